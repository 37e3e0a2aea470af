import fc from 'fast-check';
import { withoutTrailers } from '../../../../../src/plugins/wire/core/read/feeds/without-trailers';

const PAGES = {
  entry: 'https://town.example/crane/?utm_source=rss',
  site: 'https://town.example/',
  title: 'Crane',
};
const read = (html: string): string => withoutTrailers(html, PAGES).html.trim();
const STORY = '<p>The crane moves.</p>';
const OWN = '<a href="https://town.example/crane/">';

test.each([
  [
    'a credit in any language',
    `<p>Der Beitrag ${OWN}Kran</a> erschien zuerst auf <a href="https://town.example">Stadt</a>.</p>`,
  ],
  [
    'buttons',
    '<div class="x sharedaddy sd-block"><div><h3>Share this:</h3></div><ul><li>Print</li></ul></div>',
  ],
  [
    'the fields of Drupal beside the body',
    '<span class="field field--name-uid"><span lang="">admin</span></span>',
  ],
  ['related posts', "<div id='j' class='jp-relatedposts'><h3>Related</h3></div>"],
  ['an invitation in a paragraph of its own', `<p>[${OWN}Read more</a>]</p>`],
])('leaves out %s', (_, trailer) => {
  expect(read(STORY + trailer).replace(/<p>\s*<\/p>/, '')).toBe(STORY);
});

test('leaves out an invitation behind the end of a sentence, and keeps the rest', () => {
  expect(read(`<p>The crane &#8230; ${OWN}Weiter <span>→</span></a></p><img src="a.jpg">`)).toBe(
    '<p>The crane &#8230; </p><img src="a.jpg">',
  );
});

test.each([
  ['a link inside of the story', `<p>The ${OWN}crane</a> moves.</p>`],
  ['a link that a sentence ends with', `<p>Pictures of the move are on ${OWN}our page</a></p>`],
  ['an address', `<p>The crane moves. ${OWN}https://town.example/crane/</a></p>`],
  ['a link to another page', '<p>The crane moves. <a href="https://town.example/list">The list</a></p>'],
  ['the headline as a link', `${OWN}Crane</a>`],
  [
    'a paragraph that leads to other pages',
    `<p>As <a href="https://a.example/">A</a> and <a href="https://b.example/">B</a> say.</p>`,
  ],
  ['an entry that is nothing else', `<p>${OWN}Read more</a></p>`],
  ['what is no markup', 'The crane [moves]'],
])('keeps %s', (_, html) => {
  expect(read(html)).toBe(html);
});

test('says what it left out', () => {
  const credit = `<p>The post ${OWN}Crane</a> appeared first on <a href="https://town.example">Town</a>.</p>`;
  const buttons = '<div class="feedflare"><a href="https://f.example/">Share &amp; like</a></div>';
  expect(withoutTrailers(STORY + buttons + credit, PAGES)).toEqual({
    html: STORY,
    removed: ['Share & like', 'The post Crane appeared first on Town.'],
  });
});

test('takes any markup, and loses no word of it', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    OWN,
    '</a>',
    '<div class="feedflare">',
    '</div>',
    'word. ',
    '[',
    ']',
    '<',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const html = pieces.join('');
      const { html: kept, removed } = withoutTrailers(html, PAGES);
      expect(kept.length).toBeLessThanOrEqual(html.length);
      const wordsIn = (text: string): number => text.split('word.').length;
      expect(wordsIn(`${kept} ${removed.join(' ')}`)).toBe(wordsIn(html));
    }),
  );
});
