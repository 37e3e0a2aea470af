import { DEFAULT_EXTRACTOR, ExtractorPool, type ExtractorSettings } from '../extractor';

export interface ExtractorOptions {
  /** As it is typed: a shell runs it. */
  extractor?: string;
  findings?: ExtractorSettings['findings'];
}

/**
 * An extractor as Copydesk itself would run it, with the settings that hold where nothing else is said.
 *
 * @returns undefined when none is asked for
 */
export function openExtractor({ extractor, findings }: ExtractorOptions): ExtractorPool | undefined {
  if (extractor === undefined) return undefined;
  const command =
    process.platform === 'win32' ? ['cmd.exe', '/d', '/s', '/c', extractor] : ['/bin/sh', '-c', extractor];
  const settings = { ...DEFAULT_EXTRACTOR, command, ...(findings ? { findings } : {}) };
  // What it fails at is told with the text.
  return new ExtractorPool({ settings, cwd: process.cwd(), warn: () => undefined });
}
