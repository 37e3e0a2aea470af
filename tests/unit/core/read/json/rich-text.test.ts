import { richTextHtml } from '../../../../../src/plugins/wire/core/read/json/rich-text';

const strapi = [
  { type: 'heading', level: 3, children: [{ type: 'text', text: 'The bridge' }] },
  {
    type: 'paragraph',
    children: [
      { type: 'text', text: 'It <opens> ' },
      { type: 'link', url: 'https://town.example/', children: [{ type: 'text', text: 'today', bold: true }] },
    ],
  },
  {
    type: 'list',
    format: 'ordered',
    children: [{ type: 'list-item', children: [{ type: 'text', text: 'Cars' }] }],
  },
  { type: 'image', image: { url: 'https://town.example/b.jpg', alternativeText: 'Arch' }, children: [] },
];

const lexical = {
  root: {
    type: 'root',
    children: [
      { type: 'extended-heading', tag: 'h2', children: [{ type: 'extended-text', text: 'Head' }] },
      {
        type: 'paragraph',
        children: [{ type: 'text', text: 'One', format: 1 }, { type: 'linebreak' }, { text: 'two' }],
      },
    ],
  },
};

test.each([
  [
    "Strapi's blocks",
    strapi,
    '<h3>The bridge</h3><p>It &lt;opens&gt; <a href="https://town.example/"><strong>today</strong></a></p><ol><li>Cars</li></ol>' +
      '<figure><img src="https://town.example/b.jpg" alt="Arch"></figure>',
  ],
  [
    'Contentful',
    {
      nodeType: 'document',
      content: [
        {
          nodeType: 'heading-2',
          data: {},
          content: [{ nodeType: 'text', value: 'Head', marks: [], data: {} }],
        },
        {
          nodeType: 'paragraph',
          data: {},
          content: [
            { nodeType: 'text', value: 'One', marks: [{ type: 'italic' }], data: {} },
            {
              nodeType: 'hyperlink',
              data: { uri: 'https://a.example/' },
              content: [{ nodeType: 'text', value: 'two', marks: [], data: {} }],
            },
          ],
        },
      ],
    },
    '<h2>Head</h2><p><em>One</em><a href="https://a.example/">two</a></p>',
  ],
  [
    'ProseMirror',
    {
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 4 }, content: [{ type: 'text', text: 'Head' }] },
        {
          type: 'bulletList',
          content: [
            { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'One' }] }] },
          ],
        },
      ],
    },
    '<h4>Head</h4><ul><li><p>One</p></li></ul>',
  ],
  ['Lexical as a text', JSON.stringify(lexical), '<h2>Head</h2><p><strong>One</strong><br>two</p>'],
  [
    'Portable Text',
    [
      { _type: 'block', style: 'h2', children: [{ _type: 'span', text: 'Head', marks: [] }] },
      {
        _type: 'block',
        style: 'normal',
        listItem: 'bullet',
        markDefs: [{ _key: 'k', _type: 'link', href: 'https://a.example/' }],
        children: [{ _type: 'span', text: 'One', marks: ['k'] }],
      },
      { _type: 'block', style: 'normal', children: [{ _type: 'span', text: 'Two', marks: ['strong'] }] },
    ],
    '<h2>Head</h2><ul><li><a href="https://a.example/">One</a></li></ul><p><strong>Two</strong></p>',
  ],
  [
    'Editor.js',
    {
      time: 1,
      blocks: [
        { type: 'header', data: { text: 'Head', level: 3 } },
        { type: 'paragraph', data: { text: 'One <b>two</b>' } },
        { type: 'list', data: { style: 'ordered', items: ['a', { content: 'b', items: [] }] } },
        { type: 'table', data: { content: [['x', 'y']] } },
      ],
    },
    '<h3>Head</h3><p>One <b>two</b></p><ol><li>a</li><li>b</li></ol><table><tr><td>x</td><td>y</td></tr></table>',
  ],
])('reads the nodes of %s', (_, nodes, html) => {
  expect(richTextHtml(nodes)).toBe(html);
});

test.each([
  ['words'],
  ['{"root": "cut'],
  [['One.', 'Two.']],
  [{ value: '<p>One</p>' }],
  [[{ type: 'text/html', value: 'x' }]],
  [null],
])('leaves %j alone', (value) => {
  expect(richTextHtml(value)).toBeUndefined();
});

test('leaves out what lies too deep', () => {
  let node: object = { type: 'text', text: 'deep' };
  for (let depth = 0; depth < 5000; depth += 1) node = { type: 'paragraph', children: [node] };
  expect(richTextHtml([node])).not.toContain('deep');
});
