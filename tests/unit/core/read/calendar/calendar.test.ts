import fc from 'fast-check';
import { brief, readAll, readOne, readProblem } from '../reading';

const calendar = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]): string[] => [
  'BEGIN:VEVENT',
  'UID:regatta-1@port.example',
  'SUMMARY:Spring regatta',
  ...lines,
  'END:VEVENT',
];

const OWN_ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Harbour time',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0430',
  'TZOFFSETTO:+0430',
  'END:STANDARD',
  'END:VTIMEZONE',
];

describe('iCalendar', () => {
  it('gives an event with its dates, place and people', async () => {
    const { item, warnings, original } = await readOne(
      calendar(
        ...event(
          'DTSTART;TZID=Asia/Baku:20260307T100000',
          'DTEND;TZID=Asia/Baku:20260307T180000',
          'LOCATION:Seaside Boulevard\\, Baku',
          'DESCRIPTION:Boats from six ports.\\nEntry is fr',
          ' ee.',
          'ORGANIZER;CN=Harbour Authority:mailto:press@port.example',
          'CATEGORIES:Sport,Sailing',
          'SEQUENCE:2',
          'DTSTAMP:20260301T080000Z',
          'URL:https://port.example/regatta',
        ),
      ),
      { file: 'a.ics' },
    );
    expect(item).toMatchObject({
      type: 'event',
      headline: 'Spring regatta',
      guid: 'regatta-1@port.example',
      version: '2',
      versionCreated: '2026-03-01T08:00:00Z',
      text: 'Boats from six ports.\nEntry is free.',
      keywords: ['Sport', 'Sailing'],
      canonicalUrl: 'https://port.example/regatta',
      concept: {
        startDate: '2026-03-07T10:00:00+04:00',
        endDate: '2026-03-07T18:00:00+04:00',
        place: { name: 'Seaside Boulevard, Baku' },
        related: [{ name: 'Harbour Authority', role: 'organizer', code: 'mailto:press@port.example' }],
      },
    });
    expect(warnings).toEqual([]);
    expect((await readOne(original)).item).toEqual(item);
  });

  it.each([
    [
      'whole days, the last one included',
      ['DTSTART;VALUE=DATE:20260307', 'DTEND;VALUE=DATE:20260310'],
      '2026-03-07',
      '2026-03-09',
    ],
    ['a day that does not say that it is one', ['DTSTART:20260307'], '2026-03-07', undefined],
    [
      'one whole day',
      ['DTSTART;VALUE=DATE:20260307', 'DTEND;VALUE=DATE:20260308'],
      '2026-03-07',
      '2026-03-07',
    ],
    [
      'a duration',
      ['DTSTART:20260307T220000Z', 'DURATION:PT3H30M'],
      '2026-03-07T22:00:00Z',
      '2026-03-08T01:30:00Z',
    ],
    [
      'a zone of its own',
      ['DTSTART;TZID=Harbour time:20260307T100000'],
      '2026-03-07T10:00:00+04:30',
      undefined,
    ],
    [
      'a zone with a path before its name',
      ['DTSTART;TZID=/vendor.example/2026_1/Europe/Berlin:20260707T100000'],
      '2026-07-07T10:00:00+02:00',
      undefined,
    ],
  ])('reads %s', async (_what, lines, startDate, endDate) => {
    const { item, warnings } = await readOne(calendar(...OWN_ZONE, ...event(...lines)));
    expect(item.concept?.startDate).toBe(startDate);
    expect(item.concept?.endDate).toBe(endDate);
    expect(warnings).toEqual([]);
  });

  it('reads a time without a zone in the source’s, and else says that it assumes one', async () => {
    const content = calendar(...event('DTSTART:20260707T100000'));
    expect((await readOne(content, { zone: 'Europe/Paris' })).item.concept?.startDate).toBe(
      '2026-07-07T10:00:00+02:00',
    );
    const { item, warnings } = await readOne(content);
    expect(item.concept?.startDate).toBe('2026-07-07T10:00:00Z');
    expect(warnings).toMatchObject([{ code: 'ITEM_DATE_ZONE', field: 'DTSTART', place: 'line 3' }]);
  });

  it('holds what is private, takes back what is cancelled, tells what repeats', async () => {
    const outcomes = await readAll(
      calendar(
        ...event('DTSTART:20260707T100000Z', 'CLASS:PRIVATE'),
        ...event('DTSTART:20260707T100000Z', 'STATUS:CANCELLED'),
        ...event('DTSTART:20260707T100000Z', 'RRULE:FREQ=WEEKLY'),
        ...event('DTSTART:20260714T110000Z', 'RECURRENCE-ID:20260714T100000Z'),
      ),
    );
    expect(outcomes.map((outcome) => outcome.ok && outcome.item.pubStatus)).toEqual([
      'withheld',
      'canceled',
      'usable',
      'usable',
    ]);
    expect(outcomes[2]).toMatchObject({ warnings: [{ code: 'ITEM_REPEATS' }] });
    expect(outcomes[3]).toMatchObject({ item: { guid: 'regatta-1@port.example/2026-07-14T10:00:00Z' } });
  });

  it('takes back all events of a calendar that cancels them, and says so in each original', async () => {
    const { item, original } = await readOne(calendar('METHOD:CANCEL', ...event('DTSTART:20260307T100000Z')));
    expect(item.pubStatus).toBe('canceled');
    expect((await readOne(original)).item).toEqual(item);
  });

  it.each([
    ['X-WR-TIMEZONE:Asia/Baku', 'DTSTART:20260307T100000', '2026-03-07T10:00:00+04:00'],
    ['X-WR-TIMEZONE:Asia/Baku', 'DTSTART;TZID=Europe/Berlin:20260307T100000', '2026-03-07T10:00:00+01:00'],
    ['PRODID:x', 'DTSTART;TZID=Eastern Standard Time:20260707T100000', '2026-07-07T10:00:00-04:00'],
    ['PRODID:x', 'DTSTART;TZID="W. Europe Standard Time":20260307T100000', '2026-03-07T10:00:00+01:00'],
  ])('knows the zone of the calendar and of Windows: %s, %s', async (line, start, iso) => {
    const { item, warnings, original } = await readOne(calendar(line, ...event(start)), {
      zone: 'Asia/Tokyo',
    });
    expect(item.concept).toMatchObject({ startDate: iso });
    expect(warnings).toEqual([]);
    expect((await readOne(original, { zone: 'Asia/Tokyo' })).item).toEqual(item);
  });

  it.each([
    ['DESCRIPTION:<p>Boats\\, many.</p><p>Entry is <b>free</b>.</p>', 'Boats, many.\n\nEntry is free.'],
    ['DESCRIPTION:<b>Boats</b>\\nEntry is free.', 'Boats\nEntry is free.'],
    ['X-ALT-DESC;FMTTYPE=text/html:<p>Boats\\, many\\; all</p>', 'Boats, many; all'],
  ])('has HTML: %s', async (line, text) => {
    const { item } = await readOne(calendar(...event('DTSTART:20260307T100000Z', line)));
    expect(item.text.trim()).toBe(text);
  });

  it('reads the quoted-printable of vCalendar 1.0', async () => {
    const { item } = await readOne(
      calendar(
        'BEGIN:VEVENT',
        'UID:regatta-2@port.example',
        'DTSTART:20260307T100000Z',
        'SUMMARY;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Regatta f=C3=BCr gro=C3=9Fe =',
        'Schiffe, heute',
        'DESCRIPTION;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:F=FCnf H=E4fen=0D=0AEintritt frei',
        'END:VEVENT',
      ),
    );
    expect(item).toMatchObject({
      headline: 'Regatta für große Schiffe, heute',
      text: 'Fünf Häfen\nEintritt frei',
    });
  });

  it('tells of a broken event and of what is none, and reads the others', async () => {
    const outcomes = await readAll(
      calendar(
        'BEGIN:VEVENT',
        'SUMMARY',
        'END:VEVENT',
        'BEGIN:VEVENT',
        'UID:2',
        'END:VEVENT',
        ...event('DTSTART:soon'),
        'BEGIN:VTODO',
        'SUMMARY:Paint',
        'END:VTODO',
        'BEGIN:VEVENT',
        'SUMMARY:Cut off',
      ).replace('END:VCALENDAR', ''),
    );
    expect(brief(outcomes)).toEqual([
      '1 READ_CALENDAR',
      '2 ITEM_EMPTY',
      '3 READ_CALENDAR',
      '4 READ_CUT',
      '- READ_NOT_EVENTS',
    ]);
    expect(outcomes[0]).toMatchObject({ problem: { place: 'line 3' } });
    expect(outcomes[2]).toMatchObject({ problem: { message: expect.stringContaining('soon') } });
  });

  it('that is empty says so', async () => {
    expect(await readProblem(calendar())).toMatchObject({ code: 'READ_NO_ITEMS' });
  });

  it('that is damaged never throws', async () => {
    const content = calendar(
      ...OWN_ZONE,
      ...event('DTSTART;TZID=Harbour time:20260307T100000', 'DURATION:P1D', 'DESCRIPTION:x'),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(content.length), fc.nat(20), fc.string(), async (at, cut, junk) => {
        const broken = content.slice(0, at) + junk + content.slice(at + cut);
        expect((await readAll(broken, { file: 'a.ics' })).length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });

  it('of one endless line is read or refused at once', async () => {
    for (const unit of [
      `SUMMARY:${'x'.repeat(2_000_000)}`,
      'BEGIN:VALARM\r\n'.repeat(50_000),
      ' y'.repeat(500_000),
    ]) {
      expect((await readAll(calendar(...event(unit)))).length).toBeGreaterThan(0);
    }
  });

  it('tells a rule of vCalendar 1.0 without making one up', async () => {
    const { warnings } = await readOne(calendar(...event('DTSTART:20240603T100000Z', 'RRULE:W1 MO #3')));
    const [{ message }] = warnings.filter(({ code }) => code === 'ITEM_REPEATS');
    expect(message).not.toContain('null');
    expect(message).toContain('repeats');
  });
});
