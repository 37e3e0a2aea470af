import type { Core } from '@strapi/strapi';
import { blockTexts } from '../../../core/clean';
import type { ArticleState, Publication } from '../../../core/differences';
import type { EntityType } from '../../../core/entities/mention';
import { UID } from '../../../shared/constants';
import { FIELDS } from './articles';
import { conflictText } from './conflict-text';
import { articleConflicts } from './conflicts';
import { documents, rows } from './documents';
import { readFlags } from './flags';
import { releaseOf } from './releases';

const LINKED = {
  persons: 'person',
  organizations: 'organization',
  events: 'event',
} as const satisfies Record<string, EntityType>;

const POPULATE = {
  subjects: true,
  places: true,
  renditions: true,
  ...Object.fromEntries(Object.keys(LINKED).map((link) => [link, { fields: ['documentId', 'name'] }])),
};

/** An article, as far as an editor would see a difference in it; undefined when there is no such article. */
export async function articleState(
  strapi: Core.Strapi,
  documentId: string,
): Promise<ArticleState | undefined> {
  const draft = await documents(strapi, UID.article).findOne({
    documentId,
    status: 'draft',
    populate: POPULATE,
  });
  if (!draft) return undefined;
  const flags = (await readFlags(strapi, [documentId])).get(documentId) ?? [];
  const conflicts = await articleConflicts(strapi, documentId, 'open');
  return {
    publication: await publicationOf(strapi, documentId),
    releaseAt: (await releaseOf(strapi, documentId))?.toISOString(),
    fields: Object.fromEntries(
      FIELDS.filter((name) => name !== 'body').flatMap((name) => {
        const text = conflictText(name, draft[name]);
        return text === null ? [] : [[name, text]];
      }),
    ),
    paragraphs: blockTexts(draft.body),
    notices: flags
      .filter(({ stale }) => !stale)
      .map(({ notice, quote, placement }) => ({ id: notice?.documentId ?? quote, text: quote, placement })),
    names: Object.entries(LINKED).flatMap(([link, type]) =>
      ((draft[link] ?? []) as { documentId: string; name: string }[]).map(({ documentId: id, name }) => ({
        id,
        type,
        name,
      })),
    ),
    conflicts: conflicts.map(({ field }) => field),
  };
}

/** What readers see of an article, as Strapi tells it in its lists: a draft that was changed later than what is published is modified. */
async function publicationOf(strapi: Core.Strapi, documentId: string): Promise<Publication> {
  const found = await rows(strapi, UID.article).findMany({
    where: { documentId },
    select: ['publishedAt', 'updatedAt'],
  });
  const changedAt = (isPublished: boolean): number | undefined => {
    const row = found.find(({ publishedAt }) => (publishedAt !== null) === isPublished);
    return row && new Date(row.updatedAt as string).getTime();
  };
  const published = changedAt(true);
  if (published === undefined) return 'draft';
  return (changedAt(false) ?? 0) > published ? 'modified' : 'published';
}
