import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { EntityType } from '../../../core/entities';
import type { NameDecisionSummary, RejectNamesRequest } from '../../../shared/contracts/names';
import { followProposals } from '../stores/name-proposals';
import { heldByOthers } from '../stores/held-keys';
import {
  articleVersions,
  deleteRecord,
  followArticles,
  followConcepts,
  keysOfRecord,
  lockArticles,
  lockLinkedArticles,
  moveLinks,
  readOtherNames,
  type RecordRow,
} from '../stores/name-records';
import { dropRulings, findRulings, followRulings, NONE, type Ruling } from '../stores/name-rulings';
import { decide, namesOf, type Decision, type Done } from './decide';
import { lockOrDone } from './lock-or-done';

/**
 * Says that records are no people, organizations or events: they go from everywhere and are deleted, and their spellings are neither linked nor
 * proposed again; or that one article does not name them. Asked once more, the same is answered.
 *
 * @throws NotFoundError
 */
export const rejectNames = (
  strapi: Core.Strapi,
  { type, records, article, reason }: RejectNamesRequest,
  actor: string,
): Promise<NameDecisionSummary | null> =>
  decide(strapi, { action: 'reject', type, reason, actor }, async (decision) => {
    const { changes } = decision;
    const ids = [...new Set(records)];
    if (article === undefined) await lockLinkedArticles(strapi, changes, type, ids);
    else await lockArticles(changes.trx, [article]);
    const found = await lockOrDone(decision, { action: 'reject', type, ids, about: ids });
    if (!Array.isArray(found)) return found;
    return article === undefined
      ? rejectEverywhere(decision, type, found)
      : rejectHere(decision, type, found, article);
  });

async function rejectEverywhere(
  { strapi, changes }: Decision,
  type: EntityType,
  records: readonly RecordRow[],
): Promise<Done> {
  const articles = new Set<string>();
  const keys = new Set<string>();
  for (const record of records) {
    const gone = { type, from: record.document_id };
    const others = await readOtherNames(strapi, changes, type, record);
    for (const key of keysOfRecord(type, record, others)) keys.add(key);
    const linked = await moveLinks(strapi, changes, { type, from: record });
    for (const article of linked) articles.add(article);
    await followArticles(strapi, changes, gone, linked);
    await followConcepts(strapi, changes, gone);
    await followRulings(strapi, changes, gone);
    await followProposals(strapi, changes, gone);
    await deleteRecord(strapi, changes, type, record);
  }
  // What another record is called is a name.
  for (const key of await heldByOthers(strapi, changes.trx, type, [...keys])) keys.delete(key);
  await dropRulings(strapi, changes, { type, keys: [...keys] });
  const rulings = [...keys].map((key): Ruling => ({ kind: 'no-name', type, key }));
  return { names: namesOf(records), articles, rulings };
}

async function rejectHere(
  { strapi, changes }: Decision,
  type: EntityType,
  records: readonly RecordRow[],
  article: string,
): Promise<Done | undefined> {
  const { trx } = changes;
  if ((await articleVersions(strapi, trx, article)).length === 0)
    throw new errors.NotFoundError(`There is no article "${article}".`, { article });
  const keys = new Set<string>();
  const linked = new Set<string>();
  for (const from of records) {
    const others = await readOtherNames(strapi, changes, type, from);
    for (const key of keysOfRecord(type, from, others)) keys.add(key);
    const moved = await moveLinks(strapi, changes, { type, from, articles: new Set([article]) });
    for (const one of moved) linked.add(one);
  }
  const ruled = await findRulings(strapi, trx, keys, article);
  const isRuled = [...keys].every((key) => ruled.here(type, [key]) === NONE);
  if (linked.size === 0 && isRuled) return undefined;
  await dropRulings(strapi, changes, { type, keys: [...keys], articles: new Set([article]) });
  return {
    names: namesOf(records),
    articles: linked,
    article,
    rulings: [...keys].map((key): Ruling => ({ kind: 'no-name', type, key, article })),
  };
}
