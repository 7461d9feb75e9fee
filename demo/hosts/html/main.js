import { connectHost } from './host.js';

const host = await connectHost(new URL('oauth2-callback.html', location.href).href);
const find = (selector) => document.querySelector(selector);
const [form, panel, startNew, news] = ['form', 'smtp-edit-panel', '#new', 'output'].map(find);

const tell = (text) => (news.textContent = text);

function open(mode, target) {
  panel.mode = mode;
  panel.value = target;
  form.prepend(panel);
  form.hidden = false;
  startNew.hidden = true;
}

panel.addEventListener('input', () => tell('input'));
panel.addEventListener('change', () => tell('change'));
panel.addEventListener('oauth2-authorized', ({ account }) => tell(`signed in as ${account}`));

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  try {
    const saved = await host.save(panel);
    open('edit', saved);
    tell(`${saved.name} saved`);
  } catch (error) {
    tell(String(error));
  }
});
find('#close').addEventListener('click', () => {
  panel.remove();
  form.hidden = true;
  startNew.hidden = false;
});
startNew.addEventListener('click', () => open('create', { ...host.newTarget }));

find('smtp-oauth2-config').config = host.config;
open('create', host.newTarget);
