import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { ORIGINAL_TEXT_LIMIT, type OriginalTextResponse } from '../../../shared/contracts/receipts';
import { settingsOf } from '../bulk/settings-of';
import { reportCsv } from '../imports/report-csv';
import { readableText } from '../imports/readable-text';
import type { Row } from '../stores/documents';
import { findImport } from '../stores/imports';
import { receivedItem } from '../stores/receipt-original';
import { reportLines } from '../stores/receipt-report';
import { receiptFilterQuery } from './import-query';
import { readQuery } from './read-query';
import { sendOriginal } from './send-original';

/** What came of an import's items, to be taken along, and the items as they came. */
const receipts = ({ strapi }: { strapi: Core.Strapi }) => {
  async function importOf(ctx: Context): Promise<Row> {
    const row = await findImport(strapi, String(ctx.params.id));
    if (!row) throw new errors.NotFoundError('There is no such import.');
    return row;
  }

  async function itemOf(ctx: Context) {
    const row = await importOf(ctx);
    const item = await receivedItem(strapi, row.id, String(ctx.params.receipt));
    if (!item)
      throw new errors.NotFoundError('This import has no such receipt, or its item is not kept as it came.');
    return { ...item, charset: settingsOf(row).reading?.charset };
  }

  return {
    async report(ctx: Context): Promise<void> {
      const filter = readQuery(receiptFilterQuery, ctx.query);
      const lines = reportLines(strapi, (await importOf(ctx)).id, filter);
      ctx.attachment(`wire-import-${String(ctx.params.id)}.csv`);
      ctx.type = 'text/csv; charset=utf-8';
      ctx.set('X-Content-Type-Options', 'nosniff');
      ctx.body = Readable.from(reportCsv(lines), { objectMode: false });
    },

    async original(ctx: Context): Promise<void> {
      sendOriginal(ctx, await itemOf(ctx));
    },

    async originalText(ctx: Context): Promise<void> {
      const { bytes, file, within, item, charset } = await itemOf(ctx);
      const read = readableText(bytes, ORIGINAL_TEXT_LIMIT, charset);
      ctx.body = {
        data: { file, within, item, bytes: bytes.length, isCut: false, ...read },
      } satisfies OriginalTextResponse;
    },
  };
};

export default receipts;
