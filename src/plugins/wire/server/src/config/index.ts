import { z } from 'zod';
import { MAX_NEW_NAMES } from '../../../core/entities';
import { firstProblem, policySettings } from '../../../core/policies';
import { DEFAULT_RECURRING } from '../../../core/recurring/settings';
import { deskFields } from '../../../core/settings';
import { CHUNK_ITEMS } from '../imports/chunks/chunk';
import { DEFAULT_EXTRACTOR } from '../../../extractor';
import { DEFAULT_DUPLICATES } from './duplicates';
import { extractorSettings } from './extractor';
import { readAllowed } from '../fetching/fetch-rules';

const allowedHost = z.string().refine((entry) => readAllowed([entry]).wrong.length === 0, {
  error:
    'has to be a host (intranet.example), a host and a port (intranet.example:8000) or a range (10.1.0.0/16)',
});

const schema = z.strictObject({
  policies: policySettings,
  ...deskFields,
  entities: z.strictObject({ extractor: extractorSettings }),
  limits: z.strictObject({
    itemBytes: z.number().int().positive().optional(),
    documentBytes: z.number().int().positive().optional(),
    items: z.number().int().positive().optional(),
    depth: z.number().int().positive().optional(),
  }),
  spoolFolder: z.string().min(1),
  storage: z.enum(['folder', 'upload']),
  storing: z.enum(['copy', 'documents']),
  threads: z.number().int().positive().optional(),
  niceness: z.number().int().min(0).max(19),
  directBytes: z.number().int().min(0),
  chunkItems: z.number().int().positive(),
  polling: z.strictObject({
    allowedHosts: z.array(allowedHost),
    ports: z.array(z.number().int().min(1).max(65_535)).min(1).optional(),
    megabytes: z.number().positive(),
    unpackedMegabytes: z.number().positive(),
    seconds: z.number().positive(),
  }),
  dropFolder: z.string(),
});

/** What `config/plugins.ts` may say under `wire.config`. */
export default {
  default: {
    /** What differs from `DEFAULT_POLICIES`: Strapi would mix a list given there with one that stood here. */
    policies: {},
    /** When a paragraph that recurs in a source is proposed, see `RecurringSettings`. */
    recurring: DEFAULT_RECURRING,
    /** What is done about copies and near duplicates, see `core/settings.ts`. */
    duplicates: DEFAULT_DUPLICATES,
    /** `extractor`: a model of your own that finds people, organizations and events, see `ExtractorSettings`; none without a command. */
    entities: { extractor: DEFAULT_EXTRACTOR },
    /** Of what is read, see `ReadLimits`. */
    limits: {},
    /** Where the files of queued imports lie, below the application's folder. */
    spoolFolder: '.data/imports',
    /**
     * `folder`: in `spoolFolder`, which all machines that share imports have to reach. `upload`: where Strapi's upload plugin stores, which
     * must not be this machine.
     */
    storage: 'folder',
    /**
     * How new articles of large imports are stored: hundreds at once, or one by one through Strapi's document service, with its middlewares and an
     * `entry.*` event for each.
     */
    storing: 'copy',
    /** Threads in which this process reads and processes imports; as many as there are cores when left out. */
    threads: undefined,
    /** By how much these threads stand back behind requests, as `nice` has it; on Linux only, where it is a thread's own. */
    niceness: 10,
    /** Imports of so many bytes at most are stored item by item as they are read, which is quicker for a few and slower for many. */
    directBytes: 262_144,
    /** Items of a large import that are processed and stored at once, at most. An import keeps to what held when it was entered. */
    chunkItems: CHUNK_ITEMS,
    /** For so long after an administrator has saved an article's draft, he or she counts as changing it: no decision is brought to it. */
    editingMinutes: 10,
    /** One article brings at most so many people, organizations and events that the newsroom does not have yet; the others are not linked. */
    newNames: MAX_NEW_NAMES,
    /**
     * For so many days after an import is over, was undone or done again it can be undone, or done again; then what that needs is cleared away.
     */
    undoDays: 30,
    /** For so many days an import that was canceled or has failed can be gone on with; then the files that it has not read are removed. */
    resumeDays: 7,
    /**
     * Where polls may go, and how much they may take: hosts and ranges that are reached though they are not public, ports (80, 443, 8080 and
     * 8443 when left out), megabytes of a response as it comes and unpacked, seconds for all of it.
     */
    polling: { allowedHosts: [], megabytes: 20, unpackedMegabytes: 64, seconds: 60 },
    /** Below it lie the folders that sources watch; relative to the application's folder. Empty: no folder is watched. */
    dropFolder: '',
  },
  validator(config: unknown): void {
    const result = schema.safeParse(config);
    if (result.success) return;
    const { path, message } = firstProblem(result.error);
    throw new Error(`config/plugins.ts, wire.config.${path}: ${message}`);
  },
};
