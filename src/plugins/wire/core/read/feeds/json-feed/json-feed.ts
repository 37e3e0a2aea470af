import { decode } from '../../bytes/decode';
import type { FormatReader, Note, ReaderOptions, Reading } from '../../format-reader';
import { scanMembers, scanValue, skipSpace, type JsonMember } from '../../json/json-scan';
import { Places } from '../../json/places';
import { Ununderstood } from '../../xml/ununderstood';
import type { FeedChannel } from '../feed';
import { feedItem } from '../feed-item';
import { readJsonChannel, readJsonEntry } from './read-json-entry';

/** The first member by which a feed says what it is, at the beginning of a file. */
const VERSION = /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\\?\/version\\?\/\d/;

/** JSON Feed 1.0 and 1.1 (jsonfeed.org/version/1.1). Each item is parsed by itself, so that one that is broken is one that failed. */
export const jsonFeedReader: FormatReader<'json-feed'> = {
  name: 'json-feed',

  sniff(head, fileName, mediaType) {
    if (/^\s*\{/.test(head.text) && VERSION.test(head.text)) return 0.97;
    if (fileName.endsWith('.jsonfeed')) return 0.5;
    return mediaType === 'application/feed+json' ? 0.28 : 0;
  },

  async *read(source, options) {
    const bytes = await source.whole(options.limits.documentBytes);
    if (!bytes) {
      yield whole({
        code: 'READ_TOO_LARGE',
        message: `The file is larger than ${options.limits.documentBytes} bytes, the most a JSON file may have. Split it.`,
      });
      return;
    }
    const decoded = decode(bytes, { charset: options.charset });
    if (!decoded.ok) {
      yield whole(decoded.note, bytes);
      return;
    }
    for (const reading of readDocument(decoded.text, options)) {
      yield reading.ok ? { ...reading, notes: [...decoded.notes, ...reading.notes] } : reading;
    }
  },
};

const whole = (note: Note, original?: Uint8Array): Reading => ({ ok: false, whole: true, note, original });

const syntax = (place: string, problem: string): Reading =>
  whole({
    code: 'READ_JSON',
    place,
    message: `The file is not valid JSON here: ${problem}. What comes before is read; correct it, or have it sent again.`,
  });

function* readDocument(text: string, options: ReaderOptions): Generator<Reading> {
  const places = new Places(text);
  const start = skipSpace(text, 0);
  if (text[start] !== '{') {
    yield syntax(places.of(start), 'a JSON Feed is an object');
    return;
  }
  const own: Record<string, unknown> = {};
  let list: JsonMember | undefined;
  const members = scanMembers(text, start);
  let end = members.next();
  for (; !end.done; end = members.next()) {
    const { key = '', start: from, end: to } = end.value;
    if (key === 'items' && text[from] === '[') list = end.value;
    else if (to - from <= options.limits.itemBytes) own[key] = parsed(text.slice(from, to), options);
  }
  const channel = readJsonChannel(own, options.zone);
  if (list) yield* readItems(text, list, { channel, places, options });
  if (end.value.problem && (!list || list.complete)) yield syntax(places.of(end.value.at), end.value.problem);
}

function parsed(json: string, { limits }: ReaderOptions): unknown {
  if (scanValue(json, 0).depth > limits.depth) return undefined;
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

interface Feed {
  channel: FeedChannel;
  places: Places;
  options: ReaderOptions;
}

function* readItems(text: string, list: JsonMember, feed: Feed): Generator<Reading> {
  const ununderstood = new Ununderstood();
  const items = scanMembers(text, list.start);
  let cut = false;
  let index = 0;
  for (let next = items.next(); ; next = items.next()) {
    if (next.done) {
      if (next.value.problem && !cut) yield syntax(feed.places.of(next.value.at), next.value.problem);
      return;
    }
    yield readItem(text, next.value, { ...feed, ununderstood, index });
    cut = !next.value.complete;
    index += 1;
  }
}

function readItem(
  text: string,
  { start, end }: JsonMember,
  { channel, places, options, ununderstood, index }: Feed & { ununderstood: Ununderstood; index: number },
): Reading {
  const json = text.slice(start, end);
  const original = Buffer.from(json, 'utf8');
  const fail = (code: string, message: string): Reading => ({
    ok: false,
    note: { code, place: places.of(start), message },
    ...(original.length > options.limits.itemBytes ? {} : { original }),
  });
  if (original.length > options.limits.itemBytes) {
    return fail(
      'READ_TOO_LARGE',
      `The item has ${original.length} bytes; ${options.limits.itemBytes} are read. Shorten it.`,
    );
  }
  const value = parsed(json, options);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return fail(
      'READ_JSON',
      'The item is no object in valid JSON, or nested too deep. Correct it there, or have it sent again.',
    );
  }
  const pointer = `/items/${index}`;
  const { zone } = options;
  const entry = readJsonEntry(value as Record<string, unknown>, { channel, pointer, ununderstood, zone });
  const unknown = ununderstood.take();
  return feedItem(entry, channel, {
    zone,
    place: pointer,
    original,
    notes: unknown ? [{ place: pointer, ...unknown }] : [],
  });
}
