/**
 * Where the first `size` codes of a pattern stand among the first `length` of others, overlapping places too (Knuth, Morris and Pratt:
 * linear whatever the codes, as `indexOf` is not).
 */
export function occurrences(
  codes: Uint16Array,
  length: number,
  pattern: Uint16Array,
  size: number,
): number[] {
  const places: number[] = [];
  if (size === 0 || size > length) return places;
  const borders = bordersOf(pattern, size);
  let matched = 0;
  for (let i = 0; i < length; i += 1) {
    const code = codes[i];
    while (matched > 0 && pattern[matched] !== code) matched = borders[matched - 1];
    if (pattern[matched] === code) matched += 1;
    if (matched === size) {
      places.push(i + 1 - size);
      matched = borders[size - 1];
    }
  }
  return places;
}

/** For each beginning of the pattern, how long the longest shorter one is that it also ends with. */
function bordersOf(pattern: Uint16Array, size: number): Int32Array {
  const borders = new Int32Array(size);
  let matched = 0;
  for (let i = 1; i < size; i += 1) {
    while (matched > 0 && pattern[matched] !== pattern[i]) matched = borders[matched - 1];
    if (pattern[matched] === pattern[i]) matched += 1;
    borders[i] = matched;
  }
  return borders;
}

/** The code units of a text. */
export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i += 1) units[i] = text.charCodeAt(i);
  return units;
}
