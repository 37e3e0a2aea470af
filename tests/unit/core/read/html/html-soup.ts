import fc from 'fast-check';

const WORDS = [
  'quay',
  'ferry',
  'Harbour',
  'open.',
  'лодка',
  '海の',
  '🚢',
  '5.',
  '- x',
  '*',
  '|',
  '\u00a0',
  'a&amp;b',
  '&lt;i',
];
const SPACES = ['', ' ', '\n', '\t', '  \n'];
const BLOCK_TAGS =
  'p div h1 h3 ul ol li blockquote pre table tr td th caption figure figcaption section dl dt dd center'.split(
    ' ',
  );
const INLINE_TAGS = 'b strong i em u s code span sub sup a'.split(' ');
const ATTRIBUTES = [
  '',
  '',
  ' class="x"',
  ' start="4"',
  ' href="/a?b=1&amp;c"',
  " href='https://e.example/'",
  ' value=7',
  ' type=a',
];

const tag = fc.tuple(
  fc.constantFrom(...BLOCK_TAGS, ...INLINE_TAGS, 'br', 'br', 'img', 'hr'),
  fc.constantFrom(...ATTRIBUTES),
  fc.constantFrom('open', 'open', 'close', 'close', 'self'),
);
const piece = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(fc.constantFrom(...SPACES), fc.constantFrom(...WORDS)).map((parts) => parts.join('')),
  },
  {
    weight: 4,
    arbitrary: tag.map(([name, attributes, form]) =>
      form === 'close' ? `</${name}>` : `<${name}${attributes}${form === 'self' ? '/' : ''}>`,
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('<!-- no -->', '<script>if (a<b) {}</script>', '<iframe>x</iframe>'),
  },
);

/** HTML with tags that open, close and cross one another in any order. */
export const htmlSoup = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

const words = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 })
  .map((list) => list.join(' '));
const inline = fc
  .tuple(fc.constantFrom('', '', ...INLINE_TAGS), fc.constantFrom(...ATTRIBUTES), words)
  .map(([name, attributes, text]) => (name === '' ? text : `<${name}${attributes}>${text}</${name}>`));
const inlines = fc.array(inline, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));

const { block } = fc.letrec<{ block: string; list: string }>((tie) => ({
  list: fc
    .tuple(
      fc.constantFrom('ul', 'ol', 'ol start=3'),
      fc.array(fc.tuple(inlines, fc.oneof({ maxDepth: 2 }, fc.constant(''), tie('list'))), {
        minLength: 1,
        maxLength: 3,
      }),
    )
    .map(
      ([name, items]) =>
        `<${name}>${items.map((parts) => `<li>${parts.join('')}</li>`).join('')}</${name.slice(0, 2)}>`,
    ),
  block: fc.oneof(
    { weight: 4, arbitrary: inlines.map((text) => `<p>${text}</p>`) },
    { weight: 1, arbitrary: fc.tuple(inlines, inlines).map((lines) => `<p>${lines.join('<br>')}</p>`) },
    { weight: 1, arbitrary: inlines.map((text) => `<h3>${text}</h3>`) },
    { weight: 1, arbitrary: inlines.map((text) => `<blockquote><p>${text}</p></blockquote>`) },
    { weight: 1, arbitrary: words.map((text) => `<pre>  ${text}\n   {${text}}\n\n${text}</pre>`) },
    { weight: 2, arbitrary: tie('list') },
    {
      weight: 1,
      arbitrary: fc
        .array(fc.array(inlines, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
        .map(
          (rows) =>
            `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
        ),
    },
  ),
}));

/** HTML of a story, well-formed. */
export const htmlStories = fc.array(block, { minLength: 1, maxLength: 8 }).map((blocks) => blocks.join('\n'));
