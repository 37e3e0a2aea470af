import type { Core } from '@strapi/strapi';
import { buildNoticeIndex, type NoticeIndex } from '../../../core/disclaimers';
import { decidedNotices } from '../stores/notices';

/** Decisions made in another process are known after this time; those made here at once. */
const FRESH_MS = 10_000;

/** The notices that editors have decided about, kept between saves. */
export class DecidedNotices {
  private loaded?: { at: number; index: Promise<NoticeIndex> };

  constructor(private readonly strapi: Core.Strapi) {}

  index(): Promise<NoticeIndex> {
    if (!this.loaded || performance.now() - this.loaded.at > FRESH_MS) {
      const index = decidedNotices(this.strapi).then(buildNoticeIndex);
      index.catch(() => this.forget());
      this.loaded = { at: performance.now(), index };
    }
    return this.loaded.index;
  }

  /** To be called when a notice has changed. */
  forget(): void {
    this.loaded = undefined;
  }
}
