/**
 * Starts a clock that shows how many milliseconds the processor has worked for this process since. What others do meanwhile on a shared
 * machine, the test suites beside this one among them, does not count, as it would by the clock on the wall.
 */
export function processorClock(): () => number {
  const started = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  };
}
