import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { DETECTOR_VERSION } from '../../../core/disclaimers';
import { writeNoticeFile } from '../../../core/notice-file';
import { PLUGIN_ID } from '../../../shared/constants';
import type { ImportNoticesResponse } from '../../../shared/contracts/notice-exchange';
import type { NoticeFilter } from '../../../shared/contracts/notices';
import { importNotices, type NoticeImport } from '../decisions/import-notices';
import { sharedNotices } from '../stores/shared-notices';
import type { PoliciesService } from './policies';

/** Decided notices as a file that newsrooms share, see `docs/notice-file.md`. */
const noticeExchange = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * The lines of a file with the decided ones of the notices that a filter means.
   *
   * @throws ValidationError for a filter that means undecided ones
   */
  exportNotices(filter: NoticeFilter = {}): AsyncGenerator<string> {
    if (filter.decision === 'pending') {
      throw new errors.ValidationError(
        '"decision": only decided notices are shared, "confirmed" or "dismissed".',
      );
    }
    const generatedAt = new Date().toISOString();
    return writeNoticeFile(sharedNotices(strapi, filter), { generatedAt, detector: DETECTOR_VERSION });
  },

  /** Takes over a file's decisions, or says what would become of them; see `importNotices`. */
  async importNotices(given: NoticeImport): Promise<ImportNoticesResponse['data']> {
    const policies = strapi.plugin(PLUGIN_ID).service('policies') as unknown as PoliciesService;
    return importNotices(strapi, given, await policies.current());
  },
});

export default noticeExchange;
export type NoticeExchangeService = ReturnType<typeof noticeExchange>;
