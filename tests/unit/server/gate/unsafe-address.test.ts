import { unsafeAddress } from '../../../../src/plugins/wire/server/src/gate/unsafe-address';

const link = { attributes: { url: { type: 'string' } } };
const model = {
  attributes: {
    headline: { type: 'string' },
    body: { type: 'blocks' },
    canonicalUrl: { type: 'string' },
    sameAs: { type: 'component', component: 'editorial.link' },
  },
};
const look = (data: object) => unsafeAddress(data as never, model, () => link);
const text = { type: 'text', text: 'javascript:alert(1)' };
const linked = (url: unknown) => ({
  body: [
    { type: 'list', children: [{ type: 'list-item', children: [{ type: 'link', url, children: [text] }] }] },
  ],
});

test.each([
  ['javascript:alert(1)'],
  ['JavaScript:alert(1)'],
  [' \t\njava\nscript\t:alert(1)'],
  [`${' '.repeat(300)}javascript:alert(1)`],
  ['\u0001javascript:alert(1)'],
  ['vbscript:x'],
  ['data:text/html,<script>alert(1)</script>'],
  ['blob:https://example.org/1'],
])('finds %j in links, pictures, fields and components', (address) => {
  expect(look(linked(address))).toEqual({ field: 'body', address });
  const image = { type: 'image', image: { url: '/uploads/a.png', formats: { small: { url: address } } } };
  expect(look({ body: [image] })?.field).toBe('body');
  expect(look({ canonicalUrl: address })?.field).toBe('canonicalUrl');
  expect(look({ sameAs: [{ url: 'https://example.org' }, { url: address }] })?.field).toBe('sameAs');
});

test.each([
  'https://example.org/javascript:',
  '/uploads/a.png',
  'mailto:a@example.org',
  'tel:+1',
  '',
  'javascript',
])('has nothing against %j', (address) => {
  expect(look({ ...linked(address), canonicalUrl: address, sameAs: { url: address } })).toBeUndefined();
});

test('lets texts say what they like, and survives what is no text at all', () => {
  expect(
    look({ headline: 'javascript:alert(1)', body: [{ type: 'paragraph', children: [text] }] }),
  ).toBeUndefined();
  for (const body of [null, 'javascript:', 7, [null], { url: 7 }])
    expect(look({ body, sameAs: body })).toBeUndefined();
  let deep: unknown = 'javascript:x';
  for (let level = 0; level < 100_000; level += 1) deep = { url: deep };
  expect(look({ body: deep })?.address).toBe('javascript:x');
});
