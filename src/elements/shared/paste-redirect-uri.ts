/** Every provider takes it, from anywhere; its page does not load, and its address is pasted. */
export const PASTE_REDIRECT_URI = 'http://localhost';
