import { zoneOffset } from './zone-offset';

/** Offsets of zone names that mean one thing wherever dates are written in English: RFC 5322, section 4.3, and the names beside them. */
const OFFSETS: Record<string, string> = {
  Z: 'Z',
  UT: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  AKST: '-09:00',
  AKDT: '-08:00',
  HST: '-10:00',
  NDT: '-02:30',
  WET: 'Z',
  WEST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  MEZ: '+01:00',
  MESZ: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  SAST: '+02:00',
  PKT: '+05:00',
  SGT: '+08:00',
  HKT: '+08:00',
  AWST: '+08:00',
  JST: '+09:00',
  KST: '+09:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  NZST: '+12:00',
  NZDT: '+13:00',
};

/** Names that hold in summer and in winter. */
const PLACES: Record<string, string> = {
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
};

/**
 * The offset from UTC of a zone that a date names: an offset (`+0100`, `GMT+1`), or a name.
 *
 * @param local the date, `YYYY-MM-DDTHH:MM:SS`
 * @returns undefined for a name that is not known or that stands for several zones (`IST`), null for an offset that no zone has
 */
export const offsetOf = (named: string, local: string): string | undefined | null => {
  const name = named.trim().toUpperCase();
  const offset = /^(?:GMT|UTC)?\s?([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(name);
  if (!offset) return OFFSETS[name] ?? (PLACES[name] && zoneOffset(local, PLACES[name]));
  const [, sign, hours, minutes = '00'] = offset;
  if (Number(hours) > 14 || Number(minutes) > 59) return null;
  return Number(hours) === 0 && minutes === '00' ? 'Z' : `${sign}${hours.padStart(2, '0')}:${minutes}`;
};
