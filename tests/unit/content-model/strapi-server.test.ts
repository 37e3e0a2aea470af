import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

test('a plugin that is not compiled says so, and what to do', () => {
  const empty = mkdtempSync(join(tmpdir(), 'copydesk-'));
  const globals = globalThis as { strapi?: unknown };
  globals.strapi = { dirs: { dist: { root: empty } } };
  try {
    expect(() => require('../../../src/plugins/wire/strapi-server.js')).toThrow(
      /^The wire plugin is not compiled: .* is missing\. Run "npm run build"/,
    );
  } finally {
    delete globals.strapi;
    rmSync(empty, { recursive: true });
  }
});
