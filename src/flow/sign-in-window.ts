const WIDTH = 520;
const HEIGHT = 720;
/** Milliseconds between two looks at the window. */
const LOOK = 500;
/** Looks with the window closed and the focus here, one after the other, that make a hint. */
const PATIENCE = 4;

/** Opens the sign-in window, over the middle of this one; null where the browser blocks it. Call it in a click. */
export function openWindow(url: string): Window | null {
  const left = Math.round(screenX + (outerWidth - WIDTH) / 2);
  const top = Math.round(screenY + (outerHeight - HEIGHT) / 2);
  const features = `popup,width=${WIDTH},height=${HEIGHT},left=${left},top=${top}`;
  try {
    const opened = open(url, '_blank', features);
    // Some blockers give back a window that is closed already; no other one reads so in the same moment.
    return opened?.closed ? null : opened;
  } catch {
    return null; // Others throw. The link is offered either way.
  }
}

/**
 * Tells when the window seems to be closed, and when it seems open after all. It is a hint and no more: under
 * Cross-Origin-Opener-Policy a window that is open reads as closed. This page having the focus for a while makes it
 * likelier.
 */
export function watchForClosing(
  opened: Window,
  onChange: (closed: boolean) => void,
  signal: AbortSignal,
): void {
  let looks = 0;
  const timer = setInterval(() => {
    looks = opened.closed && document.hasFocus() ? looks + 1 : 0;
    onChange(looks >= PATIENCE);
  }, LOOK);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
