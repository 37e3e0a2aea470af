/**
 * Where the benchmark enters the product: what is measured is called from here only, so that a change of its insides changes this file.
 */
import { basename } from 'node:path';
import { compiled } from './newsroom.mjs';

export const SOURCE = 'Lantern Newswire';
const wire = (strapi, name) => strapi.plugin('wire').service(name);

/**
 * Reads a file and brings each item up to where it is stored, as an import does, in this thread.
 *
 * @param {string} path
 * @param {object} knowledge as the pipeline needs it
 * @param {object} policies
 * @returns {AsyncGenerator<object>} candidates
 * @throws {Error} when an item cannot be read
 */
export async function* prepared(path, knowledge, policies) {
  const { diskFile } = compiled('server/src/imports/import-file');
  const { readFiles } = compiled('server/src/imports/read-files');
  const reader = { knowledge: async () => knowledge, isSettled: () => false };
  const settings = { source: SOURCE, publish: true };
  for await (const next of readFiles([diskFile(path, basename(path), 0)], reader, { settings, policies })) {
    if (!next.ok) throw new Error(next.unreadable.problem.message);
    yield next.candidate;
  }
}

/** What a newsroom knows that has just been opened, and its policies. */
export function newKnowledge() {
  const { buildNoticeIndex } = compiled('core/disclaimers');
  const { buildNameIndex } = compiled('core/entities');
  const { DEFAULT_POLICIES } = compiled('core/policies');
  return {
    knowledge: { notices: buildNoticeIndex([]), names: buildNameIndex([]), recurring: new Map() },
    policies: DEFAULT_POLICIES,
  };
}

/**
 * Enters an import and opens the store for it.
 *
 * @returns {Promise<(candidates: object[]) => Promise<void>>} stores candidates, in their order, and publishes them
 */
export async function openStore(strapi) {
  const { createImport } = compiled('server/src/stores/imports');
  const { sourceNamed } = compiled('server/src/stores/sources');
  const { DocumentStore } = compiled('server/src/stores/document-store');
  const source = await sourceNamed(strapi, SOURCE);
  const entered = { files: ['made.jsonl'], source: source.id, publish: true, resumable: false };
  const run = await createImport(strapi, { ...entered, startedBy: 'the benchmark', way: 'command' });
  const store = new DocumentStore(strapi, {
    run: run.id,
    source: { id: source.id, documentId: source.documentId, name: source.name },
    publish: true,
    policies: await wire(strapi, 'policies').current(),
    settled: new Set(),
  });
  return async (candidates) => {
    for (const candidate of candidates) {
      const { state, detail } = await store.settle(candidate);
      if (state === 'failed') throw new Error(`An item could not be stored: ${detail}`);
    }
  };
}

/** Has Strapi's document service do nothing of ours to what is saved or published, as far as it lets us. */
export const withoutOurGate = (work) => compiled('server/src/gate/writing').asImport(work);

/** Imports a file here and now, as `wire import --publish` does. @returns {Promise<object>} the import's summary */
export function importFile(strapi, path) {
  return wire(strapi, 'imports').runFiles({
    files: [{ path, name: basename(path) }],
    source: SOURCE,
    publish: true,
    startedBy: 'the benchmark',
  });
}

/** Queues the import of a file, as the panel and the API do. @returns {Promise<string>} its documentId */
export async function queueImport(strapi, path) {
  const { diskFile } = compiled('server/src/imports/import-file');
  const { stat } = await import('node:fs/promises');
  const file = diskFile(path, basename(path), (await stat(path)).size);
  const settings = { source: SOURCE, publish: true };
  return (await wire(strapi, 'imports').enqueue([file], settings, 'the benchmark')).documentId;
}

/** @returns {Promise<object>} an import's summary as it is now */
export async function importNow(strapi, documentId) {
  const { findImport, toSummary } = compiled('server/src/stores/imports');
  return toSummary(await findImport(strapi, documentId));
}

/** Takes an import back. @throws {Error} where the imports service cannot */
export async function undoImport(strapi, documentId) {
  const imports = wire(strapi, 'imports');
  if (typeof imports.undo !== 'function') throw new NotThereYet('The imports service has no `undo`.');
  return imports.undo(documentId);
}

/** The script of package.json that starts a process which works on the queue without answering requests. */
export const WORKER_SCRIPT = 'worker';

/** What is to be measured is not built. */
export class NotThereYet extends Error {}
