import { blocksToText } from '../../../../src/plugins/wire/core/clean';
import { place, type BodyState } from '../../../../src/plugins/wire/core/placement';
import { paragraph, spanOf } from './bodies';

/** A body with these parts cut, each as a notice of its own. */
export function cutting(full: unknown[], ...parts: string[]): BodyState {
  const whole = blocksToText(full);
  return parts.reduce(
    (state, part, i) => place(state, `notice ${i}`, [spanOf(whole, part)], i % 2 ? 'removed' : 'separate'),
    { full, cuts: [] } as BodyState,
  );
}

export const cutWords = ({ full, cuts }: BodyState): string[] => {
  const whole = blocksToText(full);
  return cuts.map(({ start, end }) => whole.slice(start, end));
};

export const QUAY = paragraph('The quay was opened by the harbour master on Tuesday.');
export const NOTICE = paragraph('No warranty is given for any of this.');
export const FERRY = paragraph('The ferry waits for everybody who has come this far.');
export const ROPE = paragraph('A rope was thrown across the water and made fast.');
