/**
 * English texts of the set-up guide. Of a step the first line is its title, each further one says what to do.
 * `{names}` in a step stand for what the provider's pages call a thing (guide-data.ts), or for one of this host's values.
 */
export const guide = {
  quoted: '“{text}”',
  label: 'Set-up at {provider}',
  'label-any': 'Set-up at the mail provider',
  choose: 'Who sends your mail?',
  'choose-first': 'Choose a provider',
  unknown: 'There is no provider “{provider}” here.',
  intro:
    'This product may send mail as one of your accounts, without knowing its password, once you have registered it at {provider}. You need about {minutes:minute}, and an account that may register apps there.',
  'intro-generic':
    'This product may send mail as one of your accounts, without knowing its password, once you have registered it at {provider}.',
  'redirect-title': 'The redirect URI',
  'redirect-help':
    '{provider} sends you back to this address after the sign-in. Register it there exactly as it is written here.',
  'redirect-refused':
    '{provider} would send you back to this address after the sign-in, but does not accept it:',
  'redirect-instead':
    'You can go on without changing that. Register {uri} in its place, as it stands in the steps below. After the sign-in the browser says that it cannot open {uri}. That is expected: copy the address of that page, and paste it into the form of this product.',
  'redirect-native':
    'Or register this page of {provider} in its place, for the platform “Web” too. It stays open and empty after the sign-in, and its address is pasted in the same way. As a mobile or desktop application the app may have no secret.',
  'steps-title': 'Steps',
  progress: '{done} of {count} done',
  open: 'Open {host}',
  'new-window': '(opens in a new window)',
  menu: 'Where:',
  redirectUri: 'Redirect URI',
  scope: 'Scope',
  appName: 'Suggested name',
  appType: 'Type of app',
  permission: 'Permission',
  command: 'PowerShell',
  consentLink: 'Link for the administrator',
  'default-name': 'Alerts of {host}',
  checked:
    'Menu names and links were compared with the provider’s documentation in {date}. Providers rename them now and then.',

  'google-project':
    'Create a project\nSign in as an administrator of your organization, or with the private account that will send.\nEnter a name, choose your organization where you are asked for it, and click {create}.\nSelect the new project at the top left of the page.',
  'google-app':
    'Describe the app\nClick {getStarted}.\n{appInformation}: enter the suggested name, and your address as {supportEmail}. The name must not contain “Google” or “Gmail”.\n{audience}: choose {internal}. With a private Gmail account there is only {external}.\n{contact}: enter your address.\nAgree to the policy, and click {create}.',
  'google-scope':
    'Allow it to send mail\nClick {addScopes}.\nPaste the scope into the box {manualScopes} at the end, and click {addToTable}.\nClick {update}, then {save}.\nIf this product is to show which account has signed in, open {gmailApi}, and click {enable}. Mails are sent without it, too.',
  'google-client':
    'Create the client\nClick {createClient}, and choose {webApplication} as {applicationType}.\nUnder {redirectUris} click {addUri}, and paste the redirect URI. Leave {javascriptOrigins} empty.\nClick {create}.\nCopy {clientId} and {clientSecret} into the form of this product now: the secret is shown only once. You can also download the JSON file and drop it there.',
  'google-publish':
    'Publish the app, if you chose External\nSkip this step if you chose {internal}.\nUnder {publishingStatus} click {publish}, and confirm. Otherwise the sign-in ends after seven days, again and again.',
  'google-authorize':
    'Sign in here\nIn the form of this product, click the button to authorize with {provider}.\nChoose the account that is to send the mails, not your own administrator account, and allow the access.\n“Google hasn’t verified this app” is right for an External app of your own: click {advanced}, then the link below it.\nIf Google says that access is blocked, an administrator of Google Workspace has to allow the app: {apiControls}.\nSend a test mail, then save.',

  'microsoft-register':
    'Register the app\nSign in with the role {developerRole} or a higher one, and click {newRegistration}.\nEnter the suggested name.\n{accountTypes}: choose {singleTenant}. For a private outlook.com mailbox choose {personal}, and enter “consumers” as tenant ID later.\n{redirectUriLabel}: choose the platform {web}, and paste the redirect URI. Never choose {spa}.\nClick {register}.',
  'microsoft-ids':
    'Copy two IDs\nOn the page {overview} of the app, copy {clientId} into the field for the client ID in the form of this product.\nCopy {tenantId} into the field for the tenant ID.',
  'microsoft-secret':
    'Create a client secret\nClick {newSecret}, enter the suggested name, choose when it expires (24 months at most), and click {add}.\nCopy the column {value} into the field for the client secret, not {secretId}. It is shown only once.\nNote the day it expires: from then on no mail is sent until you enter a new one.\nIf the button is greyed out, your organization forbids secrets: open {certificates}, click {upload}, and choose “A certificate” in the form.',
  'microsoft-permissions':
    'Allow it to send mail\nClick {addPermission}, {graph}, {delegated}.\nTick both permissions below, and click {addPermissions}. In the sign-in window they appear as {scope}.\nClick {grantConsent}, and confirm.\nIf you may not do that, send the link below to an administrator of your Microsoft 365, with the IDs put in. “Need admin approval” in the sign-in window means the same.',
  'microsoft-mailbox':
    'Allow SMTP for the mailbox\nOpen the account that is to send the mails. It needs a licence with Exchange.\nOpen the tab {mail}, click {emailApps}, tick {smtpAuth}, and click {saveChanges}.\nOr do it in Exchange Online PowerShell, with the address of your mailbox:',
  'microsoft-authorize':
    'Sign in here\nIn the form of this product, click the button to authorize with {provider}.\nSign in as the mailbox that is to send the mails, not as administrator, and accept.\nSend a test mail, then save. A change of the mailbox’s settings can take an hour to work.',

  'generic-client':
    'Register this product at {provider}\nOpen the page for developers or for API access in your account at {provider}, and create an OAuth2 client.\nChoose the type of app below. It may also be called “confidential client”.\nPaste the redirect URI. It may also be called “callback URL”.\nAllow the scopes below.',
  'generic-ids':
    'Copy ID and secret\nCopy the client ID and the client secret into the form of this product. Many providers show the secret only once.\nIf {provider} knows no client secret, leave that field empty.',
  'generic-mailbox':
    'Allow SMTP for the mailbox\nLook into the mail settings of the account that is to send: with some providers SMTP is switched off at first.',
  'generic-authorize':
    'Sign in here\nIn the form of this product, click the button to authorize with {provider}.\nSign in with the account that is to send the mails, and allow the access.\nSend a test mail, then save.',

  'intro-own':
    'This product may send mail for a mailbox by itself, without anybody signing in, once an administrator of {provider} has given it the right to. That takes about {minutes:minute}.',
  rightCommand: 'PowerShell',
  olderCommand: 'PowerShell, the older way',
  'object-id': 'Object ID, for the commands below',
  'microsoft-app-register':
    'Register the app\nSign in with the role {developerRole} or a higher one, and click {newRegistration}.\nEnter the suggested name.\n{accountTypes}: choose {singleTenant}. Leave {redirectUriLabel} empty.\nClick {register}. It needs no API permission.',
  'microsoft-app-credential':
    'Give it a credential\nFor a client secret click {newSecret}, choose when it expires (24 months at most), and click {add}. Copy the column {value}, not {secretId}: it is shown only once.\nFor a certificate open {certificates}, and click {upload}. A self-signed one is fine.\nIf the button for secrets is greyed out, your organization forbids them: use a certificate.',
  'microsoft-app-object':
    'Copy the Object ID of the enterprise application\nIt is not the Object ID that stands under “App registrations”.\nCopy {objectId}, and paste it here: it is no secret, and only goes into the commands.',
  'microsoft-app-right':
    'Give it the right to send for the mailbox\nRun the commands in PowerShell, as an Exchange administrator. They let the app send for this one mailbox, not read it.\nIt may take up to two hours until Exchange accepts the sign-in. Until then it answers 535 5.7.3.',
  'microsoft-app-older':
    'The older way, where Exchange’s roles for applications are not available\nClick {addPermission}, {organizationApis}, {application}, tick {sendAsApp}, and click {addPermissions}, then {grantConsent}.\nThen run the commands. They give the app the whole mailbox, to read and to delete, too.',
  'microsoft-app-check':
    'Check it here\nIn the form of this product, choose that the app itself signs in. Enter client ID, tenant ID, the credential and the mailbox.\nSend a test mail, then save.',
  'google-account-create':
    'Create a service account\nSelect or create a project at the top left of the page.\nClick {createAccount}, enter the suggested name, and click {create}. It needs no role in the project.',
  'google-account-key':
    'Create its key\nOpen the account, then its keys. Choose {newKey}, {json}, and click {create}. A file is downloaded: whoever has it can use the account.\nIf that is blocked, a policy of your organization forbids keys ({policy}). An {policyRole} may lift it for this one project.',
  'google-account-delegate':
    'Delegate the domain’s mailboxes to it\nSign in as super administrator, and click {addNew}.\nPaste the client ID from the file: a number, shown in the form of this product, too. Paste the scope below, and click {authorize}.\nIt may take up to 24 hours to work. The account can then read and delete the mail of everybody in the domain.',
  'google-account-check':
    'Check it here\nIn the form of this product, choose that a service account signs in. Drop the key file there, and enter the mailbox.\nSend a test mail, then save.',

  'ends-title': 'What ends the sign-in later',
  'ends-intro': 'Then no mail is sent until you sign in here again, or enter the new secret:',
  'google-ends':
    'Somebody changes the password of the account.\nThe app is External and still in testing: after seven days.\nIt is not used for six months.\nThe account’s owner or an administrator removes the access.\nGoogle Workspace asks for a new sign-in at fixed times (session control).\nThe same account signs in more than 100 times: the oldest sign-in ends.',
  'microsoft-ends':
    'It is not used for 90 days. As long as this product renews it every day it does not end.\nThe client secret expires (24 months at most). A new secret is enough then, nobody has to sign in.\nAn administrator resets the password, or signs the account out everywhere.\nA rule of your organization asks for a new sign-in (Conditional Access).\nThe app or its permission is removed.',
  'generic-ends':
    'Somebody changes the password of the account.\nThe account’s owner or an administrator removes the access.\nIt is not used for a long time.\nThe client secret expires.',

  'send-title': 'Somebody else has the rights at {provider}?',
  'send-help': 'Send them these steps with the values of this product. There is no secret in them.',
  'sheet-copy': 'Copy the steps as text',
  'sheet-mail': 'Write a mail',
  'sheet-mail-short':
    'There is room for the values and links in a mail of this kind, not for every step. For those, copy the steps and paste them into it.',
  'sheet-show': 'Show the text',
  'sheet-subject': 'Please register “{appName}” at {provider}',
  'sheet-intro':
    'Please register this product at {provider}, so that it may send mail. These are its values and the steps:',
  'sheet-back':
    'Please tell me the client ID, at Microsoft also the tenant ID. Do not send the client secret by mail: hand it over in a safe way.',
};
