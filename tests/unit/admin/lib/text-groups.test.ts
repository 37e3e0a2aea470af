import fc from 'fast-check';
import { isLong, textGroups } from '../../../../src/plugins/wire/admin/src/lib/text-groups';
import type { PreviewSegment } from '../../../../src/plugins/wire/shared/contracts/preview';
import { processorClock } from '../../../support/processor-clock';

const kept = (text: string, entities?: PreviewSegment['entities']): PreviewSegment => ({
  text,
  kind: 'kept',
  entities,
});
const chrome = (text: string, reason = 'menu'): PreviewSegment => ({ text, kind: 'chrome', reason });
const notice = (text: string): PreviewSegment => ({ text, kind: 'notice', flag: 0 });

const texts = (segments: PreviewSegment[]) =>
  textGroups(segments).map((group) => group.map(({ text }) => text));

describe('textGroups', () => {
  it('gives each segment that has its lines for itself a block, without the blank lines around it', () => {
    expect(
      texts([
        chrome('Home | News\n\n'),
        kept('First paragraph.\n\n'),
        kept('Second.\n'),
        notice('No liability.\n'),
      ]),
    ).toEqual([['Home | News'], ['First paragraph.'], ['Second.'], ['No liability.']]);
  });

  it('keeps segments that share a line in one block', () => {
    expect(
      texts([
        kept('The fair closed. '),
        notice('No liability is taken.'),
        kept(' It reopens in May.\n'),
        kept('Next.'),
      ]),
    ).toEqual([['The fair closed. ', 'No liability is taken.', ' It reopens in May.'], ['Next.']]);
  });

  it('sees a line end at the beginning of the next segment, also a Windows one', () => {
    expect(texts([kept('One.'), notice('\r\nTwo.'), chrome('\nThree.')])).toEqual([
      ['One.'],
      ['Two.'],
      ['Three.'],
    ]);
  });

  it('leaves out blocks of nothing but blanks, and joins the chrome on both sides of them', () => {
    expect(
      texts([chrome('Share\n'), chrome('\n\n'), chrome('Print\n'), chrome('Comments', 'comments')]),
    ).toEqual([['Share\nPrint'], ['Comments']]);
  });

  it('moves entities with the text that is cut before them', () => {
    const [[segment]] = textGroups([kept('\n\nIda Holm spoke.\n', [{ start: 2, end: 10, entity: 0 }])]);
    expect(segment.text.slice(segment.entities![0].start, segment.entities![0].end)).toBe('Ida Holm');
  });

  it('keeps the blank lines inside a segment', () => {
    expect(texts([kept('One.\n\nTwo.\n')])).toEqual([['One.\n\nTwo.']]);
  });

  it('keeps all visible characters in their order', () => {
    const segment = fc.record({
      text: fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\r', '\t', '😀') }),
      kind: fc.constantFrom('kept' as const, 'chrome' as const, 'notice' as const),
    });
    const visible = (text: string) => text.replace(/\s/g, '');
    fc.assert(
      fc.property(fc.array(segment), (segments) => {
        const shown = textGroups(segments)
          .flat()
          .map(({ text }) => text)
          .join('');
        expect(visible(shown)).toBe(visible(segments.map(({ text }) => text).join('')));
      }),
    );
  });

  it('takes a long line of blanks in its stride', () => {
    const blanks = ' '.repeat(1_000_000);
    const elapsed = processorClock();
    textGroups([kept(`a${blanks}`), kept(`${blanks}b`), chrome(`${blanks}x${blanks}`)]);
    expect(elapsed()).toBeLessThan(1000);
  });
});

describe('isLong', () => {
  it('counts lines and characters', () => {
    expect(isLong('Share\nPrint')).toBe(false);
    expect(isLong('a\n'.repeat(9))).toBe(true);
    expect(isLong('a'.repeat(701))).toBe(true);
  });
});
