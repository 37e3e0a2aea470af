import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { removeStaleOutput } from '../../../scripts/compile-server.cjs';

let root: string;
const put = (path: string, content = '') => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
};
const has = (path: string) => existsSync(join(root, path));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stale-'));
  put('src/cues/en/index.ts');
  put('dist/src/cues/en/index.js');
  put('dist/config/server.js');
  put('dist/build/index.html');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('what was compiled of a source that is gone is removed, and the built panel stays', () => {
  put('dist/src/cues/en.js');
  put('dist/.tsbuildinfo', JSON.stringify({ fileNames: ['../src/cues/en.ts', '../src/cues/en/index.ts'] }));
  removeStaleOutput(root);
  expect([has('dist/src'), has('dist/config'), has('dist/.tsbuildinfo')]).toEqual([false, false, false]);
  expect(has('dist/build/index.html')).toBe(true);
});

test('while all sources are there, everything stays', () => {
  put('dist/.tsbuildinfo', JSON.stringify({ fileNames: ['../src/cues/en/index.ts'] }));
  removeStaleOutput(root);
  expect([has('dist/src/cues/en/index.js'), has('dist/.tsbuildinfo')]).toEqual([true, true]);
});

test.each([
  ['without notes', undefined],
  ['with notes that cannot be read', 'not JSON'],
])('%s the output is made anew', (_, notes) => {
  if (notes !== undefined) put('dist/.tsbuildinfo', notes);
  removeStaleOutput(root);
  expect(has('dist/src')).toBe(false);
});

test('the compiler’s notes are not believed when the output is gone', () => {
  rmSync(join(root, 'dist/config'), { recursive: true });
  put('dist/.tsbuildinfo', JSON.stringify({ fileNames: ['../src/cues/en/index.ts'] }));
  removeStaleOutput(root);
  expect(has('dist/.tsbuildinfo')).toBe(false);
});
