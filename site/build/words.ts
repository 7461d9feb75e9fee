const MARKS = /[\\`*_[\]<>{}|]/g;

/** Words as Markdown shows them. */
export const words = (text: string) => text.replace(MARKS, (mark) => `\\${mark}`);
