import { createReadStream } from 'node:fs';
import { inOrder } from '../core/in-order';
import type { Problem } from '../core/problem';
import { analyseText } from './analyse-text';
import { LineWriter } from './line-writer';
import { openExtractor, type ExtractorOptions } from './open-extractor';
import { readTexts, type TextLine } from './read-texts';
import type { Terminal } from './terminal';

type Analysed = Awaited<ReturnType<typeof analyseText>>;
type Found = { line: Analysed['line']; trouble?: Problem } | { problem: Problem };

/**
 * `wire analyse`: lines `{"id","text"}` in, a line of findings each out; bad lines go to standard error. An extractor that fails at a text is told of there, too;
 * one that does not work at all ends it: without it nothing is measured.
 *
 * @param file absent or `-` for standard input
 * @returns the exit code: 1 if any line failed, or the extractor did
 */
export async function analyse(
  file: string | undefined,
  options: ExtractorOptions,
  terminal: Terminal,
): Promise<number> {
  const out = new LineWriter(terminal.stdout);
  const errors = new LineWriter(terminal.stderr);
  const isPiped = file === undefined || file === '-';
  const name = isPiped ? '<stdin>' : file;
  const extractor = openExtractor(options);
  let code = 0;
  let number = 0;

  async function work(line: TextLine): Promise<Found> {
    const item = (number += 1);
    if (!line.ok) return { problem: line.problem };
    try {
      const { line: found, trouble } = await analyseText(line.id, line.text, extractor);
      return { line: found, ...(trouble ? { trouble: { file: name, item, ...trouble } } : {}) };
    } catch (error) {
      return {
        problem: {
          code: 'CLEAN_BROKEN',
          file: name,
          item,
          field: 'text',
          message: `The text with the id ${JSON.stringify(line.id)} cannot be analysed (${String(error)}). Please report it with the text.`,
        },
      };
    }
  }

  const lines = readTexts(isPiped ? terminal.stdin : createReadStream(file), name);
  try {
    for await (const found of inOrder(lines, extractor?.ahead ?? 1, work)) {
      if (out.closed) break;
      if ('problem' in found || found.trouble) code = 1;
      if ('problem' in found) {
        await errors.json({ severity: 'error', ...found.problem });
        continue;
      }
      const { line, trouble } = found;
      if (trouble) await errors.json({ severity: 'error', ...trouble });
      if (trouble?.code === 'LINK_EXTRACTOR_DOWN') break;
      await out.json(line);
    }
  } finally {
    await extractor?.close();
  }
  await out.flush();
  await errors.flush();
  return code;
}
