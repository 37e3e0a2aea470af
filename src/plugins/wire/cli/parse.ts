import { createReadStream } from 'node:fs';
import type { Problem } from '../core/problem';
import { read, type FormatName } from '../core/read';
import { LineWriter } from './line-writer';
import { parseItem } from './parse-item';
import type { Terminal } from './terminal';

/**
 * `wire parse`: files of any format in, a line a wire item out; what cannot be read goes to standard error.
 *
 * @returns the exit code: 1 if any item or file failed
 */
export async function parse(
  files: string[],
  format: FormatName | undefined,
  terminal: Terminal,
): Promise<number> {
  const out = new LineWriter(terminal.stdout);
  const errors = new LineWriter(terminal.stderr);
  let code = 0;
  const fail = async (problem: Problem): Promise<void> => {
    code = 1;
    await errors.json({ severity: 'error', ...problem });
  };
  for (const file of files) {
    if (out.closed) break;
    for await (const outcome of read(createReadStream(file), { file, format })) {
      if (out.closed) break;
      if (!outcome.ok) {
        await fail(outcome.problem);
        continue;
      }
      for (const warning of outcome.warnings) await errors.json({ severity: 'warning', ...warning });
      let line: ReturnType<typeof parseItem>;
      try {
        line = parseItem(file, outcome.number, outcome.item, outcome.within);
      } catch (error) {
        await fail({
          code: 'CLEAN_BROKEN',
          file,
          item: outcome.number,
          field: 'text',
          message: `The item cannot be cleaned (${String(error)}). Please report it with the file.`,
        });
        continue;
      }
      await out.json(line);
    }
  }
  await out.flush();
  await errors.flush();
  return code;
}
