/** A component of a calendar as the file has it (RFC 5545, section 3.6), with the line it begins in, from 1. */
export interface CalendarComponent {
  name: string;
  text: string;
  line: number;
  /** False when the file ends before it does. */
  complete: boolean;
}

const MARK = /^(BEGIN|END):([A-Z][A-Z0-9-]{0,30})[ \t]*$/i;

/**
 * Cuts a calendar into its components (`VEVENT`, `VTIMEZONE` …), so that a broken one does no harm to the others. What is inside a component stays
 * inside it. `VCALENDAR` itself is passed over.
 */
export function* calendarComponents(text: string): Generator<CalendarComponent> {
  let open: { name: string; start: number; line: number; depth: number } | undefined;
  let line = 0;
  let at = 0;
  while (at < text.length) {
    line += 1;
    const end = text.indexOf('\n', at);
    const next = end < 0 ? text.length : end + 1;
    // No mark is longer than this, and lines may be.
    const mark = next - at < 60 ? MARK.exec(text.slice(at, next).trimEnd()) : null;
    const name = mark?.[2].toUpperCase();
    if (mark && name !== 'VCALENDAR') {
      const begins = mark[1].toUpperCase() === 'BEGIN';
      if (!open && begins) open = { name: name!, start: at, line, depth: 0 };
      else if (open && open.name === name) open.depth += begins ? 1 : -1;
      if (open && open.depth < 0) {
        yield { name: open.name, text: text.slice(open.start, next), line: open.line, complete: true };
        open = undefined;
      }
    }
    at = next;
  }
  if (open) yield { name: open.name, text: text.slice(open.start), line: open.line, complete: false };
}
