import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import type { ChunkMessage, ProcessTask, SplitTask } from './thread-tasks';

/** The threads of this process in which imports are read and processed. */
export class PipelinePool {
  private readonly processing: Piscina;
  /** Splitting waits for the database most of the time: it must not keep a thread from processing. */
  private readonly splitting: Piscina;

  /**
   * @param threads how many process
   * @param niceness by how much they stand back behind other threads, on Linux
   */
  constructor(threads: number, niceness: number) {
    const filename = join(__dirname, 'pipeline-thread.js');
    const idle = { filename, minThreads: 0, idleTimeout: 5_000, workerData: { niceness } };
    this.processing = new Piscina({ ...idle, maxThreads: threads });
    this.splitting = new Piscina({ ...idle, maxThreads: 2 });
  }

  /** Processes a chunk. @returns it, encoded */
  process(task: Omit<ProcessTask, 'kind'>, signal?: AbortSignal): Promise<Uint8Array> {
    return this.processing.run({ kind: 'process', ...task }, { signal }) as Promise<Uint8Array>;
  }

  /**
   * Cuts files into chunks.
   *
   * @param onChunk called with one after the other; the next one is cut when it is done
   * @returns how many there are
   */
  async split(
    task: Omit<SplitTask, 'kind' | 'port'>,
    onChunk: (chunk: ChunkMessage) => Promise<void>,
    signal?: AbortSignal,
  ): Promise<number> {
    const { port1, port2 } = new MessageChannel();
    const broken = new AbortController();
    const either = signal ? AbortSignal.any([signal, broken.signal]) : broken.signal;
    let failure: unknown;
    port1.on('message', (chunk: ChunkMessage) => {
      onChunk(chunk).then(
        () => port1.postMessage('go on'),
        (error: unknown) => {
          failure = error;
          broken.abort();
        },
      );
    });
    try {
      const given = { kind: 'split', ...task, port: port2 };
      return (await this.splitting.run(given, { transferList: [port2], signal: either })) as number;
    } catch (error) {
      throw failure ?? error;
    } finally {
      port1.close();
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.processing.destroy(), this.splitting.destroy()]);
  }
}
