import { hashOfText } from './hash-of-text.mjs';

/** Shorter, or not a whole sentence, and it is furniture rather than prose. */
const PROSE = /^\p{L}.{58,600}[.!?。！？]["”»]?$/su;

/**
 * Ordinary prose by language, as it may stand next to a notice: paragraphs of texts without any notice.
 *
 * @param {import('./read-texts.mjs').LabelledText[]} texts
 * @returns {Map<string, string[]>}
 */
export function proseOf(texts) {
  const prose = new Map();
  for (const { text, spans, ...one } of texts) {
    if (spans.length > 0) continue;
    // The articles that say no language are English.
    const language = one.language === 'und' ? 'en' : one.language;
    const some = prose.get(language) ?? [];
    some.push(
      ...text
        .split(/\n\s*\n/)
        .map((part) => part.trim())
        .filter((part) => PROSE.test(part)),
    );
    prose.set(language, some);
  }
  return prose;
}

/** Fewer paragraphs of a language would be learnt by heart. */
const ENOUGH = 10;

/**
 * The same text with ordinary prose right before or after its notices, in their paragraph or in one of its own: where a
 * notice ends and the story goes on is to be learnt, and most labelled notices have nothing but furniture next to them.
 *
 * @param {import('./read-texts.mjs').LabelledText} gold
 * @param {Map<string, string[]>} prose of `proseOf`
 * @returns {import('./read-texts.mjs').LabelledText | undefined} nothing when the language has no prose
 */
export function varyNeighbours(gold, prose) {
  const some = prose.get(gold.language);
  if (!some || some.length < ENOUGH || gold.spans.length === 0) return undefined;
  const random = randomOf(gold.id);
  const paragraph = () => some[random(some.length)];
  const edits = gold.spans.map(({ start, end }) =>
    random(3) > 0
      ? { at: end, text: `${random(2) ? '\n\n' : ' '}${paragraph()}` }
      : { at: start, text: `${paragraph()}${random(2) ? '\n\n' : ' '}` },
  );
  return put(edits, gold);
}

/** Puts texts in; spans move, and take in nothing that is put at their borders. */
function put(edits, { text, spans, ignore, ...rest }) {
  edits.sort((a, b) => a.at - b.at);
  let from = 0;
  let out = '';
  for (const edit of edits) {
    out += text.slice(from, edit.at) + edit.text;
    from = edit.at;
  }
  const moved = (at, isStart) =>
    edits.reduce(
      (sum, edit) => (edit.at < at || (isStart && edit.at === at) ? sum + edit.text.length : sum),
      at,
    );
  const move = (span) => ({ ...span, start: moved(span.start, true), end: moved(span.end, false) });
  return { ...rest, text: out + text.slice(from), spans: spans.map(move), ignore: ignore.map(move) };
}

/** Random numbers below a bound, the same for an id in every run. */
function randomOf(id) {
  let state = hashOfText(id);
  return (bound) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % bound;
  };
}
