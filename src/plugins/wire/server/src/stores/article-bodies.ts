import type { Core } from '@strapi/strapi';
import { rebase, type BodyState } from '../../../core/placement';
import { stableJson } from '../../../core/stable-json';
import { ARTICLE_VERSIONS, UID, type ArticleVersion } from '../../../shared/constants';
import { rows } from './documents';
import { changeFlags, readFlags, type ArticleFlag, type FlagChanges } from './flags';
import { dropFullBodies, keepFullBodies, readFullBodies, type StoredFull } from './full-bodies';
import { addHistory, type HistoryEntry } from './history';
import { changeLinks } from './notice-links';
import { writeBodies } from './write-bodies';

/** One version of an article. */
export interface VersionBody {
  /** Its row id. */
  row: number;
  state: BodyState;
  /** Where the database has `state.full` as long as nothing of the article is written; absent when it has another one. */
  stored?: StoredFull;
}

/** All that has to be in step in an article. */
export interface ArticleBodies {
  /** documentId. */
  article: string;
  versions: Partial<Record<ArticleVersion, VersionBody>>;
  /** They speak of the draft. */
  flags: ArticleFlag[];
}

/** What becomes of an article; a version that is not named stays as it is. */
export interface ArticleChange {
  article: string;
  versions: Partial<Record<ArticleVersion, VersionChange>>;
  flags: FlagChanges;
  history: readonly HistoryEntry[];
}

export interface VersionChange extends VersionBody {
  /** The row has the state's body already: a save wrote it. */
  isSaved: boolean;
  /** Row ids of notices that the version is to list from now on, and no longer. */
  linked: readonly number[];
  unlinked: readonly number[];
}

/**
 * The key to be locked before a body, its cuts, flags or listed notices are read and changed. It comes after the locks on stories and before
 * those on notices.
 */
export const articleLock = (documentId: string): string => `article:${documentId}`;

/** What is kept of articles, by documentId; an article that does not exist is not in it. The caller holds the locks on them. */
export async function readArticleBodies(
  strapi: Core.Strapi,
  articles: readonly string[],
): Promise<Map<string, ArticleBodies>> {
  const found = await rows(strapi, UID.article).findMany({
    where: { documentId: { $in: articles } },
    select: ['id', 'documentId', 'publishedAt', 'body'],
  });
  const full = await readFullBodies(strapi, articles);
  const flags = await readFlags(strapi, articles);
  const bodies = new Map<string, ArticleBodies>();
  for (const { id, documentId, publishedAt, body } of found) {
    const ofArticle = bodies.get(documentId) ?? {
      article: documentId,
      versions: {},
      flags: flags.get(documentId) ?? [],
    };
    const version = publishedAt ? 'published' : 'draft';
    ofArticle.versions[version] = { row: id, ...storedState(body, full.get(documentId)?.[version]) };
    bodies.set(documentId, ofArticle);
  }
  return bodies;
}

/** What is kept of one article; undefined when it does not exist. The caller holds the lock on it. */
export const readArticleBody = async (
  strapi: Core.Strapi,
  article: string,
): Promise<ArticleBodies | undefined> => (await readArticleBodies(strapi, [article])).get(article);

/**
 * Writes what belongs together: bodies, what is taken out of them, flags, listed notices and the history of it all. The caller holds the
 * locks on the articles, and the transaction.
 *
 * @param at the time of a change that came behind the document service; what a save changes has its time already
 */
export async function writeArticleBodies(
  strapi: Core.Strapi,
  changes: readonly ArticleChange[],
  at?: Date,
): Promise<void> {
  const versions = changes.flatMap(({ article, versions }) =>
    ARTICLE_VERSIONS.flatMap((version) => {
      const change = versions[version];
      return change ? [{ ...change, article, version }] : [];
    }),
  );
  // Before the bodies are others, and not given up until they are.
  await keepFullBodies(strapi, versions);
  await writeBodies(
    strapi,
    versions.filter(({ isSaved }) => !isSaved),
    at && { articles: [...new Set(versions.map(({ article }) => article))], at },
  );
  await dropFullBodies(strapi, versions);
  await changeLinks(strapi, {
    added: versions.flatMap(({ row, linked }) => linked.map((notice) => ({ row, notice }))),
    removed: versions.flatMap(({ row, unlinked }) => unlinked.map((notice) => ({ row, notice }))),
  });
  await changeFlags(
    strapi,
    changes.map(({ article, flags }) => ({ article, ...flags })),
  );
  await addHistory(
    strapi,
    changes.flatMap(({ history }) => history),
  );
}

/**
 * The state of a body; one that was written past the gate, by a restored backup or a script, counts as edited.
 *
 * @param kept what is kept of it
 */
export function stateOf(body: unknown, kept: BodyState | undefined): BodyState {
  const blocks = Array.isArray(body) ? body : [];
  if (!kept) return { full: blocks, cuts: [] };
  return rebase(kept, blocks).state;
}

function storedState(body: unknown, kept: BodyState | undefined): Pick<VersionBody, 'state' | 'stored'> {
  const state = stateOf(body, kept);
  if (kept) return { state, stored: state.full === kept.full ? 'full-body' : undefined };
  return { state, stored: state.full === body ? 'body' : undefined };
}

/** Whether two blocks values are the same, whatever the order of their keys: the database does not keep it. */
export const areSame = (a: unknown, b: unknown): boolean => stableJson(a) === stableJson(b);
