/**
 * `npm run train:entities -- [--check] [--only=N] [--leave-out=N [--of=NAME]] [--measure=FILE]… [--with=FILE]… [--with-no-events=FILE]… [--also=FILE]…`: learns
 * what finds people, organizations, events and roles, from the labelled texts beside it and from the sets named `--with` (`{"id","text","entities":
 * [{"start","end","type"}]}`, or text with marks), and writes `weights.json` of core/entities/tagger and core/entities/roles. `--also` is for what
 * a newsroom has exported (`wire names export-training`), in which places are not marked.
 *
 * `--measure=FILE` reports what is reached on a set from which nothing is learnt. `--leave-out=N` cross-validates: every Nth text is left out,
 * N times, and measured with what the others teach; `--of=NAME` leaves out only those of one file (`wikigold.jsonl`; `ours`). `--only=N` learns from N of our texts. `--check` writes nothing.
 */
import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../compiled-core.mjs';
import { writeJson } from '../write-json.mjs';
import { learnAll, prepare } from './learn-all.mjs';
import { countLinked, countTagged, figures } from './measure.mjs';
import { measureRoles, noRoles, roleFigures } from './measure-roles.mjs';
import { readTexts } from './read-texts.mjs';

const USAGE =
  'Usage: npm run train:entities -- [--check] [--only=N] [--leave-out=N [--of=NAME]] [--measure=FILE]… [--with=FILE]… [--with-no-events=FILE]… [--also=FILE]…';
const options = process.argv.slice(2);
const unknown = options.find(
  (option) => !/^--(check|(only|leave-out)=\d+|(measure|with|with-no-events|also|of)=.+)$/.test(option),
);
if (unknown) {
  console.error(`Unknown option ${unknown}. ${USAGE}`);
  process.exit(2);
}
const valuesOf = (name) =>
  options.filter((option) => option.startsWith(`--${name}=`)).map((option) => option.slice(name.length + 3));

const folder = join(dirname(fileURLToPath(import.meta.url)), 'texts');
const own = readdirSync(folder)
  .sort()
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => read(join(folder, name)).map((text) => ({ ...text, file: 'ours' })));
// Every so many, so that all files have their share.
const only = Number(valuesOf('only')[0] ?? own.length);
const chosen = own.filter(
  (_text, i) => Math.floor(((i + 1) * only) / own.length) > Math.floor((i * only) / own.length),
);
const texts = [
  ...chosen,
  ...valuesOf('with').flatMap((file) => read(file)),
  ...valuesOf('with-no-events').flatMap((file) =>
    read(file).map((text) => ({ ...text, unlabelled: 'event' })),
  ),
];
console.log(`${chosen.length} texts of ours, ${texts.length - chosen.length} others`);

const parts = Number(valuesOf('leave-out')[0] ?? 0);
if (parts > 1) crossValidate(parts);
const { files, weights } = learnAll(texts, console.log);
for (const name of valuesOf('measure')) {
  const counts = {};
  for (const text of readTexts(name)) countTagged(text, weights, counts);
  console.log(`${basename(name)}: ${figures(counts)}`);
}
for (const [part, file] of Object.entries({ tagger: files.names, roles: files.roles })) {
  console.log(`${part}: ${JSON.stringify(file).length} bytes`);
  if (!options.includes('--check'))
    await writeJson(join(root, `src/plugins/wire/core/entities/${part}/weights.json`), file);
}

function read(file) {
  return readTexts(file).map((text) => ({ ...prepare(text), file: basename(file) }));
}

function crossValidate(parts) {
  const tagged = {};
  const linked = {};
  const roles = noRoles();
  const [of] = valuesOf('of');
  const parted = texts.filter(({ file }) => !of || file === of);
  if (parted.length === 0) {
    console.error(`No text is of ${of}: name a file that is learnt from, without its folder, or ours.`);
    process.exit(2);
  }
  const partOf = new Map(parted.map((text, i) => [text, i % parts]));
  for (let part = 0; part < parts; part += 1) {
    const isLeftOut = (text) => partOf.get(text) === part;
    const { weights } = learnAll(texts.filter((text) => !isLeftOut(text)));
    for (const text of texts.filter(isLeftOut)) {
      countTagged(text, weights, (tagged[text.file] ??= {}));
      countLinked(text, weights, (linked[text.file] ??= {}));
      if (text.file === 'ours') measureRoles(text, weights, roles);
    }
  }
  for (const [file, counts] of Object.entries(tagged)) {
    console.log(`${file}, left out, tagger: ${figures(counts)}`);
    console.log(`${file}, left out, whole stage: ${figures(linked[file])}`);
  }
  if (roles.people > 0) console.log(`ours, left out, roles: ${roleFigures(roles)}`);
}
