import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { errors } from '@strapi/utils';
import { PLUGIN_ID, UID } from '../../../shared/constants';
import type {
  LeftByUndo,
  ListLeftByUndoResponse,
  UndoImportResponse,
  UndoPreviewResponse,
} from '../../../shared/contracts/undo';
import { adminName } from '../admin-name';
import type { UndoService } from '../services/undo';
import { findImport } from '../stores/imports';
import { withConflicts } from './conflict';
import { PUBLISH } from './desk';
import { pagination, readPage } from './page';
import { seesHeadlines } from './sees-articles';

/** Undoing imports in the panel. */
const undo = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = () => strapi.plugin(PLUGIN_ID).service('undo') as unknown as UndoService;
  const begin = (action: 'undo' | 'redo') =>
    withConflicts(async (ctx) => {
      await refuseWithoutPublishing(ctx);
      const data = await service()[action](String(ctx.params.id), adminName(ctx.state.user));
      ctx.status = 202;
      ctx.body = { data } satisfies UndoImportResponse;
    });

  /** What an import has published is taken from the readers, and what it took from them is published again. */
  async function refuseWithoutPublishing(ctx: Context): Promise<void> {
    const row = await findImport(strapi, String(ctx.params.id));
    const isSeen = row?.publish === true || Number(row?.killed ?? 0) > 0;
    if (!isSeen || ctx.state.userAbility.can(PUBLISH, UID.article)) return;
    // Strapi hides the words of every other ForbiddenError.
    throw new errors.PolicyError(
      'You may not publish articles, and this import has changed what readers see.',
    );
  }

  /** What stays; articles without their headlines, for who may not read these. */
  const shown = (ctx: Context, left: LeftByUndo[]): LeftByUndo[] =>
    seesHeadlines(ctx)
      ? left
      : left.map((one) => (one.type === 'article' ? { ...one, name: undefined } : one));

  return {
    undo: begin('undo'),
    redo: begin('redo'),

    preview: withConflicts(async (ctx) => {
      const preview = await service().preview(String(ctx.params.id));
      const data = { ...preview, first: shown(ctx, preview.first) };
      ctx.body = { data } satisfies UndoPreviewResponse;
    }),

    async left(ctx: Context): Promise<void> {
      const { page, pageSize } = readPage(ctx.query);
      const { data, total } = await service().left(String(ctx.params.id), { page, pageSize });
      const meta = { pagination: pagination({ page, pageSize }, total) };
      ctx.body = { data: shown(ctx, data), meta } satisfies ListLeftByUndoResponse;
    },
  };
};

export default undo;
