import { isZone } from '../fields/zone-offset';

/** What a calendar says of all its events. */
export interface CalendarProperties {
  /** METHOD (RFC 5546, section 1.4) is CANCEL: its events do not take place. */
  isCancel: boolean;
  /** X-WR-TIMEZONE: the zone of times that name none. */
  zone?: string;
  /** The lines that say so, each with its end. */
  text: string;
}

const PROPERTY = /^(METHOD|X-WR-TIMEZONE)(?:;[^:\r\n]{0,100})?:[ \t]{0,4}([^\r\n]{1,60}?)[ \t]{0,4}$/gim;

/**
 * Reads what stands before a calendar's first component.
 *
 * @param text the calendar
 */
export const calendarProperties = (text: string): CalendarProperties => {
  const begin = /^BEGIN:(?!VCALENDAR)/im.exec(text)?.index ?? text.length;
  const told = [...text.slice(0, Math.min(begin, LONGEST)).matchAll(PROPERTY)];
  const of = (name: string): string | undefined => told.find((match) => match[1].toUpperCase() === name)?.[2];
  const zone = of('X-WR-TIMEZONE');
  return {
    isCancel: of('METHOD')?.toUpperCase() === 'CANCEL',
    ...(zone && isZone(zone) ? { zone } : {}),
    text: told.map(([line]) => `${line.trim()}\r\n`).join(''),
  };
};

const LONGEST = 20_000;
