import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileServer } from '../../scripts/compile-server.cjs';

/** The project's folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
compileServer(root);
const require = createRequire(import.meta.url);
const core = (name) => require(join(root, 'dist/src/plugins/wire/core', name));

const { clean } = core('clean');
const { flagNotices, NOTICE_KINDS } = core('disclaimers');
const { BORDERS, FEATURE_NAMES, STATE_NAMES } = core('disclaimers/model/feature-names');
const { KIND_FEATURE_NAMES, kindFeaturesOf } = core('disclaimers/model/kind-features');
const { latticeOf } = core('disclaimers/model/lattice');
const { ALLOW } = core('disclaimers/model/forward');
const { marginalsOf } = core('disclaimers/model/marginals');
const { Gate } = core('disclaimers/model/gate');
const { hashOfWord } = core('disclaimers/model/word-groups');
const { phraseNames, PhraseTable } = core('disclaimers/model/phrases');
const { withPhrases } = core('disclaimers/model/phrase-features');
const { readSentences } = core('disclaimers/reading/read-sentences');
const { readWeights } = core('disclaimers/model/weights');

export {
  ALLOW,
  BORDERS,
  Gate,
  FEATURE_NAMES,
  KIND_FEATURE_NAMES,
  kindFeaturesOf,
  latticeOf,
  marginalsOf,
  NOTICE_KINDS,
  PhraseTable,
  readWeights,
  STATE_NAMES,
  withPhrases,
};

/**
 * A labelled text, read: all that does not depend on the weights, so that trying weights costs little.
 *
 * @param {import('./read-texts.mjs').LabelledText} gold
 */
export function prepare(gold) {
  const { removed } = clean({ text: gold.text, textForm: 'page', pubStatus: 'usable' });
  return { gold, removed, read: readSentences(gold.text, removed) };
}

const groupOf = new Map();
for (const family of core('disclaimers/words/groups.json').families) {
  const [name] = family[0].split(' ');
  for (const group of family) {
    const words = group.split(' ');
    for (const word of words) groupOf.set(hashOfWord(word), { group: words[0], family: name });
  }
}

/** The single words of each sentence, as phrases name them. */
export const wordsOf = ({ gold, read: { tokens, sentences } }) =>
  sentences.map(({ from, to }) =>
    phraseNames(gold.text, tokens, from, to, () => undefined)
      .filter((name) => /^say:[^ ]+$/.test(name))
      .map((name) => name.slice(4)),
  );

/** The names of all phrases in a text that might be learnt, each once; and those of them that stand in its notices. */
export function phrasesIn({ gold, read: { tokens, sentences }, spanOf }) {
  const all = new Set();
  const inNotices = new Set();
  sentences.forEach(({ from, to }, i) => {
    const found = phraseNames(gold.text, tokens, from, to, (hash) => groupOf.get(hash));
    for (const name of found) {
      all.add(name);
      if (spanOf[i] >= 0) inNotices.add(name);
    }
  });
  return { all, inNotices };
}

/** The flags that these weights give. */
export const detect = ({ gold, removed, read }, weights) =>
  flagNotices(gold.text, { removed, read, weights });
