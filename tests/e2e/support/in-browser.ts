/// <reference lib="dom" />
// What runs in the page, not in the test: each function stands for itself.

/** The colours that an element is shown in: its own ground, and the letters of its text. */
export const coloursOf = (element: Element): { ground: string; letters: string } => ({
  ground: getComputedStyle(element).backgroundColor,
  // The first child of a piece of furniture or of a disclaimer is its label.
  letters: getComputedStyle(element.lastElementChild ?? element).color,
});

/** Scrolls until an element is at the window's top. */
export const scrollToTop = (element: Element): void => element.scrollIntoView({ block: 'start' });

/** What a drag from the desktop carries: one file. */
export const draggedFile = ({ name, text }: { name: string; text: string }): DataTransfer => {
  const transfer = new DataTransfer();
  transfer.items.add(new File([text], name, { type: 'text/plain' }));
  return transfer;
};

/** The same, of any content. */
export const droppedFile = ({ name, base64 }: { name: string; base64: string }): DataTransfer => {
  const transfer = new DataTransfer();
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  transfer.items.add(new File([bytes], name));
  return transfer;
};

/** Whether the page's own part of the window needs no scrolling sideways; what scrolls inside a box of its own is in order. */
export const fitsWidth = (): boolean =>
  [document.documentElement, ...Array.from(document.querySelectorAll('[data-strapi-main-content]'))].every(
    ({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth,
  );

/** Has everything that changes its look do so at once: a look is asked for right after it. */
export const standStill = (): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '*, *::before, *::after { transition: none !important; animation-duration: 0s !important; }',
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
};

/** Has the panel's router go to an address, as the buttons for back and forward do. */
export const pushAddress = (path: string): void => {
  history.pushState(null, '', path);
  dispatchEvent(new PopStateEvent('popstate'));
};

/** Has Tab begin at the top of the page. */
export const toStart = (): void => {
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
};

/** The element that has the focus: where it stands, and whether it, or what stands for it, looks as if it had it. */
export const focusedLook = (): { path: string; html: string; isSeen: boolean } | undefined => {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const steps: string[] = [];
  for (let at: Element | null = element; at?.parentElement; at = at.parentElement)
    steps.unshift(String(Array.from(at.parentElement.children).indexOf(at)));
  const shown = (one: Element, pseudo?: string): string => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor } = getComputedStyle(
      one,
      pseudo,
    );
    return `${outlineStyle} ${outlineWidth} ${outlineColor} ${boxShadow} ${borderColor}`;
  };
  // A field's frame is often around it, and a switch's beside it.
  const frames = [
    element,
    element.parentElement,
    element.parentElement?.parentElement,
    ...Array.from(element.children),
  ].filter((one): one is Element => one instanceof Element);
  const looks = () =>
    frames.flatMap((one) => [shown(one), shown(one, '::after'), shown(one, '::before')]).join('|');
  const focused = looks();
  (element as HTMLElement).blur();
  const left = looks();
  (element as HTMLElement).focus();
  return { path: steps.join('/'), html: element.outerHTML.slice(0, 200), isSeen: focused !== left };
};

/** The HTTP status with which an address of the page's own server is answered. */
export const statusOf = async (path: string): Promise<number> => (await fetch(path)).status;
