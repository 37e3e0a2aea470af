import type { LanguageCues } from '../../../../src/plugins/wire/core/disclaimers/matching/cue';
import { CueMatcher } from '../../../../src/plugins/wire/core/disclaimers/matching/cue-matcher';
import { LANGUAGES } from '../../../../src/plugins/wire/core/disclaimers/cues';

const matcherOf = (...patterns: string[]): CueMatcher => {
  const cues: LanguageCues = {
    language: 'en',
    groups: [{ role: 'phrase', strength: 'fair', kinds: ['other'], patterns }],
  };
  return new CueMatcher([cues]);
};

const wordsFound = (pattern: string, text: string): string[] => {
  const matcher = matcherOf(pattern);
  const tokens = matcher.tokenize(text);
  return matcher
    .match(tokens, 0, tokens.length)
    .map(({ from, to }) => text.slice(tokens.start[from], tokens.end[to - 1]));
};

describe('CueMatcher', () => {
  it.each([
    ['as is', 'sold “AS\n IS”, and as  is', ['AS\n IS', 'as  is']],
    ['as is', 'das israelische Boot was issued', []],
    [
      'forward looking',
      'forward\u2010looking, Forward‑Looking, forwardlooking',
      ['forward\u2010looking', 'Forward‑Looking'],
    ],
    ['warrant~', 'warranty, warrants, unwarranted', ['warranty', 'warrants']],
    ['(press|news|) release', 'press release; release', ['press release', 'release', 'release']],
    ['no ..2 duty', 'no duty; no legal duty; no very strict legal duty', ['no duty', 'no legal duty']],
    ['(very (old|new)|big) boat', 'a very new boat, a big boat, a very boat', ['very new boat', 'big boat']],
    ['© #', '© 2020, ©2021, © Tern', ['© 2020', '©2021']],
    ['gewähr', 'Gewa\u0308hr GEWÄHR gewahr', ['Gewa\u0308hr', 'GEWÄHR', 'gewahr']],
    ['不构成', '本文不构成建议', ['不构成']],
    ['statements this', 'Forward-Looking StatementsThis release', ['StatementsThis']],
  ])('%s', (pattern, text, expected) => {
    expect(wordsFound(pattern, text)).toEqual(expected);
  });

  it('does not look beyond the tokens it is given', () => {
    const matcher = matcherOf('no ..3 duty');
    const tokens = matcher.tokenize('no such legal duty');
    expect(matcher.match(tokens, 0, 3)).toEqual([]);
    expect(matcher.match(tokens, 0, 4)).toHaveLength(1);
  });

  it('refuses patterns that are not well formed', () => {
    expect(() => matcherOf('(a|b')).toThrow(/unbalanced/);
    expect(() => matcherOf('a ..3')).toThrow(/begin and end/);
    expect(() => matcherOf('a - b')).toThrow(/without letters/);
  });

  it('every language has cues for its own main purposes', () => {
    expect(LANGUAGES.map(({ language }) => language)).toEqual(
      expect.arrayContaining([
        'en',
        'de',
        'fr',
        'es',
        'it',
        'pt',
        'nl',
        'ru',
        'tr',
        'az',
        'uz',
        'ar',
        'zh',
        'ja',
      ]),
    );
    for (const { groups } of LANGUAGES) {
      const kinds = groups.flatMap((group) => group.kinds ?? []);
      for (const kind of ['liability', 'copyright', 'opinion', 'investment-advice'])
        expect(kinds).toContain(kind);
    }
  });
});
