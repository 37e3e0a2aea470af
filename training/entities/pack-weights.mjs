import { gzipSync } from 'node:zlib';
import { LARGEST, SMALLEST } from './parameters.mjs';

/** Makes of what was learnt the file that core/entities/sequence/weights.ts reads; features none of whose weights is so large are left out. */
export function packWeights({ weights, steps }, smallest = SMALLEST) {
  const count = steps.length;
  const kept = [...weights]
    .filter(([, row]) => row.some((weight) => Math.abs(weight) >= smallest))
    .sort(([a], [b]) => a - b);
  const largest = kept.reduce(
    (most, [, row]) => row.reduce((m, weight) => Math.max(m, Math.abs(weight)), most),
    0,
  );
  // Steps are told in units as well, be there no features at all.
  const unit = Number((largest / LARGEST).toPrecision(6)) || 1;
  const bytes = [];
  let before = 0;
  for (const [feature] of kept) {
    let gap = feature - before;
    before = feature;
    for (; gap >= 128; gap >>>= 7) bytes.push((gap & 127) | 128);
    bytes.push(gap);
  }
  for (let label = 0; label < count; label += 1)
    for (const [, row] of kept)
      bytes.push(Math.max(-LARGEST, Math.min(LARGEST, Math.round(row[label] / unit))) & 255);
  return {
    unit,
    steps: steps.map((row) => row.map((weight) => Number(weight.toFixed(4)))),
    features: kept.length,
    packed: gzipSync(Buffer.from(bytes), { level: 9 }).toString('base64'),
  };
}
