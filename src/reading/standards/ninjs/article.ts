import { factsOf, type ArticleFacts, type Concept } from '../article-facts';
import { newsCode } from '../news-codes';
import type { ArticleRecord, NamedRecord, PersonRecord } from '../records';
import { pageOf, type PageKind, type Site } from '../site';
import { absoluteUri } from '../text/addresses';
import { line, listOf, present } from '../text/plain';
import { associationsOf } from './associations';
import type { NamedThing, Ninjs, Text } from './ninjs';

const STANDARD = {
  name: 'ninjs',
  version: '3.0',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json#',
};

/**
 * An article as IPTC ninjs 3.0. Its body comes as HTML and as text, its legal notices as bodies of their own with the role `legal-notice`, so
 * that a receiver who takes the main body takes nothing that is not it. People have their position as `rel`.
 */
export function ninjsOf(article: ArticleRecord, site: Site): Ninjs {
  const facts = factsOf(article, site);
  const { pubStatus, urgency } = article;
  return {
    uri: facts.id,
    standard: STANDARD,
    type: 'text',
    representationType: 'full',
    headlines: text('main', facts.headline),
    bodies: bodiesOf(facts),
    ...present({
      version: facts.version,
      pubStatus: pubStatus === 'withheld' || pubStatus === 'canceled' ? pubStatus : ('usable' as const),
      firstCreated: facts.published,
      versionCreated: facts.updated,
      expires: facts.expires,
      urgency: typeof urgency === 'number' && urgency >= 1 && urgency <= 9 ? urgency : undefined,
      language: facts.language,
      descriptions: [...text('summary', facts.abstract), ...text('correction', facts.correction)],
      by: facts.byline,
      located: facts.dateline,
      copyrightHolder: facts.copyrightHolder,
      copyrightNotice: facts.copyrightNotice,
      usageTerms: facts.usageTerms,
      people: listOf(article.persons).flatMap((person) => named(site, 'persons', person, positionOf(person))),
      organisations: listOf(article.organizations).flatMap((one) => named(site, 'organizations', one)),
      events: listOf(article.events).flatMap((one) => named(site, 'events', one)),
      places: facts.places.map(coded),
      subjects: facts.subjects.map(coded),
      genres: facts.genre === undefined ? [] : [{ name: facts.genre }],
      infoSources: sourcesOf(facts),
      associations: associationsOf(facts.pictures),
      altIds: altIdsOf(facts),
    }),
  };
}

const text = (role: string, value: string | undefined, contentType = 'text/plain'): Text[] =>
  value === undefined || value === '' ? [] : [{ role, contentType, value }];

const bodiesOf = ({ html, text: words, notices }: ArticleFacts): Text[] => [
  ...text('main', html, 'text/html'),
  ...text('main', words).map((body) => ({
    ...body,
    charCount: [...words].length,
    wordCount: words.split(/\s+/).length,
  })),
  ...notices.flatMap((notice) => text('legal-notice', notice.text)),
];

/** What the article calls a person. */
const positionOf = ({ position }: PersonRecord): string | undefined => line(position?.title);

function named(site: Site, kind: PageKind, { name, slug }: NamedRecord, rel?: string): NamedThing[] {
  const known = line(name);
  return known === undefined ? [] : [present({ name: known, rel, uri: pageOf(site, kind, slug) })];
}

/** A code that is no URI stands as it is. */
const coded = ({ code, name }: Concept): NamedThing =>
  code === undefined
    ? { name }
    : present({
        name,
        uri: newsCode(code) ?? (/^https?:/i.test(code) ? absoluteUri(code) : undefined),
        literal: code,
      });

const sourcesOf = ({ source }: ArticleFacts): NonNullable<Ninjs['infoSources']> =>
  source?.name === undefined ? [] : [present({ name: source.name, uri: source.url, role: 'source' })];

const altIdsOf = ({ id, guid, page }: ArticleFacts): { role: string; value: string }[] => [
  ...(guid === id ? [] : [{ role: 'guid', value: guid }]),
  ...(page === undefined ? [] : [{ role: 'page', value: page }]),
];
