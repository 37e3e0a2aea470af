import type { ImportNoticesResponse } from '../shared/contracts/notice-exchange';
import type { NoticeFilter } from '../shared/contracts/notices';

/** The part of the plugin's service `notice-exchange` that the command stands on. */
export interface NoticeExchange {
  exportNotices(filter?: NoticeFilter): AsyncIterable<string>;
  importNotices(given: {
    file: { name: string; open(): AsyncIterable<Uint8Array> };
    preview: boolean;
    conflicts: 'keep' | 'take';
    override?: string;
    actor: string;
  }): Promise<ImportNoticesResponse['data']>;
}
