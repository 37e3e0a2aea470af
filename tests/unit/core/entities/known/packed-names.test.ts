import fc from 'fast-check';
import { buildNameIndex, NameIndex, type KnownName } from '../../../../../src/plugins/wire/core/entities';
import { matchExact } from '../../../../../src/plugins/wire/core/entities/known';
import { tokenize } from '../../../../../src/plugins/wire/core/entities/tokenize';
import { PlainTrie } from './plain-trie';

/** So few words that names share beginnings, hold each other and are met in texts. */
const WORD = fc.constantFrom(
  ...'Ana Ruiz Soto Bank bank of the Torland Torland’s Al-Noor Center Centre & and Ltd 2026 Олег İlham 中央 L. , . ('.split(
    ' ',
  ),
);
const PHRASE = fc.array(WORD, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const RECORDS = fc
  .array(
    fc.tuple(fc.constantFrom('person', 'organization', 'event'), PHRASE, fc.array(PHRASE, { maxLength: 2 })),
    {
      maxLength: 12,
    },
  )
  .map((list) => list.map(([type, name, aliases], i) => ({ id: `r${i}`, type, name, aliases }) as KnownName));
const TEXT = fc.array(WORD, { maxLength: 40 }).map((words) => words.join(' '));

const told = (index: NameIndex, text: string) =>
  matchExact(tokenize(text), index).map(({ from, to, names }) => ({
    from,
    to,
    ids: names.map(({ id }) => id),
  }));

describe('the packed name index', () => {
  it('finds what a plain trie finds', () => {
    fc.assert(
      fc.property(RECORDS, TEXT, (records, text) => {
        expect(told(buildNameIndex(records), text)).toEqual(new PlainTrie(records).match(tokenize(text)));
      }),
      { numRuns: 1000 },
    );
  });

  it('finds the same in another thread, which has nothing but its memory', () => {
    const records: KnownName[] = [
      { id: 'o1', type: 'organization', name: 'Orlen Theatre', aliases: [] },
      { id: 'p1', type: 'person', name: 'Zoë Łukasz', aliases: ['Зоя Лукаш'] },
    ];
    const index = buildNameIndex(records);
    const opened = new NameIndex(structuredClone(index.buffer));
    const text = 'Zoë Łukasz met Зоя Лукаш at the Orlen Theater.';
    expect(told(opened, text)).toEqual(told(index, text));
    expect(opened.size).toBe(3);
    expect(opened.record(1)).toEqual({ id: 'p1', type: 'person', name: 'Zoë Łukasz' });
    expect(opened.serial).not.toBe(index.serial);
  });

  it('holds thousands of names, each found, and no other', () => {
    const records = Array.from({ length: 5000 }, (_, i): KnownName => ({
      id: `p${i}`,
      type: 'person',
      name: `Given${i % 70} Surname${i}`,
      aliases: [],
    }));
    const index = buildNameIndex(records);
    for (const { id, name } of records)
      expect(told(index, `So said ${name}.`)).toEqual([{ from: 2, to: 4, ids: [id] }]);
    expect(told(index, 'So said Given1 Surname5.')).toEqual([]);
  });
});
