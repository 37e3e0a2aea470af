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
const { FEATURE_NAMES } = core('disclaimers/feature-names');
const { KIND_FEATURE_NAMES, kindFeaturesOf } = core('disclaimers/kind-features');
const { ALLOW, latticeOf, marginalsOf } = core('disclaimers/lattice');
const { readSentences } = core('disclaimers/read-sentences');
const { readWeights } = core('disclaimers/weights');

export {
  ALLOW,
  FEATURE_NAMES,
  KIND_FEATURE_NAMES,
  kindFeaturesOf,
  latticeOf,
  marginalsOf,
  NOTICE_KINDS,
  readWeights,
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

/** The flags that these weights give. */
export const detect = ({ gold, removed, read }, weights) =>
  flagNotices(gold.text, { removed, read, weights });
