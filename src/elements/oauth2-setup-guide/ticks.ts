const keyOf = (providerId: string) => `oauth2-setup-guide:${providerId}`;

/**
 * Which steps somebody has ticked off, kept for the visit in the tab's session storage. The names of steps are all that
 * is in it; where the browser keeps nothing, the ticks live as long as the element.
 */
export class Ticks {
  private readonly done = new Map<string, ReadonlySet<string>>();

  read(providerId: string): ReadonlySet<string> {
    const known = this.done.get(providerId);
    if (known) return known;
    const read = new Set(readStored(keyOf(providerId)));
    this.done.set(providerId, read);
    return read;
  }

  set(providerId: string, step: string, ticked: boolean) {
    const steps = new Set(this.read(providerId));
    if (ticked) steps.add(step);
    else steps.delete(step);
    this.done.set(providerId, steps);
    try {
      sessionStorage.setItem(keyOf(providerId), [...steps].join(' '));
    } catch {
      // Storage is switched off or full: the ticks stay in memory.
    }
  }
}

function readStored(key: string): string[] {
  try {
    return sessionStorage.getItem(key)?.split(' ').filter(Boolean) ?? [];
  } catch {
    return [];
  }
}
