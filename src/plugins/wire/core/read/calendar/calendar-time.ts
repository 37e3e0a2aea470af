import ICAL from 'ical.js';
import { isZone, zoneOffset } from '../fields/zone-offset';
import { windowsZone } from './windows-zones';

/** The time zones that a calendar defines, by their TZID. */
export type Zones = ReadonlyMap<string, InstanceType<typeof ICAL.Timezone>>;

type Property = InstanceType<typeof ICAL.Property>;
type Time = InstanceType<typeof ICAL.Time>;

const DAY_MS = 24 * 60 * 60 * 1000;

/** When a property says something is (RFC 5545, section 3.3.4 and 3.3.5): a day, or a time with its zone. */
export interface CalendarTime {
  iso: string;
  isDay: boolean;
  /** The calendar named no zone, or one that nobody knows. */
  zoneAssumed: boolean;
}

/**
 * A time as ISO 8601. Its zone is UTC, the one of its TZID by the IANA's name, the calendar's own definition or Windows' name, or `zone`.
 *
 * @param zone what stands for the zone where none is named
 * @returns undefined for a value that is no time
 */
export const readTime = (
  property: Property | null,
  zones: Zones,
  zone: string | undefined,
): CalendarTime | undefined => {
  const time: unknown = property?.getFirstValue();
  if (!(time instanceof ICAL.Time) || !isReal(time)) return undefined;
  return written(time, property?.getFirstParameter('tzid'), zones, zone);
};

/** The end of an event: its DTEND, of whole days the last one, or its start and DURATION. */
export const readEnd = (
  event: InstanceType<typeof ICAL.Component>,
  zones: Zones,
  zone: string | undefined,
): CalendarTime | undefined => {
  const end = readTime(event.getFirstProperty('dtend'), zones, zone);
  if (end) return end.isDay ? dayBefore(end, event.getFirstPropertyValue('dtstart')) : end;
  const duration: unknown = event.getFirstPropertyValue('duration');
  const start = event.getFirstProperty('dtstart');
  const time: unknown = start?.getFirstValue();
  if (!(duration instanceof ICAL.Duration) || !(time instanceof ICAL.Time)) return undefined;
  const after = time.clone();
  after.addDuration(duration);
  if (!isReal(after)) return undefined;
  const told = written(after, start?.getFirstParameter('tzid'), zones, zone);
  return told.isDay ? dayBefore(told, time) : told;
};

const isReal = (time: Time): boolean => !Number.isNaN(Date.parse(`${localOf(time)}Z`));

const two = (value: number): string => String(value).padStart(2, '0');

const dayOf = ({ year, month, day }: Time): string =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;

const localOf = (time: Time): string =>
  `${dayOf(time)}T${two(time.hour)}:${two(time.minute)}:${two(time.second)}`;

function written(time: Time, tzid: string | undefined, zones: Zones, zone: string | undefined): CalendarTime {
  if (time.isDate) return { iso: dayOf(time), isDay: true, zoneAssumed: false };
  const local = localOf(time);
  const told = (offset: string, zoneAssumed = false): CalendarTime => ({
    iso: `${local}${offset}`,
    isDay: false,
    zoneAssumed,
  });
  if (time.zone === ICAL.Timezone.utcTimezone) return told('Z');
  // Some calendars put a path before the IANA's name: "/citadel.org/20210210_1/Europe/Berlin".
  const named = tzid?.replace(/^\/.*?([A-Z][A-Za-z]+\/[A-Za-z_/]+)$/, '$1');
  if (named && isZone(named)) return told(zoneOffset(local, named)!);
  const defined = tzid === undefined ? undefined : zones.get(tzid);
  if (defined) return told(offsetOf(defined.utcOffset(time)));
  const place = tzid === undefined ? undefined : windowsZone(tzid);
  if (place && isZone(place)) return told(zoneOffset(local, place)!);
  return told(zoneOffset(local, zone ?? 'Z') ?? 'Z', zone === undefined);
}

/** @param seconds east of UTC */
const offsetOf = (seconds: number): string => {
  const minutes = Math.round(Math.abs(seconds) / 60);
  if (minutes === 0) return 'Z';
  return `${seconds < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
};

/** The end of whole days is the day after them (RFC 5545, section 3.6.1). */
function dayBefore(end: CalendarTime, start: unknown): CalendarTime {
  const iso = new Date(Date.parse(`${end.iso}T00:00:00Z`) - DAY_MS).toISOString().slice(0, 10);
  const first = start instanceof ICAL.Time ? dayOf(start) : iso;
  return { ...end, iso: iso < first ? first : iso };
}
