import fc from 'fast-check';
import slugify = require('@sindresorhus/slugify');
import { slugBase } from '../../../../src/plugins/wire/server/src/stores/slugs';

test('a name has the slug that the library of the panel makes of it', () => {
  const sign = fc.constantFrom(...' aZb9&ß-_.Éø中́🦄♥');
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: sign, maxLength: 40 }), fc.string({ unit: 'binary', maxLength: 40 })),
      (name) => {
        const made = slugify(name);
        if (made === '') expect(slugBase('article', name)).toMatch(/^article-[0-9a-f]{10}$/);
        else expect(slugBase('article', name)).toBe(made);
      },
    ),
    { numRuns: 3000 },
  );
});

test('a long name is cut at the end of a word', () => {
  const name = `${'harbour '.repeat(9)}lighthouses and more`;
  expect(slugBase('article', name)).toBe(`${'harbour-'.repeat(9)}lighthouses`.slice(0, 71));
});
