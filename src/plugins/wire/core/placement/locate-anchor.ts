import { lettersOf, type Letters } from '../disclaimers/reading/letters';
import type { Span } from '../span';
import type { Anchor } from './anchor';
import { contextMatch, contextOf, letterIndex, type Context } from './context-match';
import { locateEdited } from './locate-edited';
import { isWhole, MIN_LETTERS, placesOf, readQuote, verbatimPlaces } from './quote';

/** Where an anchor was found again. */
export interface Found {
  span: Span;
  /**
   * The words are letter for letter those of the anchor, and either nothing else in the text is as good a place or it is the very one that
   * the hint named. A short quote must stand between words that it stood between before.
   */
  certain: boolean;
}

/**
 * Finds the stretch of an anchor in an edited text: the quote unit by unit, else letter by letter as `locateQuote` does, else where it was
 * edited slightly (`locateEdited`). Of several places the one whose context is most alike counts, then the one nearest to `hint`. The steps
 * and the order in which quote, context and position count are those of Hypothesis (hypothesis/client, `anchoring/match-quote.ts`); where
 * the Recommendation has all equal matches selected, one is chosen here and marked as not certain.
 *
 * @param hint where the stretch began, UTF-16 code units of `text`
 * @returns undefined when the words are gone: the anchor is stale
 */
export function locateAnchor(text: string, anchor: Anchor, hint?: number): Found | undefined {
  const quote = readQuote(anchor.quote);
  if (quote.text === '') return undefined;
  const letters = lettersOf(text);
  const context = contextOf(anchor);
  const size = quote.letters.length;
  const verbatim = verbatimPlaces(text, quote).filter(({ start, end }) => {
    if (size === 0) return true;
    const from = letterIndex(letters, start);
    return isWhole(text, letters, from, letterIndex(letters, end));
  });
  const places = verbatim.length > 0 ? verbatim : placesOf(text, letters, quote);
  if (places.length > 0) return choose(places, { letters, context, hint, isShort: size < MIN_LETTERS });
  const span = locateEdited(text, letters, { quote, context, hint });
  return span && { span, certain: false };
}

/** Letters of context that a short quote needs. */
const MIN_CONTEXT = 8;

interface Question {
  letters: Letters;
  context: Context;
  hint: number | undefined;
  isShort: boolean;
}

function choose(places: readonly Span[], { letters, context, hint, isShort }: Question): Found {
  let span = places[0];
  let best = -1;
  let equals = 0;
  for (const place of places) {
    const match = contextMatch(
      letters,
      letterIndex(letters, place.start),
      letterIndex(letters, place.end),
      context,
    );
    if (match > best) {
      span = place;
      best = match;
      equals = 1;
    } else if (match === best) {
      equals += 1;
      if (hint !== undefined && Math.abs(place.start - hint) < Math.abs(span.start - hint)) span = place;
    }
  }
  const isAlone = equals === 1 || span.start === hint;
  return { span, certain: isAlone && (!isShort || best >= MIN_CONTEXT) };
}
