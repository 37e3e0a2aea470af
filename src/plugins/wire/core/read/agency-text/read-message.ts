import type { WireItem } from '../../item';
import { addFound, type FoundFields } from '../fields/found-fields';
import { makeItem, type MappedItem } from '../fields/make-item';
import { addTextSignals, readTextSignals } from '../fields/text-signals';
import type { Note } from '../format-reader';
import { readCaretLines } from './caret-lines';
import { subjectOf } from './categories';
import { readHeadLines } from './head-lines';
import type { Heading } from './heading';
import { layOut, printLines } from './lay-out';
import { readHeading } from './read-heading';
import { withoutSaidEnd } from './sign-off';
import { keywordsOf, repeatsSlug, versionOf } from './slug';
import { splitMessage } from './split-message';
import { stripEnd } from './strip-end';
import { readTailLines } from './tail-lines';
import { findTransmissionDate, type DateOrder } from './transmission-date';

export interface MessageOptions {
  /** Where the message begins, for notes. */
  place: string;
  zone?: string;
}

/**
 * Makes a wire item of one message of IPTC 7901, ANPA 1312 or a ZCZC family. What stands in the message and in no field and not in the text
 * is told in a note.
 *
 * @param message decoded, its controls as they came
 */
export const readMessage = (message: string, { place, zone }: MessageOptions): MappedItem => {
  const parts = splitMessage(message);
  const heading = readHeading(parts.heading, parts.isTelex);
  const { lines, killed } = printLines(parts.text);
  const order = { monthFirst: heading.family === 'anpa', monthDay: heading.monthDay, zone };
  const tail = readTailLines(lines, order, heading.family === 'zczc');
  const trailer = parts.trailer.map((line) => printLines([line]).lines[0].replace(/<$/, ''));
  const sent = sentAt([...trailer, ...parts.heading], order) ?? tail.sent;
  const body = withoutEnd(lines.slice(0, lines.length - tail.taken));
  const head = readHead(body, heading, parts.besideStx);
  const { text, editorialNote } = withoutDeskNote(head.text);

  const found: FoundFields = {};
  const own: Partial<WireItem> = { textForm: head.headline ? 'body' : 'page' };
  const slugs = [...heading.slugs, ...head.slugs];
  const slugline = slugs.join('/');
  addFound(found, 'guid', guidOf(heading, sent), 'heading/source and number');
  addFound(
    found,
    'version',
    [...slugs, head.headline ?? ''].map(versionOf).find((version) => version !== undefined),
    'heading/slug',
  );
  addFound(found, 'headline', head.headline, 'text/headline');
  addFound(found, 'abstract', head.abstract, 'text/subtitle');
  addFound(found, 'byline', head.byline, 'text/byline');
  addFound(found, 'copyrightNotice', head.copyright ?? copyrightIn(text), 'text/copyright');
  addFound(found, 'credit', heading.agency, 'heading/optional information');
  addFound(found, 'urgency', heading.urgency, 'heading/priority');
  if (heading.category) {
    addFound(found, 'subjects', [subjectOf(heading.category, heading.family)], 'heading/category');
  }
  addFound(found, 'keywords', slugs.flatMap(keywordsOf), 'heading/slug');
  addFound(found, 'versionCreated', sent, 'transmission time');
  addFound(found, 'editorialNote', [...head.notes, ...editorialNote].join('\n'), 'text/note');
  const { editorialNote: told, ...signals } = readTextSignals({
    headline: head.headline,
    text,
    notes: head.notes,
    slugs,
    sentAt: sent,
  });
  if (heading.family === 'anpa' && heading.category === 'v') own.signals = ['advisory'];
  addTextSignals(found, own, found.editorialNote || !told ? signals : { ...signals, editorialNote: told });
  const isEmpty = text === '' && head.headline === undefined && slugline !== '';
  if (isEmpty) addFound(found, 'headline', slugline, 'heading/slug');

  const notes = [
    ...lost('AGENCY_PREAMBLE', 'before the heading', printLines(parts.preamble.split(/\r*\n|\r+/)).lines),
    ...lost('AGENCY_HEADING', 'in the heading', printLines(heading.unread).lines),
    ...lost('AGENCY_TRAILER', 'behind the text', [...tail.signs, ...withoutDates(trailer, order)]),
    ...(killed.length > 0 ? [killedNote(killed)] : []),
  ].map((note) => ({ ...note, place }));
  const made = makeItem(found, { text, name: 'text' }, { own, zone, place, empty });
  return { ...made, notes: [...notes, ...made.notes] };
};

function withoutEnd(lines: string[]): string[] {
  const last = lines.length > 0 ? withoutSaidEnd(stripEnd(lines[lines.length - 1], ' \t<')) : undefined;
  return last === undefined ? lines : [...lines.slice(0, -1), last];
}

interface Head {
  headline?: string;
  abstract?: string;
  byline?: string;
  copyright?: string;
  slugs: string[];
  notes: string[];
  text: string;
}

