import type { Head } from '../format-reader';
import { read7901Line } from './heading-7901';
import { readHeading } from './read-heading';
import { fromShown, showsControls } from './shown-controls';

/** Where a message begins that a file may begin with, behind what is left of another one. */
const REACH = 4000;
/** What stands between SOH and STX. */
const HEADING = /\x01([^\x01\x02\x03]{2,1500})\x02/;

export type Family = 'iptc7901' | 'anpa' | 'zczc';

/** The family that a file's beginning shows, and how sure that is; undefined for what is no transmission. */
export const sniffMessage = (head: Head): { family: Family; sure: number } | undefined => {
  const start = head.text.slice(0, REACH);
  if (/^[\0-\x20\x7f\ufeff]*ZCZC(?![a-z])/.test(start)) return { family: 'zczc', sure: 0.97 };
  const soh = HEADING.exec(start) ?? /\x01([^\x01\x02\x03]{2,400})/.exec(start);
  if (soh) return { family: familyOf(soh[1]), sure: 0.97 };
  if (showsControls(start)) {
    return { family: familyOf(HEADING.exec(fromShown(start))?.[1] ?? ''), sure: 0.96 };
  }
  const lines = start.split(/\r*\n|\r+/, 3);
  // Without controls the heading must be a whole one.
  const anpa = readHeading(lines.slice(0, 2), false);
  if (anpa.family === 'anpa' && /\d{1,2}-\d{1,2}\s+\d{3,5}\s*$/.test(lines[1] ?? lines[0])) {
    return { family: 'anpa', sure: 0.75 };
  }
  const line = read7901Line(lines[0]);
  const isWhole =
    line?.source && line.urgency !== undefined && /\s\d{1,5}(?:\s|$)/.test(lines[0].trim().slice(4));
  if (isWhole && /^\S{3,12}\s+[1-9]\s/.test(lines[0].trim())) return { family: 'iptc7901', sure: 0.7 };
  return undefined;
};

const familyOf = (heading: string): Family => {
  const { family } = readHeading(heading.split(/\r*\n|\r+/), /ZCZC/.test(heading));
  return family;
};
