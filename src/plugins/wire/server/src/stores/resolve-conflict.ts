import type { Core } from '@strapi/strapi';
import { UID } from '../../../shared/constants';
import type { ConflictSide } from '../../../shared/contracts/conflicts';
import { articleLock, readArticleBody } from './article-bodies';
import { POPULATE } from './articles';
import { articleConflicts, endConflict, findConflict, type StoredConflict } from './conflicts';
import { documents, rows } from './documents';
import { inTransaction, lock, lockForItem } from './locks';
import type { Written } from './written';
import { hashOf } from './written';

export interface Resolution {
  take: ConflictSide;
  /** When what was decided about last changed, ISO 8601. */
  seen?: string;
  /** Who decides: by name for the history, and as a row id for Strapi. */
  actor: string;
  user?: number;
}

/**
 * Ends a conflict as an editor wishes. What the source says is written through the document service, in the editor's name, and is the import's
 * again; what the editor wrote stays, and later versions that say what this one says bring no conflict any more.
 *
 * @returns undefined when there is no such conflict; `outdated` when it is over, or another one since it was seen
 */
export const resolveConflict = (
  strapi: Core.Strapi,
  documentId: string,
  { take, seen, actor, user }: Resolution,
): Promise<'resolved' | 'outdated' | undefined> =>
  inTransaction(strapi, async (trx) => {
    await lockForItem(trx);
    const found = await findConflict(strapi, documentId);
    if (!found) return undefined;
    const { article, field } = found;
    await lock(
      trx,
      (await identitiesIn(strapi, article)).map((identity) => `story:${identity}`),
    );
    await lock(trx, [articleLock(article)]);
    const conflict = await findConflict(strapi, documentId);
    if (conflict?.state !== 'open' || (seen && seen !== conflict.changedAt)) return 'outdated';
    const editor = (await valuesNow(strapi, article))?.[field] ?? null;
    // Before the save, which ends the conflicts that it settles.
    await endConflict(strapi, conflict, { state: take, editor, actor });
    if (take === 'editor') {
      await noteWritten(strapi, article, { [field]: conflict.source });
      return 'resolved';
    }
    const data = { [field]: conflict.source, ...(user ? { updatedBy: user } : {}) };
    await documents(strapi, UID.article).update({ documentId: article, data });
    const now = await valuesNow(strapi, article);
    if (now) await noteWritten(strapi, article, { [field]: now[field] });
    return 'resolved';
  });

/**
 * Ends the conflicts of an article in which an editor has himself written what the source says. The caller holds the lock on the article and
 * has saved its draft.
 */
export async function settleByHand(strapi: Core.Strapi, article: string, actor?: string): Promise<void> {
  const waiting = await articleConflicts(strapi, article, 'open');
  if (waiting.length === 0) return;
  const now = await valuesNow(strapi, article);
  if (!now) return;
  const isSettled = ({ field, source }: StoredConflict) => hashOf(now[field]) === hashOf(source);
  const settled = waiting.filter(isSettled);
  for (const conflict of settled) {
    await endConflict(strapi, conflict, { state: 'source', editor: now[conflict.field], actor });
  }
  if (settled.length > 0)
    await noteWritten(strapi, article, Object.fromEntries(settled.map(({ field }) => [field, now[field]])));
}

/** The fields of an article's draft that imports write, with the whole body; undefined when it is not there. */
export async function valuesNow(
  strapi: Core.Strapi,
  article: string,
): Promise<Record<string, unknown> | undefined> {
  const draft = await documents(strapi, UID.article).findOne({
    documentId: article,
    status: 'draft',
    populate: POPULATE,
  });
  if (!draft) return undefined;
  const body = (await readArticleBody(strapi, article))?.versions.draft?.state.full;
  return { ...draft, body: body ?? draft.body };
}

/** Has the ledger take values for what the import wrote: an editor's change is what differs from them. */
async function noteWritten(
  strapi: Core.Strapi,
  article: string,
  values: Record<string, unknown>,
): Promise<void> {
  const stories = rows(strapi, UID.story);
  for (const { id, written } of await stories.findMany({ where: { articleDocumentId: article } })) {
    if (!written) continue;
    const { fields, ...rest } = written as Written;
    const hashes = Object.fromEntries(Object.entries(values).map(([field, value]) => [field, hashOf(value)]));
    await stories.update({ where: { id }, data: { written: { ...rest, fields: { ...fields, ...hashes } } } });
  }
}

const identitiesIn = async (strapi: Core.Strapi, article: string): Promise<string[]> => {
  const found = await rows(strapi, UID.story).findMany({
    where: { articleDocumentId: article },
    select: ['id', 'identity'],
  });
  return found.map(({ identity }) => identity as string);
};
