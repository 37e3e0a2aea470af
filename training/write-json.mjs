import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/** Writes a value as JSON, formatted as the repository's files are. */
export async function writeJson(path, value) {
  const config = await resolveConfig(path);
  writeFileSync(path, await format(JSON.stringify(value), { ...config, parser: 'json' }));
}
