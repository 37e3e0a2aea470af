import { itemFileName } from '../../../../src/plugins/wire/admin/src/lib/save-file';

test.each([
  [{ file: 'item.json' }, 'item.json'],
  [{ file: 'monday/item.json' }, 'item.json'],
  // Not the archive, which it is not.
  [{ file: 'monday.zip', within: 'stories/story-2.html' }, 'story-2.html'],
  [{ file: '<paste>' }, 'item.txt'],
  [{ file: '' }, 'item.txt'],
])('%j is saved as %s', (item, name) => {
  expect(itemFileName(item)).toBe(name);
});
