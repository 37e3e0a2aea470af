/** How an extractor is run. */
export interface ExtractorSettings {
  /** The program and its arguments; it is not run by a shell. Empty: there is no extractor. */
  command: string[];
  /** How many of it run at a time, at most, in each process of Copydesk. */
  processes: number;
  /** Whether its findings stand beside the built-in ones, or in place of them. */
  findings: 'beside' | 'instead';
  /** Findings of a lower score are left out, from 0 to 1. */
  minScore: number;
  /** For so long an answer is waited for. */
  timeoutSeconds: number;
  /** For so long it may take to say that it is ready. */
  startSeconds: number;
  /** After so long without a text it is ended. */
  idleSeconds: number;
  /** With more memory it is ended and started anew; on Linux only. */
  memoryMegabytes?: number;
  /** What its environment has besides `PATH`, `HOME`, the language and the folder for temporary files. */
  env: Record<string, string>;
}

/** What holds where nothing else is said. */
export const DEFAULT_EXTRACTOR: ExtractorSettings = {
  command: [],
  processes: 1,
  findings: 'beside',
  minScore: 0,
  timeoutSeconds: 30,
  startSeconds: 120,
  idleSeconds: 600,
  env: {},
};
