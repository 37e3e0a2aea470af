import type { Entity } from '../../../src/plugins/wire/core/entities';
import type { Processed } from '../../../src/plugins/wire/core/pipeline';
import { covered, partition } from '../../fixtures/partition';
import { processPage } from '../../fixtures/process';
import { sameName, sameRole } from '../../fixtures/same-name';
import { variants, type Variant } from '../../fixtures/variants';

const all = variants().map((variant): [string, Variant] => [variant.id, variant]);

describe.each(all)('%s', (_id, variant) => {
  let processed: Processed;
  beforeAll(() => {
    processed = processPage(variant.text);
  });
  const ofType = (type: Entity['type']) => processed.linked.entities.filter((entity) => entity.type === type);

  it('takes the headline from the page', () => {
    expect(processed.item.headline).toBe(variant.headline);
  });

  it('keeps the thirteen paragraphs, and nothing else', () => {
    expect(processed.body.map((paragraph) => paragraph.text)).toEqual(variant.paragraphs);
  });

  it('flags the one notice, from its heading to its last full stop', () => {
    expect(processed.flags.map(({ start, end }) => ({ start, end }))).toEqual([
      { start: variant.notice.start, end: variant.notice.end },
    ]);
    expect(processed.flags[0]!.quote).toBe(variant.text.slice(variant.notice.start, variant.notice.end));
  });

  it('says what the notice does and who makes it', () => {
    expect(processed.flags[0]?.kinds).toEqual(expect.arrayContaining(variant.notice.kinds));
    expect(processed.flags[0]?.issuer).toBe(variant.notice.issuer);
  });

  it('takes the notice out of the body by itself', () => {
    expect(processed.flags[0]?.placement).toBe('separate');
  });

  it('removes all furniture after the notice, and nothing before it but the headline', () => {
    const pieces = partition(processed);
    expect(covered(pieces, 'removed', variant.text, variant.furniture)).toBe(true);
    const before = processed.story.removed.filter((removed) => removed.end <= variant.notice.start);
    expect(before.map((removed) => variant.text.slice(removed.start, removed.end).trim())).toEqual([
      variant.headline,
    ]);
    expect(before.map((removed) => removed.reason)).toEqual(['headline']);
  });

  it('loses nothing: kept, removed and flagged are the original', () => {
    expect(() => partition(processed)).not.toThrow();
  });

  it.each(variant.officials.map((official) => [official.name, official] as const))(
    'links %s with role and organization',
    (_name, official) => {
      const person = ofType('person').find((entity) => sameName(entity.name, official.name));
      expect(person).toBeDefined();
      const position = person!.positions?.[0];
      expect(position).toBeDefined();
      expect([position!.title, sameRole(position!.title, official.role)]).toEqual([position!.title, true]);
      expect([position!.organization, sameName(position!.organization ?? '', official.organization)]).toEqual(
        [position!.organization, true],
      );
    },
  );

  it('makes no person out of the name an institution carries, or out of anything else', () => {
    expect(
      ofType('person')
        .map((person) => person.name)
        .sort(),
    ).toEqual(variant.officials.map((official) => official.name).sort());
  });

  it('links the organizations', () => {
    const names = ofType('organization').flatMap((entity) => [entity.name, ...entity.aliases]);
    const missing = variant.organizations.filter(
      (expected) => !names.some((name) => sameName(name, expected)),
    );
    expect(missing).toEqual([]);
  });

  it('links the two events with their years', () => {
    const found = variant.events.map((expected) => {
      const event = ofType('event').find((entity) => sameName(entity.name, expected.name));
      return { name: event ? expected.name : undefined, year: event?.date?.slice(0, 4) };
    });
    expect(found).toEqual(variant.events.map(({ name, year }) => ({ name, year })));
  });

  it('links nothing out of the notice or the furniture', () => {
    expect(processed.linked.mentions.filter((mention) => mention.end > variant.notice.start)).toEqual([]);
    const names = processed.linked.entities.map((entity) => entity.name).join('\n');
    expect(variant.furnitureNames.filter((name) => names.includes(name))).toEqual([]);
  });
});
