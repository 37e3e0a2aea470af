import fc from 'fast-check';
import type { WireItem } from '../../../../src/plugins/wire/core/item';
import { factsOf } from '../../../../src/reading/standards/article-facts';
import { atomOf } from '../../../../src/reading/standards/feeds/atom';
import { jsonFeedOf } from '../../../../src/reading/standards/feeds/json-feed';
import { rssOf } from '../../../../src/reading/standards/feeds/rss';
import { newsCode } from '../../../../src/reading/standards/news-codes';
import { ninjsOf } from '../../../../src/reading/standards/ninjs/article';
import type { ArticleRecord } from '../../../../src/reading/standards/records';
import { readAll } from '../../core/read/reading';
import { feedOf } from './feed-of';
import { ARTICLE, NOTICE, SITE } from './records';

const FORMS = {
  rss: { file: 'feed.rss', write: (articles: ArticleRecord[]) => rssOf(feedOf(articles)) },
  atom: { file: 'feed.atom', write: (articles: ArticleRecord[]) => atomOf(feedOf(articles)) },
  json: { file: 'feed.json', write: (articles: ArticleRecord[]) => jsonFeedOf(feedOf(articles)) },
  ninjs: {
    file: 'articles.json',
    write: (articles: ArticleRecord[]) => JSON.stringify(articles.map((article) => ninjsOf(article, SITE))),
  },
};
type Form = keyof typeof FORMS;
const forms = Object.keys(FORMS) as Form[];

async function readBack(form: Form, articles: ArticleRecord[]): Promise<WireItem[]> {
  const { file, write } = FORMS[form];
  const outcomes = await readAll(write(articles), { file });
  return outcomes.map((outcome) => {
    if (!outcome.ok) throw new Error(`${form}: ${JSON.stringify(outcome.problem)}`);
    return outcome.item;
  });
}

const words = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
const seconds = (iso: string | undefined): number => Math.floor(Date.parse(iso ?? '') / 1000);

describe.each(forms)('%s, read back by our own reader', (form) => {
  test('gives the article that it was made of', async () => {
    const [item, ...more] = await readBack(form, [ARTICLE]);
    expect(more).toEqual([]);
    expect(item).toMatchObject({
      guid: ARTICLE.guid,
      headline: ARTICLE.headline,
      abstract: ARTICLE.abstract,
      byline: ARTICLE.byline,
      language: ARTICLE.language,
      pubStatus: 'usable',
      textForm: 'body',
    });
    expect(seconds(item.firstCreated)).toBe(seconds(ARTICLE.firstCreated!));
    expect(seconds(item.versionCreated)).toBe(seconds(ARTICLE.versionCreated!));
    const ofNotices = form === 'ninjs' ? '' : ` ${NOTICE}`;
    expect(words(item.text)).toBe(
      'The quay opened on Monday after four years of work. Two ferries at a time It is twice as long, says the ' +
        `authority. - berths for ferries - a crane${ofNotices}`,
    );
    expect(item.renditions?.map(({ href }) => href)).toEqual([
      'https://desk.ledger.example/uploads/quay.jpg',
      'https://pictures.example/crane.png?a=1&b=2',
    ]);
  });

  test('has the copyright and the subjects with their codes, as far as the form has a place', async () => {
    const [{ copyrightHolder, copyrightNotice, subjects = [] }] = await readBack(form, [ARTICLE]);
    expect(subjects.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['arts and entertainment', 'Harbours']),
    );
    if (form === 'json') return;
    expect({ copyrightHolder, copyrightNotice }).toEqual({
      copyrightHolder: ARTICLE.copyrightHolder,
      copyrightNotice: ARTICLE.copyrightNotice,
    });
    const codes = subjects.map(({ code }) => code).filter((code) => code !== undefined);
    expect(codes).toEqual([form === 'ninjs' ? newsCode('medtop:20000002') : 'medtop:20000002']);
  });

  test('keeps an article that has nothing but a headline', async () => {
    const [item] = await readBack(form, [{ documentId: 'bare', headline: 'Quay & crane' }]);
    expect(item).toMatchObject({ guid: 'tag:ledger.example,2026:articles/bare', headline: 'Quay & crane' });
  });

  test('shows in the body what an editor wrote about tags, as text', async () => {
    const body = [
      {
        type: 'paragraph',
        children: [{ type: 'text', text: 'A <script>alert(1)</script> & a </p> of ]]> text' }],
      },
    ];
    const [item] = await readBack(form, [{ ...ARTICLE, body, legalNotices: [] }]);
    expect(words(item.text)).toBe('A <script>alert(1)</script> & a </p> of ]]> text');
  });
});

