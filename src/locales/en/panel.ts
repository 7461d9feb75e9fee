/** English texts of the panel. */
export const panel = {};
