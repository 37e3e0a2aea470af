import { readOne } from './reading';

/** A message of IPTC 7901 around a heading, lines above STX and a text. */
const message = (
  text: string,
  { heading = 'abc0123 4 POL 90 ABC', slug = 'Port/Pier', sent = '281530 May 24' } = {},
): string => `\x01${heading}\r\n${slug}\r\n\x02${text.replace(/\n/g, '\r\n')}\r\n\x03\r\n${sent}\r\n\x04`;

const PIER = 'Harbour opens pier\n\n   PORT CITY - The harbour opened a pier on Tuesday.';

describe('controls that are shown', () => {
  it.each([
    ['as carets', '^A', '^B', '^C', '^D', ''],
    ['by their names', '<SOH>', '<STX>', '<ETX>', '<EOT>', '<CR><LF>'],
    ['as pictures', '\u2401', '\u2402', '\u2403', '\u2404', '\u240d\u240a'],
  ])('%s', async (_how, soh, stx, etx, eot, end) => {
    const shown = message(PIER)
      .replace('\x01', soh)
      .replace('\x02', stx)
      .replace('\x03', etx)
      .replace('\x04', eot)
      .replace(/\r\n/g, `${end}\n`);
    const { item } = await readOne(shown);
    expect(item).toMatchObject({
      headline: 'Harbour opens pier',
      urgency: 4,
      keywords: ['Port', 'Pier'],
      text: 'PORT CITY - The harbour opened a pier on Tuesday.',
      versionCreated: '2024-05-28T15:30:00Z',
    });
  });
});

describe('the time of sending', () => {
  it.each([
    ['281530 KVE 24', '2024-05-28T15:30:00Z'],
    ['281530 tou 24', '2024-05-28T15:30:00Z'],
    ['281530 MÁJ 24', '2024-05-28T15:30:00Z'],
    ['1530 gmt 28 may 2024', '2024-05-28T15:30:00Z'],
    ['28.05.2024 15:30:00 TSI', '2024-05-28T15:30:00+03:00'],
    ['28.05.2024 15:30 МСК', '2024-05-28T15:30:00+03:00'],
    ['15:30ET 28-05-24', '2024-05-28T15:30:00-04:00'],
    ['281530 LIS 24', undefined],
    ['281530 KUU 24', undefined],
  ])('%s', async (sent, expected) => {
    const { item } = await readOne(message(PIER, { sent }));
    expect(item.versionCreated).toBe(expected);
  });
});
