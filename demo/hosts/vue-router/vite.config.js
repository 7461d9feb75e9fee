import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  build: { target: 'es2022' },
  plugins: [
    vue({
      template: { compilerOptions: { isCustomElement: (tag) => /^(smtp|oauth2)-/.test(tag) } },
    }),
  ],
});
