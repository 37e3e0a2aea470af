import { PLUGIN_ID } from '../shared/constants';
import type { WithStrapi } from './import';
import type { NamesTraining } from './names-service';
import type { Terminal } from './terminal';
import { writeLines } from './write-lines';

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
  await withStrapi(async (strapi) => {
    const names = strapi.plugin(PLUGIN_ID).service('names') as unknown as NamesTraining;
    await writeLines(names.training(), file, terminal);
  });
  return 0;
}
