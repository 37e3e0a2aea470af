import { tellsKilledText, type KeptStory } from '../../../../src/plugins/wire/core/duplicates';

const killed: KeptStory = {
  identity: 'key',
  contentHash: 'kill',
  textHash: 'text of the kill',
  pubStatus: 'canceled',
};
const usable = { pubStatus: 'usable' } as const;
const text = { textHash: 'text of the story' };

test('what comes after its kill tells what was killed, once', () => {
  expect(tellsKilledText(usable, text, killed)).toBe(true);
  expect(tellsKilledText(usable, text, { ...killed, ...text })).toBe(false);
});

test.each<[string, Parameters<typeof tellsKilledText>]>([
  ['a story that was not killed', [usable, text, { ...killed, pubStatus: 'usable' }]],
  ['a story that is not known', [usable, text, undefined]],
  ['a killed story that has its article', [usable, text, { ...killed, article: 'a1' }]],
  ['another kill', [{ pubStatus: 'canceled' }, text, killed]],
])('nothing is told of %s', (_what, given) => {
  expect(tellsKilledText(...given)).toBe(false);
});
