/** English texts of what can be wrong with a value, by `ProblemId`. They say what to do. */
export const problems = {
  required: 'Enter the {field}.',
  name: 'Start with a letter. Use at least two letters, digits, “-” or “_”.',
  host: 'Enter a host name or an IP address alone, without blanks, “https://”, port or path.',
  hostIsMail: 'Enter the name of the mail server, such as smtp.example.com. A name has no “@”.',
  port: 'Enter a number from 1 to 65535.',
  mail: 'Enter a mail address such as user@example.com.',
  recipients: 'Correct or remove what is not a mail address: {addresses}',
  noRecipient: 'Add at least one recipient.',
  googleClientId: 'A client ID of Google ends in “.apps.googleusercontent.com”.',
  microsoftClientId:
    'A client ID of Microsoft has the form 00000000-0000-0000-0000-000000000000: “Application (client) ID” on the overview page.',
  clientIdShape: 'A client ID has no blanks, quotes, braces or slashes. Copy the ID alone.',
  secretShape: 'A client secret is neither a file nor an address, and has no blanks. Copy the secret alone.',
  maskedSecret:
    'This secret is hidden behind asterisks. Copy it where it is shown in full, or create a new one.',
  secretIsClientId: 'This is the client ID. Copy the client secret.',
  secretIsToken:
    'This is a token, a code or an API key. Copy the client secret from the page of your client or app.',
  secretId: 'This looks like the Secret ID. Copy the secret itself, the column “Value”.',
  date: 'Enter a day as YYYY-MM-DD.',
  format: 'Enter a value such as {example}.',
  tenant: 'Enter the tenant’s ID or domain, or one of: common, organizations, consumers.',
  ownTenant:
    'An app that signs in by itself needs the ID or a domain of your own tenant; “common”, “organizations” and “consumers” do not work.',
  workspaceMailbox:
    'A service account can send for mailboxes of a Google Workspace domain only, not for gmail.com.',
  authorize: 'Sign in before you save.',
  authorizeAgain: 'The sign-in was for another client ID, tenant or provider. Please sign in again.',
};
