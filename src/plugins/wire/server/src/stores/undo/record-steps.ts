import { UID } from '../../../../shared/constants';
import { inTransaction, lockForBatch, type lock } from '../locks';
import { repeatAsked, revertAsked } from './asked';
import { noteLeftDocuments } from './left-documents';
import {
  bringBackMade,
  removeLeftOver,
  removeMade,
  repeatChanged,
  revertChanged,
  type LeftDocument,
} from './records';
import { noteStep, type UndoBatch } from './undo-run';
import { UNDO_NOTES } from './undo-tables';
import type { Core } from '@strapi/strapi';
import type { DocumentsOf } from './keep-rows';

type Transaction = Parameters<typeof lock>[0];
type What = 'made' | 'changed' | 'asked';
type Work = (strapi: Core.Strapi, trx: Transaction, documents: DocumentsOf) => Promise<LeftDocument[] | void>;

/** Documents in one transaction. */
const BATCH = 500;

/** What is done about the documents of a type that an import has noted, batch by batch. */
const step =
  (uid: string, what: What, work: Work): UndoBatch =>
  (strapi, { run }, cursor) =>
    inTransaction(strapi, async (trx) => {
      await lockForBatch(trx);
      const { rows } = await trx.raw(
        `SELECT document_id AS id FROM ${UNDO_NOTES} WHERE import_id = ? AND uid = ? AND what = ? AND document_id > ? ORDER BY document_id LIMIT ?`,
        [run, uid, what, cursor, BATCH],
      );
      const documentIds = (rows as { id: string }[]).map(({ id }) => id);
      if (documentIds.length === 0) return undefined;
      const left = (await work(strapi, trx, { run, uid, documentIds })) ?? [];
      await noteLeftDocuments(strapi, trx, run, left);
      const next = documentIds.at(-1)!;
      await noteStep(strapi, trx, run, { cursor: next });
      return next;
    });

const RECORDS = [UID.person, UID.event, UID.organization] as const;

/** What is to be undone besides the articles, after them, in this order. */
export const UNDO_RECORDS: readonly [name: string, batch: UndoBatch][] = [
  [`changed ${UID.story}`, step(UID.story, 'changed', revertChanged)],
  [`made ${UID.story}`, step(UID.story, 'made', removeMade)],
  ...RECORDS.map((uid): [string, UndoBatch] => [`changed ${uid}`, step(uid, 'changed', revertChanged)]),
  ['asked', step(UID.notice, 'asked', revertAsked)],
  // People before the organizations that their positions name, the source when nothing is of it any more.
  ...[...RECORDS, UID.notice, UID.source].map((uid): [string, UndoBatch] => [
    `made ${uid}`,
    step(uid, 'made', removeMade),
  ]),
];

/** What is to be done again before the articles. */
export const REDO_RECORDS: readonly [name: string, batch: UndoBatch][] = [
  ...[UID.source, UID.notice, UID.organization, UID.person, UID.event].map((uid): [string, UndoBatch] => [
    `made ${uid}`,
    step(uid, 'made', bringBackMade),
  ]),
  ['asked', step(UID.notice, 'asked', repeatAsked)],
  ...RECORDS.map((uid): [string, UndoBatch] => [`changed ${uid}`, step(uid, 'changed', repeatChanged)]),
  [`made ${UID.story}`, step(UID.story, 'made', bringBackMade)],
  [`changed ${UID.story}`, step(UID.story, 'changed', repeatChanged)],
];

/** What came back and is not needed, since the articles that named it did not come back. */
export const REDO_REMOVALS: readonly [name: string, batch: UndoBatch][] = [...RECORDS, UID.notice].map(
  (uid) => [`left over ${uid}`, step(uid, 'made', removeLeftOver)],
);
