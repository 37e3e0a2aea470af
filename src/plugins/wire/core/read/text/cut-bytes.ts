import type { StorySpan } from './split-stories';

/** Line ends and form feeds, which are the same bytes in all encodings but UTF-16. */
const isEnd = (code: number): boolean => code === 0x0a || code === 0x0d || code === 0x0c;

/**
 * The bytes of each story: cut behind as many line ends as stand before it in the text. Where these do not agree (UTF-16), the story's text
 * as UTF-8.
 *
 * @param text what `bytes` are decoded to, from `encoding`
 */
export const cutBytes = (
  bytes: Uint8Array,
  { text, encoding }: { text: string; encoding: string },
  stories: readonly StorySpan[],
): Uint8Array[] => {
  const ends: number[] = [];
  bytes.forEach((byte, at) => {
    if (isEnd(byte)) ends.push(at);
  });
  const counts: number[] = [];
  let count = 0;
  let at = 0;
  for (const { to } of stories) {
    for (; at < to; at += 1) if (isEnd(text.charCodeAt(at))) count += 1;
    counts.push(count);
  }
  const agree = count === ends.length && !encoding.startsWith('utf-16');
  return stories.map(({ from, to }, i) => {
    if (!agree) return Buffer.from(text.slice(from, to), 'utf8');
    const start = i === 0 ? 0 : ends[counts[i - 1] - 1] + 1;
    return bytes.slice(start, i + 1 < stories.length ? ends[counts[i] - 1] + 1 : bytes.length);
  });
};

/** The line on which an offset stands, from 1. */
export const lineAt = (text: string, offset: number): number => {
  let line = 1;
  for (let i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) line += 1;
  return line;
};
