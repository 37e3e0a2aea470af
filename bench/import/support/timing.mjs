/** How long work takes. @returns {Promise<number>} seconds */
export async function secondsOf(work) {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

/**
 * Has PostgreSQL write down what it still holds, so that what was done before is not paid for in what is measured next.
 *
 * @param {{ query(sql: string): Promise<unknown> }} database
 */
export const settle = (database) => database.query('CHECKPOINT');
