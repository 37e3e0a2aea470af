import { isBylineOpener, isNameLine, readByline } from '../read-byline';
import { readCreditLine } from '../read-credit';
import { findDate, readDateLine } from '../read-date';
import type { RemovalReason } from '../story';
import type { PageView } from './page-view';
import { plainWords } from './headline-block';

/** What each block of a page is, and the fields that the lines around the article gave. */
export interface PageLabels {
  labels: ('keep' | RemovalReason)[];
  headline?: string;
  byline?: string;
  credit?: string;
  firstCreated?: string;
}

/** How many blocks around the headline and before the article are read for its byline, date and credit, and how many behind it. */
const OUTSKIRTS = 12;
const BEHIND = 3;
const LONGEST = 200;
/** Kept blocks at the story's beginning that may turn out to be one of them, and words that such a line has at most. */
const OPENING = 3;
const SHORT = 20;

/**
 * Names what is left out for what it is: the headline, and between it and the article's first paragraphs and right behind the last one
 * the byline, date and credit lines; all else is `chrome`.
 */
export function labelPage(
  { layout, blocks, headline, measures }: PageView,
  kept: readonly boolean[],
): PageLabels {
  const result: PageLabels = { labels: kept.map((keep) => (keep ? 'keep' : 'chrome')) };
  const { labels } = result;
  const line = (i: number): string =>
    layout.text.slice(blocks[i].start, Math.min(blocks[i].end, blocks[i].start + LONGEST + 1)).trim();
  const first = kept.indexOf(true);
  const last = kept.lastIndexOf(true);
  if (headline >= 0) {
    result.headline = line(headline).replace(/\s+/g, ' ');
    const title = plainWords(result.headline);
    labels.forEach((label, i) => {
      if (i === headline || (label !== 'keep' && measures[i].words < 60 && plainWords(line(i)) === title))
        labels[i] = 'headline';
    });
  }
  if (first < 0) return result;
  let opening = OPENING;
  const near = headline >= 0 && headline < first ? headline : first;
  for (let i = Math.max(0, near - 3); i < Math.min(blocks.length, first + OUTSKIRTS); i += 1) read(i, true);
  for (let i = last + 1; i < Math.min(blocks.length, last + 1 + BEHIND); i += 1) read(i, false);
  return result;

  function read(i: number, above: boolean): void {
    if (labels[i] === 'headline' || labels[i] === 'byline' || blocks[i].end - blocks[i].start > LONGEST)
      return;
    if (labels[i] === 'keep') {
      // A line right above the first paragraphs may be one of the fields, too; the story's only block may not.
      if (!above || opening === 0 || measures[i].words > SHORT || first === last) return;
      opening -= 1;
    }
    const words = line(i);
    const byline = readByline(words);
    const date = readDateLine(words);
    const credit = readCreditLine(words);
    if (byline) {
      labels[i] = 'byline';
      result.byline ??= byline;
      if (above) result.firstCreated ??= findDate(words)?.iso;
    } else if (date) {
      labels[i] = 'date';
      if (above) result.firstCreated ??= date.iso;
    } else if (
      isBylineOpener(words) &&
      i + 1 < blocks.length &&
      labels[i + 1] === 'chrome' &&
      isNameLine(line(i + 1))
    ) {
      labels[i] = 'byline';
      labels[i + 1] = 'byline';
      result.byline ??= readByline(`By ${line(i + 1)}`);
    } else if (credit) {
      labels[i] = 'credit';
      result.credit ??= credit.credit;
    }
  }
}
