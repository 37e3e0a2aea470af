import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WeightsFile } from '../../../../src/plugins/wire/core/entities/sequence/weights';
import type * as classes from '../../../../src/plugins/wire/core/entities/sequence/word-classes';
import { compileCore } from '../compile-core';
import { runModule } from '../run-module';

const TEXTS = [
  'Chairman [P1 Tomas Lindqvist] of the [O2 Nordvik Rowing Club] met [P3 Marit Solberg] in [L Halden]. [P1 Lindqvist] was glad. [P3 Marit Solberg] of the [O4 Halden Shipping Company] was not.',
  'The [R1@2 director] of the [O2 Veldhaven Port Authority], [P1 Ivo Brandt], spoke at the [E3 Veldhaven Film Festival] in [L Veldhaven]. [P1 Brandt] thanked the [O4 Delta Bank].',
  '[R1@2 Treasurer] [P1 Leila Farouk] of the [O2 Delta Bank] lives in [L Graz]. [R3@2 Director] [P3 Arne Dahl] of the [O2 Delta Bank] lives in [L Halden].',
];
const OTHER =
  '[R1@2 Director] [P1 Rosa Quintero] of the [O2 Sahel Water Board] and [R3@4 treasurer] [P3 Paul Renner] of the [O4 Osprey Foundation] met in [L Graz].';

interface Learnt {
  files: { names: WeightsFile; roles: { words: WeightsFile; pairs: WeightsFile } };
  /** By type: names that are tagged right, found and labelled in what was learnt from. */
  counts: Record<string, { right: number; found: number; labelled: number }>;
}

describe('learning', () => {
  let core: string;

  beforeAll(() => {
    core = mkdtempSync(join(tmpdir(), 'copydesk-core-'));
    compileCore(core);
  });

  afterAll(() => rmSync(core, { recursive: true }));

  const learn = (texts: string[]): Learnt =>
    runModule(
      {
        'entities/learn-all.mjs': 'learnAll, prepare',
        'entities/measure.mjs': 'countTagged',
        'entities/read-texts.mjs': 'readMarks',
      },
      `(() => {
        const texts = input.map((text) => prepare(readMarks(text)));
        const { files, weights } = learnAll(texts);
        const counts = {};
        for (const text of texts) countTagged(text, weights, counts);
        return { files, counts };
      })()`,
      texts,
      core,
    );

  it('from the same texts gives the same weights, byte for byte, and from others others', () => {
    const [first, second, other] = [TEXTS, TEXTS, [...TEXTS.slice(1), OTHER]].map((texts) => learn(texts));
    expect(JSON.stringify(second!.files)).toBe(JSON.stringify(first!.files));
    expect(other!.files.names.packed).not.toBe(first!.files.names.packed);
    expect(other!.files.roles.words.packed).not.toBe(first!.files.roles.words.packed);
    expect(other!.files.roles.pairs.packed).not.toBe(first!.files.roles.pairs.packed);
  });

  it('teaches to tag most of what it was learnt from as it is labelled', () => {
    // Seven rounds over four texts teach too little: each comes often.
    const { counts } = learn(Array.from({ length: 8 }, () => [...TEXTS, OTHER]).flat());
    for (const type of ['person', 'organization', 'place']) {
      const { right, found, labelled } = counts[type]!;
      expect(labelled).toBeGreaterThan(3);
      expect(right / labelled).toBeGreaterThan(0.7);
      expect(right / found).toBeGreaterThan(0.7);
    }
  });

  it('learns of roles at organizations that a paragraph names in which nobody is named', () => {
    const text =
      'The [O2 Nordvik Rowing Club] won both races.\nThey were rowed at noon.\n[R1@2 President] [P1 Clara Whitfield] was delighted.';
    const pairs = runModule<{ right: boolean }[]>(
      { 'entities/role-examples.mjs': 'roleExamples', 'entities/read-texts.mjs': 'readMarks' },
      'roleExamples(readMarks(input)).pairs',
      text,
      core,
    );
    // That she is it, and where.
    expect(pairs.map(({ right }) => right)).toEqual([true, true]);
  });

  it('packs word classes that are read back, each word’s its own', () => {
    const clusters = Array.from({ length: 300 }, (_none, c) =>
      Array.from({ length: 1 + (c % 20) }, (_word, i) =>
        `q${c.toString(36)}-${i.toString(36)}z`.replace('-', 'é'),
      ),
    );
    const packed = runModule<classes.ClassesFile>(
      { 'entities/pack-classes.mjs': 'packClasses' },
      'packClasses(input)',
      clusters,
      core,
    );
    jest.isolateModules(() => {
      jest.doMock('../../../../src/plugins/wire/core/entities/sequence/word-classes.json', () => packed);
      const { wordClass } = jest.requireActual<typeof classes>(
        '../../../../src/plugins/wire/core/entities/sequence/word-classes',
      );
      expect(clusters.map((cluster) => [...new Set(cluster.map(wordClass))])).toEqual(
        clusters.map((_cluster, c) => [c + 1]),
      );
    });
  });
});
