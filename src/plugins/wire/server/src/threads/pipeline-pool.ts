import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import type { Extractor } from '../../../extractor';
import { lend } from './lent-extractor';
import { keepHeapsTight } from './tight-heaps';
import type {
  ChunkMessage,
  ChunkTask,
  PrepareTask,
  ProcessedBytes,
  ProcessTask,
  SplitTask,
} from './thread-tasks';

/** After so long without work a thread ends: it holds a hundred megabytes. Its code has to be compiled anew in the next one. */
const IDLE_MS = 60_000;
/** What is processed is short-lived; the usual size would let a thread grow by as much again. */
const YOUNG_MB = 16;

/** The threads of this process in which imports are read and processed. */
export class PipelinePool {
  private readonly processing: Piscina;
  /** Splitting waits for the database most of the time: it must not keep a thread from processing. */
  private readonly splitting: Piscina;

  /**
   * @param threads how many process
   * @param niceness by how much they stand back behind other threads, on Linux
   * @param extractor gives who else finds names, if there is somebody
   */
  constructor(
    threads: number,
    niceness: number,
    private readonly extractor: () => Extractor | undefined = () => undefined,
  ) {
    keepHeapsTight();
    const common = {
      minThreads: 0,
      idleTimeout: IDLE_MS,
      workerData: { niceness },
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    };
    const file = (name: string) => join(__dirname, `${name}.js`);
    this.processing = new Piscina({ ...common, filename: file('pipeline-thread'), maxThreads: threads });
    this.splitting = new Piscina({ ...common, filename: file('split-thread'), maxThreads: 2 });
  }

  /** Starts a thread that processes, so that it is there when the first chunk has been cut. */
  async wake(): Promise<void> {
    await this.processing.run(undefined, { name: 'wake' });
  }

  /** Processes a chunk. */
  process(task: Omit<ProcessTask, 'extractor'>, signal?: AbortSignal): Promise<ProcessedBytes> {
    return this.withExtractor(task, 'default', signal);
  }

  /** Brings items of a chunk up to where the store for single items takes them. @returns each as `Prepared`, serialised */
  prepare(task: Omit<PrepareTask, 'extractor'>, signal?: AbortSignal): Promise<Uint8Array[]> {
    return this.withExtractor(task, 'prepareEntries', signal);
  }

  /** Has a thread do something for which it may ask the extractor, whose processes are the main thread's. */
  private async withExtractor<Result>(
    task: Omit<ChunkTask, 'extractor'>,
    name: string,
    signal?: AbortSignal,
  ): Promise<Result> {
    const extractor = this.extractor();
    if (!extractor) return (await this.processing.run(task, { signal, name })) as Result;
    const { port1, port2 } = new MessageChannel();
    lend(extractor, port1);
    const lent = { ahead: extractor.ahead, port: port2 };
    try {
      const given = { ...task, extractor: lent };
      return (await this.processing.run(given, { signal, name, transferList: [port2] })) as Result;
    } finally {
      port1.close();
    }
  }

  /**
   * Cuts files into chunks.
   *
   * @param onChunk called with one after the other; the next one is cut when it is done
   * @returns how many there are
   */
  async split(
    task: Omit<SplitTask, 'port'>,
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
      const given = { ...task, port: port2 };
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
