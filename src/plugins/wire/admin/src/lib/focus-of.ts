import type { Focus } from './review-keys';

const DIALOGS = '[role="dialog"], [role="alertdialog"], [role="listbox"], [role="menu"]';
const FIELDS =
  'input:not([type="checkbox"]):not([type="radio"]), textarea, select, [contenteditable="true"], [role="combobox"], [role="textbox"]';
const CONTROLS = 'a[href], button, summary, input, [role="button"], [role="tab"], [role="checkbox"]';

/** Where the focus is when a key is pressed. A dialog that is open has the keyboard to itself, wherever the press came from. */
export function focusOf(target: EventTarget | null): Focus {
  if (document.querySelector(DIALOGS)) return 'dialog';
  if (!(target instanceof Element)) return 'page';
  if (target.closest(FIELDS)) return 'field';
  return target.closest(CONTROLS) ? 'control' : 'page';
}
