import { setPriority } from 'node:os';
import { workerData } from 'piscina';

/** Has this thread stand back behind those that answer requests. */
export function standBack(): void {
  const { niceness } = workerData as { niceness: number };
  // On Linux a priority is a thread's own; elsewhere it would be the whole process's.
  if (process.platform !== 'linux' || niceness === 0) return;
  try {
    setPriority(niceness);
  } catch {
    // It stands back further already.
  }
}
