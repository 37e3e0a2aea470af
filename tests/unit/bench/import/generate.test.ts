import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { buildNoticeIndex } from '../../../../src/plugins/wire/core/disclaimers';
import { buildNameIndex } from '../../../../src/plugins/wire/core/entities';
import { processItem, type Processed } from '../../../../src/plugins/wire/core/pipeline';
import { DEFAULT_POLICIES } from '../../../../src/plugins/wire/core/policies';
import { read } from '../../../../src/plugins/wire/core/read';

const program = join(__dirname, '../../../../bench/import/generate.mjs');
const generate = (...options: string[]): string =>
  execFileSync(process.execPath, [program, ...options], { encoding: 'utf8', maxBuffer: 1 << 26 });
const paragraphsOf = (line: string): string[] => JSON.parse(line).body_text.split('\n\n');

const ITEMS = 300;
const file = generate(`--items=${ITEMS}`, '--seed=7');
const lines = file.trimEnd().split('\n');

describe('the made-up wire that imports are measured with', () => {
  it('is the same for the same seed, whatever its length, and another one for another seed', () => {
    expect(generate(`--items=${ITEMS}`, '--seed=7')).toBe(file);
    expect(file.startsWith(generate('--items=40', '--seed=7'))).toBe(true);
    const [other] = generate('--items=1', '--seed=8').split('\n');
    expect(paragraphsOf(other)).not.toEqual(paragraphsOf(lines[0]));
  });

  it('has bodies of about 3 kB, none like another, and guids of their own', () => {
    const bodies = lines.map((line) => JSON.parse(line).body_text as string);
    const mean = bodies.reduce((sum, body) => sum + body.length, 0) / ITEMS;
    expect(mean).toBeGreaterThan(2_700);
    expect(mean).toBeLessThan(3_400);
    expect(new Set(bodies).size).toBe(ITEMS);
    expect(new Set(lines.map((line) => JSON.parse(line).guid)).size).toBe(ITEMS);
  });

  it('repeats about one item in twenty in other words, with most of its paragraphs, and shares next to none otherwise', () => {
    const seen = new Map<string, number>();
    const shares = lines.map((line, i) => {
      // The notices recur in all of them.
      const body = paragraphsOf(line).slice(0, -4);
      const known = body.filter((text) => seen.has(text)).length / body.length;
      body.forEach((text) => seen.set(text, i));
      return known;
    });
    const copies = shares.filter((share) => share > 0.6).length;
    expect(copies).toBeGreaterThan(ITEMS * 0.02);
    expect(copies).toBeLessThan(ITEMS * 0.09);
    expect(shares.filter((share) => share > 0.2)).toHaveLength(copies);
  });

  it('refuses what is no number of items', () => {
    expect(() => execFileSync(process.execPath, [program, '--items=many'], { stdio: 'pipe' })).toThrow(
      /--items takes a whole number/,
    );
  });

  describe('read and processed', () => {
    let processed: Processed[];

    beforeAll(async () => {
      const knowledge = { notices: buildNoticeIndex([]), names: buildNameIndex([]) };
      processed = [];
      for await (const outcome of read([Buffer.from(file)], { file: 'made.jsonl' })) {
        if (!outcome.ok) throw new Error(outcome.problem.message);
        expect(outcome.warnings).toEqual([]);
        processed.push(processItem(outcome.item, knowledge, DEFAULT_POLICIES));
      }
    });

    it('gives an item a line', () => expect(processed).toHaveLength(ITEMS));

    it('has one or two of 40 notices in each item, and none that holds an article back', () => {
      const flags = processed.flatMap((item) => item.flags);
      expect(processed.every((item) => item.flags.length > 0)).toBe(true);
      expect(flags.length).toBeGreaterThan(ITEMS * 1.2);
      expect(new Set(flags.map(({ fingerprint }) => fingerprint)).size).toBe(40);
      const held = flags.filter(({ kinds }) =>
        kinds.some((kind) => DEFAULT_POLICIES.blockingKinds.includes(kind)),
      );
      expect(held).toEqual([]);
    });

    it('names two or three people, two organizations and half an event each, and names recur', () => {
      const entities = processed.flatMap(({ linked }) => linked.entities);
      const perItem = (type: string) => entities.filter((entity) => entity.type === type).length / ITEMS;
      expect(perItem('person')).toBeGreaterThan(2.3);
      expect(perItem('person')).toBeLessThan(2.8);
      expect(perItem('organization')).toBeGreaterThan(1.8);
      // Now and then a made-up town is taken for an institution.
      expect(perItem('organization')).toBeLessThan(2.6);
      expect(perItem('event')).toBeGreaterThan(0.4);
      expect(perItem('event')).toBeLessThan(0.6);
      const people = entities.filter(({ type }) => type === 'person');
      expect(people.filter(({ positions }) => positions?.length).length / people.length).toBeGreaterThan(0.9);
      expect(new Set(people.map(({ name }) => name)).size).toBeLessThan(people.length * 0.95);
    });
  });
});
