import type { PageView } from './page-view';

const WORD = /[\p{L}\p{N}]+/gu;
const GRAM = 5;
/** Fewest words of a block that may be called a copy: shorter ones are refrains. */
const FEWEST = 15;
/** Share of a block's runs of words that others must have. */
const SAME = 0.8;

/**
 * Leaves out what is kept twice: a block outside the element that holds most of the story, nearly all of whose words stand in other kept
 * blocks, too. Within that element a story may say the same again.
 */
export function withoutCopies(
  { layout, blocks, shapes, container }: PageView,
  kept: readonly boolean[],
): boolean[] {
  if (container < 0) return [...kept];
  const { from, to } = shapes[container];
  const outside: number[] = [];
  const count = new Map<string, number>();
  const grams = kept.map((keep, i) => {
    if (!keep) return [];
    if (i < from || i >= to) outside.push(i);
    return gramsOf(layout.text.slice(blocks[i].start, blocks[i].end));
  });
  if (outside.length === 0) return [...kept];
  for (const own of grams) for (const gram of own) count.set(gram, (count.get(gram) ?? 0) + 1);
  const result = [...kept];
  for (const i of outside.reverse()) {
    const own = grams[i];
    if (own.length < FEWEST - GRAM + 1) continue;
    if (own.filter((gram) => count.get(gram)! > 1).length < SAME * own.length) continue;
    result[i] = false;
    for (const gram of own) count.set(gram, count.get(gram)! - 1);
  }
  return result;
}

/** Each run of words once. */
function gramsOf(text: string): string[] {
  const words = text.toLowerCase().match(WORD) ?? [];
  const grams = new Set<string>();
  for (let i = 0; i + GRAM <= words.length; i += 1) grams.add(words.slice(i, i + GRAM).join(' '));
  return [...grams];
}
