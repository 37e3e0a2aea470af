import { readOne } from '../reading';

const rss = (inner: string): string =>
  `<rss version="2.0"><channel><title>Port</title>${inner}<item><title>Ferry</title><link>/ferry</link></item></channel></rss>`;

test('a relative address is relative to where the feed is, unless the feed says what else', async () => {
  const base = 'https://port.example/feeds/all.xml';
  expect((await readOne(rss(''), { base })).item.canonicalUrl).toBe('https://port.example/ferry');
  const own = rss('<link>https://harbour.example/</link>');
  expect((await readOne(own, { base })).item.canonicalUrl).toBe('https://harbour.example/ferry');
});
