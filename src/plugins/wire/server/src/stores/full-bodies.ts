import type { Core } from '@strapi/strapi';
import type { BodyState } from '../../../core/placement';
import { UID, type ArticleVersion } from '../../../shared/constants';
import { rows } from './documents';

/** One version of an article. */
export interface VersionKey {
  /** documentId. */
  article: string;
  version: ArticleVersion;
}

/** What is kept of an article's versions; one of which nothing is taken out has none. */
export type FullBodies = Partial<Record<ArticleVersion, BodyState>>;

/** The full bodies of articles, by documentId; an article without any is not in it. */
export async function readFullBodies(
  strapi: Core.Strapi,
  articles: readonly string[],
): Promise<Map<string, FullBodies>> {
  const found = await rows(strapi, UID.fullBody).findMany({
    where: { articleDocumentId: { $in: articles } },
    select: ['articleDocumentId', 'version', 'full', 'cuts'],
  });
  const bodies = new Map<string, FullBodies>();
  for (const { articleDocumentId, version, full, cuts } of found) {
    const article = articleDocumentId as string;
    const kept = bodies.get(article) ?? {};
    kept[version as ArticleVersion] = { full, cuts } as BodyState;
    bodies.set(article, kept);
  }
  return bodies;
}

/** Keeps the full bodies of versions in the place of what was kept of them; one of which nothing is taken out needs no row. */
export async function writeFullBodies(
  strapi: Core.Strapi,
  bodies: readonly (VersionKey & { state: BodyState })[],
): Promise<void> {
  for (const version of ['draft', 'published'] as const) {
    const given = bodies.filter((body) => body.version === version);
    await deleteFullBodies(
      strapi,
      given.map(({ article }) => article),
      version,
    );
  }
  const data = bodies
    .filter(({ state }) => state.cuts.length > 0)
    .map(({ article, version, state: { full, cuts } }) => ({
      articleDocumentId: article,
      version,
      full,
      cuts,
    }));
  if (data.length > 0) await rows(strapi, UID.fullBody).createMany({ data });
}

/** Keeps of one version what is kept of another: for what Strapi copies from one row to the other. */
export async function copyFullBody(strapi: Core.Strapi, from: VersionKey, to: VersionKey): Promise<void> {
  const kept = (await readFullBodies(strapi, [from.article])).get(from.article)?.[from.version];
  await writeFullBodies(strapi, [{ ...to, state: kept ?? { full: [], cuts: [] } }]);
}

/** Forgets the full bodies of articles, of one version or of both. */
export async function deleteFullBodies(
  strapi: Core.Strapi,
  articles: readonly string[],
  version?: ArticleVersion,
): Promise<void> {
  if (articles.length === 0) return;
  const where = { articleDocumentId: { $in: articles }, ...(version ? { version } : {}) };
  await rows(strapi, UID.fullBody).deleteMany({ where });
}
