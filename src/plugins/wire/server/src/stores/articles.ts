import type { Core } from '@strapi/strapi';
import { blocksToText } from '../../../core/clean';
import type { Subject, WireItem } from '../../../core/item';
import { bodyOf, type BodyState } from '../../../core/placement';
import { UID } from '../../../shared/constants';
import type { ArticleBodies } from './article-bodies';
import { meetChanges, type Meeting, type WaitingConflict } from './conflicts-met';
import { documents, type Row } from './documents';
import { separateFlagged } from './imported-flags';
import type { lock } from './locks';
import { freeSlug } from './slugs';
import { changedFields, hashFields, LINKS, mergeLinks, withLinks, type Links, type Written } from './written';

/** What an import writes into an article, besides its links. */
export const FIELDS = [
  'headline',
  'abstract',
  'body',
  'byline',
  'dateline',
  'credit',
  'language',
  'urgency',
  'genre',
  'subjects',
  'places',
  'canonicalUrl',
  'guid',
  'version',
  'firstCreated',
  'versionCreated',
  'embargoed',
  'expires',
  'pubStatus',
  'copyrightHolder',
  'copyrightNotice',
  'usageTerms',
  'correction',
  'correctedAt',
  'editorialNote',
  'renditions',
] as const;

/** What a version says only when it corrects: what was corrected stays so, whatever comes after. */
const OF_CORRECTIONS = ['correction', 'correctedAt'] as const satisfies readonly (typeof FIELDS)[number][];

/** What says which version this is and whether it may be published follows the source, whatever an editor wrote there. */
const SOURCES_WORD: readonly string[] = ['guid', 'version', 'versionCreated', 'pubStatus'];

const NOTHING_MET: Meeting = { kept: [], conflicts: [], moot: [] };

/** What of an article is read to tell what an editor has changed in it. */
export const POPULATE = {
  subjects: true,
  places: true,
  renditions: true,
  ...Object.fromEntries(LINKS.map((link) => [link, { fields: ['documentId'] }])),
};

export interface ArticleContent {
  item: WireItem & { headline: string };
  body: BodyState;
  links: Omit<Links, 'legalNotices'>;
  /**
   * documentIds of the notices that the article is to list.
   *
   * @param keepsBody an editor has written the body
   */
  legalNotices: (keepsBody: boolean) => string[];
  /** documentId of the wire source. */
  source?: string;
}

export interface SavedArticle {
  documentId: string;
  written: Written;
  /** Fields that an editor had changed and that an update therefore left alone. */
  kept: string[];
  /** What became of them. */
  met: Meeting;
  /** The draft as it now is. */
  draft: Row;
  body: BodyState;
}

/**
 * Makes an article, as a draft.
 *
 * @param documentId what it is to be known by
 */
export async function createArticle(
  strapi: Core.Strapi,
  trx: Parameters<typeof lock>[0],
  content: ArticleContent,
  documentId: string,
): Promise<SavedArticle> {
  const slug = await freeSlug(strapi, trx, UID.article, content.item.headline);
  const row = await documents(strapi, UID.article).create({
    data: {
      documentId,
      ...fieldsOf(content),
      ...content.links,
      legalNotices: content.legalNotices(false),
      slug,
      source: content.source,
    },
    populate: POPULATE,
  });
  const { body } = content;
  return {
    documentId: row.documentId,
    written: writtenIn(row, body),
    kept: [],
    met: NOTHING_MET,
    draft: row,
    body,
  };
}

/**
 * Brings a newer version into an article's draft. What an editor has changed since the last import stays as it is.
 * What a decision has taken out of its body, or put back, was no editor's change.
 *
 * @param before what is kept of the article
 * @param waiting its conflicts that wait for an editor
 * @returns undefined when the article is no longer there
 */
export async function updateArticle(
  strapi: Core.Strapi,
  before: ArticleBodies,
  content: ArticleContent,
  written: Written | undefined,
  waiting: readonly WaitingConflict[],
): Promise<SavedArticle | undefined> {
  const documentId = before.article;
  const state = before.versions.draft?.state;
  const articles = documents(strapi, UID.article);
  const draft = await articles.findOne({ documentId, status: 'draft', populate: POPULATE });
  if (!draft || !state) return undefined;
  const next: Record<string, unknown> = fieldsOf(content);
  const now: Record<string, unknown> = { ...draft, body: state.full };
  const says = storedFields(content);
  const unsaid: readonly string[] = isCorrection(content.item) ? [] : OF_CORRECTIONS;
  const changed = changedFields(now, written, FIELDS).filter(
    (name) => !SOURCES_WORD.includes(name) && !unsaid.includes(name),
  );
  const met = meetChanges(
    changed.map((field) => ({
      field,
      written: written!.fields[field],
      editor: now[field] ?? null,
      source: says[field] ?? null,
    })),
    waiting,
  );
  const { kept } = met;
  const data: Record<string, unknown> = Object.fromEntries(
    Object.entries(next).filter(([name]) => !kept.includes(name) && !unsaid.includes(name)),
  );
  const keepsBody = kept.includes('body');
  const { links, added, removed } = mergeLinks(
    { ...content.links, legalNotices: content.legalNotices(keepsBody) },
    withLinks(written, { legalNotices: separateFlagged(before.flags) }),
    linksOf(draft),
  );
  Object.assign(data, links);
  if (content.source) data.source = content.source;

  const row = await articles.update({ documentId, data, populate: POPULATE });
  if (!row) return undefined;
  const body = keepsBody ? state : content.body;
  const fresh = writtenIn(row, body);
  // A kept field stays the editor's: its hash stays that of what the import wrote.
  for (const name of [...kept, ...unsaid]) {
    const before = written?.fields[name];
    if (before !== undefined) fresh.fields[name] = before;
  }
  return { documentId, written: { ...fresh, added, removed }, kept, met, draft: row, body };
}

