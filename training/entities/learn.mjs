import { core } from '../compiled-core.mjs';
import { AVERAGED, LEAST_MET, LEAVE_OUT, LEAVE_OUT_WORDS, PULL, RATE, ROUNDS, SEED } from './parameters.mjs';
import { randomFrom } from '../random.mjs';

const { namesWord } = core('entities/sequence/feature');
const LONGEST = 200;
const NEVER = -1e8;
/**
 * Learns the weights of a conditional random field (Lafferty, McCallum and Pereira 2001) by AdaGrad (Duchi et al. 2011), a stretch at a time,
 * with features left out at random. Deterministic.
 *
 * @param set the labels (`LabelSet`)
 * @param texts of each `stretches` (see labelled-lines.mjs) and `unlabelled`: a type that is not labelled in it, so that nothing is learnt of it there
 * @returns `weights` by feature, an array of a weight a label; `steps` by label, by label after it
 */
export function learn(set, texts, { log, leaveOutWords = LEAVE_OUT_WORDS } = {}) {
  const COUNT = set.count;
  const rows = rowsOf(texts);
  const size = rows.size * COUNT;
  const weights = new Float32Array(size);
  const squares = new Float32Array(size);
  const steps = new Float64Array(COUNT * COUNT);
  const stepSquares = new Float64Array(COUNT * COUNT);
  const sums = new Float32Array(size);
  const stepSums = new Float64Array(COUNT * COUNT);
  const chance = randomFrom(SEED);
  const stretches = texts.flatMap(({ stretches, unlabelled }) =>
    stretches.flatMap(({ words, labels }) => {
      if (words.length > LONGEST || !isWhole(set, labels)) return [];
      const numbered = words.map((features) =>
        Int32Array.from(
          [...features].filter((f) => rows.has(f)),
          (f) => (rows.get(f) << 1) | (namesWord(f) ? 1 : 0),
        ),
      );
      return [{ words: numbered, labels, unlabelled }];
    }),
  );
  const field = new Field(set, steps);
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(stretches, chance);
    let sum = 0;
    for (const { words, labels, unlabelled } of stretches) {
      const active = words.map((features) =>
        features.filter((f) => chance() >= (f & 1 ? leaveOutWords : LEAVE_OUT)).map((f) => (f >> 1) * COUNT),
      );
      field.scores(active, weights, unlabelled);
      sum += field.run(words.length, labels);
      for (let word = 0; word < words.length; word += 1) {
        const missed = field.missed(word, labels[word]);
        for (const row of active[word]) {
          for (let label = 0; label < COUNT; label += 1) {
            const gap = missed[label];
            if (gap > -1e-4 && gap < 1e-4) continue;
            const at = row + label;
            const slope = gap - PULL * weights[at];
            squares[at] += slope * slope;
            weights[at] += (RATE * slope) / Math.sqrt(squares[at] + 0.1);
          }
        }
      }
      field.eachStep(words.length, labels, (at, gap) => {
        stepSquares[at] += gap * gap;
        steps[at] += (RATE * gap) / Math.sqrt(stepSquares[at] + 0.1);
      });
    }
    if (round >= ROUNDS - AVERAGED) {
      weights.forEach((weight, at) => (sums[at] += weight / AVERAGED));
      steps.forEach((step, at) => (stepSums[at] += step / AVERAGED));
    }
    log?.(`round ${round + 1}: ${(sum / stretches.length).toFixed(4)} a stretch`);
  }
  return {
    weights: new Map(
      [...rows].map(([feature, row]) => [feature, sums.slice(row * COUNT, (row + 1) * COUNT)]),
    ),
    steps: Array.from({ length: COUNT }, (_none, a) => [...stepSums.slice(a * COUNT, (a + 1) * COUNT)]),
  };
}

/** Gives each feature that is met often enough a row. */
function rowsOf(texts) {
  const met = new Map();
  for (const { stretches } of texts)
    for (const { words } of stretches)
      for (const features of words) for (const f of features) met.set(f, (met.get(f) ?? 0) + 1);
  const rows = new Map();
  for (const [feature, count] of met) if (count >= LEAST_MET) rows.set(feature, rows.size);
  return rows;
}

/** Whether a stretch's names lie in it whole. */
function isWhole(set, labels) {
  for (let i = 0; i <= labels.length; i += 1)
    if (!set.mayFollow(labels[i - 1] ?? 0, labels[i] ?? 0)) return false;
  return true;
}

function shuffle(list, chance) {
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = Math.floor(chance() * (i + 1));
    [list[i], list[j]] = [list[j], list[i]];
  }
}

/** Sums over all labellings of a stretch (forward and backward). */
class Field {
  total = 0;

