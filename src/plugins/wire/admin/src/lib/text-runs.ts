/** A stretch of text within one paragraph, as an editor in the browser has it. */
export interface TextRun {
  text: string;
  /** The same for all runs of a paragraph. */
  paragraph: unknown;
}

/** A place within a run, in UTF-16 code units of its text. */
export interface RunPoint {
  /** Index of the run. */
  run: number;
  offset: number;
}

/** Runs as one text. */
export interface JoinedRuns {
  /** The paragraphs that have words, a blank line between them: what `blocksToText` makes of the same body. */
  text: string;
  /** The place of the character at an offset of the text, or, for an end, the place behind the character before it. */
  pointAt(offset: number, side: 'start' | 'end'): RunPoint | undefined;
}

const BETWEEN = '\n\n';

/** Joins the runs of a text, so that what is found in it can be shown in the runs. */
export function joinRuns(runs: readonly TextRun[]): JoinedRuns {
  const pieces: { run: number; from: number; to: number }[] = [];
  let text = '';
  let paragraph: { key: unknown; words: string; pieces: { run: number; at: number }[] } | undefined;

  const close = () => {
    if (paragraph && paragraph.words.trim() !== '') {
      if (text !== '') text += BETWEEN;
      for (const { run, at } of paragraph.pieces) {
        const from = text.length + at;
        pieces.push({ run, from, to: from + runs[run].text.length });
      }
      text += paragraph.words;
    }
    paragraph = undefined;
  };

  runs.forEach((run, index) => {
    if (paragraph?.key !== run.paragraph) close();
    paragraph ??= { key: run.paragraph, words: '', pieces: [] };
    paragraph.pieces.push({ run: index, at: paragraph.words.length });
    paragraph.words += run.text;
  });
  close();

  return {
    text,
    pointAt(offset, side) {
      const piece = pieces.find(({ from, to }) =>
        side === 'start' ? offset >= from && offset < to : offset > from && offset <= to,
      );
      return piece && { run: piece.run, offset: offset - piece.from };
    },
  };
}
