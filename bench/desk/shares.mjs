/**
 * Deals a number out among many as frequencies are in the news: the n-th gets about an n-th of what the first one gets, and each at least one.
 *
 * @param {number} total at least `count`
 * @param {number} count
 * @returns {number[]} as many numbers as `count`, the largest first, which sum up to `total`
 */
export function shares(total, count) {
  if (total < count) throw new RangeError(`${total} cannot be dealt out among ${count}.`);
  const dealt = (first) => Array.from({ length: count }, (_, i) => Math.max(1, Math.floor(first / (i + 1))));
  const sumOf = (numbers) => numbers.reduce((sum, number) => sum + number, 0);
  let [low, high] = [1, total];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (sumOf(dealt(middle)) <= total) low = middle;
    else high = middle - 1;
  }
  const numbers = dealt(low);
  // What rounding has left over.
  numbers[0] += total - sumOf(numbers);
  return numbers;
}
