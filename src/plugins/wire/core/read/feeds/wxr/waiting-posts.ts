import type { Reading } from '../../format-reader';
import type { FeedEvent } from '../read-feed-entries';
import { postMeta } from './posts';
import type { WxrExport } from './wxr-export';

type EntryEvent = Extract<FeedEvent, { kind: 'entry' }>;

/** How much of an export is held back for pictures: a post's XML takes several times as much as its bytes. */
const MOST_BYTES = 8 * 1024 * 1024;

interface Waiting {
  post: EntryEvent;
  /** The file that is its picture. */
  picture?: string;
}

/**
 * Posts that wait for their pictures, as WordPress has files in the order in which they were uploaded, or after all posts; and the posts behind them, which keep
 * their order. Memory is bounded: where there is too much, the first goes without.
 */
export class WaitingPosts {
  private queue: Waiting[] = [];
  private next = 0;
  private bytes = 0;

  constructor(private readonly blog: WxrExport) {}

  add(post: EntryEvent): void {
    const picture = postMeta(post.element, '_thumbnail_id');
    this.queue.push({ post, ...(picture !== undefined && /^[1-9]/.test(picture) ? { picture } : {}) });
    this.bytes += post.original.length;
  }

  /** Those that need not wait any longer. */
  *ready(): Generator<Reading> {
    while (this.next < this.queue.length) {
      const { picture } = this.queue[this.next];
      const waits = picture !== undefined && !this.blog.knows(picture);
      if (waits && this.bytes <= MOST_BYTES) return;
      yield this.take();
    }
  }

  /** All that are left. */
  *all(): Generator<Reading> {
    while (this.next < this.queue.length) yield this.take();
  }

  private take(): Reading {
    const { post } = this.queue[this.next];
    this.next += 1;
    this.bytes -= post.original.length;
    if (this.next * 2 > this.queue.length) {
      this.queue = this.queue.slice(this.next);
      this.next = 0;
    }
    return this.blog.read(post);
  }
}
