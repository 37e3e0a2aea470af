/** Adam (Kingma, Ba 2015) over a vector of weights, with its usual constants. */
export function adam(size) {
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  let steps = 0;
  return (weights, gradient, rate) => {
    steps += 1;
    const first = 1 - 0.9 ** steps;
    const second = 1 - 0.999 ** steps;
    for (let i = 0; i < size; i += 1) {
      mean[i] = 0.9 * mean[i] + 0.1 * gradient[i];
      square[i] = 0.999 * square[i] + 0.001 * gradient[i] ** 2;
      weights[i] -= (rate * (mean[i] / first)) / (Math.sqrt(square[i] / second) + 1e-8);
    }
  };
}
