// All that such a page needs of a script: its data is in the page, and the browser posts the form.
const { config, value, errors, token } = JSON.parse(document.querySelector('#data').textContent);

document.querySelector('smtp-oauth2-config').config = {
  ...config,
  redirectUri: new URL('oauth2-callback.html', location.href).href,
  headers: { CSRFPreventionToken: token },
};
const panel = document.querySelector('smtp-edit-panel');
panel.value = value;
if (errors) panel.errors = errors;