test('ninjs has whom the article names, with their positions', async () => {
  const [{ entities, places }] = await readBack('ninjs', [ARTICLE]);
  expect(entities).toEqual([
    {
      type: 'person',
      name: 'Ottilie Brandvold',
      code: `${SITE.url}/persons/ottilie-brandvold`,
      role: 'director',
    },
    {
      type: 'organization',
      name: 'Fenwick Harbour Authority',
      code: `${SITE.url}/organizations/fenwick-harbour-authority`,
    },
    {
      type: 'event',
      name: 'Northern Harbours Conference',
      code: `${SITE.url}/events/northern-harbours-conference`,
    },
  ]);
  expect(places).toEqual([{ name: 'Fenwick Bay', code: 'https://places.example/fenwick' }]);
});

/** Words, and what texts are broken by: ends of CDATA, references, tags, control characters, both directions, halves of characters. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ']]>',
        '<![CDATA[',
        '&',
        '&amp;',
        '&lt;b&gt;',
        '<',
        '>',
        '"',
        "'",
        '--',
        '\u0000',
        '\u0008',
        '\u001f',
        '\ufffe',
        '\ud83d',
        '🚢',
        '👩‍🚀',
        'مرحبا بالعالم',
        '\u202e',
        'שלום',
        '  ',
        '%',
        '\\',
      ),
      fc.lorem({ maxCount: 3 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => `Quay ${parts.join(' ')} crane`);

/** A body may speak of tags; short texts with a tag in them are taken for HTML that was put there by mistake. */
const nastyBody = nasty.map((text) => `${text} <b>bold</b> </p> <script>alert(1)</script>`);

/** RSS and JSON Feed do not say whether such a text is HTML, so that readers take what looks like it for it. */
const unmistakable = nasty.map((text) => text.replace(/&(?:lt|gt|amp);/g, '&'));

const articleFor = (plain: fc.Arbitrary<string>): fc.Arbitrary<ArticleRecord> =>
  fc.record({
    documentId: fc.constant('art'),
    headline: plain,
    slug: fc.constantFrom('quay', 'кран-🚢', 'a b&c'),
    abstract: nasty,
    byline: nasty.map((text) => text.replace(/@/g, '')),
    copyrightNotice: plain,
    copyrightHolder: plain,
    language: fc.constantFrom('en', 'ar', 'pt-BR'),
    guid: fc.constantFrom('urn:newsml:lantern.example:20260301:quay', 'https://lantern.example/?id=1&v=2'),
    versionCreated: fc
      .date({ min: new Date('1999-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString()),
    body: fc.array(
      fc.record({
        type: fc.constantFrom('paragraph', 'heading', 'quote', 'strange'),
        level: fc.constant(3),
        children: fc.tuple(nastyBody, nasty).map(([one, other]) => [
          { type: 'text', text: `${one} `, bold: true },
          { type: 'link', url: 'https://pages.example/?a=1&b=2', children: [{ type: 'text', text: other }] },
        ]),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    legalNotices: fc.array(fc.record({ text: nastyBody }), { maxLength: 2 }),
  }) as fc.Arbitrary<ArticleRecord>;

test.each(forms)('%s brings back what any article says', async (form) => {
  const article = articleFor(form === 'rss' || form === 'json' ? unmistakable : nasty);
  await fc.assert(
    fc.asyncProperty(article, async (record) => {
      const facts = factsOf(record, SITE);
      const [item] = await readBack(form, [record]);
      expect(item.guid).toBe(record.guid);
      expect(words(item.headline)).toBe(facts.headline);
      expect(words(item.abstract)).toBe(words(facts.abstract));
      expect(words(item.byline)).toBe(facts.byline);
      expect(item.language).toBe(record.language);
      expect(seconds(item.versionCreated)).toBe(seconds(record.versionCreated!));
      const notices = form === 'ninjs' ? [] : facts.notices.map(({ text }) => text);
      expect(words(item.text)).toBe(words([facts.text, ...notices].join(' ')));
      if (form === 'json') return;
      expect(words(item.copyrightNotice)).toBe(words(facts.copyrightNotice));
      expect(words(item.copyrightHolder)).toBe(facts.copyrightHolder);
    }),
    { numRuns: 60 },
  );
});
