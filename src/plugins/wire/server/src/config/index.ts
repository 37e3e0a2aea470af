import { NOTICE_KINDS } from '../../../core/disclaimers';
import { z } from 'zod';

const schema = z.strictObject({
  policies: z.strictObject({
    separateFrom: z.number().min(0).max(1).optional(),
    blockingKinds: z.array(z.enum(NOTICE_KINDS)).optional(),
  }),
  limits: z.strictObject({
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
    /** What differs from `DEFAULT_POLICIES`: Strapi would mix a list given there with one that stood here. */
    policies: {},
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
