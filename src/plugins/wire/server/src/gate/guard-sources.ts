import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { UID } from '../../../shared/constants';
import { SOURCE_SETTINGS } from '../content-types/source/schema';
import { rows } from '../stores/documents';

type Params = { documentId?: string; data?: Record<string, unknown> };

/**
 * Keeps what is set about sources from being changed in Strapi's content manager or through its document service, where it would not be
 * checked, and a source from being deleted while articles are of it. To be called in `register`.
 */
export function guardSources(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if ((context.uid as string) !== UID.source) return next();
    const { documentId, data = {} } = (context.params ?? {}) as Params;
    if (context.action === 'create' || context.action === 'update') {
      const row = documentId ? await rows(strapi, UID.source).findOne({ where: { documentId } }) : null;
      const changed = Object.keys(data).filter(
        (name) => data[name] !== undefined && differs(data[name], row?.[name]),
      );
      const setting = changed.find((name) => SOURCE_SETTINGS.includes(name));
      if (setting && (row || data[setting] !== DEFAULTS[setting])) {
        throw new errors.ApplicationError(`“${setting}” of a source is set under Wire → Sources.`);
      }
      if (row && changed.includes('name')) {
        throw new errors.ApplicationError(
          'A source is renamed under Wire → Sources: its stories are known again by its name and have to follow.',
        );
      }
    }
    if (context.action === 'clone') {
      throw new errors.ApplicationError('Make another source under Wire → Sources.');
    }
    if (context.action === 'delete' && documentId) await refuseUsed(strapi, documentId);
    return next();
  });
}

/** What Strapi fills in by itself. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  publish: 'default',
  paused: false,
  pollEnabled: false,
  pollMinutes: 15,
  folderEnabled: false,
};

const differs = (given: unknown, there: unknown): boolean =>
  JSON.stringify(given ?? null) !== JSON.stringify(there ?? null);

async function refuseUsed(strapi: Core.Strapi, documentId: string): Promise<void> {
  const articles = await rows(strapi, UID.article).count({
    where: { source: { documentId }, publishedAt: null },
  });
  if (articles === 0) return;
  throw new errors.ApplicationError(
    `${articles === 1 ? 'An article is' : `${articles} articles are`} of this source, and would no longer say where they are from.`,
  );
}
