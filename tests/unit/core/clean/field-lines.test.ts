import { readByline } from '../../../../src/plugins/wire/core/clean/read-byline';
import { readCreditLine, readCreditPhrase } from '../../../../src/plugins/wire/core/clean/read-credit';
import { readDateLine } from '../../../../src/plugins/wire/core/clean/read-date';
import { readDateline } from '../../../../src/plugins/wire/core/clean/read-dateline';

describe('readDateline', () => {
  it.each([
    ['BAKU, Azerbaijan, Oct 3 (Agency) - The ministry said', 'BAKU, Azerbaijan, Oct 3', 'Agency'],
    ['TASHKENT, March 4. /NewsWire/. The ministry said', 'TASHKENT, March 4', 'NewsWire'],
    ['TASHKENT, March 4 (NewsWire) The ministry said', 'TASHKENT, March 4', 'NewsWire'],
    ['Tashkent (NewsWire.uz) -- The ministry said', 'Tashkent', 'NewsWire.uz'],
    ['OSLO — The ministry said', 'OSLO', undefined],
    ['(Agency) — The ministry said', undefined, 'Agency'],
    ['BERLIN, 5. März (dpa) - Das Ministerium', 'BERLIN, 5. März', 'dpa'],
    ['МОСКВА, 4 марта (Агентство) — Министерство', 'МОСКВА, 4 марта', 'Агентство'],
    ['Baku, October 3, NEWSTAG - The ministry said', 'Baku, October 3', 'NEWSTAG'],
  ])('%s', (text, dateline, credit) => {
    expect(readDateline(text)).toEqual({ ...(dateline && { dateline }), ...(credit && { credit }) });
  });

  it.each([
    'The minister - a former teacher - said on Tuesday',
    'Ports, roads and bridges - all were closed.',
    'Tora Lunde (left) and Nils Aas at the opening of the terminal on Tuesday',
    'Council leader Tora Lunde (Ind) said on Tuesday that the terminal would open',
    'Terms of Use / Privacy Notice / Contact / Our Team / Careers at the Courier',
    'A meeting was held between the two, the office said.',
    'In 2024, the centre showed the exhibition - its first.',
    '- - -',
    '',
  ])('leaves %j alone', (text) => {
    expect(readDateline(text)).toBeUndefined();
  });
});

describe('readDateLine', () => {
  it.each([
    ['Published: 3 October 2025, 10:15 GMT', '2025-10-03T10:15:00Z'],
    ['October 3, 2025', '2025-10-03'],
    ['Updated on Oct. 3, 2025 at 4:05 PM EST', '2025-10-03T16:05:00-05:00'],
    ['2025-10-03T10:15:30+04:00', '2025-10-03T10:15:30+04:00'],
    ['03.10.2025 10:15', '2025-10-03'],
    ['23/10/2025', '2025-10-23'],
    ['3 октября 2025', '2025-10-03'],
    ['3. Oktober 2025', '2025-10-03'],
    ['3 oktyabr 2025', '2025-10-03'],
  ])('%s', (line, iso) => {
    expect(readDateLine(line)).toEqual({ iso });
  });

  it('does not guess which is the day', () => {
    expect(readDateLine('03/10/2025')).toEqual({ iso: undefined });
  });

  it.each(['The council met on 3 October 2025 in Oslo.', 'Route 66', '32 October 2025 plans', ''])(
    '%j is none',
    (line) => {
      expect(readDateLine(line)?.iso).toBeUndefined();
    },
  );
});

describe('readByline', () => {
  it.each([
    ['By Tora Lunde', 'Tora Lunde'],
    ['by Tora Lunde and Nils Aas', 'Tora Lunde and Nils Aas'],
    ['Von Moritz Mustermann | 25. September 2018', 'Moritz Mustermann'],
    ['Автор: Анна Петрова', 'Анна Петрова'],
    ['By Tora Lunde, Staff Writer', 'Tora Lunde, Staff Writer'],
  ])('%s', (line, name) => {
    expect(readByline(line)).toBe(name);
  });

  it.each(['By the end of the week the quay will be open', 'Tora Lunde', 'By 2030, half of it', 'Por fin'])(
    '%s is none',
    (line) => {
      expect(readByline(line)).toBeUndefined();
    },
  );
});

describe('credits', () => {
  it.each([
    ['The two sides met, Nordline reports.', 'Nordline'],
    ['The two sides met, Nordline News reports citing the ministry.', 'Nordline News'],
    ['The two sides met on Monday, reports Nordline.', 'Nordline'],
    ['Стороны встретились, сообщает Нордлайн.', 'Нордлайн'],
    ['Tərəflər görüşüb, Nordline xəbər verir.', 'Nordline'],
    ['Nordline reports that the two sides met.', 'Nordline'],
  ])('%s', (text, credit) => {
    expect(readCreditPhrase(text)).toBe(credit);
  });

  it.each([
    'He reports to the board.',
    'The two sides met, the Ministry reports.',
    'The board reports a loss.',
  ])('%s has none', (text) => {
    expect(readCreditPhrase(text)).toBeUndefined();
  });

  it.each([
    ['Source: Nordline', { credit: 'Nordline' }],
    ['(Nordline)', { credit: 'Nordline' }],
    ['(Reporting by Tora Lunde; Editing by Per Dahl)', {}],
    ['The source of the river', undefined],
  ])('%s as a line', (line, credit) => {
    expect(readCreditLine(line)).toEqual(credit);
  });
});
