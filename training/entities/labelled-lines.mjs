import { core } from '../compiled-core.mjs';
import { paragraphsOf } from './paragraphs-of.mjs';

const { linesWithRules } = core('entities/link-entities');
const { articleWords } = core('entities/tagger/article-words');
const { ContextFeatures } = core('entities/tagger/context-features');
const { NAME_LABELS } = core('entities/tagger/labels');
const { taggable } = core('entities/tagger/taggable');
const { placeFeatures, REACH } = core('entities/sequence/place-features');

/**
 * Stretches of a text that the tagger looks at, with the features of each word and its right label.
 *
 * @returns of each stretch `words` (lists of features) and `labels`; `lost` is how many names cannot be labelled
 */
export function labelledStretches({ text, entities }) {
  const { lines, words } = linesWithRules({ paragraphs: paragraphsOf(text) });
  const inArticle = articleWords(lines, words.lower);
  const stretches = [];
  let lost = 0;
  for (const [i, line] of lines.entries()) {
    const may = taggable(line);
    const labels = labelsOf(line, entities);
    const context = new ContextFeatures(line, inArticle[i], words.lower);
    for (let from = 0; from < may.length; from += 1) {
      if (!may[from]) {
        if (labels[from]) lost += 1;
        continue;
      }
      let to = from;
      while (to < may.length && may[to]) to += 1;
      stretches.push({ words: featuresOf(context, from, to), labels: labels.slice(from, to) });
      from = to;
    }
  }
  return { stretches, lost };
}

/** All features of each word `from` up to, not including, `to`. */
export function featuresOf(source, from, to) {
  const words = [];
  for (let at = from; at < to; at += 1) {
    const numbers = [];
    for (let place = 0; place <= 2 * REACH; place += 1)
      numbers.push(...placesOf(source.word(at + place - REACH))[place]);
    source.read(at);
    numbers.push(...source.numbers.subarray(0, source.count));
    words.push(Int32Array.from(numbers));
  }
  return words;
}

/** What a word says of others, by place: the same words come time and again. */
const places = new WeakMap();
function placesOf(word) {
  if (!places.has(word))
    places.set(
      word,
      Array.from({ length: 2 * REACH + 1 }, (_none, place) => placeFeatures(word, place)),
    );
  return places.get(word);
}

/** The labels of a line's tokens. A token that only touches a name belongs to it. */
function labelsOf({ tokens, paragraph }, entities) {
  const labels = new Uint8Array(tokens.length);
  for (const { start, end, type } of entities) {
    const inside = tokens.flatMap((token, i) =>
      token.start + paragraph.start < end && token.end + paragraph.start > start ? [i] : [],
    );
    if (inside.length === 0) continue;
    NAME_LABELS.write(labels, { type, from: inside[0], to: inside.at(-1) + 1 });
  }
  return labels;
}
