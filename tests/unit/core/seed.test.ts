import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Processed } from '../../../src/plugins/wire/core/pipeline';
import { covered, partition } from '../../fixtures/partition';
import { processPage } from '../../fixtures/process';
import { sameName, sameRole } from '../../fixtures/same-name';

interface SeedEntity {
  type: 'person' | 'organization' | 'event';
  start: number;
  end: number;
  text: string;
  role?: string;
  organization?: string;
  date?: string;
  subtype?: string;
}

interface Seed {
  file: string;
  headline: string;
  paragraphs: number;
  firstParagraphStarts: string;
  lastParagraph: string;
  credit: string;
  language: string;
  disclaimers: { start: number; end: number; kinds: string[]; issuer: string }[];
  removed: { start: number; end: number; reason: string }[];
  entities: SeedEntity[];
  notPersons: string[];
  sameOrganization: [string, string][];
}

/** The real page that the project was asked for is no part of the repository; the test runs where it lies beside it. */
const FOLDER = join(__dirname, '..', '..', '..', '..', 'shared', 'seed');

if (!existsSync(join(FOLDER, 'expected.json'))) {
  it.skip('the seed page lies beside the repository', () => undefined);
} else {
  describe('the seed page', seedTests);
}

function seedTests(): void {
  const seed = JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8')) as Seed;
  const text = readFileSync(join(FOLDER, seed.file), 'utf8');
  let processed: Processed;
  beforeAll(() => {
    processed = processPage(text);
  });
  const ofType = (type: SeedEntity['type']) =>
    processed.linked.entities.filter((entity) => entity.type === type);
  const mentionOf = (expected: SeedEntity) =>
    processed.linked.mentions.find(
      (mention) =>
        mention.type === expected.type &&
        mention.start < expected.end &&
        expected.start < mention.end &&
        sameName(mention.text, expected.text),
    );

  it('gives its fields', () => {
    expect(processed.item.headline).toBe(seed.headline);
    expect(processed.item.credit).toContain(seed.credit);
    expect(processed.item.language).toBe(seed.language);
  });

  it('gives its paragraphs', () => {
    expect(processed.body).toHaveLength(seed.paragraphs);
    expect(processed.body[0]!.text.startsWith(seed.firstParagraphStarts)).toBe(true);
    expect(processed.body.at(-1)!.text).toBe(seed.lastParagraph);
  });

  it('gives exactly its notice', () => {
    expect(processed.flags.map(({ start, end, issuer }) => ({ start, end, issuer }))).toEqual(
      seed.disclaimers.map(({ start, end, issuer }) => ({ start, end, issuer })),
    );
    seed.disclaimers.forEach(({ kinds }, at) =>
      expect([...processed.flags[at]!.kinds].sort()).toEqual([...kinds].sort()),
    );
  });

  it('loses its furniture and nothing else', () => {
    const pieces = partition(processed);
    for (const region of seed.removed) expect(covered(pieces, 'removed', text, region)).toBe(true);
    expect(
      processed.story.removed.filter((removed) => removed.reason === 'chrome').map(({ start }) => start)[0],
    ).toBe(seed.removed[0]!.start);
  });

  it.each(seed.entities.map((entity) => [entity.type, entity.text, entity] as const))(
    'links the %s %s',
    (_t, _n, entity) => {
      const mention = mentionOf(entity);
      expect(mention).toBeDefined();
      if (entity.role)
        expect([mention!.role, sameRole(mention!.role ?? '', entity.role)]).toEqual([mention!.role, true]);
      if (entity.organization) {
        expect([mention!.organization, sameName(mention!.organization ?? '', entity.organization)]).toEqual([
          mention!.organization,
          true,
        ]);
      }
      const linkedTo = processed.linked.entities[mention!.entity]!;
      if (entity.date) expect(linkedTo.date).toBe(entity.date);
      if (entity.subtype) expect(linkedTo.subtype).toBe(entity.subtype);
    },
  );

  it('has no person but the three, and none out of an institution’s name', () => {
    const expected = seed.entities.filter((entity) => entity.type === 'person').map((entity) => entity.text);
    expect(
      ofType('person')
        .map((person) => person.name)
        .sort(),
    ).toEqual([...new Set(expected)].sort());
    for (const name of seed.notPersons)
      expect(ofType('person').map((person) => person.name)).not.toContain(name);
  });

  it('links nothing out of the notice or the furniture', () => {
    const end = seed.disclaimers[0]!.start;
    expect(processed.linked.mentions.filter((mention) => mention.end > end)).toEqual([]);
  });

  it('knows two spellings of one institution, or says that they may be the same', () => {
    for (const [a, b] of seed.sameOrganization) {
      const find = (name: string) => {
        const wanted = seed.entities.find(
          (entity) => entity.type === 'organization' && entity.text === name,
        )!;
        return mentionOf(wanted)?.entity;
      };
      const [first, second] = [find(a), find(b)];
      expect(first).toBeDefined();
      expect(second).toBeDefined();
      const related =
        first === second ||
        processed.linked.entities[first!]!.maybeSameAs === second ||
        processed.linked.entities[second!]!.maybeSameAs === first;
      expect(related).toBe(true);
    }
  });
}
