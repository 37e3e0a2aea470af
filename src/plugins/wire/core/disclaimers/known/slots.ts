import type { Span } from '../../span';
import { addressSlots } from './address-slots';
import { nameSlots } from './name-slots';
import { numberSlots } from './number-slots';
import type { PlainText } from './plain-text';

/** What varies inside a notice's template. */
export interface Slots {
  /** In the plain text, in order; two with no letter between them are one. */
  spans: Span[];
  /** The company names among them, as the plain text has them. */
  names: string[];
}

/** What else is known about a text in which slots are looked for. */
export interface SlotOptions {
  /** Names to be taken for slots, in any case. */
  names?: readonly string[];
  /** Whether names are found by the text itself, too; by default they are. */
  ownNames?: boolean;
}

/** Finds companies, dates, numbers, addresses and ticker symbols; the words of the law and of the matter stay. Linear in the text. */
export const slotsOf = (plain: PlainText, options: SlotOptions = {}): Slots => {
  const named = nameSlots(plain, options.names, options.ownNames);
  const all = [...named, ...numberSlots(plain), ...addressSlots(plain)].sort((a, b) => a.start - b.start);
  const spans: Span[] = [];
  for (const { start, end } of all) {
    const last = spans[spans.length - 1];
    if (last && (start <= last.end || !/[\p{L}\p{N}]/u.test(plain.text.slice(last.end, start)))) {
      last.end = Math.max(last.end, end);
    } else spans.push({ start, end });
  }
  return { spans, names: [...new Set(named.map(({ start, end }) => plain.text.slice(start, end)))] };
};
