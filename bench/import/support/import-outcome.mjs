/**
 * Makes sure that an import did what is measured: rates of imports that failed or held back half of their items would compare nothing.
 *
 * @param {object} summary
 * @param {Partial<Record<string, number>>} expected counts by name
 */
export function expectOutcome({ state, counts, error }, expected) {
  const wrong = Object.entries(expected).filter(([name, count]) => counts[name] !== count);
  if (state === 'finished' && wrong.length === 0) return;
  throw new Error(
    `The import is not as expected (${JSON.stringify(expected)}): ${JSON.stringify({ state, error, counts })}`,
  );
}
