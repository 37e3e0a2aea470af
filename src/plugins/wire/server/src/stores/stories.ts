import type { Core } from '@strapi/strapi';
import { versionKept, type Identity, type KeptStory, type Versioned } from '../../../core/duplicates';
import type { WireItem } from '../../../core/item';
import { UID } from '../../../shared/constants';
import { rows, type Row } from './documents';
import type { Kill } from './kill-alerts/killed-story';
import type { Written } from './written';

/** A story of the ledger. */
export interface StoryRow extends KeptStory {
  id: number;
  documentId: string;
  written?: Written;
  kill?: Kill;
  /** documentId of the person, organization or event that a concept item told of. */
  record?: string;
}

/** The story under an identity. */
export const findStory = async (strapi: Core.Strapi, identity: string): Promise<StoryRow | undefined> =>
  toStory(await rows(strapi, UID.story).findOne({ where: { identity } }));

/** A story with the same headline and text that has an article. */
export const findCopy = async (strapi: Core.Strapi, textHash: string): Promise<StoryRow | undefined> =>
  toStory(
    await rows(strapi, UID.story).findOne({
      where: { textHash, articleDocumentId: { $notNull: true }, pubStatus: { $ne: 'canceled' } },
      orderBy: { id: 'asc' },
    }),
  );

/** The articles of stories, by their identities: documentIds; of stories that have none, nothing. */
export async function articlesOfStories(
  strapi: Core.Strapi,
  identities: readonly string[],
): Promise<Map<string, string>> {
  const { rows: found } = await strapi.db.connection.raw(
    'SELECT identity, article_document_id AS article FROM ?? WHERE identity = ANY (?) AND article_document_id IS NOT NULL',
    [strapi.db.metadata.get(UID.story).tableName, identities as never],
  );
  return new Map(
    (found as { identity: string; article: string }[]).map(({ identity, article }) => [identity, article]),
  );
}

const toStory = (row: Row | null): StoryRow | undefined =>
  row
    ? {
        id: row.id,
        documentId: row.documentId,
        identity: row.identity as string,
        version: (row.version as string | null) ?? undefined,
        versionCreated: row.versionCreated ? new Date(row.versionCreated as string).toISOString() : undefined,
        contentHash: row.contentHash as string,
        textHash: row.textHash as string,
        kill: (row.kill as Kill | null) ?? undefined,
        pubStatus: row.pubStatus as KeptStory['pubStatus'],
        article: (row.articleDocumentId as string | null) ?? undefined,
        written: (row.written as Written | null) ?? undefined,
        record: (row.recordDocumentId as string | null) ?? undefined,
      }
    : undefined;

/**
 * Enters what has become of a story, over what is there under its identity.
 *
 * @returns its documentId
 */
export async function keepStory(
  strapi: Core.Strapi,
  kept: StoryRow | undefined,
  {
    item,
    identity,
    source,
    rawHash,
    article,
    written,
    record,
    releaseAt,
    kill,
  }: {
    item: WireItem;
    identity: Identity;
    rawHash?: string;
    source: string;
    article?: string;
    written?: Written;
    record?: string;
    /** See `releaseAt`. */
    releaseAt?: Date | null;
    /** Of an item that takes its story back. */
    kill?: Kill;
  },
): Promise<string> {
  const data = {
    identity: identity.key,
    guid: item.guid ?? null,
    sourceName: source || null,
    ...versionColumns(versionKept(item, kept)),
    contentHash: identity.contentHash,
    // A kill says why, and not what: copies are known by what it takes back.
    textHash: (kill && kept?.textHash) || identity.textHash,
    rawHash: rawHash ?? null,
    pubStatus: item.pubStatus,
    articleDocumentId: article ?? null,
    recordDocumentId: record ?? null,
    written: written ?? null,
    releaseAt: releaseAt ?? null,
    killedAt: kill ? new Date() : null,
    kill: kill ?? null,
  };
  if (!kept) return (await rows(strapi, UID.story).create({ data })).documentId;
  await rows(strapi, UID.story).update({ where: { id: kept.id }, data });
  return kept.documentId;
}

/** Enters what a story said that was taken back before it came. */
export const noteKilledText = (
  strapi: Core.Strapi,
  kept: StoryRow,
  { textHash }: Identity,
  headline: string | undefined,
): Promise<unknown> =>
  rows(strapi, UID.story).update({
    where: { id: kept.id },
    // What the kill was called was all that there was to call the story by.
    data: { textHash, kill: { ...kept.kill, headline, words: kept.kill?.words ?? kept.kill?.headline } },
  });

/**
 * Enters a newer version that says what the one before said: what is older than it stays older. Its article is of that version from now on,
 * and so is what readers see, where that is what the article says.
 *
 * @param rawHash by which of its bytes the story is known from now on
 */
export async function noteVersion(
  strapi: Core.Strapi,
  kept: StoryRow,
  item: WireItem,
  rawHash: string | undefined,
): Promise<void> {
  const data = versionColumns(item);
  await rows(strapi, UID.story).update({
    where: { id: kept.id },
    data: { ...data, rawHash: rawHash ?? null },
  });
  if (!kept.article || kept.pubStatus === 'canceled') return;
  const articles = rows(strapi, UID.article);
  const documentId = kept.article;
  const before = {
    version: kept.version ?? { $null: true },
    versionCreated: kept.versionCreated ?? { $null: true },
  };
  await articles.updateMany({ where: { documentId, publishedAt: { $notNull: true }, ...before }, data });
  await articles.updateMany({ where: { documentId, publishedAt: { $null: true } }, data });
}

const versionColumns = ({ version, versionCreated }: Versioned) => ({
  version: version ?? null,
  versionCreated: versionCreated ?? null,
});

/**
 * Lets go of a deleted article: its story is as if it had never come, so that it can be imported again. A story that its source took back
 * stays taken back.
 */
export async function forgetArticle(strapi: Core.Strapi, article: string): Promise<void> {
  const stories = rows(strapi, UID.story);
  await stories.deleteMany({ where: { articleDocumentId: article, pubStatus: { $ne: 'canceled' } } });
  await stories.updateMany({ where: { articleDocumentId: article }, data: { articleDocumentId: null } });
}
