/** What stands between the parts of a text, and around them. */
export const signs = {
  pair: '{name}: {value}',
  /** On the button that shows help. */
  help: '?',
  sentences: '{first}. {second}',
};
