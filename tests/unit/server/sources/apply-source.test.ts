import {
  applySource,
  withDefaults,
  type SourceWord,
} from '../../../../src/plugins/wire/server/src/imports/apply-source';
import type { WireItem } from '../../../../src/plugins/wire/core/item';

const item = (more: Partial<WireItem> = {}) =>
  ({ text: 'x', textForm: 'body', pubStatus: 'usable', ...more }) as WireItem;
const word = (more: Partial<SourceWord> = {}): SourceWord => ({ publish: 'default', reading: {}, ...more });

describe('an import’s settings', () => {
  test('go before the source’s format', () => {
    expect(applySource({ publish: false, format: 'text' }, word({ format: 'json' })).format).toBe('text');
    expect(applySource({ publish: false }, word({ format: 'json' })).format).toBe('json');
  });

  test.each([
    ['default', true, true, true],
    ['default', false, true, false],
    ['publish', false, true, true],
    ['publish', false, undefined, true],
    ['publish', false, false, false],
    ['draft', true, true, false],
  ] as const)('%s, asked to publish: %s, may: %s → %s', (publish, asked, mayPublish, expected) => {
    expect(applySource({ publish: asked, mayPublish }, word({ publish })).publish).toBe(expected);
  });
});

describe('what an item does not say', () => {
  const defaults = { language: 'nb', copyrightHolder: 'A', copyrightNotice: '© A', usageTerms: 'T' };

  test('is the source’s', () => {
    expect(withDefaults(item(), defaults)).toEqual({
      item: item(defaults),
      defaulted: ['language', 'copyrightHolder', 'copyrightNotice', 'usageTerms'],
    });
  });

  test('what it says stays; with a holder or a notice of its own it gets neither', () => {
    const own = item({ language: 'sv', copyrightNotice: '© B' });
    expect(withDefaults(own, defaults)).toEqual({
      item: { ...own, usageTerms: 'T' },
      defaulted: ['usageTerms'],
    });
    const holder = item({ copyrightHolder: 'B', language: 'sv', usageTerms: 'U' });
    expect(withDefaults(holder, defaults)).toEqual({ item: holder, defaulted: [] });
  });

  test('without defaults it is as it was', () => {
    const given = item();
    expect(withDefaults(given).item).toBe(given);
    expect(withDefaults(given, { language: undefined }).item).toBe(given);
  });
});
