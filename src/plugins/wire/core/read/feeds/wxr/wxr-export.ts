import { decodeHTML } from 'entities';
import type { Note, Reading } from '../../format-reader';
import { childrenOf, textOf, type XmlElement } from '../../xml/element';
import type { FeedCategory, FeedEntry, FeedPerson } from '../feed';
import { feedItem } from '../feed-item';
import { keyOf } from '../names';
import { readDate } from '../../fields/dates';
import type { FeedEvent } from '../read-feed-entries';
import { SkippedEntries } from '../skipped-entries';
import { notAStory, postDate, postMeta, postStatus, readAttachment, wpText, type Attachment } from './posts';
import { shownPost } from './shown-post';

type EntryEvent = Extract<FeedEvent, { kind: 'entry' }>;

/** Files of the media library that are remembered for the posts that they belong to. */
const MOST_ATTACHMENTS = 20_000;

/** Taxonomies that tell how a post is shown and not what it is about. */
const NO_SUBJECTS = new Set(['post_format', 'language', 'post_translations', 'nav_menu']);

/** What is known of a blog while its export is read, post by post. */
export class WxrExport {
  private readonly attachments = new Map<string, Attachment>();
  private readonly ofParent = new Map<string, string[]>();
  private readonly skippedEntries = new SkippedEntries();
  private authors = new Map<string, FeedPerson>();
  private authorsOf: XmlElement | undefined;
  private authorsRead = 0;

  constructor(private readonly zone: string | undefined) {}

  /** True for what is no story, which is counted; a file is remembered for its post. */
  skips({ element }: EntryEvent): boolean {
    const kind = notAStory(element);
    if (kind === undefined) return false;
    this.skippedEntries.add(kind);
    if (kind === 'attachment') this.remember(element);
    return true;
  }

  /** True for a file that has come already. */
  knows(attachment: string): boolean {
    return this.attachments.has(attachment);
  }

  /** A post as an item. */
  read({ entry, channel, element, path, original, notes, around }: EntryEvent): Reading {
    this.readAuthors(around);
    const more = this.complete(entry, element, path);
    return feedItem(entry, channel, {
      zone: this.zone,
      place: `line ${element.line}`,
      original,
      notes: [...notes, ...more],
    });
  }

  /** What was skipped, in words; undefined when nothing was. */
  skipped(): Note | undefined {
    const note = this.skippedEntries.note();
    return (
      note && {
        ...note,
        message: `${note.message} Files of posts are among their pictures, unless they stand too far behind them.`,
      }
    );
  }

  private remember(element: XmlElement): void {
    const id = wpText(element, 'post_id');
    const attachment = readAttachment(element);
    if (id === undefined || !attachment || this.attachments.size >= MOST_ATTACHMENTS) return;
    this.attachments.set(id, attachment);
    if (attachment.parent === undefined) return;
    const others = this.ofParent.get(attachment.parent);
    if (others) others.push(id);
    else this.ofParent.set(attachment.parent, [id]);
  }

  /** The export names its authors once, before the posts, which have only their logins. */
  private readAuthors(channel: XmlElement | undefined): void {
    if (!channel || (channel === this.authorsOf && channel.children.length === this.authorsRead)) return;
    this.authorsOf = channel;
    this.authorsRead = channel.children.length;
    for (const author of childrenOf(channel, 'author')) {
      const login = wpText(author, 'author_login');
      if (keyOf(author) !== 'wp:author' || login === undefined) continue;
      const full = [wpText(author, 'author_first_name'), wpText(author, 'author_last_name')]
        .filter(Boolean)
        .join(' ');
      const name = wpText(author, 'author_display_name') ?? (full || login);
      const email = wpText(author, 'author_email');
      this.authors.set(login, { name, ...(email === undefined ? {} : { email }) });
    }
  }

  private complete(entry: FeedEntry, element: XmlElement, path: string): Note[] {
    entry.pubStatus = postStatus(element, path);
    this.setDates(entry, element, path);
    this.setAuthorsAndTerms(entry, element);
    this.addPictures(entry, element);
    return this.showContent(entry, element);
  }

  private setDates(entry: FeedEntry, element: XmlElement, path: string): void {
    for (const [field, name] of [
      ['published', 'post_date'],
      ['updated', 'post_modified'],
    ] as const) {
      const date = postDate(element, name);
      const iso = date && readDate(date.value, this.zone)?.iso;
      entry[field] = date && {
        value: date.value,
        path: `${path}/${date.name}`,
        line: element.line,
        ...(iso === undefined ? {} : { iso }),
      };
    }
  }

  private setAuthorsAndTerms(entry: FeedEntry, element: XmlElement): void {
    const byPlugin = childrenOf(element, 'category').filter(
      ({ attributes }) => attributes.domain === 'author',
    );
    const names = byPlugin
      .map((author) => ({ name: textOf(author), path: entry.paths.categories }))
      .filter(({ name }) => name !== undefined);
    entry.authors =
      names.length > 0
        ? names
        : entry.authors.map((author) => ({
            ...(this.authors.get(author.text ?? author.name ?? '') ?? author),
            path: author.path,
          }));
    const categories: FeedCategory[] = [];
    for (const { term: stored, scheme } of entry.categories) {
      // WordPress stores the names of terms escaped, and exports them so inside of CDATA.
      const term = stored && decodeHTML(stored);
      if (scheme === 'post_tag' || scheme === 'tag') {
        entry.keywords.push(term ?? '');
        entry.paths.keywords ??= entry.paths.categories;
      } else if (scheme !== 'author' && !NO_SUBJECTS.has(scheme ?? '')) categories.push({ term });
    }
    entry.categories = categories.filter(
      ({ term }, i) => categories.findIndex((one) => one.term === term) === i,
    );
  }

  /** The post's picture first, then the other files that were uploaded to it. */
  private addPictures(entry: FeedEntry, element: XmlElement): void {
    const id = wpText(element, 'post_id') ?? '';
    const thumbnail = postMeta(element, '_thumbnail_id');
    const ids = [...(thumbnail === undefined ? [] : [thumbnail]), ...(this.ofParent.get(id) ?? [])];
    const known = new Set(entry.renditions.map(({ href }) => href));
    for (const one of ids) {
      const rendition = this.attachments.get(one)?.rendition;
      if (!rendition || known.has(rendition.href)) continue;
      known.add(rendition.href);
      entry.renditions.push(rendition);
    }
  }

  private showContent(entry: FeedEntry, element: XmlElement): Note[] {
    const notes: Note[] = [];
    for (const text of entry.contents) {
      const { html, unknown } = shownPost(text.value);
      text.value = html;
      if (unknown.length === 0) continue;
      notes.push({
        code: 'ITEM_SHORTCODES',
        field: text.path,
        place: `line ${text.line ?? element.line}`,
        message: `The post uses what only plugins of its blog can show: [${unknown.slice(0, 10).join('], [')}]. The marks are taken out: compare with the post on its site.`,
      });
    }
    return notes;
  }
}
