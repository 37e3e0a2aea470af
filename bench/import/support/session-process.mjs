import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startNewsroom } from './newsroom.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const { drain } = createRequire(import.meta.url)('../../../tests/integration/support/drain.cjs');

/** Tells whoever watches the process what happens in it. */
const tell = (event) => process.send({ event });

const [settings] = await once(process, 'message');
const { default: session } = await import(join(here, '../sessions', `${process.argv[2]}.mjs`));
let newsroom;
let answer;
try {
  newsroom = session.needsNoStrapi ? undefined : await startNewsroom();
  answer = { result: await session(newsroom, settings, tell) };
  if (newsroom) await drain(newsroom.strapi);
} catch (error) {
  answer = { error: error instanceof Error ? error.stack : String(error) };
}
await newsroom?.strapi.destroy();
process.send(answer, () => process.exit(answer.error ? 1 : 0));
