import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { keyOf } from '../stores/find-records';
import type { NameDecisionSummary, SplitNameRequest } from '../../../shared/contracts/names';
import { settleProposal } from '../stores/name-proposals';
import {
  keysOfRecord,
  lockLinkedArticles,
  lockRecord,
  moveLinks,
  moveParts,
  readOtherNames,
  updateRecords,
} from '../stores/name-records';
import { differentRuling, dropRulings, type Ruling } from '../stores/name-rulings';
import { decide, namesOf } from './decide';
import { makeRecord } from './make-record';

/**
 * Gives articles, other names and positions of a record to another one, which is made or is there; both stay, and are different from now on.
 * In the articles its remaining names mean the other one.
 *
 * @throws ValidationError when the record does not have what is to be given away; NotFoundError
 */
export const splitName = (
  strapi: Core.Strapi,
  { type, record, articles = [], aliases = [], positions = [], name, into, reason }: SplitNameRequest,
  actor: string,
): Promise<NameDecisionSummary | null> =>
  decide(strapi, { action: 'split', type, reason, actor }, async (decision) => {
    const { changes, at } = decision;
    if (into === record)
      throw new errors.ValidationError('"into" has to be another record than "record".', { field: 'into' });
    await lockLinkedArticles(strapi, changes, type, [record]);
    const from = await lockRecord(strapi, changes, type, record);
    const to = into ? await lockRecord(strapi, changes, type, into) : await makeRecord(decision, type, name!);

    const wanted = new Set(articles);
    const linked = await moveLinks(strapi, changes, { type, from, to, articles: wanted });
    const unlinked = articles.filter((article) => !linked.has(article));
    if (unlinked.length > 0) throw notThere('articles', unlinked, `not linked to "${from.name}"`);

    const keys = aliases.map((alias) => keyOf(type, alias));
    const held = await readOtherNames(strapi, changes, type, from);
    const heldKeys = new Set(held.map(({ row }) => keyOf(type, row.name as string)));
    const foreign = aliases.filter((_, i) => !heldKeys.has(keys[i]));
    if (foreign.length > 0) throw notThere('aliases', foreign, `no other names of "${from.name}"`);
    await moveParts(strapi, changes, { type, from, to }, 'aliases', ({ row }) =>
      keys.includes(keyOf(type, row.name as string)),
    );
    if (positions.length > 0) {
      const given = new Set<number>();
      await moveParts(strapi, changes, { type, from, to }, 'positions', ({ row }) => {
        if (positions.includes(row.id)) given.add(row.id);
        return given.has(row.id);
      });
      const missing = positions.filter((id) => !given.has(id));
      if (missing.length > 0) throw notThere('positions', missing, `no positions of "${from.name}"`);
    }
    await updateRecords(strapi, changes, type, [{ row: from, set: {} }], at);
    if (into) await updateRecords(strapi, changes, type, [{ row: to, set: {} }], at);

    const left = keysOfRecord(type, from, await readOtherNames(strapi, changes, type, from));
    await dropRulings(strapi, changes, { type, keys: left, articles: linked });
    await settleProposal(strapi, changes, [record, to.document_id], 'different', at);
    const here: Ruling[] = [...linked].flatMap((article) =>
      left.map((key): Ruling => ({ kind: 'means', type, key, record: to.document_id, article })),
    );
    const apart = differentRuling(
      type,
      { documentId: record, key: keyOf(type, from.name) },
      { documentId: to.document_id, key: keyOf(type, to.name) },
    );
    return { names: namesOf([from], to), articles: linked, rulings: [apart, ...here] };
  });

const notThere = (field: string, what: readonly unknown[], why: string): Error =>
  new errors.ValidationError(`"${field}": ${what.join(', ')}: ${why}.`, { field });
