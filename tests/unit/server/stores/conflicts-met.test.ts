import fc from 'fast-check';
import { conflictText } from '../../../../src/plugins/wire/server/src/stores/conflict-text';
import { meetChanges } from '../../../../src/plugins/wire/server/src/stores/conflicts-met';
import { hashOf } from '../../../../src/plugins/wire/server/src/stores/written';
import { blocksOf } from '../../../integration/support/wire-stories';

/** A headline that the import wrote as "Theirs" and an editor as "Ours", and what the next version says. */
const change = (source: unknown, editor: unknown = 'Ours') => ({
  field: 'headline',
  written: hashOf('Theirs'),
  editor,
  source,
});
const open = (source: unknown, field = 'headline') => ({ id: 7, field, source });

test('a version that says something else is a conflict', () => {
  expect(meetChanges([change('Theirs, Corrected')], [])).toEqual({
    kept: ['headline'],
    conflicts: [{ ...change('Theirs, Corrected'), open: undefined }],
    moot: [],
  });
});

test('one that says something else again is the same conflict', () => {
  const { conflicts, moot } = meetChanges([change('Third')], [open('Second')]);
  expect(conflicts).toMatchObject([{ source: 'Third', open: 7 }]);
  expect(moot).toEqual([]);
});

test('a version that leaves the field as it was is none, and the field stays the editor’s', () => {
  expect(meetChanges([change('Theirs')], [])).toEqual({ kept: ['headline'], conflicts: [], moot: [] });
});

test.each<[string, ReturnType<typeof change>, string[]]>([
  ['a version that takes its change back', change('Theirs'), ['headline']],
  ['a version that says what the editor wrote', change('Ours'), []],
  ['an editor who wrote what the last version said', change('Third', 'Second'), []],
])('%s ends a conflict', (_what, given, kept) => {
  expect(meetChanges([given], [open('Second')])).toEqual({ kept, conflicts: [], moot: [7] });
});

test('an editor who took the change back ends a conflict', () => {
  expect(meetChanges([], [open('Second')])).toEqual({ kept: [], conflicts: [], moot: [7] });
});

test('nothing is nothing, however it is written', () => {
  const emptied = { ...change('', null), written: hashOf('A quay.') };
  expect(meetChanges([emptied], []).kept).toEqual([]);
  const lists = { ...change([{ name: 'Harbours' }], [{ id: 4, name: 'Harbours', code: null }]) };
  expect(meetChanges([lists], []).kept).toEqual([]);
});

test('each changed field is kept or agreed about, and each conflict that waited goes on or ends', () => {
  const value = fc.constantFrom('a', 'b', 'c', null);
  const field = fc.constantFrom('headline', 'abstract', 'byline');
  const changes = fc.uniqueArray(
    fc.record({ field, written: value.map(hashOf), editor: value, source: value }),
    { selector: (one) => one.field },
  );
  const waiting = fc
    .uniqueArray(fc.record({ field, source: value }), { selector: (one) => one.field })
    .map((all) => all.map((one, id) => ({ ...one, id })));
  fc.assert(
    fc.property(changes, waiting, (changed, conflicts) => {
      const met = meetChanges(changed, conflicts);
      const goOn = met.conflicts.flatMap(({ open: id }) => id ?? []);
      expect([...goOn, ...met.moot].sort()).toEqual(conflicts.map(({ id }) => id).sort());
      for (const one of met.conflicts) {
        expect(met.kept).toContain(one.field);
        expect(hashOf(one.source)).not.toBe(hashOf(one.editor));
        expect(hashOf(one.source)).not.toBe(one.written);
      }
      for (const { field: name, editor, source } of changed)
        if (editor === source) expect(met.kept).not.toContain(name);
    }),
  );
});

test.each<[string, string, unknown, string | null]>([
  ['a text', 'headline', 'Quay Opens', 'Quay Opens'],
  ['nothing', 'headline', null, null],
  ['an empty text', 'headline', '', null],
  ['an empty list', 'subjects', [], null],
  ['a number', 'urgency', 4, '4'],
  ['a body', 'body', blocksOf(['First.', 'Second.']), 'First.\n\nSecond.'],
  [
    'subjects',
    'subjects',
    [{ id: 1, name: 'Harbours', code: 'medtop:1' }, { name: 'Ferries' }],
    'Harbours (medtop:1)\nFerries',
  ],
  [
    'renditions',
    'renditions',
    [{ href: 'https://example.org/a.jpg', caption: 'A quay' }],
    'https://example.org/a.jpg',
  ],
])('%s is told in words', (_what, field, value, text) => {
  expect(conflictText(field, value)).toBe(text);
});
