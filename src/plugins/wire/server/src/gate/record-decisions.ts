import type { Core } from '@strapi/strapi';
import type { Decision } from '../../../core/disclaimers';
import { UID } from '../../../shared/constants';
import { adminName } from '../admin-name';
import { documents } from '../stores/documents';
import type { DecidedNotices } from './decided-notices';

interface Params {
  documentId?: string;
  data?: { decision?: Decision; decidedAt?: Date | null; decidedBy?: string | null };
}

/** Notes who decided about a notice, and when; later saves and imports follow. To be called in `register`. */
export function recordDecisions(strapi: Core.Strapi, decided: DecidedNotices): void {
  strapi.documents.use(async (context, next) => {
    if ((context.uid as string) !== UID.notice || !CHANGES.includes(context.action)) return next();
    const { documentId, data } = (context.params ?? {}) as Params;
    if (context.action === 'update' && documentId && data?.decision) {
      const before = await documents(strapi, UID.notice).findOne({ documentId, fields: ['decision'] });
      if (before && before.decision !== data.decision) {
        const open = data.decision === 'pending';
        data.decidedAt = open ? null : new Date();
        data.decidedBy = open ? null : whoAsks(strapi);
      }
    }
    const result = await next();
    decided.forget();
    return result;
  });
}

const CHANGES: readonly string[] = ['create', 'update', 'delete'];

/** The administrator or API token behind the request; nobody for a command or a job. */
function whoAsks(strapi: Core.Strapi): string | null {
  const state = strapi.requestContext.get()?.state;
  return adminName(state?.user ?? {}) || state?.auth?.credentials?.name || null;
}
