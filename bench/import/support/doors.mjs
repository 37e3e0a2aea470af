/**
 * Where the benchmark enters the product: what is measured is called from here only, so that a change of its insides changes this file.
 */
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { compiled } from './newsroom.mjs';

export const SOURCE = 'Lantern Newswire';
const wire = (strapi, name) => strapi.plugin('wire').service(name);

const settings = { source: SOURCE, publish: true };

/**
 * Cuts a file into chunks and brings them up to where they are stored, in this thread, through all that a chunk of an import goes through: its
 * way to another thread and back, too.
 *
 * @param {string} path
 * @returns {AsyncGenerator<object[]>} what the store gets of each chunk
 * @throws {Error} when an item cannot be read
 */
export async function* processedChunks(path) {
  const { diskFile } = compiled('server/src/imports/import-file');
  const { splitFiles } = compiled('server/src/imports/chunks/split-files');
  const { processEntries } = compiled('server/src/threads/process-entries');
  const { encodeEntries } = compiled('server/src/threads/encode-entries');
  const codec = compiled('server/src/threads/chunk-codec');
  const { knowledge, policies } = newKnowledge();
  const file = diskFile(path, basename(path), statSync(path).size);
  for await (const cut of splitFiles([file], { settings, limits: {} })) {
    const { entries, ...chunk } = codec.decodeChunk(codec.encodeChunk(cut));
    const made = processEntries(entries, new Set(), { knowledge, policies, settings });
    const { processed } = await encodeEntries({ ...chunk, entries: made });
    const { results } = await codec.decodeProcessed(processed);
    const failed = results.find(({ kind }) => kind === 'unreadable');
    if (failed) throw new Error(failed.unreadable.problem.message);
    yield results;
  }
}

/** What a newsroom knows that has just been opened, and its policies. */
function newKnowledge() {
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
 * @returns {Promise<(chunk: object[]) => Promise<void>>} stores and publishes what was made of a chunk
 */
export async function openStore(strapi) {
  const { createImport } = compiled('server/src/stores/imports');
  const { sourceNamed } = compiled('server/src/stores/sources');
  const { BatchStore } = compiled('server/src/stores/batch/batch-store');
  const { id, documentId, name } = await sourceNamed(strapi, SOURCE);
  const entered = { files: ['made.jsonl'], source: id, publish: true, resumable: false, isBulk: true };
  const run = await createImport(strapi, { ...entered, startedBy: 'the benchmark', way: 'command' });
  const store = new BatchStore(strapi, {
    run: run.id,
    source: { id, documentId, name },
    publish: true,
    policies: await wire(strapi, 'policies').current(),
  });
  return async (chunk) => {
    const settled = await store.store(chunk, () => []);
    const created = settled.filter(({ state }) => state === 'created').length;
    if (created !== chunk.length) throw new Error(`Of ${chunk.length} items ${created} were created.`);
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
  const file = diskFile(path, basename(path), statSync(path).size);
  return (await wire(strapi, 'imports').enqueue([file], settings, 'the benchmark')).documentId;
}

/** @returns {Promise<object>} an import's summary as it is now */
export async function importNow(strapi, documentId) {
  const { findImport, toSummary } = compiled('server/src/stores/imports');
  return toSummary(await findImport(strapi, documentId));
}

/** Takes an import back, here and now. @returns {Promise<object>} its summary */
export const undoImport = (strapi, documentId) =>
  wire(strapi, 'undo').undoNow(documentId, { actor: 'the benchmark' });

/**
 * Keeps everybody from storing what is processed of an import. As many chunks as are cut ahead of the store are processed all the same.
 *
 * @returns {Promise<() => Promise<void>>} has them stored
 */
export async function holdStore(strapi, documentId) {
  const jobs = wire(strapi, 'jobs');
  const letGo = await jobs.hold('wire-store', documentId);
  if (!letGo) throw new Error('The import is being stored already.');
  return async () => {
    await letGo();
    await jobs.add('wire-store', [documentId]);
  };
}

/** So many items are processed while nothing is stored: a chunk less than is cut ahead of the store. */
export const ITEMS_AHEAD = 23 * 250;

/** Whether all chunks of an import are cut and processed. */
export async function isProcessed(strapi, documentId) {
  const { findImport } = compiled('server/src/stores/imports');
  const { storageOf } = compiled('server/src/jobs/storage/storage-of');
  const { processedKey } = compiled('server/src/bulk/chunk-keys');
  const { isCut, chunks } = await findImport(strapi, documentId);
  if (!isCut) return false;
  for (let number = chunks - 1; number >= 0; number -= 1) {
    if (!(await storageOf(strapi).has(processedKey({ import: documentId, number })))) return false;
  }
  return true;
}

/** Has this process use one thread for the pipeline. Before its first import. */
export const useOneThread = (strapi) => strapi.config.set('plugin::wire.threads', 1);
