import fs from 'node:fs';
import path from 'node:path';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { fieldLabel, formatLabel, message } from '../../../src/plugins/wire/admin/src/lib/message';
import { prefixTranslations } from '../../../src/plugins/wire/admin/src/lib/prefix-translations';
import { FORMATS } from '../../../src/plugins/wire/core/read';
import { NOTICE_KINDS } from '../../../src/plugins/wire/core/disclaimers/flag';

const root = path.join(__dirname, '../../../src/plugins/wire/admin/src');
const folder = path.join(root, 'translations');
const read = (file: string): Record<string, string> =>
  JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8'));
const files = fs.readdirSync(folder).filter((name) => name.endsWith('.json'));
const en = read('en.json');

/** Names of the values a message takes, also inside its plural forms. */
const values = (elements: MessageFormatElement[]): string[] =>
  elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      return [element.value, ...Object.values(element.options).flatMap((option) => values(option.value))];
    }
    return [element.value];
  });

const valuesOf = (text: string) => [...new Set(values(parse(text)))].sort();

const sources = (dir: string): string[] =>
  fs
    .readdirSync(dir, { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory()
        ? sources(path.join(dir, entry.name))
        : /\.tsx?$/.test(entry.name)
          ? [fs.readFileSync(path.join(dir, entry.name), 'utf8')]
          : [],
    );

/** Keys that are put together: of `kind.${kind}` one part is left open, and no more than that. */
const familiesIn = (code: string): RegExp[] =>
  [...code.matchAll(/`([\w-]+\.[^`\s]*\$\{[^`]*)`/gu)].map(([, template]) => {
    const parts = template.split(/\$\{[^}]*\}/u).map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
    return new RegExp(`^${parts.join('[^.]+')}$`, 'u');
  });

describe('translations', () => {
  it('exist for the languages the panel offers', () => {
    expect(files.sort()).toEqual(['ar.json', 'de.json', 'en.json', 'es.json', 'fr.json']);
    expect(fs.readdirSync(path.join(folder, 'server')).sort()).toEqual(files);
  });

  describe.each(files)('%s', (file) => {
    const texts = read(file);

    it('has the same keys as English, in the same order', () => {
      expect(Object.keys(texts)).toEqual(Object.keys(en));
    });

    it('has a text for each, with the values that English takes', () => {
      for (const [key, text] of Object.entries(texts)) {
        expect([key, text.trim()]).not.toEqual([key, '']);
        expect([key, valuesOf(text)]).toEqual([key, valuesOf(en[key])]);
      }
    });
  });

  it('has no key that the panel does not use', () => {
    const code = sources(root).join('\n');
    const families = familiesIn(code);
    const used = (key: string) =>
      code.includes(`'${key}'`) ||
      code.includes(`"${key}"`) ||
      code.includes(`{PLUGIN_ID}.${key}\``) ||
      families.some((family) => family.test(key));
    expect(Object.keys(en).filter((key) => !used(key))).toEqual([]);
  });

  it('knows which keys a template makes', () => {
    const [family] = familiesIn('message(`names.${action}`)');
    expect(['names.merge', 'names.ask.merge', 'names'].filter((key) => family.test(key))).toEqual([
      'names.merge',
    ]);
  });

  it('names every kind of notice', () => {
    expect(NOTICE_KINDS.filter((kind) => !(`kind.${kind}` in en))).toEqual([]);
  });

  it('names every format', () => {
    expect(FORMATS.filter((name) => !formatLabel(name))).toEqual([]);
    expect(formatLabel('toString')).toBeUndefined();
  });

  it("gives messages the plugin's prefix, with English behind them", () => {
    expect(message('plugin.name')).toEqual({ id: 'wire.plugin.name', defaultMessage: 'Wire' });
    expect(prefixTranslations({ a: 'A' }, 'wire')).toEqual({ 'wire.a': 'A' });
  });

  it('shows a field without a name of ours as the source calls it', () => {
    expect(fieldLabel('byline')?.defaultMessage).toBe('Byline');
    expect(fieldLabel('x-desk')).toBeUndefined();
    expect(fieldLabel('toString')).toBeUndefined();
  });
});
