import type { Token } from '../tokenize';

/** A quotation of so many tokens or fewer may be a title, a nickname or words that are held at a distance: it says something of whoever stands near. */
const SHORT = 5;

const PLAIN = '"';
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»' };

/** By these the speaker says something of himself or herself. */
const SPEAKER = new Set(
  "i i'm i’m i've i’ve i'd i’d i'll i’ll me my mine myself we we're we’re we've we’ve us our ourselves".split(
    ' ',
  ),
);

/** Somebody's words, between the marks: tokens `from` up to, not including, `to`. */
interface Quotation {
  from: number;
  to: number;
  /** The speaker comes in it. */
  speaks: boolean;
}

/** The quotations of a paragraph that are longer than a few words, in order. One that is not closed is none. */
export function quotationsOf(tokens: readonly Token[]): Quotation[] {
  const found: Quotation[] = [];
  let open: { from: number; close: string } | undefined;
  for (const [at, { word, kind }] of tokens.entries()) {
    if (kind !== 'mark') continue;
    if (open && word === open.close) {
      if (at - open.from > SHORT)
        found.push({ from: open.from, to: at, speaks: speaks(tokens, open.from, at) });
      open = undefined;
    } else if (word === PLAIN) open = { from: at + 1, close: PLAIN };
    else if (CLOSING[word]) open = { from: at + 1, close: CLOSING[word] };
  }
  return found;
}

/**
 * Whether what stands in one place is said of what stands in another, as far as quotations go: whoever is quoted speaks of others, unless he or she says
 * "I". What a text says in its own words may be of anybody.
 */
export function mayBeSaidOf(
  quotations: readonly Quotation[],
  role: { from: number },
  person: { from: number },
): boolean {
  const isIn = ({ from, to }: Quotation, { from: at }: { from: number }) => from <= at && at < to;
  return !quotations.some((one) => !one.speaks && isIn(one, role) && !isIn(one, person));
}

function speaks(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (SPEAKER.has(tokens[at]!.lower)) return true;
  return false;
}
