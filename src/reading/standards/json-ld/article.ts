import type {
  CorrectionComment,
  CreativeWork,
  NewsArticle,
  Organization,
  Person,
  Thing,
  WithContext,
} from 'schema-dts';
import { factsOf, type ArticleFacts, type Concept } from '../article-facts';
import { newsCode } from '../news-codes';
import type { ArticleRecord } from '../records';
import type { Site } from '../site';
import { webAddress } from '../text/addresses';
import type { Notice } from '../text/notices';
import { present } from '../text/plain';
import { eventRef } from './event';
import type { PropertiesOf } from './json-ld';
import { imageOf } from './image';
import { isNamedIn } from '../text/named-in';
import { eachNamed } from './named';
import { organizationRef } from './organization';
import { personRef } from './person';

/**
 * An article as schema.org's `NewsArticle`. It is `about` its subjects and whom its headline names, and `mentions` everybody else; its legal
 * notices are parts of it (`hasPart`) of the genre "legal notice", since schema.org has no word for them.
 */
export function articleLd(article: ArticleRecord, site: Site): WithContext<NewsArticle> {
  const facts = factsOf(article, site);
  const { about, mentions } = namesOf(article, facts, site);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...present<PropertiesOf<'NewsArticle'>>({
      '@id': facts.page,
      url: facts.page,
      mainEntityOfPage: facts.page,
      identifier: facts.guid,
      headline: facts.headline,
      description: facts.abstract,
      articleBody: facts.text === '' ? undefined : facts.text,
      inLanguage: facts.language,
      dateline: facts.dateline,
      genre: facts.genre,
      version: facts.version,
      keywords: facts.subjects.flatMap(({ name }) => name ?? []),
      datePublished: facts.published,
      dateModified: facts.updated,
      expires: facts.expires,
      author: authorOf(facts),
      publisher: publisherOf(site),
      provider:
        facts.source?.name === undefined ? undefined : organization(facts.source.name, facts.source.url),
      creditText: facts.credit,
      copyrightHolder: facts.copyrightHolder === undefined ? undefined : organization(facts.copyrightHolder),
      copyrightNotice: facts.copyrightNotice,
      usageInfo: usageOf(facts.usageTerms),
      image: facts.pictures.filter(({ medium }) => medium === 'image').map(imageOf),
      contentLocation: facts.places.flatMap(({ name }) =>
        name === undefined ? [] : [{ '@type': 'Place' as const, name }],
      ),
      about,
      mentions,
      correction: correctionOf(facts),
      hasPart: facts.notices.map(noticeOf),
    }),
  };
}

const organization = (name: string, url?: string): Organization => ({
  '@type': 'Organization',
  name,
  ...(url === undefined ? {} : { url }),
});

/** A byline may name several people and nobody can tell for certain: it stands as it is. Without one, who sent the article made it. */
const authorOf = ({ byline, source, copyrightHolder }: ArticleFacts): Person | Organization | undefined => {
  if (byline !== undefined) return { '@type': 'Person', name: byline };
  const name = source?.name ?? copyrightHolder;
  return name === undefined ? undefined : organization(name);
};

const publisherOf = ({ name, url, logo }: Site): Organization => ({
  '@type': 'Organization',
  name,
  url,
  ...(logo === undefined ? {} : { logo: { '@type': 'ImageObject', url: logo } }),
});

/** Terms of use: an address where they stand, or their words. */
const usageOf = (terms: string | undefined): string | CreativeWork | undefined =>
  terms === undefined ? undefined : (webAddress(terms) ?? { '@type': 'CreativeWork', text: terms });

const correctionOf = ({ correction, corrected }: ArticleFacts): CorrectionComment | undefined =>
  correction === undefined
    ? undefined
    : present({ '@type': 'CorrectionComment' as const, text: correction, datePublished: corrected });

const noticeOf = ({ text, kinds, issuer, language }: Notice): CreativeWork =>
  present({
    '@type': 'CreativeWork' as const,
    genre: 'legal notice',
    text,
    keywords: kinds,
    creator: issuer === undefined ? undefined : organization(issuer),
    inLanguage: language,
  });

const subjectOf = ({ code, name }: Concept): Thing =>
  present({
    '@type': 'DefinedTerm' as const,
    name: name ?? code,
    termCode: code,
    sameAs: code === undefined ? undefined : newsCode(code),
  });

function namesOf(
  { persons, organizations, events }: ArticleRecord,
  { headline = '', subjects }: ArticleFacts,
  site: Site,
): { about: Thing[]; mentions: Thing[] } {
  const things = [
    ...eachNamed(persons, (one) => personRef(one, site)),
    ...eachNamed(organizations, (one) => organizationRef(one, site)),
    ...eachNamed(events, (one) => eventRef(one, site)),
  ] as { name?: unknown; alternateName?: unknown }[];
  const isAbout = ({ name, alternateName }: (typeof things)[number]): boolean =>
    [name, ...(Array.isArray(alternateName) ? (alternateName as unknown[]) : [])].some(
      (one) => typeof one === 'string' && isNamedIn(headline, one),
    );
  return {
    about: [...things.filter(isAbout), ...subjects.map(subjectOf)] as Thing[],
    mentions: things.filter((one) => !isAbout(one)) as Thing[],
  };
}
