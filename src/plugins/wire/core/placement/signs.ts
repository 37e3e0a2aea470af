import { foldTables, IGNORED, LETTER, UNSPACED } from '../disclaimers/reading/fold';
import { isWhiteSpace } from '../clean/white-space';

const QUOTES = '"\'`´“”„‟‘’‚‛«»‹›「」『』〝〞〟＂＇ʼʻʹʺ';
const DASHES = '-‐‑‒–—―−﹘﹣－~∼';
const STOPS = '.!?…。．！？؟۔｡';

/** The signs of a stretch without letters, folded, with how often each stands there. White space does not count. */
export function signsOf(text: string): Map<number, number> {
  const signs = new Map<number, number>();
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (isPassedOver(code)) continue;
    const sign = foldSign(code);
    signs.set(sign, (signs.get(sign) ?? 0) + (code === ELLIPSIS ? 3 : 1));
  }
  return signs;
}

/**
 * How far signs go on from a letter: to the last one on the way to the next letter or blank line that is among `signs`, each as often as
 * it stands there, so that no bracket is taken that belongs to somebody else.
 *
 * @param at the first offset behind the letter, or the letter's own offset when going back
 * @param step 1 to go forward, -1 to go back
 * @returns the end of the stretch when going forward, else its start
 */
export function followSigns(
  text: string,
  at: number,
  step: 1 | -1,
  signs: ReadonlyMap<number, number>,
): number {
  if (signs.size === 0) return at;
  const { classes } = foldTables();
  const left = new Map(signs);
  let reached = at;
  let lineBreaks = 0;
  let next = at;
  while (step === 1 ? next < text.length : next > 0) {
    const code = step === 1 ? text.codePointAt(next)! : codePointBefore(text, next);
    next += code > 0xffff ? 2 * step : step;
    if (classes[code] === LETTER || classes[code] === UNSPACED) break;
    if (code === LINE_FEED && (lineBreaks += 1) === 2) break;
    if (isPassedOver(code)) continue;
    const sign = foldSign(code);
    const count = left.get(sign) ?? 0;
    if (count === 0) break;
    left.set(sign, Math.max(0, count - (code === ELLIPSIS ? 3 : 1)));
    reached = next;
  }
  return reached;
}

const codePointBefore = (text: string, at: number): number =>
  text.codePointAt(isInsidePair(text, at - 1) ? at - 2 : at - 1)!;

const ELLIPSIS = 0x2026;
const LINE_FEED = 10;

const isPassedOver = (code: number): boolean => isWhiteSpace(code) || foldTables().classes[code] === IGNORED;

const TYPES = new Map(
  [QUOTES, DASHES, STOPS].flatMap((type) =>
    [...type].map((sign) => [sign.charCodeAt(0), type.charCodeAt(0)] as const),
  ),
);

/** Quotes, dashes and marks that end a sentence stand for one another; others for their own kind in any width. */
function foldSign(code: number): number {
  const type = TYPES.get(code);
  if (type !== undefined || code < 128) return type ?? code;
  const plain = String.fromCodePoint(code).normalize('NFKC');
  return plain.length === 1 ? plain.charCodeAt(0) : code;
}

/** True between the two halves of a surrogate pair. */
export function isInsidePair(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
