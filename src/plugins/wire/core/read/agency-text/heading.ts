/** What the heading of a message says. Fields that it does not have are absent. */
export interface Heading {
  family: 'iptc7901' | 'anpa' | 'zczc';
  /** Who sends: `bkn`, `AFP`, `a`. */
  source?: string;
  /** The message's number, as it is written. */
  number?: string;
  /** 1 (most urgent) to 9. */
  urgency?: number;
  /** As the agency has it: `POL`, `pl`, `i`. */
  category?: string;
  /** The agency, where the heading names it beside the source's code. */
  agency?: string;
  /** Keyword and slug lines, with version marks ("1st Ld-Writethru") in them. */
  slugs: string[];
  /** Month and day, as ANPA 1312 has them without a year. */
  monthDay?: [number, number];
  /** The text is a table: its lines stay lines. */
  tabular: boolean;
  /** Lines that say nothing that is known here. */
  unread: string[];
}

/** Urgency of the letters that American services use for it: flash, bulletin, urgent, regular, deferred, advances. */
const LETTERS: Record<string, number> = { f: 1, b: 2, u: 3, r: 4, d: 5, a: 6, s: 6, w: 6, h: 6 };

/** IPTC 7901, 3.3: a digit from 1; by services near ANPA 1312 a letter. */
export const urgencyOf = (priority: string): number | undefined =>
  /^[1-9]$/.test(priority) ? Number(priority) : LETTERS[priority.toLowerCase()];
