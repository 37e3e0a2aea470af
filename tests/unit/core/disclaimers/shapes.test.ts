import fc from 'fast-check';
import { buildNoticeIndex, flagNotices, NOTICE_KINDS } from '../../../../src/plugins/wire/core/disclaimers';
import { STORY, story } from './articles';

const quotes = (text: string): string[] => flagNotices(text).map(({ quote }) => quote);

const WARRANTY =
  'Tidewire supplies this report “as is” and without any warranty of any kind. We take no responsibility for the accuracy of the figures in it. Should you have a complaint about copyright, please contact the author listed above.';
const FORWARD =
  'This news release contains forward-looking statements about the planned cooking school. Such statements rest on assumptions that may prove wrong. Actual results could differ materially. Brackwater Markets undertakes no obligation to update them, except as required by law.';

describe('where notices stand', () => {
  it('finds nothing in a story without one', () => {
    expect(flagNotices(story())).toEqual([]);
    expect(flagNotices('')).toEqual([]);
    expect(flagNotices(' \n\n ')).toEqual([]);
  });

  it.each([
    ['at the end, with a heading', story(`Legal Disclaimer:\n${WARRANTY}`), `Legal Disclaimer:\n${WARRANTY}`],
    [
      'before contacts',
      story(`Disclaimer\n\n${WARRANTY}`, 'Media contact\nIlse Marten\n+00 555 010'),
      `Disclaimer\n\n${WARRANTY}`,
    ],
    ['at the top', [WARRANTY, ...STORY].join('\n\n'), WARRANTY],
    ['under a heading on the same line', story(`DISCLAIMER: ${WARRANTY}`), `DISCLAIMER: ${WARRANTY}`],
    [
      'glued to its heading',
      story(`Forward-Looking Statements${FORWARD}`),
      `Forward-Looking Statements${FORWARD}`,
    ],
    [
      'with a hyphen of its own',
      story(FORWARD.replace('forward-looking', 'forward\u2010looking')),
      FORWARD.replace('forward-looking', 'forward\u2010looking'),
    ],
    ['in the middle of a line', story(`More at the town hall. ${WARRANTY}`), WARRANTY],
    [
      'in brackets',
      story(
        '(Apart from its title, this item has not been edited by our staff and comes from a syndicated feed.)',
      ),
      '(Apart from its title, this item has not been edited by our staff and comes from a syndicated feed.)',
    ],
    [
      'with a footnote mark',
      story('* What we say of the smoked eel has not been reviewed or evaluated by the health authority.'),
      '* What we say of the smoked eel has not been reviewed or evaluated by the health authority.',
    ],
    ['on a page of one line', `${STORY.join(' ')} ${WARRANTY}`, WARRANTY],
  ])('%s', (_name, text, expected) => {
    expect(quotes(text)).toEqual([expected]);
  });

  it('across hard-wrapped lines', () => {
    const wrapped =
      'Legal Disclaimer:\nTidewire supplies this\nreport "as is" without warranty of any kind. We take no\nresponsibility for the accuracy or\ncompleteness of this article.';
    const text = `${STORY.join('\n')}\n${wrapped}\nMost read\n- Ferry late again\nComments\nNo comment`;
    expect(quotes(text)).toEqual([wrapped]);
  });

  it('across paragraphs, to the last of them', () => {
    const block = `Forward-Looking Statements\n\n${FORWARD}\n\nFactors that could cause such differences include, but are not limited to, weather and prices. These risks and uncertainties are described in our annual report.\n\nReaders should not place undue reliance on forward-looking statements, which speak only as of the date of this release.`;
    expect(quotes(story(block, 'About Brackwater Markets\n\nThe company runs four halls.'))).toEqual([block]);
  });

  it.each([
    ['another one', 'This article was paid for by Brackwater Markets and is sponsored content.'],
    ['the same one', `DISCLAIMER: ${WARRANTY}`],
  ])('above a short story, with %s below it', (_name, below) => {
    const above = `DISCLAIMER: ${WARRANTY}`;
    expect(quotes([above, ...STORY.slice(0, 2), below].join('\n\n'))).toEqual([above, below]);
  });

  it('as two notices of different purposes side by side', () => {
    const exchange =
      'Neither the North Sea Exchange nor its Regulation Services Provider accepts responsibility for the adequacy of this release.';
    expect(quotes(story(exchange, `Forward-Looking Statements\n\n${FORWARD}`))).toEqual([
      exchange,
      `Forward-Looking Statements\n\n${FORWARD}`,
    ]);
    const opinion = 'The views expressed in this column are those of the author alone.';
    const rights = '© 2021 Tidewire Media. All rights reserved.';
    expect(quotes(story(opinion, rights))).toEqual([opinion, rights]);
  });

  it('in what the cleaner removed, and says so', () => {
    const footer = '© 2021 Tidewire Media. All rights reserved.';
    const text = story(WARRANTY, 'Most read', footer);
    const start = text.indexOf('Most read');
    const flags = flagNotices(text, {
      removed: [{ start, end: text.length, reason: 'chrome', detail: 'A list of links.' }],
    });
    expect(flags.map(({ quote, inChrome }) => [quote, inChrome])).toEqual([
      [WARRANTY, false],
      [footer, true],
    ]);
  });

  it('twice on a page', () => {
    const flags = flagNotices(story(WARRANTY, ...STORY, WARRANTY));
    expect(flags).toHaveLength(2);
    expect(flags[0].fingerprint).toBe(flags[1].fingerprint);
  });

  it('twice, once in the middle of a paragraph, with the same borders', () => {
    const notice = `Legal disclaimer: ${WARRANTY}`;
    const text = story(notice, `${STORY[1]} ${notice} ${STORY[4]}`, STORY[2]);
    const flags = flagNotices(text);
    expect(flags.map(({ quote }) => quote)).toEqual([notice, notice]);
    for (const { evidence } of flags)
      for (const { start, end, words } of evidence) expect(text.slice(start, end)).toBe(words);
  });

  it('under the same heading twice, one right after the other', () => {
    const [one, other] = ['Tidewire', 'Kestrel Wire'].map(
      (issuer) => `Legal disclaimer: ${WARRANTY.replaceAll('Tidewire', issuer)}`,
    );
    expect(quotes(story(one, other))).toEqual([one, other]);
  });

  it('under the same heading twice, with a line of the story between', () => {
    const [one, other] = ['Tidewire', 'Kestrel Wire'].map(
      (issuer) => `Legal disclaimer: ${WARRANTY.replaceAll('Tidewire', issuer)}`,
    );
    for (const between of ['The market opens at nine.', STORY[1]])
      expect(quotes(story(one, between, other))).toEqual([one, other]);
  });

  it('in the same words without a heading, one for each advertiser', () => {
    const [one, other] = ['lamps|First Firm', 'kettles|Second Firm'].map((words) => {
      const [thing, firm] = words.split('|');
      return `This is sponsored content about ${thing}. It was paid for by ${firm}, and the newsroom of Tidewire had no part in producing it.`;
    });
    expect(quotes(story(one, other))).toEqual([one, other]);
  });
});

