import type { Table } from '../explanation.js';

/** What is left when nothing fits: it names nobody, since nothing is known. */
export const unknown = {
  'unknown-language': {
    facts: ['language:de|fr|es|pt|it|nl|pl|sv|da|cs|tr|ru|ja|zh|ko|el|he|ar|th', 'failure:named'],
    exact: -4,
    text: `This error is not known here in its language. It is shown as it came.
Show it in English and paste it here again: at Google add &hl=en to the address of the page, at Microsoft &mkt=en-US; a server’s log is in English most often.
Or search for a number or code in it.`,
  },
  'reason-missing': {
    facts: ['failure:prose'],
    exact: -5,
    text: `This text does not say why, so it names nobody.
The reason stands in the log of this product’s backend, of the device or of the mail server: look for the lines of the same minute.
A line with a number (535, 5.7.…, AADSTS…) or with words such as refused, timed out, denied says most: paste it here.`,
  },
  unknown: {
    text: `This error is not known here. It is shown as it came.
Look at the details: often the last line says most. Search for its words, or give it to whoever supports this product.`,
  },
} as const satisfies Table;
