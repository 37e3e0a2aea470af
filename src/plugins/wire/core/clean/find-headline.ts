import { blockText } from './block-text';
import { isPlain } from './is-plain';
import type { Block } from './join-lines';
import type { Measure } from './measure';
import { isBylineOpener, readByline } from './read-byline';
import { readCreditLine } from './read-credit';
import { findDate, readDateLine } from './read-date';
import { readDateline } from './read-dateline';

/** How far above the article's first block a headline is looked for. */
const REACH = 40;
const CAPTION = /^(?:photo|image|picture|file photo|above|video|watch|foto|фото|bild|crédit|©)\b/iu;

/**
 * Finds a page's headline: a line above the article, or its first one, of title length and without a full stop, that is no navigation, date
 * or byline and whose words come up again in the article.
 *
 * @param kept what the segmentation says of each block
 * @returns the block's index, or -1
 */
export function findHeadline(
  text: string,
  blocks: readonly Block[],
  measures: readonly Measure[],
  kept: readonly boolean[],
): number {
  const first = kept.indexOf(true);
  if (first < 0) return -1;
  if (isPlain(measures) && isTitle(blockText(text, blocks[0]), measures[0])) return 0;
  const prose = blocks.findIndex((_, i) => i >= first && measures[i].words >= 12 && measures[i].closed);
  const until = Math.min(blocks.length - 1, prose < 0 ? first : prose);
  const vocabulary = new Set<string>();
  let gathered = 0;
  for (let i = until; i < blocks.length && gathered < 4000; i += 1) {
    if (!kept[i] || (i === until && prose < 0)) continue;
    const part = blockText(text, blocks[i]);
    gathered += part.length;
    for (const word of termsOf(part)) vocabulary.add(word);
  }
  const from = Math.max(0, first - REACH);
  const lines = blocks.slice(from, until + 1).map((block) => blockText(text, block));
  const credits = lines.map((line) => (creditsOrDates(line) ? 1 : 0));
  const times = new Map<string, number>();
  for (const m of measures.slice(from)) times.set(m.key, (times.get(m.key) ?? 0) + 1);
  const scores = lines.map((line, k) => {
    const m = measures[from + k];
    const above = credits.slice(Math.max(0, k - 6), k).includes(1);
    const below = credits.slice(k + 1, k + 5).includes(1);
    return (
      titleScore(line, m, vocabulary) +
      (below ? 0.5 : 0) -
      (above ? 0.6 : 0) +
      (from + k === 0 && m.words > 3 ? 0.6 : 0) +
      (m.words > 3 && (times.get(m.key) ?? 0) > 1 ? 0.3 : 0) -
      (repeatsBelow(lines, k) ? 1 : 0) -
      0.04 * Math.min(30, lines.length - 1 - k)
    );
  });
  const highest = Math.max(...scores);
  if (highest < 0.5) return -1;
  // A standfirst, a caption or a related story tells of the same things, but the title comes first.
  return from + scores.findIndex((score) => score >= Math.max(0.5, highest - 0.35));
}

/** Over nothing but sentences, a first line that is none is the title, whether or not its words come up again. */
const isTitle = (line: string, m: Measure): boolean =>
  !m.closed &&
  m.words >= 1 &&
  m.words <= 30 &&
  !m.endsInColon &&
  !creditsOrDates(line) &&
  !readDateline(line);

/** A trail of breadcrumbs ends in the title that stands below it. */
function repeatsBelow(lines: readonly string[], k: number): boolean {
  const line = lines[k].toLowerCase();
  return lines
    .slice(k + 1, k + 10)
    .some((other) => other.length > 15 && other.length < line.length && line.endsWith(other.toLowerCase()));
}

/** A byline, date or credit line: the title stands above it. */
const creditsOrDates = (line: string): boolean =>
  line.length < 140 &&
  (readByline(line) !== undefined ||
    isBylineOpener(line) ||
    readDateLine(line) !== undefined ||
    (findDate(line) !== undefined && line.length < 80) ||
    readCreditLine(line) !== undefined);

function titleScore(line: string, m: Measure, vocabulary: ReadonlySet<string>): number {
  if (m.words < 2 || m.words > 30 || m.notice > 0.4 || m.endsInColon || m.rights) return -9;
  if (creditsOrDates(line) || CAPTION.test(line) || (m.words > 8 && readDateline(line))) return -9;
  const stopped = /[^.]\.["'”’»)]?$/u.test(line) && !/\b\p{Lu}\.["'”’»)]?$/u.test(line);
  if ((stopped && m.words > 18) || /。["'”’»)]?$/u.test(line)) return -9;
  const terms = termsOf(line);
  const told = terms.filter((word) => vocabulary.has(word)).length;
  const length = m.words >= 5 ? 0.8 : m.words === 4 ? 0.5 : m.words === 3 ? -0.2 : -0.8;
  return (
    length +
    2.5 * (told / Math.max(4, terms.length)) -
    3 * m.furnitureShare -
    (stopped ? 1.2 : 0) -
    (m.heading ? 2 : 0) -
    (m.listed ? 1.5 : 0) -
    0.5 * m.separators -
    (m.prompts > 0 ? 1 : 0) -
    (m.words > 20 ? 0.5 : 0) -
    (m.quoted && m.closed ? 0.8 : 0) -
    (m.cut ? 0.3 : 0) -
    (/(?:\/\s?(?:getty|afp|reuters|ap|epa|tass)|\((?:afp|reuters|ap|epa|getty|credit)\b[^)]{0,40}\)?)/iu.test(
      line,
    )
      ? 1.5
      : 0)
  );
}

/** The longer words, cut to a stem of sorts, so that "Partners" meets "partnership". */
function termsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return [...new Set(words.filter((word) => word.length >= 4).map((word) => word.slice(0, 6)))];
}
