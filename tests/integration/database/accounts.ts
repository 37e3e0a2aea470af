import { execFileSync, spawnSync } from 'node:child_process';
import type { Account } from './project-copy';

export const isRoot = process.getuid?.() === 0;

/** An ordinary user of this system who can run Node, when we are root and may become him. */
export function ordinaryAccount(): Account | undefined {
  if (!isRoot) return undefined;
  try {
    const ask = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
    const account = { uid: ask('-u'), gid: ask('-g') };
    const tried = spawnSync(process.execPath, ['-e', ''], { ...account, cwd: '/' });
    return tried.status === 0 ? account : undefined;
  } catch {
    return undefined;
  }
}
