import { Writable } from 'node:stream';
import { LineWriter } from '../../../src/plugins/wire/cli/line-writer';

const failing = (code: string) =>
  new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })),
  });

describe('LineWriter', () => {
  it('waits while the reader is slow', async () => {
    let release: (() => void) | undefined;
    const slow = new Writable({
      highWaterMark: 4,
      write: (_chunk, _encoding, done) => void (release = done),
    });
    const writer = new LineWriter(slow);
    let isDone = false;
    const writing = writer.line('longer than four').then(() => (isDone = true));
    await new Promise(setImmediate);
    expect(isDone).toBe(false);
    release?.();
    await writing;
    expect(isDone).toBe(true);
  });

  it('is quiet about a reader who has gone', async () => {
    const writer = new LineWriter(failing('EPIPE'));
    await writer.line('a');
    await new Promise(setImmediate);
    expect(writer.closed).toBe(true);
    await writer.line('b');
    await writer.flush();
  });

  it('rejects on any other error', async () => {
    const writer = new LineWriter(failing('ENOSPC'));
    await writer.line('a').catch(() => undefined);
    await new Promise(setImmediate);
    await expect(writer.line('b')).rejects.toThrow('ENOSPC');
  });
});
