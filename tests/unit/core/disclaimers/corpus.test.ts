import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { flagNotices } from '../../../../src/plugins/wire/core/disclaimers';

const shared = join(__dirname, '../../../../../shared');
const seed = join(shared, 'seed/000_2a367edafb4fa31e.txt');
const expected = join(shared, 'seed/expected.json');
const corpus = join(shared, 'corpus/disclaimers.dev.jsonl');

interface Labelled {
  text: string;
  spans: { start: number; end: number }[];
}

(existsSync(seed) && existsSync(expected) ? describe : describe.skip)('the seed file', () => {
  it('has the one notice that is expected', () => {
    const flags = flagNotices(readFileSync(seed, 'utf8'));
    const { disclaimers } = JSON.parse(readFileSync(expected, 'utf8'));
    expect(flags.map(({ start, end, kinds, issuer }) => ({ start, end, kinds, issuer }))).toEqual(
      disclaimers,
    );
  });
});

(existsSync(corpus) ? describe : describe.skip)('the development corpus', () => {
  it('is answered as well as before', () => {
    const records: Labelled[] = readFileSync(corpus, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    let found = 0;
    let wanted = 0;
    let alarms = 0;
    for (const { text, spans } of records) {
      const flags = flagNotices(text);
      if (spans.length === 0 && flags.length > 0) alarms++;
      wanted += spans.length;
      found += spans.filter((span) =>
        flags.some((flag) => {
          const shared = Math.min(flag.end, span.end) - Math.max(flag.start, span.start);
          return shared * 2 >= Math.max(flag.end, span.end) - Math.min(flag.start, span.start);
        }),
      ).length;
    }
    expect(found / wanted).toBeGreaterThan(0.9);
    expect(alarms).toBeLessThanOrEqual(2);
  });
});