function readHead(lines: readonly string[], heading: Heading, besideStx: boolean): Head {
  const quads = heading.family === 'anpa' && lines.some((line) => /^\^|<$/.test(line));
  const layout = { tabular: heading.tabular, quads };
  const carets = quads ? readCaretLines(lines, heading.slugs) : undefined;
  const from = carets?.taken ?? 0;
  const rest = lines.slice(from);
  const others = carets?.others ?? [];
  if (carets?.headline !== undefined) {
    const { slugs, notes, byline, copyright, headline } = carets;
    return {
      headline,
      byline,
      copyright,
      slugs,
      notes,
      text: layOut([...others, ...(others.length ? [''] : []), ...rest], layout),
    };
  }
  const plain = quads ? rest.map((line) => stripEnd(line, '<')) : rest;
  const found = readHeadLines(plain, besideStx && from === 0);
  const slugs = [...(carets?.slugs ?? []), ...found.slugs];
  let taken = found.taken;
  // A service that repeats its keyword below the headline.
  const next = plain.findIndex((line, i) => i >= taken && line.trim() !== '');
  if (
    found.headline !== undefined &&
    next >= 0 &&
    repeatsSlug(plain[next], heading.slugs, { withTake: true })
  ) {
    slugs.push(plain[next].trim());
    taken = next + 1;
  }
  return {
    headline: found.headline,
    abstract: found.abstract,
    byline: carets?.byline ?? found.byline,
    copyright: carets?.copyright,
    slugs,
    notes: [...(carets?.notes ?? []), ...found.notes],
    text: layOut([...others, ...found.points, ...rest.slice(taken)], layout),
  };
}

const COPYRIGHT = /^(?:\(c\)|©|copyright\b).{3,300}$/i;

/** A notice stays in the text, in which it is looked for. */
const copyrightIn = (text: string): string | undefined =>
  text
    .slice(-2000)
    .split('\n')
    .slice(-4)
    .find((line) => COPYRIGHT.test(line.trim()))
    ?.trim();

/** Sentences behind which only the desk is meant. */
const DESK =
  /^[#*\s]*(?:(?:die )?(?:folgenden|nachfolgenden) (?:informationen|angaben) sind nicht zur veröffentlichung|the following information is not (?:intended )?for publication|les informations (?:suivantes|ci-dessous) ne sont pas destinées|the above (?:contact|information) is not for publication|not for publication:|(?:\p{L}{2,6}-)?notizblock\s{0,4}$)/iu;

function withoutDeskNote(text: string): { text: string; editorialNote: string[] } {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => DESK.test(line.slice(0, 200)));
  if (at < 1) return { text, editorialNote: [] };
  return {
    text: stripEnd(lines.slice(0, at).join('\n'), ' \t\n*#'),
    editorialNote: lines.slice(at).filter((line) => line.trim() !== ''),
  };
}

function sentAt(lines: readonly string[], order: DateOrder): string | undefined {
  for (const line of lines) {
    const date = findTransmissionDate(line, order);
    if (date) return date.iso;
  }
  return undefined;
}

/** Agencies count anew each day, so a number without a day would name many messages. */
const guidOf = ({ source, number }: Heading, sent: string | undefined): string | undefined =>
  number !== undefined && sent !== undefined ? `${source ?? ''}${number}:${sent.slice(0, 10)}` : undefined;

const withoutDates = (lines: readonly string[], order: DateOrder): string[] =>
  lines.map((line) => {
    const date = findTransmissionDate(line, order);
    return date ? `${line.slice(0, date.start)} ${line.slice(date.end)}` : line;
  });

/** A note is to be read; the whole is in the original. */
const LONGEST = 4000;

/** Letters that are still a routing code and no words, unless there is a word among them: "Absatz.". */
const CODE = 12;
const WORD = /\p{L}\p{Ll}{4}/u;

/** A note that has the words which stand in no field. */
function lost(code: string, where: string, lines: readonly string[]): Note[] {
  const words = lines.join(' ').replace(/\s+/g, ' ').trim();
  if ((words.match(/\p{L}/gu) ?? []).length <= CODE && !WORD.test(words)) return [];
  return [
    {
      code,
      message: `What stands ${where} is not part of the story and is left out: "${shorten(words)}". If it belongs to it, enter it by hand.`,
    },
  ];
}

const shorten = (words: string): string =>
  words.length > LONGEST ? `${words.slice(0, LONGEST)}…" (and more, see the original)` : words;

const killedNote = (killed: readonly string[]): Note => ({
  code: 'AGENCY_KILLED_WORD',
  message: `The sender took back ${killed.length === 1 ? 'a word' : `${killed.length} words`} (ANPA 1312, kill word), left out here: "${killed.join(' ')}".`,
});

const empty = (): Note => ({
  code: 'ITEM_EMPTY',
  message: 'The message has neither a headline nor a text. Have it sent again.',
});
