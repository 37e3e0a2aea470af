import { anpaReader, iptc7901Reader, zczcReader } from './agency-text/agency-text';
import { gzipReader } from './archive/gzip';
import { zipReader } from './archive/zip';
import { calendarReader } from './calendar/calendar';
import { csvReader } from './csv/csv';
import { atomReader } from './feeds/atom';
import { jsonFeedReader } from './feeds/json-feed/json-feed';
import { rssReader } from './feeds/rss';
import { wxrReader } from './feeds/wxr/wxr';
import type { FormatReader } from './format-reader';
import { htmlReader } from './html/page';
import { jsonReader } from './json/json';
import { jsonlReader } from './json/jsonl';
import { mailReader } from './mail/mail';
import { newsmlG2Reader } from './newsml-g2/newsml-g2';
import { newsml1Reader } from './newsml1/newsml1';
import { nitfReader } from './nitf/nitf';
import { textReader } from './text/text';

/** Every format there is. A new one is a file with its reader, and its name here. */
const READERS = [
  textReader,
  jsonReader,
  jsonlReader,
  csvReader,
  iptc7901Reader,
  anpaReader,
  zczcReader,
  htmlReader,
  mailReader,
  calendarReader,
  rssReader,
  atomReader,
  jsonFeedReader,
  wxrReader,
  zipReader,
  gzipReader,
  nitfReader,
  newsml1Reader,
  newsmlG2Reader,
] as const;

/** A format's name as `--format` takes it. */
export type FormatName = (typeof READERS)[number]['name'];

/** The names of all formats. */
export const FORMATS: readonly FormatName[] = READERS.map((reader) => reader.name);

/** The readers by their formats' names. */
export const READER_OF: ReadonlyMap<string, FormatReader> = new Map(
  READERS.map((reader): [string, FormatReader] => [reader.name, reader]),
);
