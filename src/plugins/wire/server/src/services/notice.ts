import { factories } from '@strapi/strapi';
import { UID } from '../../../shared/constants';
import { documents } from '../stores/documents';

interface Params {
  filters?: object;
  [name: string]: unknown;
}

interface CoreService {
  find(params: Params): Promise<unknown>;
  getFetchParams(params: Params): Params;
}

/**
 * Notices that stand in published articles: those that stand only in drafts are nobody's business yet, and a dismissed one is none. Articles
 * under embargo do not count (`reading/truth/`).
 */
const PUBLISHED = {
  articles: { publishedAt: { $notNull: true } },
  decision: { $ne: 'dismissed' },
};

const restrict = (params: Params): Params => ({
  ...params,
  filters: params.filters ? { $and: [params.filters, PUBLISHED] } : PUBLISHED,
});

/** What the content API reads of notices. */
export default factories.createCoreService(UID.notice as never, ({ strapi }) => {
  const service = {
    find(params: Params = {}) {
      return (Object.getPrototypeOf(service) as CoreService).find.call(service, restrict(params));
    },

    findOne(documentId: string, params: Params = {}) {
      const { getFetchParams } = Object.getPrototypeOf(service) as CoreService;
      const { filters } = restrict({ filters: { documentId } });
      return documents(strapi, UID.notice).findFirst({ ...getFetchParams.call(service, params), filters });
    },
  };
  return service as never;
});
