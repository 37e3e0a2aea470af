import { expectedSamples, sampleBytes, sampleFiles, type ExpectedFile } from '../fixtures/samples';

interface Body {
  contentType: string;
  value: string;
}

/** The texts of a sample's items, read without the project's readers: what is checked here is the sample, not the pipeline. */
function itemTexts(file: string): string[] {
  const text = sampleBytes(file).toString('utf8');
  const ofItem = (item: Record<string, unknown>): string => {
    const bodies = (item['bodies'] ?? []) as Body[];
    const plain = bodies.find((body) => body.contentType === 'text/plain');
    return plain?.value ?? String(item['body_text'] ?? item['body_html']);
  };
  if (file.endsWith('.jsonl')) {
    return text
      .split('\n')
      .filter(Boolean)
      .map((line) => ofItem(JSON.parse(line) as Record<string, unknown>));
  }
  return file.endsWith('.json') ? [ofItem(JSON.parse(text) as Record<string, unknown>)] : [text];
}

const count = (text: string, words: string): number => text.split(words).length - 1;
const flat = (text: string): string => text.replace(/\s+/gu, ' ');
const files = expectedSamples().map((expected): [string, ExpectedFile] => [expected.file, expected]);

describe('the sample wire', () => {
  it('says what to expect of every file, in the order of an import', () => {
    expect(files.map(([name]) => name)).toEqual(sampleFiles());
  });

  it('has stories enough, in several formats, languages and layouts', () => {
    const names = sampleFiles();
    expect(names.length).toBeGreaterThanOrEqual(14);
    expect(names.filter((name) => name.endsWith('.json')).length).toBeGreaterThan(0);
    expect(names.filter((name) => name.endsWith('.jsonl')).length).toBeGreaterThan(0);
    expect(names.some((name) => sampleBytes(name).includes('\r\n'))).toBe(true);
    const items = files.flatMap(([, file]) => file.items);
    expect([...new Set(items.map((item) => item.language))].sort()).toEqual(['de', 'en', 'ru']);
    expect([...new Set(items.map((item) => item.receipt))].sort()).toEqual([
      'created',
      'held',
      'killed',
      'updated',
    ]);
    expect(items.some((item) => item.disclaimers.length === 0)).toBe(true);
    expect(items.some((item) => item.disclaimers.some((disclaimer) => disclaimer.inChrome))).toBe(true);
  });

  it('covers the kinds of notices that wires carry', () => {
    const notices = files.flatMap(([, file]) => file.items.flatMap((item) => item.disclaimers));
    const kinds = new Set(
      notices.flatMap((notice) => [...(notice.kinds ?? []), ...(notice.kindsAnyOf ?? [])]),
    );
    expect([...kinds].sort()).toEqual([
      'affiliate',
      'ai-generated',
      'copyright',
      'forward-looking',
      'investment-advice',
      'liability',
      'medical-advice',
      'no-warranty',
      'offer',
      'opinion',
      'regulatory',
      'sponsored',
      'syndication',
      'translation',
    ]);
  });
});

describe.each(files)('%s', (name, expected) => {
  const texts = itemTexts(name);

  it('has the items it should have', () => {
    expect(texts).toHaveLength(expected.items.length);
  });

  it('contains every quote that is expected of it, and the ends of its notices once only', () => {
    expected.items.forEach((item, at) => {
      const text = texts[at]!;
      for (const { starts, ends } of item.disclaimers) {
        expect([starts, count(text, starts)]).toEqual([starts, 1]);
        expect([ends, count(text, ends)]).toEqual([ends, 1]);
        expect(text.indexOf(starts)).toBeLessThan(text.indexOf(ends));
      }
      for (const words of item.chromeContains) expect(text).toContain(words);
      expect(flat(text)).toContain(item.firstParagraphStarts);
      expect(flat(text)).toContain(item.lastParagraphEnds);
    });
  });

  it('names whom and what it is said to name', () => {
    expected.items.forEach((item, at) => {
      if (item.language === 'ru' || item.language === 'de') return; // Their names are given in the base form, the text inflects them.
      const text = flat(texts[at]!);
      const lower = text.toLowerCase();
      for (const person of item.people) {
        expect(text).toContain(person.name);
        if (person.organization) expect(text).toContain(person.organization);
        if (person.role && person.role !== 'head') expect(lower).toContain(person.role.toLowerCase());
      }
      for (const organization of item.organizations) expect(text).toContain(organization);
      for (const event of item.events) {
        expect(text).toContain(event.name);
        if (event.date) expect(text).toContain(event.date.slice(0, 4));
      }
    });
  });

  it('is as long as a story on a wire', () => {
    expected.items.forEach((item, at) => {
      const words = texts[at]!.split(/\s+/u).length;
      if (item.pubStatus !== 'canceled')
        expect([words >= 230, words <= 650, words]).toEqual([true, true, words]);
    });
  });
});
