/** What stands between the parts of a text, and around them. */
export const signs = {
  pair: '{name}: {value}',
  sentences: '{first}. {second}',
};
