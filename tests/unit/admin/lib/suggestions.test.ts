import { encodingExists } from 'iconv-lite';
import {
  CHARSETS,
  languages,
  suggestionText,
  timeZones,
  valueOfText,
} from '../../../../src/plugins/wire/admin/src/lib/suggestions';
import { languageTag } from '../../../../src/plugins/wire/core/read/fields/language-tag';
import { isZone } from '../../../../src/plugins/wire/core/read/fields/zone-offset';

describe('suggestions', () => {
  it('are taken by the server, all of them', () => {
    expect(CHARSETS.filter(({ value }) => !encodingExists(value))).toEqual([]);
    expect(timeZones().filter(({ value }) => !isZone(value))).toEqual([]);
    expect(languages(() => undefined).filter(({ value }) => languageTag(value) !== value)).toEqual([]);
  });

  it('have the zones of the IANA database, each once', () => {
    const zones = timeZones().map(({ value }) => value);
    expect(zones[0]).toBe('UTC');
    expect(zones).toContain('Europe/Berlin');
    expect(new Set(zones).size).toBe(zones.length);
  });

  it('are found by their words, and stand for their values', () => {
    const offered = languages((tag) => (tag === 'de' ? 'German' : undefined));
    expect(suggestionText(offered.find(({ value }) => value === 'de')!)).toBe('de – German');
    expect(valueOfText('de – German', offered)).toBe('de');
    expect(valueOfText('de-CH', offered)).toBe('de-CH');
    expect(valueOfText('', offered)).toBeNull();
    expect(valueOfText(undefined, offered)).toBeNull();
  });
});
