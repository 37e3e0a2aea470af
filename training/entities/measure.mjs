import { core } from '../compiled-core.mjs';
import { paragraphsOf } from './paragraphs-of.mjs';

const { linesWithRules, linkEntities } = core('entities/link-entities');
const { tagLines } = core('entities/tagger');

/** What the tagger finds in a text: spans with offsets into it, UTF-16 code units. Places are among them, events that rules find are not. */
function tag(text, names) {
  const { lines, words } = linesWithRules({ paragraphs: paragraphsOf(text) });
  return tagLines(lines, words.lower, names).flatMap((spans, i) => {
    const { tokens, paragraph } = lines[i];
    return spans.map(({ type, from, to }) => ({
      type,
      start: paragraph.start + tokens[from].start,
      end: paragraph.start + tokens[to - 1].end,
    }));
  });
}

const isExact = (a, b) => a.start === b.start && a.end === b.end;
const isOverlapping = (a, b) => a.start < b.end && b.start < a.end;

/** Counts of names found right, found and labelled, by type: those of the tagger, exact spans. */
export function countTagged({ text, entities }, weights, counts) {
  count(entities, tag(text, weights.names), isExact, counts);
}

/** The same of what the whole stage links: exact spans, of events those that overlap. */
export function countLinked({ text, entities }, weights, counts) {
  const { mentions } = linkEntities(text, { paragraphs: paragraphsOf(text), weights });
  const people = ({ type }) => type === 'person' || type === 'organization';
  count(entities.filter(people), mentions.filter(people), isExact, counts);
  const events = ({ type }) => type === 'event';
  count(entities.filter(events), mentions.filter(events), isOverlapping, counts);
}

/** Each labelled name is met by one that is found at most. */
function count(labelled, found, isSame, counts) {
  const free = new Set(found);
  for (const { type } of found) countOf(counts, type).found += 1;
  for (const name of labelled) {
    const one = countOf(counts, name.type);
    one.labelled += 1;
    const met = [...free].find((other) => other.type === name.type && isSame(other, name));
    if (!met) continue;
    free.delete(met);
    one.right += 1;
  }
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
