import { readMentions, type EntityType } from '../core/entities';
import type { Answer } from './extractor';
import type { Greeting } from './greeting';
import { hasInvented, hasRefused, isWrong } from './troubles';

export interface ReadAnswerOptions {
  findings: 'beside' | 'instead';
  minScore: number;
}

const SHOWN = 200;

/** Makes of what an extractor answered what the pipeline takes. */
export function readAnswer(
  answered: Record<string, unknown>,
  text: string,
  { name, types }: Greeting,
  { findings, minScore }: ReadAnswerOptions,
): Answer {
  const { entities, error } = answered;
  if (entities === undefined && typeof error === 'string')
    return {
      trouble: hasRefused(
        name,
        error
          .replace(/[\p{C}\s]+/gu, ' ')
          .trim()
          .slice(0, SHOWN),
      ),
    };
  const read = readMentions(entities, text, { minScore });
  if (!read.ok) return { trouble: isWrong(name, read.wrong) };
  const { mentions, strange } = read;
  const instead: readonly EntityType[] = findings === 'instead' ? types : [];
  return {
    supplied: { by: name, mentions, instead },
    ...(strange > 0 ? { trouble: hasInvented(name, strange) } : {}),
  };
}
