import type { Trouble } from './extractor';

const BUILT_IN = 'People, organizations and events were found without it.';

/** It answers nothing that can be asked for now. */
export const isDown = (why: string): Trouble => ({
  code: 'LINK_EXTRACTOR_DOWN',
  message: `The extractor does not work: ${why}. ${BUILT_IN} See to it that its command runs, then undo the import and do it again.`,
});

/** It ended, or had to be ended, over this text. */
export const hasFailed = (why: string): Trouble => ({
  code: 'LINK_EXTRACTOR_FAILED',
  message: `The extractor failed at this text: ${why}. ${BUILT_IN} Try the text with "wire analyse --extractor".`,
});

/** It answered what cannot be used. */
export const isWrong = (by: string, why: string): Trouble => ({
  code: 'LINK_EXTRACTOR_ANSWER',
  message: `The answer of the extractor ${by} cannot be used: ${why}. ${BUILT_IN} Correct the program that answers.`,
});

/** It has said itself that it can do nothing with this text. */
export const hasRefused = (by: string, why: string): Trouble => ({
  code: 'LINK_EXTRACTOR_REFUSED',
  message: `The extractor ${by} could do nothing with this text: ${why}. ${BUILT_IN}`,
});

/** Some of what it answered is not in the text. */
export const hasInvented = (by: string, count: number): Trouble => ({
  code: 'LINK_EXTRACTOR_WORDS',
  message: `The extractor ${by} named ${count} ${count === 1 ? 'role or organization' : 'roles or organizations'} in words that the text does not have near the name; they were left out. Have it answer with words of the text.`,
});

/** It is not asked about this text. */
export const isTooLong = (length: number, most: number): Trouble => ({
  code: 'LINK_EXTRACTOR_TOO_LONG',
  message: `The text has ${length} characters; the extractor is asked about ${most} at most. ${BUILT_IN}`,
});
