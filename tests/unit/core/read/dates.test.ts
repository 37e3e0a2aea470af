import fc from 'fast-check';
import { readDate } from '../../../../src/plugins/wire/core/read/fields/dates';
import { processorClock } from '../../../support/processor-clock';

describe('readDate', () => {
  it.each<[unknown, string]>([
    ['2026-02-03T04:05:06Z', '2026-02-03T04:05:06Z'],
    ['2026-02-03T04:05:06.120+0100', '2026-02-03T04:05:06.120+01:00'],
    ['2026-02-03T04:05:06.123456Z', '2026-02-03T04:05:06.123Z'],
    ['2026-02-03T04:05:06+00:00', '2026-02-03T04:05:06Z'],
    ['2026-02-03 04:05:06 UTC', '2026-02-03T04:05:06Z'],
    ['20260203T040506-03', '2026-02-03T04:05:06-03:00'],
    ['Tue, 03 Feb 2026 04:05:06 GMT', '2026-02-03T04:05:06Z'],
    ['3 Feb 2026 04:05 EST', '2026-02-03T04:05:00-05:00'],
    ['Tue, 3 Feb 2026 04:05:06 -0800 (PST)', '2026-02-03T04:05:06-08:00'],
    ['February 3, 2026 4:05 p.m. UTC', '2026-02-03T16:05:00Z'],
    [1770091506, '2026-02-03T04:05:06Z'],
    [1770091506000, '2026-02-03T04:05:06Z'],
    ['1770091506', '2026-02-03T04:05:06Z'],
    // RFC 822: two figures for the year, no comma, no colons, a name for the zone.
    ['Tue, 03 Feb 26 04:05:06 GMT', '2026-02-03T04:05:06Z'],
    ['03 Feb 98 04:05 EDT', '1998-02-03T04:05:00-04:00'],
    ['03 Feb 26 1500 GMT', '2026-02-03T15:00:00Z'],
    ['Tue 3-Feb-26 04:05:06 UT', '2026-02-03T04:05:06Z'],
    ['Mon, 26 January 2026 16:31:00 ET', '2026-01-26T16:31:00-05:00'],
    ['Mon, 27 July 2026 16:31:00 ET', '2026-07-27T16:31:00-04:00'],
    ['3 Feb 2026 04:05:06 CEST', '2026-02-03T04:05:06+02:00'],
    ['3 Feb 2026 04:05:06 GMT+1', '2026-02-03T04:05:06+01:00'],
    ['Tue Feb 03 2026 04:05:06 GMT+0530 (India Standard Time)', '2026-02-03T04:05:06+05:30'],
    ['Tue Feb  3 04:05:06 PST 2026', '2026-02-03T04:05:06-08:00'],
    ['2026-02-03T4:05-05:00', '2026-02-03T04:05:00-05:00'],
    ['2026/2/3 04:05 UTC', '2026-02-03T04:05:00Z'],
    ['2026-02-03T04:05:06+01:00[Europe/Paris]', '2026-02-03T04:05:06+01:00'],
    ['2026-02-03 04:05:06 +0000 UTC', '2026-02-03T04:05:06Z'],
    // Full stops between day, month and year.
    ['03.02.2026 04:05 CET', '2026-02-03T04:05:00+01:00'],
    ['3.2.2026, 4:05:06 +0300', '2026-02-03T04:05:06+03:00'],
    // The end of a day.
    ['2026-02-03T24:00:00+01:00', '2026-02-04T00:00:00+01:00'],
    ['Wed, 31 Dec 2025 24:00 GMT', '2026-01-01T00:00:00Z'],
    // Other languages.
    ['Ter, 03 Fev 2026 04:05:06 -0300', '2026-02-03T04:05:06-03:00'],
    ['mar., 3 févr. 2026 04:05:06 +0100', '2026-02-03T04:05:06+01:00'],
    ['Di, 03 März 2026 04:05:06 +0100', '2026-03-03T04:05:06+01:00'],
    ['Вт, 03 фев 2026 04:05:06 +0300', '2026-02-03T04:05:06+03:00'],
    ['3 Şubat 2026 04:05 +03:00', '2026-02-03T04:05:00+03:00'],
    ['Τρι, 03 Φεβ 2026 04:05:06 EET', '2026-02-03T04:05:06+02:00'],
    ['2026. július 3. 04:05 CEST', '2026-07-03T04:05:00+02:00'],
    ['2026년 2월 3일 오후 4:05:06 KST', '2026-02-03T16:05:06+09:00'],
  ])('reads %j', (value, iso) => {
    expect(readDate(value)).toEqual({ iso, zoneAssumed: false });
  });

  it.each<[string, string]>([
    ['2026年2月3日 4時5分', '2026-02-03T04:05:00Z'],
    ['2026年2月3日16时05分06秒', '2026-02-03T16:05:06Z'],
    ['2026년 2월 3일 오후 4시 5분', '2026-02-03T16:05:00Z'],
    ['2026-02-03', '2026-02-03T00:00:00Z'],
    ['20260203', '2026-02-03T00:00:00Z'],
    ['03.02.2026', '2026-02-03T00:00:00Z'],
    ['03.02.2026 um 04:05 Uhr', '2026-02-03T04:05:00Z'],
    ['3. 2. 2026 klo 4.05', '2026-02-03T04:05:00Z'],
    ['03.02.2026 г. 04:05', '2026-02-03T04:05:00Z'],
    ['2026-02-03T04:05', '2026-02-03T04:05:00Z'],
    ['3rd February 2026', '2026-02-03T00:00:00Z'],
    ['Feb. 3, 2026, 12:05 am', '2026-02-03T00:05:00Z'],
    ['2026-034', '2026-02-03T00:00:00Z'],
    ['3 de fevereiro de 2026', '2026-02-03T00:00:00Z'],
    ['2026年2月3日', '2026-02-03T00:00:00Z'],
    // A zone that three countries call theirs is none.
    ['3 Feb 2026 04:05:06 IST', '2026-02-03T04:05:06Z'],
  ])('puts in the zone for %j', (value, iso) => {
    expect(readDate(value)).toEqual({ iso, zoneAssumed: true });
    expect(readDate(value, '-12:00')!.iso).toBe(iso.replace('Z', '-12:00'));
  });

  it.each([
    '',
    'soon',
    '03/02/2026',
    '3-2-2026',
    '2026-02-30',
    '2026-13-01',
    '2026-02-03T25:00:00Z',
    '2026-02-03T24:00:01Z',
    '2026-02-30T24:00:00Z',
    '2026-02-03T04:05:06+99:00',
    '3 Foo 2026',
    'Feb 3, 2026 13:00 pm',
    'now 2026-02-03',
    '2026',
    '2026-02',
    '2026-366',
    '03 Feb 26',
    '3 listopada 2026',
    '2026-02-03 EST',
    '2026-02-03 4',
    'Thu, 31 Jun 2026 19:48:21 GMT',
    'Wed, 30 Nov -0001 00:00:00 +0000',
    12,
    -1,
    1e20,
    NaN,
    null,
    undefined,
    true,
    {},
    [],
    `2026-02-03${' '.repeat(200)}`,
  ])('does not guess %j', (value) => {
    expect(readDate(value)).toBeUndefined();
  });

  it('reads a year and a month as their beginning only where that is asked for', () => {
    expect(readDate('2026', 'Z', { partial: true })).toEqual({
      iso: '2026-01-01T00:00:00Z',
      zoneAssumed: true,
    });
    expect(readDate('2026-03', 'Z', { partial: true })!.iso).toBe('2026-03-01T00:00:00Z');
    expect(readDate('2026-13', 'Z', { partial: true })).toBeUndefined();
  });

  it('reads back what it wrote, and what RFC 5322 writes of the same moment', () => {
    const moments = fc.date({
      min: new Date('1970-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, (moment) => {
        const read = readDate(moment.toUTCString())!;
        expect(Date.parse(read.iso)).toBe(Math.floor(moment.getTime() / 1000) * 1000);
        expect(readDate(read.iso)).toEqual({ iso: read.iso, zoneAssumed: false });
      }),
    );
  });

  it('gives a date or nothing, in no time, whatever it is given', () => {
    const parts = fc.constantFrom(
      '3',
      '03',
      '2026',
      'Feb',
      'июля',
      '-',
      '/',
      ' ',
      ',',
      ':',
      '04:05',
      'T',
      'Z',
      'pm',
      'de',
      '+01',
      '(',
      ')',
    );
    const elapsed = processorClock();
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 30 }), (words) => {
        const read = readDate(words.join(''));
        if (read) expect(Number.isNaN(Date.parse(read.iso))).toBe(false);
      }),
      { numRuns: 2000 },
    );
    expect(elapsed()).toBeLessThan(5000);
  });
});
