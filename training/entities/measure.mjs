import { core } from '../compiled-core.mjs';
import { paragraphsOf } from './labelled-lines.mjs';

const { linesWithRules } = core('entities/link-entities');
const { tagLines } = core('entities/tagger');
const { NAME_LABELS } = core('entities/tagger/labels');
const { readWeights } = core('entities/sequence/weights');

/** What the tagger finds in a text: spans with offsets into it, UTF-16 code units. */
export function tag(text, weights) {
  const { lines, words } = linesWithRules({ paragraphs: paragraphsOf(text) });
  return tagLines(lines, words.lower, weights).flatMap((spans, i) => {
    const { tokens, paragraph } = lines[i];
    return spans.map(({ type, from, to }) => ({
      type,
      start: paragraph.start + tokens[from].start,
      end: paragraph.start + tokens[to - 1].end,
    }));
  });
}

/** Counts of names found right, found and labelled, by type, over texts; exact spans. */
export function measure(texts, file, counts = {}) {
  const weights = readWeights(file, NAME_LABELS.count);
  const key = ({ type, start, end }) => `${type} ${start} ${end}`;
  for (const { text, entities } of texts) {
    const right = new Set(entities.map(key));
    const found = tag(text, weights);
    for (const { type } of entities) countOf(counts, type).labelled += 1;
    for (const name of found) {
      const count = countOf(counts, name.type);
      count.found += 1;
      if (right.has(key(name))) count.right += 1;
    }
  }
  return counts;
}

const countOf = (counts, type) => (counts[type] ??= { right: 0, found: 0, labelled: 0 });

/** Precision, recall and F1 by type, for people to read. */
export const figures = (counts) =>
  Object.entries(counts)
    .filter(([, { labelled }]) => labelled > 0)
    .map(([type, { right, found, labelled }]) => {
      const [precision, recall] = [right / (found || 1), right / labelled];
      const f1 = (2 * precision * recall) / (precision + recall || 1);
      return `${type} ${[precision, recall, f1].map((part) => part.toFixed(3)).join('/')}`;
    })
    .join('  ');
