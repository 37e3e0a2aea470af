import fc from 'fast-check';
import {
  changedFields,
  hashFields,
  LINKS,
  mergeLinks,
  type Links,
  type Written,
} from '../../../../src/plugins/wire/server/src/stores/written';

const NAMES = ['value'] as const;
const hash = (value: unknown): string => hashFields({ value }, NAMES).value;
const linksOf = (persons: string[], more: Partial<Links> = {}): Links => ({
  persons,
  organizations: [],
  events: [],
  legalNotices: [],
  ...more,
});

describe('fields', () => {
  const written = (row: Record<string, unknown>, names: string[]): Written => ({
    fields: hashFields(row, names),
    links: linksOf([]),
  });

  test('are changed when their value is', () => {
    const names = ['headline', 'byline', 'urgency', 'body'];
    const row = { headline: 'Ferry', byline: 'Runa Dahl', urgency: 4, body: [{ type: 'paragraph' }] };
    expect(changedFields(row, written(row, names), names)).toEqual([]);
    const edited = { ...row, headline: 'Ferry Again', byline: null, body: [{ type: 'heading' }] };
    expect(changedFields(edited, written(row, names), names)).toEqual(['headline', 'byline', 'body']);
  });

  test('are not told without a record of them', () => {
    expect(changedFields({ headline: 'Ferry' }, undefined, ['headline'])).toEqual([]);
    expect(changedFields({ headline: 'Ferry' }, written({}, []), ['headline'])).toEqual([]);
  });

  test('of any value are the same when they come back, and different from others', () => {
    const value = fc.jsonValue({ maxDepth: 3 });
    fc.assert(
      fc.property(value, (one) => {
        expect(hash(JSON.parse(JSON.stringify(one)))).toBe(hash(one));
      }),
    );
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (one, other) => {
        expect(hash(one) === hash(other)).toBe(one === other);
      }),
    );
  });

  test('are nothing in whichever way nothing is written', () => {
    expect(new Set([null, undefined, '', []].map(hash)).size).toBe(1);
    expect(hashFields({}, NAMES).value).toBe(hash(null));
    for (const value of [0, false, ' ', 'null', [0]]) expect(hash(value)).not.toBe(hash(null));
  });

  test('are the same with nothing in a part of them, however that is written', () => {
    const same = [{ name: 'Ostervik', code: null }, { name: 'Ostervik', code: '' }, { name: 'Ostervik' }];
    expect(new Set(same.map((place) => hash([place]))).size).toBe(1);
  });

  test('are the same whatever the row numbers of their components and the order of their keys', () => {
    const subjects = fc.array(
      fc.record({ code: fc.string(), name: fc.string(), more: fc.dictionary(fc.string(), fc.string()) }),
    );
    fc.assert(
      fc.property(subjects, fc.integer(), (before, id) => {
        const after = before.map((subject, i) => ({
          id: id + i,
          ...Object.fromEntries(Object.entries(subject).reverse()),
        }));
        expect(hash(after)).toBe(hash(before));
      }),
    );
  });

  test('are others when their parts stand in another order', () => {
    expect(hash([{ name: 'a' }, { name: 'b' }])).not.toBe(hash([{ name: 'b' }, { name: 'a' }]));
  });

  test('are the same date as a Date and as text', () => {
    const date = new Date('2024-05-01T12:00:00.000Z');
    expect(hash(date)).toBe(hash('2024-05-01T12:00:00.000Z'));
    expect(hash(date)).not.toBe(hash('2024-05-01T12:00:01.000Z'));
    expect(hash([{ at: date }])).toBe(hash([{ at: date.toISOString() }]));
  });
});

