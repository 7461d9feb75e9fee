/** English texts of the callback. */
export const callback = {};
