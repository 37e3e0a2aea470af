/** What can be done about a notice with one key. */
export type ReviewAction =
  | 'confirm'
  | 'inline'
  | 'separate'
  | 'removed'
  | 'dismiss'
  | 'kinds'
  | 'issuer'
  | 'adjust'
  | 'article'
  | 'skip'
  | 'back'
  | 'undo'
  | 'keys';

/** The key of each action, as it stands on its button; letters are the same with and without shift. */
export const REVIEW_KEYS: Record<ReviewAction, string> = {
  confirm: 'C',
  inline: '1',
  separate: '2',
  removed: '3',
  dismiss: 'D',
  kinds: 'K',
  issuer: 'I',
  adjust: 'A',
  article: 'O',
  skip: 'S',
  back: 'B',
  undo: 'U',
  keys: '?',
};

/** A key press, as far as it matters here; see `KeyboardEvent`. */
export interface Press {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  /** The key is held down. */
  repeat: boolean;
}

/**
 * Where the focus is: in a field that takes what is typed, in a dialog or an open list, on something that Enter presses, or nowhere
 * that matters.
 */
export type Focus = 'field' | 'dialog' | 'control' | 'page';

const ACTIONS = Object.entries(REVIEW_KEYS) as [ReviewAction, string][];
const DIGIT = /^(?:Digit|Numpad)([1-3])$/u;
const LETTER = /^Key([A-Z])$/u;

/**
 * What a key press asks for; undefined for nothing. Digits go by their place on the keyboard, since some need shift for them, and letters do
 * where the keyboard has none of ours.
 */
export function actionOf(press: Press, focus: Focus): ReviewAction | undefined {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey, repeat } = press;
  if (repeat || altKey || focus === 'field' || focus === 'dialog') return undefined;
  if (ctrlKey || metaKey) {
    return !shiftKey && ctrlKey !== metaKey && letterOf(key, code) === 'Z' ? 'undo' : undefined;
  }
  if (key === 'Enter') return focus === 'page' && !shiftKey ? 'confirm' : undefined;
  const pressed = DIGIT.exec(code)?.[1] ?? letterOf(key, code);
  return ACTIONS.find(([, known]) => known === pressed)?.[0];
}

/** On a keyboard with other letters, the one that stands in that place on ours. */
const letterOf = (key: string, code: string): string => {
  const isOurs = /^[\x21-\x7e]$/u.test(key);
  return isOurs ? key.toUpperCase() : (LETTER.exec(code)?.[1] ?? key);
};
