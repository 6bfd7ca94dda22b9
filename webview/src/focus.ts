/** Keeps the focus when the page changes: where its element is gone, one with the same label gets it, else the next one below. */

/** Call it before the page changes, and what it gives afterwards. */
export function holdFocus(page: Element): () => void {
  const held = document.activeElement;
  const top = (held?.closest('.pb-ghost') ?? held)?.getBoundingClientRect().top ?? 0;
  return () => {
    if (!held || held === document.activeElement || !document.hasFocus()) return;
    const places = [...page.querySelectorAll<HTMLElement>('button, a, input')];
    const name = held.ariaLabel;
    const next =
      places.find(place => name && place.ariaLabel === name) ??
      places.find(place => place.getBoundingClientRect().top > top - 9);
    next?.focus();
  };
}
