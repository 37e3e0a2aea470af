import { zipSync } from 'fflate';

/** What makes a story another one than the next. */
const TOWNS = ['Varna', 'Split', 'Graz', 'Lund', 'Bergen', 'Ghent', 'Cork', 'Porto', 'Turku', 'Riga'];
const THINGS = ['bell tower', 'tram depot', 'salt mill', 'reading room', 'boathouse'];

/** Words of its own for each story, so that none is taken for a copy of another. */
const words = (number: number) => Array.from({ length: 25 }, (_, i) => `word${number}x${i}`).join(' ');

const headlineOf = (number: number) =>
  `${TOWNS[number % 10]} Reopens Its ${THINGS[number % 5]} After ${number + 3} Years`;
const textOf = (number: number) => [
  `${TOWNS[number % 10].toUpperCase()}, June 2 – The ${THINGS[number % 5]} of ${TOWNS[number % 10]} reopened on Tuesday, ${number + 3} years after it had closed.`,
  `Its keeper said that ${number + 40} people came to see it. ${words(number)}.`,
];

const asNinjs = (number: number) =>
  JSON.stringify({
    guid: `mixed:${number}`,
    version: '1',
    headline: headlineOf(number),
    body_text: textOf(number).join('\n\n'),
    language: 'en',
  });
const asText = (number: number) => [headlineOf(number), ...textOf(number)].join('\n\n');
const asPage = (number: number) =>
  `<!doctype html><html lang="en"><head><title>${headlineOf(number)}</title></head><body><article><h1>${headlineOf(number)}</h1>${textOf(
    number,
  )
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('')}</article></body></html>`;
const asNitf = (number: number) =>
  `<?xml version="1.0" encoding="UTF-8"?><nitf><head><docdata><doc-id id-string="mixed:${number}"/></docdata></head><body><body.head><hedline><hl1>${headlineOf(number)}</hl1></hedline></body.head><body.content>${textOf(
    number,
  )
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('')}</body.content></body></nitf>`;

const FORMATS: [ending: string, write: (number: number) => string][] = [
  ['json', asNinjs],
  ['txt', asText],
  ['html', asPage],
  ['xml', asNitf],
];

/** Files that no reader can make anything of. */
const BROKEN: Record<string, string> = {
  'broken/cut-off.json': '{"guid": "mixed:cut", "headline": "Cut off in the mid',
  'broken/cut-off.xml':
    '<?xml version="1.0"?><nitf><body><body.head><hedline><hl1>Cut off</hl1></hedline></body.head><body.content><p>No end',
  'broken/nothing.txt': ' \n',
};

export const GOOD = 47;

/** A zip of fifty files in four formats and folders, three of which cannot be read. */
export function mixedZip(): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (let number = 1; number <= GOOD; number += 1) {
    const [ending, write] = FORMATS[number % FORMATS.length];
    files[`${ending}/story-${number}.${ending}`] = Buffer.from(write(number));
  }
  for (const [name, content] of Object.entries(BROKEN)) files[name] = Buffer.from(content);
  return zipSync(files);
}
