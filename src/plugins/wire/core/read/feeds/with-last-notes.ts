import type { Note, Reading } from '../format-reader';

/**
 * Hands readings on, each when the next one is there, so that what is known at the end only (notes on the file as a whole) is told on the last item that could
 * be read.
 *
 * @param readings readings, and lists of notes for the last one before them
 */
export async function* withLastNotes(readings: AsyncIterable<Reading | Note[]>): AsyncGenerator<Reading> {
  let held: Reading | undefined;
  for await (const reading of readings) {
    if (Array.isArray(reading)) {
      if (held?.ok && reading.length > 0) held = { ...held, notes: [...held.notes, ...reading] };
      continue;
    }
    if (held) yield held;
    held = reading;
  }
  if (held) yield held;
}
