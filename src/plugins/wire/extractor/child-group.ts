import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import type { Readable, Writable } from 'node:stream';

/** So long a program may take to end when it is asked to. */
const ENDING_MS = 2_000;

const hasGroups = process.platform !== 'win32';

/**
 * A program that runs beside this one with all that it starts itself, and that does not outlive this process: not when it is stopped, and not when this process ends by
 * itself. Killed with `kill -9`, this process leaves it an end of input.
 */
export class ChildGroup {
  readonly child: ChildProcessByStdio<Writable, Readable, Readable>;
  /** Settles when it is gone, with why, as the rest of a sentence. */
  readonly gone: Promise<string>;
  private isGone = false;

  /** @param niceness by how much it stands back behind requests */
  constructor(
    [file, ...args]: readonly string[],
    { cwd, env, niceness }: { cwd: string; env: Record<string, string>; niceness: number },
  ) {
    this.child = spawn(file, args, {
      cwd,
      env,
      stdio: ['pipe', 'pipe', 'pipe'],
      // A group of its own: so what it started goes with it, and Ctrl-C is for us to hear.
      detached: hasGroups,
      windowsHide: true,
    });
    const { child } = this;
    const killNow = () => this.kill();
    process.once('exit', killNow);
    this.gone = new Promise<string>((resolve) => {
      child.on('error', (error) => resolve(`it could not be started (${error.message})`));
      child.once('exit', (code, signal) => {
        // Whatever it leaves behind holds its output open.
        this.kill();
        const tell = () => resolve(signal ? `it was ended by ${signal}` : `it ended with exit code ${code}`);
        child.once('close', tell);
        setTimeout(tell, ENDING_MS).unref();
      });
    });
    void this.gone.then(() => {
      process.off('exit', killNow);
      this.isGone = true;
    });
    // It may have ended before it has read everything: its end says so.
    child.stdin.on('error', () => undefined);
    if (child.pid !== undefined) standBack(child.pid, niceness);
  }

  /** Ends it at once. */
  kill(): void {
    const { pid } = this.child;
    if (pid === undefined || this.isGone) return;
    try {
      if (hasGroups) process.kill(-pid, 'SIGKILL');
      else this.child.kill('SIGKILL');
    } catch {
      // It is gone.
    }
  }

  /** Ends its input, upon which it should end, and ends it if it does not. */
  async stop(): Promise<void> {
    this.child.stdin.end();
    const late = setTimeout(() => this.kill(), ENDING_MS);
    await this.gone;
    clearTimeout(late);
  }
}

function standBack(pid: number, niceness: number): void {
  if (niceness === 0) return;
  try {
    setPriority(pid, Math.min(niceness, constants.priority.PRIORITY_LOW));
  } catch {
    // It is gone, or is not ours to set back.
  }
}
