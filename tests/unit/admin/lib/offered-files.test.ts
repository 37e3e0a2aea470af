import { OFFERED_FILES, offeredFiles } from '../../../../src/plugins/wire/admin/src/lib/offered-files';

const FILES = Array.from({ length: 5000 }, (_, i) => `Wire/2026/${i}.xml`);

describe('the files that are offered', () => {
  it('are the first ones, of thousands', () => {
    expect(offeredFiles(FILES, '', '')).toEqual(FILES.slice(0, OFFERED_FILES));
  });

  it('are found by letters of their names', () => {
    expect(offeredFiles(FILES, ' wire/2026/499', '')).toEqual([
      'Wire/2026/499.xml',
      ...FILES.slice(4990, 5000),
    ]);
    expect(offeredFiles(FILES, 'json', '')).toEqual([]);
  });

  it('have the chosen one among them, once', () => {
    expect(offeredFiles(FILES, '', FILES[4000])).toEqual([FILES[4000], ...FILES.slice(0, OFFERED_FILES)]);
    expect(offeredFiles(FILES.slice(0, 2), '', FILES[1])).toEqual([FILES[1], FILES[0]]);
  });
});
