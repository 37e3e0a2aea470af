import fc from 'fast-check';
import { isZone, zoneOffset } from '../../../../../src/plugins/wire/core/read/fields/zone-offset';

describe('the offset of a zone at a local time', () => {
  it.each([
    ['2026-01-15T12:00:00', 'Europe/Berlin', '+01:00'],
    ['2026-07-15T12:00:00', 'Europe/Berlin', '+02:00'],
    ['2026-07-15T12:00:00', 'Asia/Baku', '+04:00'],
    ['2015-07-15T12:00:00', 'Asia/Baku', '+05:00'],
    ['2026-07-15T12:00:00', 'America/New_York', '-04:00'],
    ['2026-07-15T12:00:00', 'Asia/Kathmandu', '+05:45'],
    ['2026-01-15T12:00:00', 'Europe/London', 'Z'],
    ['2026-01-15T12:00:00', 'UTC', 'Z'],
    ['2026-12-31T23:30:00', 'Pacific/Kiritimati', '+14:00'],
  ])('%s in %s is %s', (local, zone, offset) => {
    expect(zoneOffset(local, zone)).toBe(offset);
  });

  it('is the earlier one where a local time comes twice', () => {
    expect(zoneOffset('2026-10-25T02:30:00', 'Europe/Berlin')).toBe('+02:00');
    expect(zoneOffset('2026-10-25T03:00:00', 'Europe/Berlin')).toBe('+01:00');
    expect(zoneOffset('2026-11-01T01:30:00', 'America/New_York')).toBe('-04:00');
  });

  it('is what the clock would have said where a local time does not exist', () => {
    expect(zoneOffset('2026-03-29T02:30:00', 'Europe/Berlin')).toBe('+01:00');
    expect(zoneOffset('2026-03-29T03:00:00', 'Europe/Berlin')).toBe('+02:00');
  });

  it('is given back where the zone is one', () => {
    for (const zone of ['Z', '+04:00', '-12:00']) expect(zoneOffset('2026-01-01T00:00:00', zone)).toBe(zone);
  });

  it('is not known for what is no zone', () => {
    for (const zone of ['', 'Baku', 'Asia/Nowhere', '+4', 'GMT+25', '../etc/passwd']) {
      expect([zone, isZone(zone), zoneOffset('2026-01-01T00:00:00', zone)]).toEqual([zone, false, undefined]);
    }
    expect(isZone('Asia/Baku')).toBe(true);
  });

  it('leads back to the local time, where that exists', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Tashkent', 'Australia/Lord_Howe'),
        fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2035, 0, 1) }),
        (zone, time) => {
          const instant = Math.floor(time / 1000) * 1000;
          const parts = new Intl.DateTimeFormat('sv-SE', {
            timeZone: zone,
            dateStyle: 'short',
            timeStyle: 'medium',
          }).format(instant);
          const local = parts.replace(' ', 'T');
          const found = Date.parse(`${local}${zoneOffset(local, zone)!}`);
          // The second of two times of the same name is read as the first, at most an hour before.
          expect([0, 1_800_000, 3_600_000]).toContain(instant - found);
        },
      ),
      { numRuns: 300 },
    );
  });
});
