/**
 * Gives the field of a form the focus and brings it into view. Strapi does so itself for a field that the address names; but with changes that are
 * not saved, every change of the address asks whether they may be lost.
 *
 * @param label what the field is called on the page; a sign that it is required may follow
 * @returns false when there is no such field
 */
export function focusField(page: Document, label: string): boolean {
  for (const found of page.querySelectorAll<HTMLLabelElement>('label[for]')) {
    if (found.textContent?.replace(/\*$/u, '').trim() !== label) continue;
    // A day and a time are two fields under one label.
    const control =
      page.getElementById(found.htmlFor) ??
      page.querySelector<HTMLElement>(`[aria-labelledby~="${found.id}"] input`);
    if (!control) continue;
    control.focus({ preventScroll: true });
    control.scrollIntoView({ block: 'center' });
    return true;
  }
  return false;
}