describe('what a flag says', () => {
  it('has kinds, issuer, score and the evidence with its words', () => {
    const [flag] = flagNotices(story(`Legal Disclaimer: ${WARRANTY}`));
    expect(flag.kinds).toEqual(['no-warranty', 'liability']);
    expect(flag.issuer).toBe('Tidewire');
    expect(flag.score).toBeGreaterThan(0.9);
    expect(flag.evidence.map(({ cue }) => cue)).toEqual(expect.arrayContaining(['heading-line', 'wording']));
    expect(flag.evidence.find(({ cue }) => cue === 'heading-line')?.words).toBe('Legal Disclaimer');
  });

  it.each([
    [
      'The opinions in this essay are the writer’s own and do not necessarily reflect the views of Lantern Review.',
      'Lantern Review',
    ],
    ['Copyright 2019 Gull & Tern Press. All rights reserved.', 'Gull & Tern Press'],
    [
      '(This story has not been edited by Coastline staff and is auto-generated from a syndicated feed.)',
      'Coastline',
    ],
    ['Marlin Daily accepts no responsibility for the content of external sites.', 'Marlin Daily'],
  ])('names the issuer of "%s"', (notice, issuer) => {
    expect(flagNotices(story(notice))[0].issuer).toBe(issuer);
  });

  it('names the company of a release that says only "the Company"', () => {
    const notice =
      'This press release contains forward-looking statements. The Company undertakes no obligation to update them.';
    const text = [
      'Pelican Shipping Corp. (NYSE: PLCN) said it ordered two ferries.',
      'Pelican Shipping will sail them from May.',
      notice,
    ].join('\n\n');
    expect(flagNotices(text)[0].issuer).toBe('Pelican Shipping Corp.');
    expect(flagNotices(text, { releaseIssuer: 'Pelican' })[0].issuer).toBe('Pelican');
    expect(flagNotices(notice)[0].issuer).toBeUndefined();
  });

  it('quotes the text exactly, in order, without overlaps, whatever the text', () => {
    const pieces = fc.constantFrom(
      ...STORY,
      WARRANTY,
      FORWARD,
      'Disclaimer:',
      'Legal Disclaimer',
      'All rights reserved.',
      '© 2020 Tern',
      'as is',
      'About Us',
      '免责声明：本文不构成投资建议。',
      'لا تتحمل الصحيفة أي مسؤولية عن محتوى هذا المقال.',
      '\u0000',
      '\ud800',
      '"',
      '|',
    );
    const gaps = fc.constantFrom(' ', '\n', '\n\n', '', ' | ', '\r\n', '\u00a0');
    fc.assert(
      fc.property(fc.array(fc.tuple(pieces, gaps), { maxLength: 25 }), (list) => {
        const text = list.flat().join('');
        let free = 0;
        for (const flag of flagNotices(text)) {
          expect(text.slice(flag.start, flag.end)).toBe(flag.quote);
          expect(flag.quote).toBe(flag.quote.trim());
          expect(flag.start).toBeGreaterThanOrEqual(free);
          expect(flag.end).toBeGreaterThan(flag.start);
          expect(flag.score).toBeGreaterThanOrEqual(0.5);
          expect(flag.kinds.length).toBeGreaterThan(0);
          for (const kind of flag.kinds) expect(NOTICE_KINDS).toContain(kind);
          for (const { start, end, words } of flag.evidence) {
            expect(text.slice(start, end)).toBe(words);
            expect(start).toBeGreaterThanOrEqual(flag.start);
            expect(end).toBeLessThanOrEqual(flag.end);
          }
          free = flag.end;
        }
      }),
      { numRuns: 150 },
    );
  });

  it('takes any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => void flagNotices(text)));
  });

  it('finds the same notice in another typography', () => {
    const [first] = flagNotices(story(WARRANTY));
    const known = buildNoticeIndex([
      { ...first, text: first.quote, decision: 'pending', placement: 'inline' },
    ]);
    for (const other of [
      WARRANTY.replace(/[“”]/g, '"'),
      WARRANTY.replace(/ /g, '\u00a0'),
      WARRANTY.toUpperCase(),
      WARRANTY.normalize('NFD'),
    ]) {
      const [flag] = flagNotices(story(other), { known });
      expect(flag.quote).toBe(other);
      expect(flag.fingerprint).toBe(first.fingerprint);
    }
  });
});
