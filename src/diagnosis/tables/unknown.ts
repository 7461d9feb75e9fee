import type { Table } from '../explanation.js';

/** What is left when nothing fits: it names nobody, since nothing is known. */
export const unknown = {
  unknown: {
    text: `This error is not known here. It is shown as it came.
Look at the details: often the last line says most. Search for its words, or give it to whoever supports this product.`,
  },
} as const satisfies Table;
