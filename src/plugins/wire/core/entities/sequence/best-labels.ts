import { OUTSIDE, type LabelSet } from './labels';

/**
 * The labels of a stretch of words, outside at both ends, that together score highest (Viterbi).
 *
 * @param scores of each word in turn, for each label
 * @param steps what each step from label to label weighs
 * @param count words
 * @param labels where the result is written, from `from` on
 */
export const bestLabels = <T extends string>(
  set: LabelSet<T>,
  scores: Int32Array,
  steps: Float64Array,
  count: number,
  labels: Uint8Array,
  from: number,
): void => {
  if (count === 1) {
    labels[from] = bestAlone(set, scores, steps);
    return;
  }
  const { best, back } = roomFor(count * set.count);
  for (let label = 0; label < set.count; label += 1)
    if (set.mayBegin[label]) best[label] = scores[label]! + steps[OUTSIDE * set.count + label]!;
  for (let word = 1; word < count; word += 1) {
    const row = word * set.count;
    const above = row - set.count;
    for (let label = 0; label < set.count; label += 1) {
      let most = -Infinity;
      let chosen = 0;
      for (const other of set.before[label]!) {
        const value = best[above + other]! + steps[other * set.count + label]!;
        if (value > most) {
          most = value;
          chosen = other;
        }
      }
      best[row + label] = most + scores[row + label]!;
      back[row + label] = chosen;
    }
  }
  const row = (count - 1) * set.count;
  let most = -Infinity;
  let label = OUTSIDE;
  for (let last = 0; last < set.count; last += 1) {
    if (!set.mayEnd[last]) continue;
    const value = best[row + last]! + steps[last * set.count + OUTSIDE]!;
    if (value > most) {
      most = value;
      label = last;
    }
  }
  for (let word = count - 1; word >= 0; word -= 1) {
    labels[from + word] = label;
    label = back[word * set.count + label]!;
  }
};

/** The same room serves all stretches. */
let room = { best: new Float64Array(4_096), back: new Uint8Array(4_096) };

const roomFor = (size: number): typeof room => {
  if (size > room.back.length) room = { best: new Float64Array(2 * size), back: new Uint8Array(2 * size) };
  room.best.fill(-Infinity, 0, size);
  return room;
};

/** The best label of a word between two that are outside. */
const bestAlone = <T extends string>(set: LabelSet<T>, scores: Int32Array, steps: Float64Array): number => {
  let most = -Infinity;
  let chosen = OUTSIDE;
  for (let label = 0; label < set.count; label += 1) {
    if (!set.mayBegin[label] || !set.mayEnd[label]) continue;
    const value = steps[OUTSIDE * set.count + label]! + scores[label]! + steps[label * set.count + OUTSIDE]!;
    if (value > most) {
      most = value;
      chosen = label;
    }
  }
  return chosen;
};
