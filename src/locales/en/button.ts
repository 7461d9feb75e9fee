/** English texts of the button. */
export const button = {};
