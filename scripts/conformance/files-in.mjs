import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a folder at any depth, by name. */
export const filesIn = (folder) =>
  readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesIn(path) : [path];
    });
