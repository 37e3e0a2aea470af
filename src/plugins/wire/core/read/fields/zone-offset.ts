const MINUTE = 60_000;
const formats = new Map<string, Intl.DateTimeFormat | undefined>();

/** A formatter for a zone, or undefined when there is no such zone. They are slow to make, and a source has one zone. */
const formatOf = (zone: string): Intl.DateTimeFormat | undefined => {
  if (!formats.has(zone)) {
    try {
      formats.set(zone, new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }));
    } catch {
      formats.set(zone, undefined);
    }
  }
  return formats.get(zone);
};

/** True for a zone of the IANA time zone database (`Asia/Baku`), or an offset (`+04:00`, `Z`). */
export const isZone = (zone: string): boolean => OFFSET.test(zone) || formatOf(zone) !== undefined;

const OFFSET = /^(Z|[+-]\d{2}:\d{2})$/;

/**
 * The offset from UTC that a zone has at a local time, as ISO 8601 writes it (`+04:00`, `Z`). Where clocks are put back, so that a local
 * time is twice, the earlier one is meant; where they are put forward, so that it does not exist, it is what the clock would have said.
 *
 * @param local `YYYY-MM-DDTHH:MM:SS`
 * @param zone an IANA name, or an offset, which is given back
 * @returns undefined when there is no such zone
 */
export const zoneOffset = (local: string, zone: string): string | undefined => {
  if (OFFSET.test(zone)) return zone;
  const format = formatOf(zone);
  if (!format) return undefined;
  const asUtc = Date.parse(`${local}Z`);
  const before = offsetAt(format, asUtc - 24 * 60 * MINUTE);
  const after = offsetAt(format, asUtc + 24 * 60 * MINUTE);
  const fits = [before, after].find((minutes) => offsetAt(format, asUtc - minutes * MINUTE) === minutes);
  return written(fits ?? before);
};

function offsetAt(format: Intl.DateTimeFormat, time: number): number {
  const name = format.formatToParts(time).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  return sign ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : 0;
}

const written = (offset: number): string => {
  if (offset === 0) return 'Z';
  const two = (value: number): string => String(value).padStart(2, '0');
  const minutes = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
};
