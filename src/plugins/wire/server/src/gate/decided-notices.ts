import type { Core } from '@strapi/strapi';
import type { NoticeIndex } from '../../../core/disclaimers';
import { noticeIndex } from '../stores/notice-index';

/** The notices that editors have decided about. */
export class DecidedNotices {
  constructor(private readonly strapi: Core.Strapi) {}

  /** As they are now, as far as this process knows. */
  index(): Promise<NoticeIndex> {
    return noticeIndex(this.strapi);
  }
}
