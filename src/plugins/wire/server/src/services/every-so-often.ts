/** Calls at most once in a while; a call that comes too early is left out, since another one follows. */
export function everySoOften(call: () => Promise<unknown>, milliseconds: number) {
  let last = performance.now();
  let running: Promise<unknown> = Promise.resolve();
  return {
    due() {
      if (performance.now() - last < milliseconds) return;
      last = performance.now();
      // It is done again at the end: a failure here is not the import's.
      running = running.then(call).catch(() => undefined);
    },
    settled: () => running,
  };
}
