import { saysWhy } from '../../../src/plugins/wire/shared/says-why';

test('what says nothing is no reason, in whatever script', () => {
  for (const reason of ['', '   ', 'ok', '1234 - !', 'a b'])
    expect([reason, saysWhy(reason)]).toEqual([reason, false]);
  for (const reason of ['law', 'قانون', '  Not our market.'])
    expect([reason, saysWhy(reason)]).toEqual([reason, true]);
});
