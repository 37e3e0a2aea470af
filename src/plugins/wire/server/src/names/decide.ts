import type { Core } from '@strapi/strapi';
import type { EntityType } from '../../../core/entities';
import { NAME_EVENTS, type NameAction } from '../../../shared/constants';
import type { DecidedName, NameDecisionSummary } from '../../../shared/contracts/names';
import { newDocumentId } from '../folders/new-document-id';
import { addHistory } from '../stores/history';
import { namesChanged } from '../stores/known-names';
import { inTransaction, lockForBatch } from '../stores/locks';
import { addDecision } from '../stores/name-decisions';
import { addRulings, type Ruling } from '../stores/name-rulings';
import type { RecordRow } from '../stores/name-records';
import { Changes } from '../stores/row-changes';

/** What is decided, and by whom. */
export interface Deciding {
  action: NameAction;
  type: EntityType;
  reason?: string;
  actor: string;
}

/** A decision that is being made. */
export interface Decision {
  strapi: Core.Strapi;
  /** What it changes, within its transaction. */
  changes: Changes;
  /** Its documentId. */
  id: string;
  at: Date;
}

/** What has been done. */
export interface Done {
  names: DecidedName[];
  /** documentIds of the articles that are linked otherwise now. */
  articles?: Iterable<string>;
  /** Where it is about one article. */
  article?: string;
  /** What imports are to obey from now on. */
  rulings?: Ruling[];
}

/** Entries of the history that are written at once. */
const ENTRIES = 1000;

/**
 * Makes a decision, in one transaction: nothing is imported meanwhile. All that it changes is kept with it, and can be turned round.
 *
 * @param work does it. It gives back what it has done, the earlier decision by which all was so already, or nothing when there was nothing to do
 * @returns the decision; null when there was nothing to do
 */
export async function decide(
  strapi: Core.Strapi,
  { action, type, reason, actor }: Deciding,
  work: (decision: Decision) => Promise<Done | NameDecisionSummary | undefined>,
): Promise<NameDecisionSummary | null> {
  const { summary, isNew } = await inTransaction(strapi, async (trx) => {
    await lockForBatch(trx);
    const changes = new Changes(trx);
    const decision: Decision = { strapi, changes, id: newDocumentId(), at: new Date() };
    const done = await work(decision);
    if (!done) return { summary: null, isNew: false };
    if ('documentId' in done) return { summary: done, isNew: false };
    const { id, at } = decision;
    await addRulings(strapi, changes, id, done.rulings ?? [], at);
    const articles = [...new Set(done.articles ?? [])];
    await tellArticles(strapi, articles, {
      action: 'name-decided',
      actor,
      reason,
      after: { decision: id, action, names: done.names.map(({ name }) => name) },
    });
    const summary = await addDecision(strapi, {
      documentId: id,
      action,
      type,
      names: done.names,
      article: done.article,
      articles: articles.length,
      reason,
      at,
      by: actor,
      changes: changes.list(),
    });
    return { summary, isNew: true };
  });
  if (summary && isNew) {
    namesChanged(strapi);
    await strapi.eventHub.emit(NAME_EVENTS[action], { ...summary });
  }
  return summary;
}

/** Tells the same in the history of many articles. */
export async function tellArticles(
  strapi: Core.Strapi,
  articles: readonly string[],
  entry: Omit<Parameters<typeof addHistory>[1][number], 'article'>,
): Promise<void> {
  for (let at = 0; at < articles.length; at += ENTRIES) {
    await addHistory(
      strapi,
      articles.slice(at, at + ENTRIES).map((article) => ({ ...entry, article })),
    );
  }
}

/** Records as decisions name them. */
export const namesOf = (
  records: readonly RecordRow[],
  target?: Pick<RecordRow, 'document_id' | 'name'>,
): DecidedName[] => [
  ...records.map(({ document_id: documentId, name }) => ({ documentId, name })),
  ...(target ? [{ documentId: target.document_id, name: target.name, isTarget: true }] : []),
];
