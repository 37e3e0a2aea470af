import { buildNameIndex, linkEntities } from '../../../../../src/plugins/wire/core/entities';
import { namedRecords, type NamingText } from '../../../../fixtures/known-names';
import { paragraphsOf } from '../paragraphs';

const named = namedRecords();
const known = buildNameIndex(named.map(({ record }) => record));

const link = ({ text, language }: NamingText) =>
  linkEntities(text, { paragraphs: paragraphsOf(text), known, language });

/** The records that the mentions over a stretch are linked to. */
const over = (linked: ReturnType<typeof link>, start: number, end: number) =>
  linked.mentions
    .filter((mention) => mention.start < end && start < mention.end)
    .map(({ entity }) => linked.entities[entity]!);

describe('two hundred known names, as wires write them', () => {
  const missed: string[] = [];
  const wrong: string[] = [];
  let marks = 0;
  for (const { record, texts, others } of named) {
    for (const text of texts) {
      const linked = link(text);
      for (const { start, end } of text.marks) {
        marks += 1;
        const records = over(linked, start, end).map((entity) => entity.known);
        const tell = `${record.name}: ${text.text}`;
        if (!records.includes(record.id)) missed.push(tell);
      }
      for (const entity of linked.entities)
        if (entity.known && entity.known !== record.id) wrong.push(`${entity.name}: ${text.text}`);
    }
    for (const text of others)
      for (const entity of link(text).entities) if (entity.known) wrong.push(`${entity.name}: ${text.text}`);
  }

  it('are linked to the right record in at least 95 of 100 places', () => {
    expect(marks).toBeGreaterThan(300);
    expect(missed.length / marks > 0.05 ? missed : []).toEqual([]);
  });

  it('are never linked to another one', () => {
    expect(wrong).toEqual([]);
  });

  it('are proposed, not linked, where an initial or two words are all there is', () => {
    for (const { record, maybe } of named)
      for (const text of maybe)
        for (const { start, end } of text.marks) {
          const entities = over(link(text), start, end);
          expect(entities.map((entity) => entity.known)).toEqual([undefined]);
          expect(entities[0]!.maybeKnown?.map(({ id }) => id)).toEqual([record.id]);
        }
  });
});
