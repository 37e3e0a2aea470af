import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { PLUGIN_ID } from '../shared/constants';
import type { WithStrapi } from './import';
import { LineWriter } from './line-writer';
import type { NamesTraining } from './names-service';
import type { Terminal } from './terminal';

/**
 * `wire names export-training`: writes the texts whose names editors have decided about as a file for `npm run train:entities`, to standard
 * output when no file is named.
 *
 * @returns the exit code, 0
 */
export async function exportTraining(
  file: string | undefined,
  terminal: Terminal,
  withStrapi: WithStrapi,
): Promise<number> {
  const isNamed = file !== undefined && file !== '-';
  const out = new LineWriter(terminal.stdout);
  await withStrapi(async (strapi) => {
    const names = strapi.plugin(PLUGIN_ID).service('names') as unknown as NamesTraining;
    if (isNamed) return pipeline(Readable.from(names.training()), createWriteStream(file));
    for await (const line of names.training()) {
      if (out.closed) return;
      await out.line(line.trimEnd());
    }
  });
  await out.flush();
  return 0;
}
