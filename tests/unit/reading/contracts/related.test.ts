import {
  articlesParameters,
  coOccurringParameters,
  relatedParameters,
  timelineParameters,
} from '../../../../src/reading/contracts/related';

test('what is not said has its usual value', () => {
  expect(relatedParameters.parse({})).toEqual({ pageSize: 10, names: 'confirmed' });
  expect(articlesParameters.parse({})).toEqual({ pagination: { page: 1, pageSize: 25 }, names: 'confirmed' });
  expect(articlesParameters.parse({ pagination: { page: '3' } }).pagination).toEqual({
    page: 3,
    pageSize: 25,
  });
  expect(coOccurringParameters.parse({})).toEqual({ type: 'persons', pageSize: 10, names: 'confirmed' });
  expect(timelineParameters.parse({})).toEqual({ interval: 'month', names: 'confirmed' });
});

test.each([
  ['2026-05-31', '2026-05-31', '2026-05-31T00:00:00.000Z', '2026-06-01T00:00:00.000Z'],
  ['2024-02-29T10:00Z', '2024-02-29T10:00:01.5+02:00', undefined, undefined],
  [
    '2026-05-31T12:00:00Z',
    '2026-05-31T16:00:00+02:00',
    '2026-05-31T12:00:00.000Z',
    '2026-05-31T14:00:00.001Z',
  ],
])('a range from %s to %s', (from, to, start, end) => {
  const result = articlesParameters.safeParse({ from, to });
  if (start === undefined) {
    // An hour with its zone may come before another that looks later.
    expect(result.error?.issues[0]).toMatchObject({ path: ['from'], message: 'has to be before "to"' });
    return;
  }
  expect(result.data).toMatchObject({ from: new Date(start), to: new Date(end!) });
});

test.each([
  '2026-02-30',
  '2026-2-3',
  'yesterday',
  '',
  '2026-05-31T12:00:00',
  '2026-13-01T00:00:00Z',
  '2026-05-31 12:00Z',
])('no moment: %j', (from) => {
  const { error } = articlesParameters.safeParse({ from });
  expect(error?.issues[0]).toMatchObject({
    path: ['from'],
    message: expect.stringContaining('has to be a day'),
  });
});

test.each(['0', '51', '-1', '1.5', '1e1', ' 5', '9999999999', ['5'], 5, {}])(
  'no size of a page: %j',
  (pageSize) => {
    const { error } = relatedParameters.safeParse({ pageSize });
    expect(error?.issues[0]).toMatchObject({
      path: ['pageSize'],
      message: 'has to be a whole number from 1 to 50',
    });
  },
);

test('a time line has at most as many intervals as an answer has room for', () => {
  const days = (to: string) => timelineParameters.safeParse({ interval: 'day', from: '2024-01-01', to });
  expect(days('2024-12-31').success).toBe(true);
  expect(days('2025-01-01').success).toBe(false);
  expect(
    timelineParameters.safeParse({ interval: 'week', from: '2022-01-01', to: '2026-12-31' }).success,
  ).toBe(true);
  expect(timelineParameters.safeParse({ interval: 'day', from: '1990-01-01' }).success).toBe(true);
});
