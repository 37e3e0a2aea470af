/**
 * `npm run bench:known [-- --json] [-- --notices=N] [-- --rounds=N]`: what it costs to look for known notices. The same texts are searched
 * with 10 and with N (100,000) notices known, turn by turn in one process, and the ratio of the times is printed; also how long the index
 * takes to build and how much memory a notice takes. The notices are made of a few dozen sentences with a few choices in each, so that they
 * have formulas by the thousand in common. Uses the compiled server, so it builds nothing but TypeScript.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { compileOrExit } from '../scripts/compile-or-exit.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const option = (name, standard) =>
  Number(process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3) ?? standard);
const many = option('notices', 100_000);
const rounds = option('rounds', 15);
if (![many, rounds].every((number) => Number.isInteger(number) && number >= 1)) {
  console.error('--notices and --rounds take whole numbers from 1 on.');
  process.exit(2);
}
const FEW = 10;
const TEXT_SIZE = 2_000_000;

compileOrExit(root);
const { buildNoticeIndex, knownNotice } = require(join(root, 'dist/src/plugins/wire/core/disclaimers'));

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');
const memory = () => {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

/** Parts of notices; `{a|b}` is a choice. */
const SENTENCES = `
This {press release|news release|announcement|communication} {contains|includes|may contain} forward-looking statements within the meaning of {applicable securities laws|Canadian securities legislation|the safe harbor provisions}.
Forward-looking statements {involve|are subject to} known and unknown {risks|risks and uncertainties} that may cause actual results to differ {materially|significantly} from those {expressed|projected|implied}.
{Readers|Investors|Shareholders} are cautioned not to place undue reliance on {these|such} forward-looking statements, which speak only as of {the date hereof|today|the date of this release}.
{The Company|Management|The issuer} undertakes no obligation to {update|revise|publicly update or revise} any forward-looking statement, {except as required by law|whether as a result of new information or otherwise}.
Words such as "{expects|anticipates|believes}", "{intends|plans|estimates}" and {similar expressions|variations of such words} identify forward-looking statements.
This {release|document|notice} does not constitute an offer to sell or {a|the} solicitation of an offer to buy any {securities|shares|notes} in {any jurisdiction|the United States|any state}.
The securities have not been {and will not be |}registered under the {Securities Act|securities laws of any state} and may not be offered {or sold |}absent registration or {an applicable|a valid} exemption.
{Neither the exchange nor its regulation services provider|No stock exchange and no regulator} accepts responsibility for the {adequacy|accuracy|adequacy or accuracy} of this {release|announcement}.
The information {herein|on this page|in this article} is provided {"as is"|without warranty of any kind|for general purposes only} and {may contain errors|has not been verified|may be out of date}.
{We|The publisher|The author} {accept|assume|take} no {responsibility|liability} for {the accuracy|the content|any loss arising from the use} of this {article|report|information}.
Nothing {herein|in this article|on this site} is {investment|financial|legal} advice, and {readers|you} should consult a {qualified|licensed} {adviser|professional} before {acting on it|making any decision}.
Past {performance|results} {is|are} no {guarantee|reliable indicator} of future {results|returns}, and {capital is at risk|you may lose all you invest}.
The {views|opinions} expressed are {solely|entirely} those of the {author|writer|contributor} and do not {necessarily |}reflect those of {the publisher|this newspaper|the editors}.
This {article|post} was {paid for|sponsored|supplied} by {a partner|an advertiser|a third party} and {did not involve|was written without} the {newsroom|editorial staff}.
{We may earn|This site earns} a {small |}commission {when you buy through|from purchases made through} links {in this article|on this page}.
All rights reserved; {no part of this text|nothing on this page} may be {reproduced|copied|redistributed} without {written |prior }permission.
This {story|text} was {generated|translated} {automatically|by software} and {reviewed|checked} by {an editor|nobody|our staff}.
These statements have not been evaluated by the {authority|agency|regulator}, and the {product|supplement} is not intended to {diagnose, treat or cure|treat} any {disease|condition}.
`
  .trim()
  .split('\n');
