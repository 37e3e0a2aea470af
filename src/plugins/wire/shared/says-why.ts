/** Letters that a reason has at least: what says nothing is none. */
export const MIN_LETTERS = 3;

/** Whether words are a reason for going against a rule. */
export const saysWhy = (reason: string): boolean => (reason.match(/\p{L}/gu)?.length ?? 0) >= MIN_LETTERS;
