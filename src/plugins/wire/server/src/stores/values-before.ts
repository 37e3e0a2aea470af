import type { Core } from '@strapi/strapi';
import { processItem, type Knowledge } from '../../../core/pipeline';
import { DEFAULT_POLICIES } from '../../../core/policies';
import { read, type FormatName, type ReadLimits } from '../../../core/read';
import { PLUGIN_ID, UID } from '../../../shared/constants';
import { withDefaults, type SourceReading } from '../imports/apply-source';
import { ensureHeadline } from '../imports/ensure-headline';
import { storedFields } from './articles';
import { rows, type Row } from './documents';
import { importedBody } from './imported-body';
import { readOriginal, type StoredOriginal } from './originals';
import { hashOf } from './written';

/** Versions that are looked at, the last one first. */
const LOOKED_AT = 4;

/**
 * What imports had written into fields that editors then changed: only hashes of it are kept, and so the versions are read once more as they
 * came. What no longer comes out as it did then, since the readers or the source's settings have changed, is left out.
 *
 * @param identity of the story
 * @param written by field, the hash of what the import wrote
 */
export async function valuesBefore(
  strapi: Core.Strapi,
  identity: string,
  written: ReadonlyMap<string, string>,
  knowledge: Knowledge,
): Promise<Map<string, unknown>> {
  const values = new Map<string, unknown>();
  if (written.size === 0) return values;
  const receipts = await rows(strapi, UID.receipt).findMany({
    where: { identity, state: { $in: ['created', 'updated', 'held'] }, original: { $notNull: true } },
    select: ['id', 'file', 'item', 'original', 'originalEncoding'],
    populate: {
      import: { select: ['id', 'format', 'reading'], populate: { source: { select: ['id', 'name'] } } },
    },
    orderBy: { id: 'desc' },
    limit: LOOKED_AT,
  });
  for (const receipt of receipts) {
    if (values.size === written.size) break;
    const fields = await fieldsIn(strapi, receipt, knowledge);
    for (const [field, hash] of fields ? written : []) {
      const value = fields![field];
      if (!values.has(field) && hashOf(value) === hash) values.set(field, value);
    }
  }
  return values;
}

async function fieldsIn(
  strapi: Core.Strapi,
  receipt: Row,
  knowledge: Knowledge,
): Promise<Record<string, unknown> | undefined> {
  const run = receipt.import as {
    format?: FormatName | null;
    reading?: SourceReading | null;
    source?: { name: string } | null;
  } | null;
  const { charset, zone, mapping, base, defaults } = run?.reading ?? {};
  const limits = strapi.plugin(PLUGIN_ID).config('limits') as Partial<ReadLimits>;
  const position = { file: receipt.file as string, item: (receipt.item as number | null) ?? 1 };
  const bytes = readOriginal(receipt as unknown as StoredOriginal);
  const context = {
    file: position.file,
    format: run?.format ?? undefined,
    charset,
    zone,
    mapping,
    base,
    limits,
  };
  for await (const outcome of read([bytes], context)) {
    if (!outcome.ok) return undefined;
    const { item } = withDefaults(outcome.item, defaults);
    const processed = processItem(item, knowledge, DEFAULT_POLICIES, { source: run?.source?.name });
    const titled = ensureHeadline(processed, position);
    if ('problem' in titled) return undefined;
    const { story, flags, item: whole } = titled.processed;
    const { state } = importedBody(story, flags, whole.markup);
    return storedFields({ item: { ...whole, headline: whole.headline! }, body: state });
  }
  return undefined;
}
