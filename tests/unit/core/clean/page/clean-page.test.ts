import fc from 'fast-check';
import { clean, toBlocks, type Story } from '../../../../../src/plugins/wire/core/clean';
import { cleanPage } from '../../../../../src/plugins/wire/core/clean/page/clean-page';
import type { WireItem } from '../../../../../src/plugins/wire/core/item';
import { processorClock } from '../../../../support/processor-clock';
import { PARAGRAPHS } from '../item-of';
import { inParagraphs, itemOfPage, newsPage } from './page-of';

const textsOf = ({ paragraphs }: Story): string[] => paragraphs.map(({ text }) => text);
const removedText = ({ text }: WireItem, { removed }: Story, reason: string): string =>
  removed
    .filter((region) => region.reason === reason)
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');

describe('clean, HTML page', () => {
  it('keeps the story and takes menus, other stories, comments and the foot out', async () => {
    const item = await itemOfPage(newsPage({ article: inParagraphs(PARAGRAPHS) }));
    const story = clean(item);
    expect(textsOf(story)).toEqual(PARAGRAPHS);
    expect(removedText(item, story, 'headline')).toBe('Port of Ostervik opens second grain terminal');
    const chrome = removedText(item, story, 'chrome');
    for (const words of ['Log in', 'herring festival', 'nobody has ever asked us', 'All rights reserved']) {
      expect(chrome).toContain(words);
    }
    expect(story.removed.every(({ detail }) => detail.endsWith('.'))).toBe(true);
  });

  it('finds a story by its text and place when no name helps', async () => {
    const plain = newsPage({ article: inParagraphs(PARAGRAPHS) })
      .replace(/ (?:class|id)="[^"]*"/g, '')
      .replace(/<(\/?)(?:main|article|aside|section|header|footer|nav)>/g, '<$1div>');
    expect(textsOf(clean(await itemOfPage(plain)))).toEqual(PARAGRAPHS);
  });

  it('keeps subheadings, lists, quotes and tables as what they are', async () => {
    const item = await itemOfPage(
      newsPage({
        article: `${inParagraphs(PARAGRAPHS.slice(0, 3))}<h2>What it costs</h2>${inParagraphs(PARAGRAPHS.slice(3, 5))}
          <ol><li>The regional fund gave the first half of all the money.</li><li>Two banks lent what was missing to the harbour board.</li></ol>
          <blockquote><p>We will count every ship that passes the quay this winter, and say what we find.</p></blockquote>
          <table><tr><th>Year</th><th>Ships</th></tr><tr><td>2022</td><td>112 ships called at the port</td></tr></table>
          <p>${PARAGRAPHS[5]} The board will come back to the question in two years at the earliest, she said.</p>`,
      }),
    );
    const kinds = clean(item).paragraphs.map(({ kind, text }) => [kind, text.slice(0, 12)]);
    expect(kinds).toEqual(
      expect.arrayContaining([
        ['heading', 'What it cost'],
        ['list-item', 'The regional'],
        ['list-item', 'Two banks le'],
        ['quote', 'We will coun'],
        ['table-row', '2022 | 112 s'],
      ]),
    );
  });

  it('keeps the links and the bold of what it keeps', async () => {
    const linked = PARAGRAPHS[1].replace(
      'Ingrid Solheim',
      '<a href="/people/solheim"><b>Ingrid Solheim</b></a>',
    );
    const item = await itemOfPage(
      newsPage({
        head: '<base href="https://courier.example/">',
        article: inParagraphs([PARAGRAPHS[0], linked, ...PARAGRAPHS.slice(2)]),
      }),
    );
    const blocks = toBlocks(clean(item).paragraphs, item.markup);
    expect(blocks[1]).toMatchObject({
      type: 'paragraph',
      children: [
        { text: 'Board chairwoman ' },
        { type: 'link', url: 'https://courier.example/people/solheim', children: [{ bold: true }] },
        {},
      ],
    });
  });

  it('takes captions and what the page hides out, and a second copy of the story', async () => {
    const article = `${inParagraphs(PARAGRAPHS.slice(0, 2))}
      <figure><img src="/quay.jpg"><figcaption>The new quay of Ostervik on the morning of the opening. Photo: Ola Berg</figcaption></figure>
      ${inParagraphs(PARAGRAPHS.slice(2))}
      <div style="display: none"><p>Dear reader, you have read all the free stories of this month, so please sign in.</p></div>`;
    const after = `<div class="print-version">${inParagraphs(PARAGRAPHS)}</div>`;
    const story = clean(await itemOfPage(newsPage({ article, after })));
    expect(textsOf(story)).toEqual(PARAGRAPHS);
  });

  it('keeps a story that is hidden until a script shows it', async () => {
    const html = newsPage({ article: inParagraphs(PARAGRAPHS) })
      .replace('<main>', '<main style="display:none">')
      .replace(/<section[\s\S]*<\/section>/, '');
    expect(textsOf(clean(await itemOfPage(html)))).toEqual(PARAGRAPHS);
  });

  it('reads byline and date between the headline and the story where the head has none', async () => {
    const item = await itemOfPage(
      newsPage({ article: `<p>By Tora Lunde</p><p>12 March 2024</p>${inParagraphs(PARAGRAPHS)}` }),
    );
    const story = clean(item);
    expect(story).toMatchObject({ byline: 'Tora Lunde', firstCreated: '2024-03-12', credit: 'Nordline' });
    expect(textsOf(story)).toEqual(PARAGRAPHS);
  });

  it('takes the text alone where it is not the page’s', async () => {
    const item = await itemOfPage(newsPage({ article: inParagraphs(PARAGRAPHS) }));
    const other = { ...item, text: [item.headline, ...PARAGRAPHS].join('\n'), markup: undefined };
    expect(cleanPage(other)).toBeUndefined();
    expect(textsOf(clean(other))).toEqual(PARAGRAPHS);
  });

  it('leaves nothing out of a page that has no story', async () => {
    const item = await itemOfPage(
      '<!DOCTYPE html><body><ul><li><a href="/a">One</a></li><li><a href="/b">Two</a></li></ul>',
    );
    expect(textsOf(clean(item))).toEqual(['One', 'Two']);
  });

  it('kept + removed = the original', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<div class="related">',
        '</div>',
        '<ul><li>',
        '</li></ul>',
        '<ol start="3"><li>',
        '<br>',
        '<br><br>',
        '<table><tr><td>',
        '<td>',
        '</table>',
        '<h1>',
        '</h1>',
        '<b>',
        '</b>',
        '<a href="/x">',
        '</a>',
        '<pre>\n',
        '</pre>',
        '<article>',
        '<figure><figcaption>',
        '&nbsp;',
        '&lt;',
        '<!--',
        '-->',
        '<script>',
        '</script>',
        '<blockquote>',
        '<svg/>',
        '<template>',
        '<title>',
        '<noscript>',
        '<p hidden>',
        '\0',
        '\ud800',
        '<',
      ),
      fc.constantFrom(...PARAGRAPHS),
      fc.lorem({ maxCount: 6 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        const item = await itemOfPage(`<!DOCTYPE html><html><body>x ${pieces.join('')}`);
        const story = cleanPage(item)!;
        const { text } = item;
        const parts = [
          ...story.paragraphs.flatMap(({ runs, text: own }) =>
            runs.map(({ at, start }, k) => {
              const length = (runs[k + 1]?.at ?? own.length) - at;
              // What joins two pieces of a paragraph is not in the text.
              let end = start + length;
              while (end > start && text.slice(start, end) !== own.slice(at, at + end - start)) end -= 1;
              return { start, end };
            }),
          ),
          ...story.removed,
        ].sort((a, b) => a.start - b.start);
        let at = 0;
        for (const { start, end } of parts) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(text.slice(at, start)).toMatch(/^(?:\s|-|\d+\.)*$/);
          at = end;
        }
        expect(text.slice(at)).toMatch(/^(?:\s|-|\d+\.)*$/);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['20,000 paragraphs', `<p>${PARAGRAPHS[5]}</p>`.repeat(2e4)],
    ['a paragraph of two megabytes', `<p>${`${PARAGRAPHS[1]} `.repeat(13_000)}</p>`],
    ['20,000 links', '<a href="/x">More</a> '.repeat(2e4)],
    ['20,000 unclosed boxes', '<div class="box">Harbour '.repeat(2e4)],
    ['20,000 unclosed cells', '<table><td>Harbour '.repeat(2e4)],
  ])('takes %s in a few seconds', async (_, html) => {
    const elapsed = processorClock();
    clean(await itemOfPage(`<!DOCTYPE html><body>${html}`));
    expect(elapsed()).toBeLessThan(10_000);
  });
});
