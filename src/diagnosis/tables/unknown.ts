import type { Table } from '../explanation.js';

/** What is left when nothing fits: it names nobody, since nothing is known. */
export const unknown = {
  'unknown-language': {
    facts: ['language:de|fr|es|pt|it|nl|pl|sv|da|cs|tr|ru|ja|zh|ko|el|he|ar|th', 'failure:named'],
    exact: -4,
    text: `This error is not known here in its language. It is shown as it came.
Show it in English and paste it here again: at Google add &hl=en to the address of the page, at Microsoft &mkt=en-US; a server's log is in English most often.
Or search for a number or code in it.`,
  },
  unknown: {
    text: `This error is not known here. It is shown as it came.
Look at the details: often the last line says most. Search for its words, or give it to whoever supports this product.`,
  },
} as const satisfies Table;
