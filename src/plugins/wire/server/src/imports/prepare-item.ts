import { sentParagraphs } from '../../../core/clean';
import { identityOf } from '../../../core/duplicates';
import { messageOf } from '../../../core/message-of';
import { flagItem, linkItem, type Knowledge } from '../../../core/pipeline';
import type { Policies } from '../../../core/policies';
import type { Problem } from '../../../core/problem';
import type { ReadOutcome } from '../../../core/read';
import type { Extractor } from '../../../extractor';
import { withDefaults } from './apply-source';
import { ensureHeadline } from './ensure-headline';
import { nameProblems } from './name-problems';
import type { Candidate, ImportSettings, Unreadable } from './ports';
import { suppliedFor } from './supplied-for';
import { textProblems } from './text-problems';

/** An item on its way to the store: through the pipeline, or unreadable. */
export type Prepared = { ok: true; candidate: Candidate } | { ok: false; unreadable: Unreadable };

export interface PrepareOptions {
  settings: ImportSettings;
  policies: Policies;
  /** Who else finds names, if the operator supplies somebody. */
  extractor?: Extractor;
  /** Ends the waiting for him. */
  signal?: AbortSignal;
}

/**
 * Brings what was read of a file up to where it is stored. Pure but for what an extractor finds, and never rejects: an item on which the pipeline breaks is unreadable.
 *
 * @param file what it is called in receipts
 */
export async function prepareItem(
  file: string,
  outcome: ReadOutcome,
  knowledge: Knowledge,
  { settings, policies, extractor, signal }: PrepareOptions,
): Promise<Prepared> {
  const { number, within, original } = outcome;
  const position = { file, item: number };
  if (!outcome.ok) {
    return { ok: false, unreadable: { ...position, within, problem: outcome.problem, original } };
  }
  const located = { file, item: outcome.number, within };
  const { source, reading } = settings;
  const { item, defaulted } = withDefaults(outcome.item, reading?.defaults);
  try {
    const unlinked = flagItem(item, knowledge, policies, { source });
    const { supplied, trouble } = await suppliedFor(unlinked, extractor, signal);
    const untitled = linkItem(unlinked, knowledge, supplied);
    const titled = ensureHeadline(untitled, position);
    if ('problem' in titled) {
      return { ok: false, unreadable: { ...located, problem: titled.problem, original } };
    }
    const { processed } = titled;
    // A headline made of the text changes with the editors' decisions about what is in it, and so does the text; the identity must not.
    const identity = identityOf(untitled.item, sentParagraphs(untitled.story), source ?? '');
    const problems = [
      ...outcome.warnings,
      ...titled.problems,
      ...textProblems(untitled, position),
      ...(trouble ? [{ ...position, field: 'text', ...trouble }] : []),
      ...nameProblems(processed, position),
    ];
    const { paths } = outcome;
    return {
      ok: true,
      candidate: {
        ...located,
        original: outcome.original,
        source,
        processed,
        identity,
        problems,
        paths,
        defaulted,
      },
    };
  } catch (error) {
    const message = `The item could not be processed (${messageOf(error)}). It is kept as it came; please report it.`;
    const problem: Problem = { code: 'CLEAN_BROKEN', ...position, message };
    return { ok: false, unreadable: { ...located, problem, original } };
  }
}
