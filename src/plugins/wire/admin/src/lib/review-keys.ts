import { pressedKey } from './pressed-key';

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

/** What a key press asks for; undefined for nothing. */
export function actionOf(press: Press, focus: Focus): ReviewAction | undefined {
  const { key, ctrlKey, metaKey, altKey, shiftKey, repeat } = press;
  if (repeat || altKey || focus === 'field' || focus === 'dialog') return undefined;
  const pressed = pressedKey(press);
  if (ctrlKey || metaKey) {
    return !shiftKey && ctrlKey !== metaKey && pressed === 'Z' ? 'undo' : undefined;
  }
  if (key === 'Enter') return focus === 'page' && !shiftKey ? 'confirm' : undefined;
  return ACTIONS.find(([, known]) => known === pressed)?.[0];
}
