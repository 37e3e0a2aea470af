import { z } from 'zod';
import { firstProblem, policySettings } from '../../../core/policies';
import { DEFAULT_RECURRING, recurringSettings } from '../../../core/recurring/settings';

const schema = z.strictObject({
  policies: policySettings,
  recurring: recurringSettings,
  limits: z.strictObject({
    itemBytes: z.number().int().positive().optional(),
    documentBytes: z.number().int().positive().optional(),
    items: z.number().int().positive().optional(),
    depth: z.number().int().positive().optional(),
  }),
  spoolFolder: z.string().min(1),
  editingMinutes: z.number().min(0),
});

/** What `config/plugins.ts` may say under `wire.config`. */
export default {
  default: {
    /** What differs from `DEFAULT_POLICIES`: Strapi would mix a list given there with one that stood here. */
    policies: {},
    /** When a paragraph that recurs in a source is proposed, see `RecurringSettings`. */
    recurring: DEFAULT_RECURRING,
    /** Of what is read, see `ReadLimits`. */
    limits: {},
    /** Where the files of queued imports lie, below the application's folder. */
    spoolFolder: '.data/imports',
    /** For so long after an administrator has saved an article's draft, he or she counts as changing it: no decision is brought to it. */
    editingMinutes: 10,
  },
  validator(config: unknown): void {
    const result = schema.safeParse(config);
    if (result.success) return;
    const { path, message } = firstProblem(result.error);
    throw new Error(`config/plugins.ts, wire.config.${path}: ${message}`);
  },
};
