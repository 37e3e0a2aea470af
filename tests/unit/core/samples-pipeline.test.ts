import type { WireItem } from '../../../src/plugins/wire/core/item';
import { overlaps } from '../../../src/plugins/wire/core/span';
import type { Entity } from '../../../src/plugins/wire/core/entities';
import { covered, partition } from '../../fixtures/partition';
import { process } from '../../fixtures/process';
import { readAll } from '../../fixtures/read-all';
import { sameName, sameRole } from '../../fixtures/same-name';
import { expectedSamples, sampleBytes, type ExpectedItem } from '../../fixtures/samples';

const named = (entities: Entity[], type: Entity['type'], name: string): Entity | undefined =>
  entities.find(
    (entity) => entity.type === type && [entity.name, ...entity.aliases].some((form) => sameName(form, name)),
  );

describe.each(expectedSamples().map((expected) => [expected.file, expected.items] as const))(
  '%s',
  (file, items) => {
    let read: WireItem[] = [];

    beforeAll(async () => {
      read = await readAll(file, sampleBytes(file));
    });

    it('is read whole', () => {
      expect(read).toHaveLength(items.length);
    });

    describe.each(items.map((expected, at) => [at + 1, expected] as [number, ExpectedItem]))(
      'item %d',
      (number, expected) => {
        const processed = () => process(read[number - 1]!);

        it('has its fields', () => {
          const { item } = processed();
          expect(item).toMatchObject({
            headline: expected.headline,
            pubStatus: expected.pubStatus ?? 'usable',
          });
          expect(item.language?.slice(0, 2)).toBe(expected.language);
          for (const field of ['guid', 'version', 'embargoed'] as const)
            expect(item[field]).toBe(expected[field]);
          if (expected.byline) expect(item.byline).toContain(expected.byline);
          if (expected.credit) expect(item.credit).toContain(expected.credit);
        });

        it('keeps its paragraphs', () => {
          const { body } = processed();
          expect(body[0]!.text.slice(0, 60)).toContain(expected.firstParagraphStarts.slice(0, 60));
          expect(body.at(-1)!.text.endsWith(expected.lastParagraphEnds)).toBe(true);
          expect(body).toHaveLength(expected.paragraphs);
        });

        it('has exactly its notices flagged, from the first word to the last', () => {
          const { item, flags } = processed();
          const spans = expected.disclaimers.map(({ starts, ends }) => ({
            start: item.text.indexOf(starts),
            end: item.text.indexOf(ends) + ends.length,
          }));
          const quotes = spans.map(({ start, end }) => item.text.slice(start, end));
          expect(flags.map((flag) => flag.quote)).toEqual(quotes);
          expect(flags.map(({ start, end }) => ({ start, end }))).toEqual(spans);
        });

        it('knows what its notices do and whose they are', () => {
          const { flags } = processed();
          expected.disclaimers.forEach(({ kinds, kindsAnyOf, issuer, inChrome }, at) => {
            const flag = flags[at];
            expect(flag?.kinds).toEqual(expect.arrayContaining(kinds ?? []));
            if (kindsAnyOf) expect(flag?.kinds.some((kind) => kindsAnyOf.includes(kind))).toBe(true);
            if (issuer)
              expect([flag?.issuer, sameName(flag?.issuer ?? '', issuer)]).toEqual([flag?.issuer, true]);
            expect(flag?.inChrome).toBe(inChrome ?? false);
          });
        });

        it('loses its furniture and nothing else', () => {
          const result = processed();
          const pieces = partition(result);
          const body = result.body.map((paragraph) => paragraph.text).join('\n');
          for (const words of expected.chromeContains) {
            const start = result.item.text.indexOf(words);
            expect([words, body.includes(words) && result.item.text.split(words).length === 2]).toEqual([
              words,
              false,
            ]);
            if (result.item.text.split(words).length === 2) {
              expect([
                words,
                covered(pieces, 'removed', result.item.text, { start, end: start + words.length }),
              ]).toEqual([words, true]);
            }
          }
        });

        it('links nobody and nothing out of its furniture and notices', () => {
          const { linked, story, flags } = processed();
          const outside = [...story.removed, ...flags];
          expect(
            linked.mentions.filter((mention) => outside.some((span) => overlaps(mention, span))),
          ).toEqual([]);
          const names = linked.entities.flatMap((entity) => [entity.name, ...entity.aliases]);
          expect(names.filter((found) => expected.notEntities.some((name) => sameName(found, name)))).toEqual(
            [],
          );
        });
      },
    );
  },
);

/** A role's field may be left off: "head" for "head of the emergency ward". */
const roleFits = (found: string, expected: string): boolean =>
  sameRole(found, expected) || sameRole(found, expected.split(' of ')[0]!);

/**
 * The rules link what they are sure of; what share of all names that is, is measured here over all English samples. When the linker gets
 * better, raise the floors.
 */
describe('of the names in the English samples', () => {
  const misses: Record<'people' | 'positions' | 'organizations' | 'events', string[]> = {
    people: [],
    positions: [],
    organizations: [],
    events: [],
  };
  const all = { people: 0, positions: 0, organizations: 0, events: 0 };
  const count = (what: keyof typeof misses, name: string, linked: boolean): void => {
    all[what] += 1;
    if (!linked) misses[what].push(name);
  };

  beforeAll(async () => {
    for (const { file, items } of expectedSamples()) {
      const read = await readAll(file, sampleBytes(file));
      items.forEach((expected, at) => {
        if (expected.language !== 'en') return;
        const { entities } = process(read[at]!).linked;
        for (const { name, role, organization } of expected.people) {
          const person = named(entities, 'person', name);
          count('people', name, person !== undefined);
          if (!role) continue;
          const fits = person?.positions?.some(
            (position) =>
              roleFits(position.title, role) &&
              (!organization ||
                (position.organization !== undefined && sameName(position.organization, organization))),
          );
          count(
            'positions',
            `${name}, ${role} of ${organization}: ${JSON.stringify(person?.positions)}`,
            fits ?? false,
          );
        }
        for (const name of expected.organizations) {
          count('organizations', name, named(entities, 'organization', name) !== undefined);
        }
        for (const { name, date } of expected.events) {
          const event = named(entities, 'event', name);
          const dated =
            event !== undefined && (date === undefined || (event.date?.startsWith(date) ?? false));
          count('events', `${name} (${date}): ${JSON.stringify(event)}`, dated);
        }
      });
    }
  });

  it.each([
    ['people', 0.6],
    ['positions', 0.3],
    ['organizations', 0.6],
    ['events', 0.8],
  ] as const)('%s are linked to at least %d', (what, floor) => {
    const share = 1 - misses[what].length / all[what];
    if (share < floor)
      throw new Error(`${share.toFixed(2)} of ${all[what]}; not linked:\n${misses[what].join('\n')}`);
  });
});
