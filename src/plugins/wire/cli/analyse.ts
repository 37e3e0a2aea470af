import { createReadStream } from 'node:fs';
import type { Problem } from '../core/problem';
import { analyseText } from './analyse-text';
import { LineWriter } from './line-writer';
import { readTexts } from './read-texts';
import type { Terminal } from './terminal';

/**
 * `wire analyse`: lines `{"id","text"}` in, a line of findings each out; bad lines go to standard error.
 *
 * @param file absent or `-` for standard input
 * @returns the exit code: 1 if any line failed
 */
export async function analyse(file: string | undefined, terminal: Terminal): Promise<number> {
  const out = new LineWriter(terminal.stdout);
  const errors = new LineWriter(terminal.stderr);
  const isPiped = file === undefined || file === '-';
  const name = isPiped ? '<stdin>' : file;
  let code = 0;
  const fail = async (problem: Problem): Promise<void> => {
    code = 1;
    await errors.json({ severity: 'error', ...problem });
  };
  let number = 0;
  for await (const line of readTexts(isPiped ? terminal.stdin : createReadStream(file), name)) {
    if (out.closed) break;
    number += 1;
    if (!line.ok) {
      await fail(line.problem);
      continue;
    }
    let found: ReturnType<typeof analyseText>;
    try {
      found = analyseText(line.id, line.text);
    } catch (error) {
      await fail({
        code: 'CLEAN_BROKEN',
        file: name,
        item: number,
        field: 'text',
        message: `The text with the id ${JSON.stringify(line.id)} cannot be analysed (${String(error)}). Please report it with the text.`,
      });
      continue;
    }
    await out.json(found);
  }
  await out.flush();
  await errors.flush();
  return code;
}
