/** What the server puts before each line, but for the article: that one stands among the record's articles. */
export const EVIDENCE_LABELS = ['Words', 'Why', 'Said to be', 'State', 'Year'] as const;
export type EvidenceLabel = (typeof EVIDENCE_LABELS)[number];

/**
 * What an import found when it proposed a record, line by line.
 *
 * @param evidence `Label: text` on each line, as the server keeps it; an editor may have changed it
 */
export const evidenceLines = (evidence: string | undefined): { label?: EvidenceLabel; text: string }[] =>
  (evidence ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('Article:'))
    .map((line) => {
      const label = EVIDENCE_LABELS.find((known) => line.startsWith(`${known}: `));
      return label ? { label, text: line.slice(label.length + 2) } : { text: line };
    });