  constructor(set, steps) {
    const { count } = set;
    this.set = set;
    this.steps = steps;
    this.scored = new Float64Array(LONGEST * count);
    this.forward = new Float64Array(LONGEST * count);
    this.backward = new Float64Array(LONGEST * count);
    this.terms = new Float64Array(count);
    this.gaps = new Float64Array(count);
    this.may = set.labels.map((_before, a) => set.labels.map((_after, b) => set.mayFollow(a, b)));
  }

  scores(active, weights, unlabelled) {
    const { scored, set } = this;
    const COUNT = set.count;
    active.forEach((rows, word) => {
      const from = word * COUNT;
      scored.fill(0, from, from + COUNT);
      for (const row of rows)
        for (let label = 0; label < COUNT; label += 1) scored[from + label] += weights[row + label];
      if (unlabelled)
        set.labels.forEach(({ type }, label) => {
          if (type === unlabelled) scored[from + label] = -1e9;
        });
    });
    return scored;
  }

  /** @returns how much less probable (natural logarithm) than certain the right labelling is: 0 at best */
  run(length, labels) {
    const { scored, forward, backward, terms, steps, may } = this;
    const COUNT = this.set.count;
    for (let y = 0; y < COUNT; y += 1) forward[y] = may[0][y] ? scored[y] + steps[y] : -Infinity;
    for (let word = 1; word < length; word += 1) {
      const [row, above] = [word * COUNT, (word - 1) * COUNT];
      for (let y = 0; y < COUNT; y += 1) {
        let count = 0;
        for (let z = 0; z < COUNT; z += 1)
          if (may[z][y] && forward[above + z] > NEVER)
            terms[count++] = forward[above + z] + steps[z * COUNT + y];
        forward[row + y] = logSum(terms, count) + scored[row + y];
      }
    }
    const last = (length - 1) * COUNT;
    for (let y = 0; y < COUNT; y += 1) backward[last + y] = may[y][0] ? steps[y * COUNT] : -Infinity;
    for (let word = length - 2; word >= 0; word -= 1) {
      const [row, below] = [word * COUNT, (word + 1) * COUNT];
      for (let y = 0; y < COUNT; y += 1) {
        let count = 0;
        for (let z = 0; z < COUNT; z += 1)
          if (may[y][z] && backward[below + z] > NEVER)
            terms[count++] = backward[below + z] + steps[y * COUNT + z] + scored[below + z];
        backward[row + y] = logSum(terms, count);
      }
    }
    let count = 0;
    for (let y = 0; y < COUNT; y += 1)
      if (forward[last + y] > NEVER && may[y][0]) terms[count++] = forward[last + y] + steps[y * COUNT];
    this.total = logSum(terms, count);
    let right = steps[labels[0]];
    for (let word = 0; word < length; word += 1)
      right += scored[word * COUNT + labels[word]] + steps[labels[word] * COUNT + (labels[word + 1] ?? 0)];
    return right - this.total;
  }

  /** What each label's probability at a word misses: 1 less it for the right one. */
  missed(word, label) {
    const { forward, backward, gaps, total } = this;
    const COUNT = this.set.count;
    for (let y = 0; y < COUNT; y += 1) {
      const at = word * COUNT + y;
      gaps[y] = (y === label ? 1 : 0) - (Math.exp(forward[at] + backward[at] - total) || 0);
    }
    return gaps;
  }

  /** The same of each step. */
  eachStep(length, labels, tell) {
    const { scored, forward, backward, total, steps, may } = this;
    const COUNT = this.set.count;
    for (let word = 0; word <= length; word += 1) {
      for (let z = 0; z < COUNT && (word > 0 || z === 0); z += 1) {
        const before = word === 0 ? 0 : forward[(word - 1) * COUNT + z];
        if (before <= NEVER) continue;
        for (let y = 0; y < COUNT && (word < length || y === 0); y += 1) {
          if (!may[z][y]) continue;
          const after = word === length ? 0 : scored[word * COUNT + y] + backward[word * COUNT + y];
          if (after <= NEVER) continue;
          const isRight = z === (labels[word - 1] ?? 0) && y === (labels[word] ?? 0);
          const gap = (isRight ? 1 : 0) - Math.exp(before + steps[z * COUNT + y] + after - total);
          if (gap > 1e-4 || gap < -1e-4) tell(z * COUNT + y, gap);
        }
      }
    }
  }
}

function logSum(terms, count) {
  let most = -Infinity;
  for (let i = 0; i < count; i += 1) if (terms[i] > most) most = terms[i];
  if (most === -Infinity) return most;
  let sum = 0;
  for (let i = 0; i < count; i += 1) sum += Math.exp(terms[i] - most);
  return most + Math.log(sum);
}