describe('links', () => {
  const first = (imported: string[]): Written => ({ fields: {}, links: linksOf(imported) });
  const merge = (next: string[], before: Written | undefined, now: string[]) =>
    mergeLinks(linksOf(next), before, linksOf(now));

  test('are the new version’s where no editor has touched them', () => {
    expect(merge(['a', 'c'], first(['a', 'b']), ['a', 'b']).links.persons).toEqual(['a', 'c']);
  });

  test('that an editor removed stay away, and those he added stay', () => {
    expect(merge(['a', 'b', 'c'], first(['a', 'b']), ['b', 'x']).links.persons).toEqual(['b', 'c', 'x']);
  });

  test('count as an editor’s without a record of the last import', () => {
    expect(merge(['a'], undefined, ['x', 'y']).links.persons).toEqual(['a', 'x', 'y']);
  });

  test('of each sort are merged by themselves', () => {
    const { links } = mergeLinks(
      linksOf(['p'], { organizations: ['o'], events: ['e'], legalNotices: ['n'] }),
      { fields: {}, links: linksOf(['p'], { events: ['e'] }) },
      linksOf(['p'], { organizations: ['mine'], legalNotices: ['n'] }),
    );
    expect(links).toEqual({ persons: ['p'], organizations: ['o', 'mine'], events: [], legalNotices: ['n'] });
  });

  const ids = fc.uniqueArray(fc.constantFrom(...'abcdef'), { maxLength: 6 });
  const anyLinks: fc.Arbitrary<Links> = fc.record({
    persons: ids,
    organizations: ids,
    events: ids,
    legalNotices: ids,
  });

  test('of one update: nothing added is lost, nothing removed comes back, the rest is the new version', () => {
    fc.assert(
      fc.property(anyLinks, anyLinks, anyLinks, (next, before, now) => {
        const { links } = mergeLinks(next, { fields: {}, links: before }, now);
        for (const link of LINKS) {
          const merged = links[link];
          expect(new Set(merged).size).toBe(merged.length);
          for (const id of 'abcdef') {
            const added = now[link].includes(id) && !before[link].includes(id);
            const removed = before[link].includes(id) && !now[link].includes(id);
            expect(merged.includes(id)).toBe(added || (next[link].includes(id) && !removed));
          }
        }
      }),
    );
  });

  test('of any number of updates: an editor’s last word on a link holds, whatever the versions name', () => {
    /** A version, and what an editor does after it. */
    const step = fc.record({ next: ids, add: ids, remove: ids });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
        let written: Written | undefined;
        let now: string[] = [];
        const word = new Map<string, 'added' | 'removed'>();
        for (const { next, add, remove } of steps) {
          if (written) {
            const merged = merge(next, written, now);
            written = { fields: {}, ...merged };
            now = merged.links.persons;
          } else {
            written = first(next);
            now = next;
          }
          for (const [id, said] of word) expect([id, now.includes(id)]).toEqual([id, said === 'added']);
          for (const id of 'abcdef')
            if (!word.has(id)) expect([id, now.includes(id)]).toEqual([id, next.includes(id)]);

          for (const id of add) if (!now.includes(id)) word.set(id, 'added');
          now = [...new Set([...now, ...add])];
          // Taken out again before the next version comes, it was never there.
          for (const id of remove) {
            if (!now.includes(id)) continue;
            if (written.links.persons.includes(id)) word.set(id, 'removed');
            else if (written.removed?.persons.includes(id)) word.set(id, 'removed');
            else word.delete(id);
          }
          now = now.filter((id) => !remove.includes(id));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('that an editor added stay when a version names them and the next one does not', () => {
    const second = merge(['a', 'x'], first(['a']), ['a', 'x']);
    const third = merge(['a'], { fields: {}, ...second }, second.links.persons);
    expect(third.links.persons).toEqual(['a', 'x']);
  });

  test('that an editor removed stay away when a version does not name them and the next one does', () => {
    const second = merge(['a'], first(['a', 'x']), ['a']);
    const third = merge(['a', 'x'], { fields: {}, ...second }, second.links.persons);
    expect(third.links.persons).toEqual(['a']);
  });
});
