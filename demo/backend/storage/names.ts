const NAME = /^[A-Za-z][\w-]{1,63}$/;
/** Windows takes these for devices, with any ending. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** Whether a target may have this name: with it, no path leaves a directory. */
export const isName = (name: string) => NAME.test(name) && !name.endsWith('\n');

/** Whether a name would be trouble on another machine's disk. */
export const isDevice = (name: string) => DEVICE.test(name);

/** Two names that differ by case alone are one name: some disks and databases cannot tell them apart. */
export const sameName = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
