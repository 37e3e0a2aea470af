import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { changeNotice } from '../../../core/decisions';
import { explainNotice } from '../../../core/disclaimers';
import { protectedKindsOf, suggestedPlacement } from '../../../core/policies';
import { PLUGIN_ID, UID } from '../../../shared/constants';
import type { Applications, ApplicationSummary } from '../../../shared/contracts/applications';
import type {
  DecideManyRequest,
  DecideManyResponse,
  DecideRequest,
  UndoManyRequest,
  UndoRequest,
} from '../../../shared/contracts/notice-decisions';
import type { IssuerCount, NoticeDetail, NoticeFilter, NoticeSort } from '../../../shared/contracts/notices';
import { editorDecides } from '../applications/stand-back';
import { changeOne } from '../decisions/change-one';
import { decideMany } from '../decisions/decide-many';
import { undoMany } from '../decisions/undo-many';
import { undoOf } from '../decisions/undo-of';
import { rows } from '../stores/documents';
import { hasHistory, listHistory, listRemoved, type HistoryFilter } from '../stores/history-list';
import { findNotice, listNotices } from '../stores/notice-list';
import { listIssuers } from '../stores/notice-issuers';
import { listOccurrences } from '../stores/occurrences';
import type { PoliciesService } from './policies';

/** A page of a list. */
interface Page {
  page: number;
  pageSize: number;
}

/** A notice after a change, and what brings it to the articles. */
interface Decided {
  data: NoticeDetail;
  applications: ApplicationSummary[];
}

const NO_NOTICE = 'There is no such notice.';

/** Legal notices: looked at, decided about, taken back, with their history. */
const notices = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = <T>(name: string): T => strapi.plugin(PLUGIN_ID).service(name) as unknown as T;

  async function found(documentId: string) {
    const notice = await findNotice(strapi, documentId);
    if (!notice) throw new errors.NotFoundError(NO_NOTICE);
    return notice;
  }

  async function detail(documentId: string): Promise<NoticeDetail> {
    const { id: _, ...notice } = await found(documentId);
    const policies = await service<PoliciesService>('policies').current();
    return {
      ...notice,
      protectedKinds: protectedKindsOf(notice.kinds, policies),
      suggested: suggestedPlacement({ ...notice, source: notice.source?.name }, policies),
      evidence: explainNotice(notice.text),
    };
  }

  /** The history outlives what it is about. */
  async function known({ notice, article }: HistoryFilter): Promise<void> {
    const [uid, id] = notice ? [UID.notice, notice] : [UID.article, article];
    const isThere = (await rows(strapi, uid).count({ where: { documentId: id } })) > 0;
    if (isThere || (await hasHistory(strapi, { notice, article }))) return;
    throw new errors.NotFoundError(`There is no such ${notice ? 'notice' : 'article'}.`);
  }

  return {
    list: (filter: NoticeFilter, sort: NoticeSort, page: Page) => listNotices(strapi, filter, sort, page),

    /** @throws NotFoundError */
    find: detail,

    /** @throws NotFoundError */
    async occurrences(documentId: string, page: Page) {
      const places = await listOccurrences(strapi, documentId, page);
      if (!places) throw new errors.NotFoundError(NO_NOTICE);
      return places;
    },

    /**
     * Changes a notice as an editor asks. Whoever gives `override` may do so.
     *
     * @throws NotFoundError; ConflictError when it is no longer what was seen, or another notice has its new text; ApplicationError when its
     * kind is protected and nobody overrides that
     */
    async decide(documentId: string, request: DecideRequest, actor: string): Promise<Decided> {
      const { decision, placement, kinds, issuer, text, reason, override, seen } = request;
      const at = new Date();
      editorDecides(strapi);
      const { applications } = await changeOne(
        strapi,
        documentId,
        async ({ state }) => ({
          after: changeNotice(
            state,
            { decision, placement, kinds, issuer, text },
            { by: actor, at: at.toISOString() },
          ),
        }),
        { actor, reason, override: override?.reason, seen, keepsText: text === undefined },
        at,
      );
      return { data: await detail(documentId), applications };
    },

    /** Changes many notices; see `decideMany`. */
    decideMany: (request: DecideManyRequest, actor: string): Promise<DecideManyResponse['data']> =>
      decideMany(strapi, request, actor),

    /** Takes the last change of each of many notices back; see `undoMany`. */
    undoMany: (request: UndoManyRequest, actor: string): Promise<DecideManyResponse['data']> =>
      undoMany(strapi, request, actor),

    /** Who makes the notices that a filter means. */
    issuers: (filter: NoticeFilter): Promise<IssuerCount[]> => listIssuers(strapi, filter),

    /**
     * Takes the last change of a notice back; done again, the one before it.
     *
     * @throws as `decide` does; ApplicationError when nothing is left to be taken back
     */
    async undo(documentId: string, { reason, override, seen }: UndoRequest, actor: string): Promise<Decided> {
      editorDecides(strapi);
      const { applications } = await changeOne(
        strapi,
        documentId,
        async (notice, trx) => {
          const undone = await undoOf(strapi, trx, notice);
          if (undone) return undone;
          throw new errors.ApplicationError(
            'Nothing has been decided about this notice that could be taken back.',
          );
        },
        { actor, reason, override: override?.reason, seen },
        new Date(),
      );
      return { data: await detail(documentId), applications };
    },

    /**
     * Brings what is decided about a notice to its articles once more.
     *
     * @throws NotFoundError
     */
    async apply(documentId: string, actor: string): Promise<ApplicationSummary[]> {
      await found(documentId);
      return service<Applications>('applications').start([documentId], actor);
    },

    /**
     * What was done about a notice, an article, or both.
     *
     * @throws NotFoundError for what is not there and of which the history knows nothing
     */
    async history(filter: HistoryFilter, page: Page) {
      await known(filter);
      return listHistory(strapi, filter, page);
    },

    /**
     * What stands outside an article's body and why, also of an article that is deleted.
     *
     * @throws NotFoundError for an article that is not there and of which the history knows nothing
     */
    async removed(article: string, page: Page) {
      await known({ article });
      return listRemoved(strapi, article, page);
    },
  };
};

export default notices;
export type NoticesService = ReturnType<typeof notices>;
