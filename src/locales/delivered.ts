/** What the callback page says at the end of nearly every sign-in, in each language: it loads nothing else for that. */
export const delivered = {
  en: 'Done. You can close this window.',
  de: 'Fertig. Sie können dieses Fenster schließen.',
} as const;
