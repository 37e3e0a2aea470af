import { EOT, ETX, SOH, STX } from './controls';
import type { Piece } from './pieces';
import { SHOWN_SIGNS } from './shown-controls';

/** What a piece of a transmission does to the message that it stands in. */
export interface Signs {
  soh: boolean;
  stx: boolean;
  etx: boolean;
  eot: boolean;
  /** It begins with ZCZC, or ends with NNNN. */
  zczc: boolean;
  nnnn: boolean;
  /** There is nothing to print in it: fillers, white space, ends of text. */
  blank: boolean;
}

const Z = 0x5a;
const C = 0x43;
const N = 0x4e;

/** Bytes of a line's ends in which controls may be shown. */
const SHOWN = 60;

const isFiller = (byte: number): boolean => byte <= 0x20 || byte === 0x7f;
const isLetter = (byte: number): boolean => (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);

/** @param carets the controls are shown as `^A` and so on */
export const signsOf = ({ start, end, length }: Piece, carets: boolean): Signs => {
  let first = start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf ? 3 : 0;
  while (first < start.length && isFiller(start[first])) first += 1;
  const zczc =
    start[first] === Z && start[first + 1] === C && start[first + 2] === Z && start[first + 3] === C;
  const shown = carets ? shownIn(start, end) : undefined;
  return {
    soh: shown?.soh ?? start[0] === SOH,
    stx: shown?.stx ?? start[0] === STX,
    etx: shown?.etx ?? end[end.length - 1] === ETX,
    eot: shown?.eot ?? end[end.length - 1] === EOT,
    zczc,
    nnnn: endsWithN(end),
    blank: first === length && start[0] !== SOH && start[0] !== STX,
  };
};

function endsWithN(bytes: Uint8Array): boolean {
  let last = bytes.length - 1;
  while (last >= 0 && (isFiller(bytes[last]) || bytes[last] === 0x2e || bytes[last] === 0x3d)) last -= 1;
  if (
    last < 3 ||
    bytes[last] !== N ||
    bytes[last - 1] !== N ||
    bytes[last - 2] !== N ||
    bytes[last - 3] !== N
  ) {
    return false;
  }
  return last === 3 || !isLetter(bytes[last - 4]);
}

function shownIn(start: Uint8Array, end: Uint8Array): Pick<Signs, 'soh' | 'stx' | 'etx' | 'eot'> {
  const head = Buffer.from(start.subarray(0, SHOWN)).toString('latin1');
  const tail = Buffer.from(end.subarray(-SHOWN)).toString('latin1');
  return {
    soh: SHOWN_SIGNS.soh.test(head),
    stx: SHOWN_SIGNS.stx.test(head),
    etx: SHOWN_SIGNS.etx.test(tail),
    eot: SHOWN_SIGNS.eot.test(tail),
  };
}
