import { NOTICE_KINDS } from '../../../core/disclaimers';
import { DEFAULT_POLICIES } from '../../../core/policies';
import { z } from 'zod';

const schema = z.object({
  policies: z.object({
    separateFrom: z.number().min(0).max(1),
    blockingKinds: z.array(z.enum(NOTICE_KINDS)),
  }),
  limits: z.object({
    itemBytes: z.number().int().positive().optional(),
    documentBytes: z.number().int().positive().optional(),
    items: z.number().int().positive().optional(),
    depth: z.number().int().positive().optional(),
  }),
  spoolFolder: z.string().min(1),
});

/** What `config/plugins.ts` may say under `wire.config`. */
export default {
  default: {
    policies: DEFAULT_POLICIES,
    /** Of what is read, see `ReadLimits`. */
    limits: {},
    /** Where the files of queued imports lie, below the application's folder. */
    spoolFolder: '.data/imports',
  },
  validator(config: unknown): void {
    const result = schema.safeParse(config);
    if (result.success) return;
    const [issue] = result.error.issues;
    throw new Error(`config/plugins.ts, wire.config.${issue.path.join('.')}: ${issue.message}`);
  },
};
