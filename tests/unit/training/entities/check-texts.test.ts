import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const TRAINING = join(__dirname, '../../../../training/entities');

const check = (folder: string) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'check-texts.mjs')], {
    encoding: 'utf8',
  });
  return { status, told: stdout.trim(), problems: stderr.split('\n').filter(Boolean) };
};

const SENTENCES = ' It rained. The boat was late. Nobody minded. Tea was served. All went home.';
const WELL =
  'Harbour master [P1 Tomas Lindqvist], [R1@2 chairman] of the [O2 Nordvik Rowing Club], spoke in [L Halden].';

describe('checking the texts that names are learnt from', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'copydesk-texts-'));
    mkdirSync(join(folder, 'texts'));
    for (const name of ['check-texts.mjs', 'read-texts.mjs'])
      copyFileSync(join(TRAINING, name), join(folder, name));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  /** Checks texts of one file, `odd.jsonl`, with ids `odd-1` and so on. */
  const checkTexts = (...texts: string[]) => {
    const lines = texts.map((text, i) => JSON.stringify({ id: `odd-${i + 1}`, country: 'NO', text }));
    writeFileSync(join(folder, 'texts/odd.jsonl'), `${lines.join('\n')}\n`);
    return check(folder);
  };

  it('finds nothing wrong with those of the repository, and as many as were promised', () => {
    const { status, told, problems } = check(TRAINING);
    expect(problems).toEqual([]);
    expect(status).toBe(0);
    const [, texts, countries] = /^(\d+) texts of (\d+) countries/u.exec(told) ?? [];
    expect(Number(texts)).toBeGreaterThanOrEqual(1_000);
    expect(Number(countries)).toBeGreaterThanOrEqual(190);
  });

  it('counts what well-formed texts have', () => {
    const { status, told, problems } = checkTexts(WELL + SENTENCES);
    expect(problems).toEqual([]);
    expect(status).toBe(0);
    expect(told).toContain('1 texts of 1 countries');
    expect(told).toContain('1 persons, 1 organizations, 1 places, 1 roles');
  });

  it.each([
    ['a mark that is not closed', '[P1 Tomas Lindqvist spoke.', 'a bracket is no mark: “[P1 Tomas Lindqvist'],
    ['marks that overlap', '[P1 Tomas [O2 Nordvik] Lindqvist] spoke.', 'a bracket is no mark: “[P1 Tomas'],
    ['an unknown letter', '[X1 Tomas Lindqvist] spoke.', 'a bracket is no mark'],
    ['a mark over two lines', '[P1 Tomas\nLindqvist] spoke.', 'a bracket is no mark'],
    ['a person without a number', '[P Tomas Lindqvist] spoke.', '“Tomas Lindqvist” has no number.'],
    [
      'a number of two types',
      '[P1 Tomas Lindqvist] of [O1 Nordvik Club] spoke.',
      'number 1 is a person and a organization.',
    ],
    ['a role of nobody', 'The [R7 chairman] spoke.', '“chairman” is the role of nobody (7).'],
    [
      'a role of an organization',
      'The [R2 chairman] of [O2 Nordvik Club] spoke.',
      '“chairman” is the role of nobody (2).',
    ],
    [
      'a role at an unknown number',
      '[R1@9 Chairman] [P1 Tomas Lindqvist] spoke.',
      '“Chairman” is held at nothing (9).',
    ],
    ['white space inside a mark', '[P1 Tomas ] spoke.', 'a mark begins or ends with white space: “Tomas ”.'],
    [
      'an article inside a mark',
      'He saw [O1 the Nordvik Club].',
      'a mark begins with “the”: “the Nordvik Club”.',
    ],
  ])('tells the file and the id of %s, and what is wrong', (_what, text, problem) => {
    const { status, problems } = checkTexts(WELL + SENTENCES, text + SENTENCES);
    expect(status).toBe(1);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`odd.jsonl, odd-2: ${problem}`);
  });

  it('tells of a text that is too short, and of an id that is another’s', () => {
    expect(checkTexts(WELL).problems).toEqual([
      'odd.jsonl, odd-1: it has 1 sentences; at least 6 are wanted.',
    ]);
    const line = JSON.stringify({ id: 'odd-1', country: 'NO', text: WELL + SENTENCES });
    writeFileSync(join(folder, 'texts/other.jsonl'), line);
    checkTexts(WELL + SENTENCES);
    expect(check(folder).problems).toEqual(['other.jsonl, odd-1: another text has the same id.']);
  });

  it('tells the file and the line of what is no JSON', () => {
    writeFileSync(
      join(folder, 'texts/odd.jsonl'),
      `${JSON.stringify({ id: 'a', text: WELL + SENTENCES })}\n{"id":`,
    );
    const { status, problems } = check(folder);
    expect(status).toBe(1);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/odd\.jsonl, line 2: /u);
  });
});
