/** English texts of the copy buttons. */
export const copy = {
  copy: 'Copy',
  copyNamed: 'Copy: {name}',
  copied: 'Copied',
  select: 'Selected. Press Ctrl+C or ⌘C to copy.',
};
