/** What stands between the parts of a text, and around them. */
export const signs = {
  pair: '{name}: {value}',
  quoted: '“{text}”',
  sentences: '{first}. {second}',
};
