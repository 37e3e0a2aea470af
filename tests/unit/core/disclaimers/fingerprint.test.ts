import fc from 'fast-check';
import { fingerprint } from '../../../../src/plugins/wire/core/disclaimers';

const NOTICE =
  'Hinweis: “Ohne Gewähr” – Naïve readers of the café’s forward-looking (draft) figures, e.g. 3.5 %, rely on them at their own risk.';

const words = fc.array(
  fc.oneof(
    fc.constantFrom(
      'Gewähr',
      'naïve',
      'İstanbul',
      'ÉTÉ',
      'й',
      '免責',
      'المسؤولية',
      'as-is',
      "don't",
      '“quoted”',
      '1,000',
      'o‘zbek',
    ),
    fc.stringMatching(/^[A-Za-z]{1,8}$/),
  ),
  { minLength: 2, maxLength: 30 },
);

describe('fingerprint', () => {
  it('is short hexadecimal and stable', () => {
    expect(fingerprint(NOTICE)).toMatch(/^[0-9a-f]{32}$/);
    expect(fingerprint(NOTICE)).toBe(fingerprint(NOTICE));
  });

  it('differs for different words', () => {
    expect(fingerprint('We accept no liability.')).not.toBe(fingerprint('We accept full liability.'));
    expect(fingerprint('§ 5')).not.toBe(fingerprint('§ 6'));
    expect(fingerprint('***')).not.toBe(fingerprint('---'));
  });

  it.each([
    ['case', (text: string) => text.toUpperCase().toLowerCase()],
    ['quotes', (text: string) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")],
    ['dashes', (text: string) => text.replace(/[–-]/g, '\u2010')],
    ['no-break spaces', (text: string) => text.replace(/ /g, '\u00a0')],
    ['soft hyphens', (text: string) => text.replace(/readers/, 'read\u00aders')],
    ['zero-width spaces', (text: string) => text.replace(/ /g, ' \u200b')],
    ['a bullet', (text: string) => `• ${text}`],
    ['a dash as list mark', (text: string) => `- ${text}`],
    ['a number as list mark', (text: string) => `2) ${text}`],
    ['ligatures', (text: string) => text.replace('figures', '\ufb01gures')],
    ['full-width letters', (text: string) => text.replace('risk', '\uff52\uff49\uff53\uff4b')],
    ['mathematical letters', (text: string) => text.replace('risk', '𝐫𝐢𝐬𝐤')],
  ])('does not depend on %s', (_name, change) => {
    expect(change(NOTICE)).not.toBe(NOTICE);
    expect(fingerprint(change(NOTICE))).toBe(fingerprint(NOTICE));
  });

  it('is the same in every Unicode form and however the lines are broken', () => {
    fc.assert(
      fc.property(
        words,
        fc.array(fc.constantFrom(' ', '\n', '\r\n', '  ', '\t', '\n\n', '\u00a0'), {
          minLength: 31,
          maxLength: 31,
        }),
        (list, gaps) => {
          const plain = list.join(' ');
          const rewrapped = list.map((word, i) => word + gaps[i]).join('');
          for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD']) {
            expect(fingerprint(rewrapped.normalize(form))).toBe(fingerprint(plain));
          }
        },
      ),
    );
  });

  it('takes any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fingerprint(text)).toMatch(/^[0-9a-f]{32}$/);
      }),
    );
    expect(fingerprint('')).toMatch(/^[0-9a-f]{32}$/);
    expect(fingerprint('\ud800 lone')).toMatch(/^[0-9a-f]{32}$/);
  });
});
