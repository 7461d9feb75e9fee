import { waitUntil as wait } from '@open-wc/testing';

/** Waits until something is so; a busy machine takes its time. */
export const waitUntil = (condition: () => unknown, message?: string) =>
  wait(condition, message, { timeout: 120_000 });
