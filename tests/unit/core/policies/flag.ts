import type { Flag } from '../../../../src/plugins/wire/core/disclaimers';

/** A flag of which only what policies look at matters. */
export const flagOf = (more: Partial<Flag> = {}): Flag => ({
  start: 0,
  end: 12,
  quote: 'No warranty.',
  kinds: ['no-warranty'],
  score: 0.9,
  fingerprint: 'f1',
  inChrome: false,
  evidence: [],
  ...more,
});
