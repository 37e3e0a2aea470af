import { withDates } from '../../../../src/plugins/wire/admin/src/lib/dates-in-text';

const tell = (date: Date) => `<${date.getTime()}>`;
const NOON = Date.UTC(2026, 2, 4, 12);

test.each([
  ['Embargoed until 2026-03-04T12:00:00.000Z.', `Embargoed until <${NOON}>.`],
  ['2026-03-04T13:00+01:00', `<${NOON}>`],
  ['From 2026-03-04T12:00:00Z to 2026-03-04T12:00:00Z', `From <${NOON}> to <${NOON}>`],
  ['2026-13-44T12:00:00Z', '2026-13-44T12:00:00Z'],
  ['2026-03-04 and 12:00', '2026-03-04 and 12:00'],
  ['tag:2026-03-04T12:00:00Zulu', 'tag:2026-03-04T12:00:00Zulu'],
])('%s', (text, told) => {
  expect(withDates(text, tell)).toBe(told);
});
