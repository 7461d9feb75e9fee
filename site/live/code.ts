/** What is chosen above the elements, as far as it is in their code. */
export interface Choices {
  readonly provider: string;
  readonly language: string;
  readonly isCompact: boolean;
}

const REDIRECT_URI = 'https://admin.example.com/oauth2-callback.html';

/** Registers what the code needs; `module` is the part of the entry point that names the element. */
const imports = (module: string, language: string) =>
  [
    `  import 'smtp-oauth2-elements/${module}';`,
    ...(language === 'en'
      ? []
      : [
          `  import { registerLocale } from 'smtp-oauth2-elements';`,
          `  import language from 'smtp-oauth2-elements/locales/${language}.js';`,
          '',
          '  registerLocale(language);',
        ]),
  ].join('\n');

/** The language and its direction, for the element around the example. */
const spoken = (language: string) =>
  language === 'en' ? '' : ` lang="${language}"${language === 'ar' ? ' dir="rtl"' : ''}`;

const panel = ({ language, isCompact }: Choices) => `<form id="form"${spoken(language)}>
  <smtp-edit-panel
    mode="create"${isCompact ? '\n    compact' : ''}
    refresh-token-url="/api/smtp-oauth2-token"
    test-url="/api/test"
    check-url="/api/check"
    redirect-uri="${REDIRECT_URI}"
  ></smtp-edit-panel>
  <button>Save</button>
</form>

<script type="module">
${imports('smtp-edit-panel/define.js', language)}

  const form = document.getElementById('form');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { submitValues } = form.querySelector('smtp-edit-panel');
    fetch('/api/targets', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(submitValues),
    });
  });
</script>`;

const button = ({ provider, language }: Choices) => `<p${spoken(language)}>
  <oauth2-authorize-button
    id="sign-in"
    provider="${provider}"
    refresh-token-url="/api/smtp-oauth2-token"
    redirect-uri="${REDIRECT_URI}"
  ></oauth2-authorize-button>
</p>

<script type="module">
${imports('oauth2-authorize-button/define.js', language)}

  const button = document.getElementById('sign-in');
  // From the fields of your form, whenever they change:
  button.clientId = '…';
  button.clientSecret = '…';
  button.addEventListener('oauth2-authorized', ({ account }) => {
    // Save button.refreshToken with your form.
    console.log('Signed in as', account);
  });
</script>`;

const guide = ({ provider, language }: Choices) => `<div${spoken(language)}>
  <oauth2-setup-guide
    provider="${provider}"
    redirect-uri="${REDIRECT_URI}"
    app-name="Alerts of admin.example.com"
  ></oauth2-setup-guide>
</div>

<script type="module">
${imports('oauth2-setup-guide/define.js', language)}
</script>`;

const status = ({ provider, language }: Choices) => `<p${spoken(language)}>
  <smtp-oauth2-status
    target-name="ops-mail"
    provider="${provider}"
    status-url="/api/targets/{name}/status"
    disconnect-url="/api/targets/{name}/sign-in"
    check-now
  ></smtp-oauth2-status>
</p>

<script type="module">
${imports('smtp-oauth2-status/define.js', language)}
</script>`;

/** The code of each example, as it is to be pasted into a page of one's own. */
export const code: Readonly<Record<'panel' | 'button' | 'guide' | 'status', (choices: Choices) => string>> = {
  panel,
  button,
  guide,
  status,
};
