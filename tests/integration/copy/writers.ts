import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { withNameKeys, type NamedRecord } from '../../../src/bootstrap/name-keys';
import {
  CopyPlan,
  refusal,
  type PlannedData,
  type RowRef,
} from '../../../src/plugins/wire/server/src/stores/copy';
import { noticeSearchText } from '../../../src/plugins/wire/core/notice-search';
import { UID } from '../../../src/plugins/wire/shared/constants';
import { APP_DIR } from '../support/test-database';
import { documentIdOf, resolved, type Appended, type Told } from './story';

declare const loadOutside: NodeRequire;

/** Writes what is told into a newsroom; what one batch has made, later ones may refer to. */
export interface Writer {
  documents(batch: Told[]): Promise<void>;
  append(batch: Appended[]): Promise<void>;
}

type Written = typeof import('../../../src/plugins/wire/server/src/gate/writing');

/** What an import does with Strapi is done as an import: it flags its articles itself. */
export const asImport = <T>(work: () => Promise<T>): Promise<T> =>
  (loadOutside(join(APP_DIR, 'dist/src/plugins/wire/server/src/gate/writing')) as Written).asImport(work);

/**
 * The way of the document service, and of the query engine for what is the plugin's own.
 *
 * @param ids row ids by name, of drafts where there are any: what has been written so far
 */
export function slowWriter(strapi: Core.Strapi, ids: Map<string, number>): Writer {
  const service = (uid: string) => strapi.documents(uid as 'api::article.article');
  return {
    documents: (batch) =>
      asImport(async () => {
        for (const { name, uid, data, publish } of batch) {
          const documentId = documentIdOf(name);
          const isOurs = isRowType(uid);
          const given = resolved(data, (target) =>
            isOurs ? ids.get(target) : documentIdOf(target),
          ) as object;
          const row = isOurs
            ? await strapi.db.query(uid as 'api::article.article').create({ data: { ...given, documentId } })
            : await service(uid).create({ data: withOwnColumns(strapi, uid, { ...given, documentId }, ids) });
          ids.set(name, row.id as number);
          if (publish) await service(uid).publish({ documentId });
        }
      }),
    append: (batch) =>
      asImport(async () => {
        for (const { to, uid, field, components } of batch) {
          const documentId = documentIdOf(to);
          const before = (await service(uid).findOne({
            documentId,
            populate: [field] as never,
          })) as unknown as {
            [field: string]: { id: number }[];
          };
          const added = resolved(components, documentIdOf) as object[];
          const all = [...before[field].map(({ id }) => ({ id })), ...added];
          await service(uid).update({ documentId, data: { [field]: all } as never });
        }
      }),
  };
}

/** The way of COPY: a plan for each batch. */
export function fastWriter(strapi: Core.Strapi, ids: Map<string, number>): Writer {
  let now = Date.now();
  const at = () => new Date((now += 1000));
  return {
    async documents(batch) {
      const plan = new CopyPlan(strapi);
      const planned = new Map<string, RowRef>(ids);
      const drafts: [string, RowRef][] = [];
      for (const { name, uid, data, publish } of batch) {
        const given = resolved(data, (target) => planned.get(target)) as PlannedData;
        const keyed = withDerived(uid, given);
        const why = refusal(strapi, uid, keyed, { publish });
        if (why) throw new Error(why);
        const documentId = documentIdOf(name);
        const { draft } = plan.document(uid, keyed, { at: at(), publish, publishedAt: at(), documentId });
        planned.set(name, draft);
        drafts.push([name, draft]);
      }
      await strapi.db.transaction(({ trx }) => plan.write(trx));
      for (const [name, draft] of drafts) ids.set(name, (draft as { id: number }).id);
    },
    async append(batch) {
      const plan = new CopyPlan(strapi);
      for (const { to, uid, field, components } of batch) {
        const added = resolved(components, (target) => ids.get(target)) as PlannedData[];
        plan.appendComponents(uid, ids.get(to)!, field, added, at());
      }
      await strapi.db.transaction(({ trx }) => plan.write(trx));
    },
  };
}

const isRowType = (uid: string): boolean => !uid.startsWith('api::') && uid !== UID.notice;

/** Strapi takes a relation that is a column by its row id only. */
function withOwnColumns(strapi: Core.Strapi, uid: string, data: object, ids: Map<string, number>): never {
  const { attributes } = strapi.db.metadata.get(uid) as unknown as {
    attributes: Record<string, { joinColumn?: object }>;
  };
  const byDocumentId = new Map([...ids].map(([name, id]) => [documentIdOf(name), id]));
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      attributes[name]?.joinColumn ? (byDocumentId.get(value as string) ?? value) : value,
    ]),
  ) as never;
}

/** With what Copydesk's own middlewares add to what is saved. */
function withDerived(uid: string, data: PlannedData): PlannedData {
  const type = /^api::(person|organization|event)\./.exec(uid)?.[1];
  if (type) return withNameKeys(data as NamedRecord, type as 'person') as PlannedData;
  if (uid !== UID.notice) return data;
  return { ...data, searchText: noticeSearchText(data as never) };
}
