import { hashOfText } from './hash-of-text.mjs';

/**
 * The same text as other pages lay it out: on one line, without blank lines, wrapped by hand. What is learnt must not depend on layout
 * alone, and texts of every layout are rare.
 *
 * @param {import('./read-texts.mjs').LabelledText} gold
 * @returns {import('./read-texts.mjs').LabelledText}
 */
export function varyLayout(gold) {
  const layouts = [oneLine, noBlankLines, wrapped];
  return relaid(gold, layouts[hashOfText(gold.id) % layouts.length]);
}

/** What stands between two pieces of text, instead of white space with a line break in it. */
const oneLine = () => ' ';
const noBlankLines = () => '\n';
const WIDTH = 72;
/** Wraps at words, too: white space of any kind is given. */
const wrapped = (space, column) => (space.includes('\n\n') ? '\n\n' : column > WIDTH ? '\n' : space);
wrapped.everySpace = true;

function relaid({ text, spans, ignore, ...rest }, layout) {
  const pattern = layout.everySpace ? /\s+/g : /\s*\n\s*/g;
  const moved = new Int32Array(text.length + 1);
  let out = '';
  let from = 0;
  let column = 0;
  const keep = (to) => {
    for (let i = from; i < to; i += 1) moved[i] = out.length + i - from;
    out += text.slice(from, to);
    column += to - from;
  };
  for (const match of text.matchAll(pattern)) {
    keep(match.index);
    moved.fill(out.length, match.index, match.index + match[0].length);
    const space = layout(match[0], column);
    out += space;
    column = space.includes('\n') ? 0 : column + space.length;
    from = match.index + match[0].length;
  }
  keep(text.length);
  moved[text.length] = out.length;
  const move = (span) => ({ ...span, start: moved[span.start], end: moved[span.end - 1] + 1 });
  return { ...rest, text: out, spans: spans.map(move), ignore: ignore.map(move) };
}