/** What an article was that has been taken back. */
export interface Canceled {
  headline?: string;
  /** The text of its draft. */
  text: string;
  /** What readers knew it by who saw it until then. */
  seen?: { article: string; slug?: string };
}

/** Takes an article back: no longer published, and its draft says so. */
export async function cancelArticle(strapi: Core.Strapi, documentId: string): Promise<Canceled> {
  const articles = documents(strapi, UID.article);
  const published = await articles.findOne({
    documentId,
    status: 'published',
    fields: ['slug', 'embargoed'],
  });
  const embargoed = published?.embargoed as string | null | undefined;
  const isSeen = published && !(embargoed && new Date(embargoed) > new Date());
  await articles.unpublish({ documentId });
  const row = await articles.update({ documentId, data: { pubStatus: 'canceled' } });
  return {
    headline: (row?.headline as string | null | undefined) ?? undefined,
    text: blocksToText(row?.body),
    seen: isSeen ? { article: documentId, slug: (published.slug as string | null) ?? undefined } : undefined,
  };
}

/** Every field is there, empty ones as null: an update has to take out what the new version no longer has. */
export const fieldsOf = ({
  item,
  body,
}: Pick<ArticleContent, 'item' | 'body'>): Record<(typeof FIELDS)[number], unknown> => ({
  headline: item.headline,
  abstract: item.abstract ?? null,
  body: bodyOf(body),
  byline: item.byline ?? null,
  dateline: item.dateline ?? null,
  credit: item.credit ?? null,
  language: item.language ?? null,
  urgency: item.urgency ?? null,
  genre: item.genre ?? null,
  subjects: subjectsOf(item),
  places: item.places ?? [],
  canonicalUrl: item.canonicalUrl ?? null,
  guid: item.guid ?? null,
  version: item.version ?? null,
  firstCreated: item.firstCreated ?? null,
  versionCreated: item.versionCreated ?? null,
  embargoed: item.embargoed ?? null,
  expires: item.expires ?? null,
  pubStatus: item.pubStatus,
  copyrightHolder: item.copyrightHolder ?? null,
  copyrightNotice: item.copyrightNotice ?? null,
  usageTerms: item.usageTerms ?? null,
  correction: isCorrection(item) ? (item.correction ?? null) : null,
  correctedAt: isCorrection(item) ? (item.versionCreated ?? null) : null,
  editorialNote: item.editorialNote ?? null,
  // The size in bytes is the source's matter.
  renditions: (item.renditions ?? []).map(({ size: _size, ...rendition }) => rendition),
});

/** Whether a version says that it puts something right; one that is only newer does not. */
const isCorrection = ({ signals, correction }: WireItem): boolean =>
  correction !== undefined || (signals?.includes('correction') ?? false);

const DATES: readonly string[] = ['firstCreated', 'versionCreated', 'embargoed', 'expires', 'correctedAt'];

/** The fields of an item as the database will give them back, with the whole body. */
export function storedFields(content: Pick<ArticleContent, 'item' | 'body'>): Record<string, unknown> {
  const fields: Record<string, unknown> = { ...fieldsOf(content), body: content.body.full };
  for (const name of DATES) {
    const at = Date.parse((fields[name] as string | null) ?? '');
    if (!Number.isNaN(at)) fields[name] = new Date(at).toISOString();
  }
  return fields;
}

/** Subjects, and the keywords that say something else: readers of an article look for both in one place. */
function subjectsOf({ subjects = [], keywords = [] }: WireItem): Subject[] {
  const named = new Set(subjects.map(({ name }) => name?.toLowerCase()));
  return [
    ...subjects,
    ...keywords.filter((word) => !named.has(word.toLowerCase())).map((name) => ({ name })),
  ];
}

const writtenIn = (row: Row, { full }: BodyState): Written => ({
  fields: hashFields({ ...row, body: full }, FIELDS),
  links: linksOf(row),
});

/** documentIds of what an article is linked to. */
export const linksOf = (row: Row): Links =>
  Object.fromEntries(
    LINKS.map((link) => [
      link,
      ((row[link] ?? []) as { documentId: string }[]).map(({ documentId }) => documentId),
    ]),
  ) as Links;
