import { blocksToText } from '../../../../src/plugins/wire/core/clean';
import { joinRuns, type TextRun } from '../../../../src/plugins/wire/admin/src/lib/text-runs';

const runs = (...paragraphs: string[][]): TextRun[] =>
  paragraphs.flatMap((pieces, paragraph) => pieces.map((text) => ({ text, paragraph })));

describe('the runs of an editor', () => {
  test('make up the text that the same body has, without paragraphs that have no words', () => {
    const paragraphs = [['One ', 'bold', ' word.'], ['  '], ['Two.']];
    const blocks = paragraphs.map((pieces) => ({
      type: 'paragraph',
      children: pieces.map((text) => ({ type: 'text', text })),
    }));
    expect(joinRuns(runs(...paragraphs)).text).toBe(blocksToText(blocks));
  });

  test('have a place for each character: a start in front of it, an end behind it', () => {
    const { text, pointAt } = joinRuns(runs(['One ', 'bold', ' word.'], ['Two.']));
    const from = text.indexOf('bold');
    expect(pointAt(from, 'start')).toEqual({ run: 1, offset: 0 });
    expect(pointAt(from + 'bold'.length, 'end')).toEqual({ run: 1, offset: 4 });
    expect(pointAt(text.length, 'end')).toEqual({ run: 3, offset: 4 });
    expect(pointAt(text.indexOf('Two'), 'start')).toEqual({ run: 3, offset: 0 });
  });

  test('have none between paragraphs, nor outside the text', () => {
    const { text, pointAt } = joinRuns(runs(['One.'], ['Two.']));
    expect(pointAt(text.indexOf('\n') + 1, 'start')).toBeUndefined();
    expect(pointAt(text.length + 1, 'end')).toBeUndefined();
    expect(joinRuns([]).text).toBe('');
  });
});
