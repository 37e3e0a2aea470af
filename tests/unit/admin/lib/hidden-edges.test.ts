import { hiddenEdges } from '../../../../src/plugins/wire/admin/src/lib/hidden-edges';

const at = (scrollLeft: number, scrollWidth = 900) =>
  hiddenEdges({ scrollLeft, scrollWidth, clientWidth: 600 });

test('what fits, or is cut by less than a pixel, hides nothing', () => {
  expect(at(0, 600)).toEqual({ start: false, end: false });
  expect(at(0, 601)).toEqual({ start: false, end: false });
});

test.each([
  [0, { start: false, end: true }],
  [100, { start: true, end: true }],
  [299.6, { start: true, end: false }],
  // From right to left.
  [-100, { start: true, end: true }],
  [-300, { start: true, end: false }],
])('scrolled by %d', (scrollLeft, edges) => {
  expect(at(scrollLeft)).toEqual(edges);
});
