// Fails the test in which Lit warns about how it is used; that it runs in development mode is no news here.
const { warn } = console;
console.warn = (...values) => {
  const text = String(values[0]);
  if (text.includes('lit.dev') && !text.includes('dev-mode')) throw new Error(text);
  warn(...values);
};