const STORY = `
The council {approved|rejected|postponed} the {new|old|long delayed} plan for the {harbour|station|market hall} on {Monday|Tuesday|Friday} after {two|three|nine} hours of debate.
"We {waited|hoped|asked} for this for {years|months|a decade}," said {the mayor|a trader|the head of the school}, {smiling|visibly tired|before she left}.
The {bridge|tunnel|road} between {the islands|both banks|the villages} will {open|close|be repaired} in the {spring|summer|autumn} of next year.
{Rain|Snow|Fog} {slowed|stopped|delayed} the {ferries|trains|buses} for most of the {morning|weekend|afternoon}, the {operator|port|weather office} said.
In the {second|final} half the {visitors|hosts} {scored twice|missed a penalty|lost their captain}, and the {crowd|stadium} {fell silent|sang on|went home early}.
The {museum|library|theatre} has {bought|restored|found} a {painting|letter|map} that was thought {lost|destroyed|stolen} since the {war|flood|fire}.
`
  .trim()
  .split('\n');

let state = 42;
const random = (below) => {
  state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};
const pick = (list) => list[random(list.length)];
const spoken = (sentence) => sentence.replace(/\{([^}]*)\}/g, (_, choices) => pick(choices.split('|')));
/** So many different sentences of a bank. */
const several = (bank, count) => {
  const left = [...bank];
  return Array.from({ length: count }, () => spoken(left.splice(random(left.length), 1)[0])).join(' ');
};

const texts = new Set();
while (texts.size < Math.max(many, FEW)) texts.add(several(SENTENCES, 2 + random(4)));
const known = [...texts].map((text) =>
  knownNotice({ text, kinds: ['liability'], decision: 'confirmed', placement: 'inline' }),
);

/** A slightly edited notice: a few of its words are others. */
const edited = (text) => {
  const words = text.split(' ');
  for (let i = 0; i < words.length / 15; i++)
    words[random(words.length)] = pick(['herewith', 'likewise', 'moreover']);
  return words.join(' ');
};

const article = (notices) => {
  const paragraphs = Array.from({ length: 12 }, () => several(STORY, 3));
  for (const notice of notices) paragraphs.splice(1 + random(paragraphs.length), 0, notice);
  return paragraphs.join('\n\n');
};
const articlesOf = (noticesOfOne) => {
  const articles = [];
  for (let size = 0; size < TEXT_SIZE; size += articles.at(-1).length) articles.push(article(noticesOfOne()));
  return articles;
};
const someKnown = () => known[random(FEW)].text;
const sets = {
  'no notice': articlesOf(() => []),
  'three known notices': articlesOf(() => [someKnown(), someKnown(), someKnown()]),
  'three edited notices': articlesOf(() => [edited(someKnown()), edited(someKnown()), edited(someKnown())]),
};

const built = (notices) => {
  const before = memory();
  const started = performance.now();
  const index = buildNoticeIndex(notices);
  const seconds = (performance.now() - started) / 1000;
  return { index, seconds, bytes: memory() - before };
};
const small = built(known.slice(0, FEW));
const large = built(known);

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const searched = (index, articles) => {
  const started = performance.now();
  for (const text of articles) index.find(text);
  return performance.now() - started;
};

const results = Object.entries(sets).map(([texts, articles]) => {
  const size = articles.reduce((sum, text) => sum + text.length, 0);
  const times = { small: [], large: [] };
  for (let round = -3; round < rounds; round++) {
    const few = searched(small.index, articles);
    const all = searched(large.index, articles);
    if (round < 0) continue;
    times.small.push(few);
    times.large.push(all);
  }
  const foundBy = ({ index }) => articles.reduce((sum, text) => sum + index.find(text).length, 0);
  return {
    texts,
    articles: articles.length,
    foundWithFew: foundBy(small),
    foundWithMany: foundBy(large),
    mbPerSecondWithFew: size / 1000 / median(times.small),
    mbPerSecondWithMany: size / 1000 / median(times.large),
    ratio: median(times.large) / median(times.small),
  };
});
const building = {
  notices: large.index.size,
  seconds: large.seconds,
  bytesOfANotice: large.bytes / large.index.size,
};

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ node: process.version, rounds, building, results }));
} else {
  console.log(
    `${building.notices} notices, built in ${building.seconds.toFixed(1)} s, ${Math.round(building.bytesOfANotice)} bytes each beside their text; Node ${process.version}`,
  );
  console.table(
    Object.fromEntries(
      results.map(
        ({
          texts,
          articles,
          foundWithFew,
          foundWithMany,
          mbPerSecondWithFew,
          mbPerSecondWithMany,
          ratio,
        }) => [
          texts,
          {
            articles,
            found: `${foundWithFew} / ${foundWithMany}`,
            [`MB/s, ${FEW} known`]: Number(mbPerSecondWithFew.toFixed(1)),
            [`MB/s, ${building.notices} known`]: Number(mbPerSecondWithMany.toFixed(1)),
            ratio: Number(ratio.toFixed(2)),
          },
        ],
      ),
    ),
  );
}
