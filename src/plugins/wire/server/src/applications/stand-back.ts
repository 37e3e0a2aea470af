import { setTimeout as pause } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';

/** Milliseconds after a decision in which its editor may well decide about another notice. */
const THERE_MS = 10_000;
/** Milliseconds after a decision in which what the editor sees next is asked for. */
const QUIET_MS = 250;
/** Who decides faster than that all the time does not keep the decisions from the articles. */
const LONGEST_MS = 1_000;

const decided = new WeakMap<Core.Strapi, number>();

/** Says that an editor decides at this moment: what brings decisions to the articles in this process stands back for what he or she sees next. */
export const editorDecides = (strapi: Core.Strapi): void => void decided.set(strapi, performance.now());

const sinceDecision = (strapi: Core.Strapi): number =>
  performance.now() - (decided.get(strapi) ?? Number.NEGATIVE_INFINITY);

/** Whether an editor is going through notices now. */
export const isEditorThere = (strapi: Core.Strapi): boolean => sinceDecision(strapi) < THERE_MS;

/**
 * Waits until no editor waits for what comes after a decision, and a second at most. To be called outside of transactions.
 *
 * @throws when the signal says that the process is about to stop
 */
export async function standBack(strapi: Core.Strapi, signal: AbortSignal): Promise<void> {
  const until = performance.now() + LONGEST_MS;
  for (;;) {
    const wait = Math.min(QUIET_MS - sinceDecision(strapi), until - performance.now());
    if (wait <= 0) return;
    await pause(wait, undefined, { signal });
  }
}
