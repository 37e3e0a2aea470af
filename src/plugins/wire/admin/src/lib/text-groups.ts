import type { PreviewSegment } from '../../../shared/contracts/preview';

/** Segments that stand on the same lines; a group is painted as one block, its segments within it. */
export type TextGroup = PreviewSegment[];

const startsLine = (text: string) => /^[^\S\n]*\r?\n/.test(text);

/** Written out by hand: `/\n\s*$/` is quadratic on long runs of blanks. */
const endsLine = (text: string) => {
  let at = text.length;
  while (at > 0 && text[at - 1] !== '\n' && text[at - 1].trim() === '') at -= 1;
  return at > 0 && text[at - 1] === '\n';
};

const trimStartLines = (segment: PreviewSegment): PreviewSegment => {
  const cut = /^(?:[^\S\n]*\n)*/.exec(segment.text)?.[0].length ?? 0;
  if (cut === 0) return segment;
  return {
    ...segment,
    text: segment.text.slice(cut),
    entities: segment.entities
      ?.filter((entity) => entity.start >= cut)
      .map((entity) => ({ ...entity, start: entity.start - cut, end: entity.end - cut })),
  };
};

const trimEndLines = (segment: PreviewSegment): PreviewSegment => {
  const text = segment.text.trimEnd();
  if (text.length === segment.text.length) return segment;
  return { ...segment, text, entities: segment.entities?.filter((entity) => entity.end <= text.length) };
};

const sameLook = (a: PreviewSegment, b: PreviewSegment) =>
  a.kind === 'chrome' && b.kind === 'chrome' && a.reason === b.reason;

/** One grey box with one label says the same as ten of them below each other. */
const joinChrome = (groups: TextGroup[]): TextGroup[] => {
  const joined: TextGroup[] = [];
  for (const group of groups) {
    const last = joined.at(-1);
    if (last?.length === 1 && group.length === 1 && sameLook(last[0], group[0])) {
      joined[joined.length - 1] = [{ ...last[0], text: `${last[0].text}\n${group[0].text}`, entities: [] }];
    } else {
      joined.push(group);
    }
  }
  return joined;
};

/**
 * Lays a preview's segments out in blocks: a block ends where one segment ends its line and the next begins another. The blank
 * lines between two blocks are left to the page's spacing; all other characters are kept. Neighbouring blocks of chrome with the
 * same reason become one.
 *
 * @param segments as the server sends them: without gap or overlap, in the order of the text
 * @returns groups of segments, none of them empty; a group of one segment may be painted as a box, the segments of a longer
 *   one stand within one paragraph
 */
export const textGroups = (segments: readonly PreviewSegment[]): TextGroup[] => {
  const groups: TextGroup[] = [];
  let current: TextGroup = [];

  const close = () => {
    const filled = current.filter(({ text }) => text !== '');
    if (filled.length > 0) {
      filled[0] = trimStartLines(filled[0]);
      filled[filled.length - 1] = trimEndLines(filled[filled.length - 1]);
    }
    const visible = filled.filter(({ text }) => text !== '');
    if (visible.some(({ text }) => text.trim() !== '')) groups.push(visible);
    current = [];
  };

  for (const segment of segments) {
    const last = current.at(-1);
    if (last && (endsLine(last.text) || startsLine(segment.text))) close();
    current.push(segment);
  }
  close();

  return joinChrome(groups);
};

/** How much of a removed stretch is shown before an editor asks for the rest. */
export const SHORT_LINES = 6;

const SHORT_CHARACTERS = 700;

/** @returns whether a stretch is so long that showing all of it would hide what matters */
export const isLong = (text: string): boolean =>
  text.length > SHORT_CHARACTERS || text.split('\n', SHORT_LINES + 2).length > SHORT_LINES + 1;
