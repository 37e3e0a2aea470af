import type { ImportReceipt } from './imports-service';

/** A failed receipt for a person: a sentence a problem, each naming file, item and field, and what to do. */
export function receiptSentences({ file, item, detail, problems = [] }: ImportReceipt): string[] {
  const told = problems.map((problem) =>
    sentence(
      [
        problem.file || file,
        (problem.item ?? item) ? `item ${problem.item ?? item}` : undefined,
        problem.place,
        problem.field ? `field "${problem.field}"` : undefined,
      ],
      problem.message,
    ),
  );
  if (told.length > 0) return told;
  return [sentence([file, item ? `item ${item}` : undefined], detail ?? 'It could not be imported.')];
}

const sentence = (where: (string | undefined)[], message: string): string =>
  // A message may quote a source that has line breaks; a receipt stays one line.
  `${where.filter(Boolean).join(', ')}: ${message}`.replace(/\s*[\r\n]+\s*/g, ' ');
