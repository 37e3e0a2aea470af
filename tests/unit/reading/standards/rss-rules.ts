import { all, Broken, isUri, xmlTree } from './xml-tree';

const RFC_822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const OWN =
  'title link description language copyright pubDate lastBuildDate category generator ttl image item'.split(
    ' ',
  );
const OF_ITEMS = 'title link description author category comments enclosure guid pubDate source'.split(' ');

/** What of the RSS 2.0 specification (rssboard.org/rss-specification) and the Best Practices Profile a document does not keep to. */
export function rssProblems(xml: string): string[] {
  const broken = new Broken();
  const rss = xmlTree(xml);
  const [channel, ...more] = all(rss, 'channel');
  broken.must(
    rss.name === 'rss' && rss.attributes.version === '2.0' && more.length === 0,
    'rss 2.0 has one channel',
  );
  for (const name of ['title', 'link', 'description'])
    broken.must(all(channel, name).length === 1, `a channel has one ${name}`);
  const self = all(channel, 'http://www.w3.org/2005/Atom link').filter(
    ({ attributes }) => attributes.rel === 'self',
  );
  broken.must(self.length === 1 && isUri(self[0].attributes.href), 'a channel says where it is');
  for (const { name } of channel.children)
    broken.must(name.includes(' ') || OWN.includes(name), `a channel has no ${name}`);
  for (const item of all(channel, 'item')) {
    broken.must(
      all(item, 'title').length + all(item, 'description').length > 0,
      'an item has a title or a description',
    );
    for (const name of ['title', 'link', 'description', 'guid', 'pubDate'])
      broken.must(all(item, name).length <= 1, `an item has one ${name}`);
    for (const { name } of item.children)
      broken.must(name.includes(' ') || OF_ITEMS.includes(name), `an item has no ${name}`);
    for (const { text } of all(item, 'link')) broken.must(isUri(text), `a link is an address: ${text}`);
    for (const { text } of all(item, 'pubDate'))
      broken.must(RFC_822.test(text), `a date is of RFC 822: ${text}`);
    const [guid] = all(item, 'guid');
    broken.must(
      guid?.text !== '' && guid?.attributes.isPermaLink === 'false',
      'a guid is there and is no address',
    );
    for (const { attributes } of all(item, 'http://search.yahoo.com/mrss/ content'))
      broken.must(isUri(attributes.url), `a medium has an address: ${attributes.url}`);
  }
  return broken.rules;
}
