import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { UID } from '../../../shared/constants';
import type { LinkNameRequest, NameDecisionSummary } from '../../../shared/contracts/names';
import { keyOf } from '../stores/find-records';
import {
  addOtherNames,
  articleLinks,
  articleVersions,
  keysOfRecord,
  lockArticles,
  lockRecord,
  lockRecords,
  moveLinks,
  readOtherNames,
  updateRecords,
  type RecordRow,
} from '../stores/name-records';
import { dropRulings, findRulings, type Ruling } from '../stores/name-rulings';
import { linkedRecords, linkVersion } from '../stores/article-records';
import { decide, namesOf, type Decision } from './decide';
import { makeRecord } from './make-record';

/**
 * Links an article, its draft and its published version, to the record that a spelling in it means. What else is called so is no longer linked
 * to it. The spelling means that record everywhere from now on, or, where `always` is false, in this article.
 *
 * @throws ValidationError, NotFoundError
 */
export const linkName = (
  strapi: Core.Strapi,
  { type, article, spelling, record, name, always = true, reason }: LinkNameRequest,
  actor: string,
): Promise<NameDecisionSummary | null> =>
  decide(strapi, { action: 'link', type, reason, actor }, async (decision) => {
    const { changes, at } = decision;
    const key = keyOf(type, spelling);
    if (key === '')
      throw new errors.ValidationError(`"spelling": "${spelling}" has no letter and no digit.`, {
        field: 'spelling',
      });
    await lockArticles(changes.trx, [article]);
    const versions = await articleVersions(strapi, changes.trx, article);
    if (versions.length === 0)
      throw new errors.NotFoundError(`There is no article "${article}".`, { article });
    const target =
      record === undefined
        ? await makeRecord(decision, type, name!)
        : await lockRecord(strapi, changes, type, record);

    const replaced = await unlinkOthers(decision, { type, article, key, target });
    const linked = new Set<string>(replaced.length > 0 ? [article] : []);
    for (const { id, published } of versions) {
      const version = {
        id,
        table: strapi.db.metadata.get(UID.article).tableName,
        document: article,
        published,
      };
      if (await linkVersion(strapi, changes, articleLinks(strapi, type), version, target.id))
        linked.add(article);
    }
    const scope = always ? undefined : new Set([article]);
    const ruled = await findRulings(strapi, changes.trx, new Set([key]), article);
    const says = always ? ruled.of(type, [key]) : ruled.here(type, [key]);
    if (always) await addOtherNames(strapi, changes, type, target, [spelling]);
    if (changes.list().length === 0 && says === target.document_id && target.confirmed) return undefined;
    await dropRulings(strapi, changes, { type, keys: [key], articles: new Set([article]) });
    if (!scope) await dropRulings(strapi, changes, { type, keys: [key] });
    if (!target.confirmed || always)
      await updateRecords(strapi, changes, type, [{ row: target, set: { confirmed: true } }], at);
    const ruling: Ruling = { kind: 'means', type, key, record: target.document_id };
    return {
      names: namesOf(replaced, target),
      articles: linked,
      article,
      rulings: [always ? ruling : { ...ruling, article }],
    };
  });

/** Takes away the article's links to other records that are called so. @returns these */
async function unlinkOthers(
  { strapi, changes }: Decision,
  {
    type,
    article,
    key,
    target,
  }: { type: LinkNameRequest['type']; article: string; key: string; target: RecordRow },
): Promise<RecordRow[]> {
  const ids = await linkedRecords(strapi, changes.trx, type, article);
  const others = await lockRecords(
    strapi,
    changes,
    type,
    ids.filter((id) => id !== target.document_id),
  );
  const replaced: RecordRow[] = [];
  for (const from of others) {
    const names = await readOtherNames(strapi, changes, type, from);
    if (!keysOfRecord(type, from, names).includes(key)) continue;
    await moveLinks(strapi, changes, { type, from, to: target, articles: new Set([article]) });
    replaced.push(from);
  }
  return replaced;
}
