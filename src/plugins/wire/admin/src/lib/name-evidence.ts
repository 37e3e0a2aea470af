/**
 * What an import found when it proposed a record, line by line, without the article: that one stands among the record's articles.
 *
 * @param evidence `Label: text` on each line, as the server keeps it
 */
export const evidenceLines = (evidence: string | undefined): { label?: string; text: string }[] =>
  (evidence ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('Article:'))
    .map((line) => {
      const [, label, text] = /^(Words|Why|Said to be|State|Year): (.*)$/su.exec(line) ?? [];
      return label === undefined ? { text: line } : { label, text };
    });
