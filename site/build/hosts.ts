/** The hosts that have a page: its name in the address, and in the navigation. */
export const hosts: Readonly<Record<string, string>> = {
  html: 'Plain HTML',
  'form-post': 'A form that the browser posts',
  react: 'React 19',
  'react-18': 'React 18',
  next: 'Next.js',
  vue: 'Vue 3',
  svelte: 'Svelte 5',
  angular: 'Angular 20',
  solid: 'Solid',
  preact: 'Preact',
  extjs: 'ExtJS',
};
