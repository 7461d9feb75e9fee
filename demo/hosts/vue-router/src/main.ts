import 'smtp-oauth2-elements/define.js';
import { handleOAuth2Callback } from 'smtp-oauth2-elements/callback.js';
import type { CallbackResult } from 'smtp-oauth2-elements';
import { createApp, shallowRef } from 'vue';
import { createRouter, createWebHistory } from 'vue-router';
import { connectHost } from '../../host.js';
import type { Host } from '../../host.js';
import App from './App.vue';
import CallbackPage from './CallbackPage.vue';
import ClosedPage from './ClosedPage.vue';
import TargetPage from './TargetPage.vue';

const BASE = '/hosts/vue-router/';
let host: Host | undefined;

// Before there is a router: it would note the address, with the answer in it, for the way back.
const answer = shallowRef<CallbackResult>();
await handleOAuth2Callback({ show: (result) => (answer.value = result) });

const router = createRouter({
  history: createWebHistory(BASE),
  routes: [
    {
      path: '/',
      component: TargetPage,
      // The callback's route needs nothing of the host.
      beforeEnter: async () => {
        host ??= await connectHost(new URL(`${BASE}oauth2-callback.html`, location.href).href);
      },
      props: () => ({ host }),
    },
    { path: '/closed', component: ClosedPage },
    { path: '/oauth2-callback.html', component: CallbackPage, props: () => ({ answer: answer.value }) },
  ],
});

createApp(App).use(router).mount('#app');
