import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pushExample } from '../../../../src/plugins/wire/admin/src/lib/push-example';
import { sign } from '../../../../src/plugins/wire/server/src/push/signature';

const BODY = '<nitf>Ferry\n\nsails \u{1F6A2}</nitf>\n';
const SECRET = "wire_it's-a-secret";

const hasShell = spawnSync('sh', ['-c', 'command -v openssl && command -v sed']).status === 0;

describe('the example of a push', () => {
  const example = pushExample({ url: "https://copydesk.example/api/wire/imports?a='b'", source: 'nordwire' });

  it('never holds a secret, and goes where pushes go', () => {
    expect(example).toContain('"$WIRE_SECRET"');
    expect(example).toContain('x-wire-source: nordwire');
    expect(example).toContain(`curl 'https://copydesk.example/api/wire/imports?a='\\''b'\\'''`);
  });

  // Windows has no such shell, and nobody runs these commands there.
  (hasShell ? it : it.skip)('signs in a shell as the server expects it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'copydesk-push-'));
    try {
      writeFileSync(join(folder, 'story.xml'), BODY);
      const { stdout, stderr } = spawnSync('sh', ['-c', `curl() { printf '%s\\n' "$@"; }\n${example}`], {
        cwd: folder,
        env: { ...process.env, WIRE_SECRET: SECRET },
        encoding: 'utf8',
      });
      expect(stderr).toBe('');
      const sent = stdout.trim().split('\n');
      expect(sent[0]).toBe("https://copydesk.example/api/wire/imports?a='b'");
      const header = (name: string) =>
        sent.find((line) => line.startsWith(`${name}: `))!.slice(name.length + 2);
      expect(header('x-wire-signature')).toBe(sign(SECRET, header('x-wire-timestamp'), Buffer.from(BODY)));
      expect(sent.at(-1)).toBe('@story.xml');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
