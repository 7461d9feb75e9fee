import type { Table } from '../explanation.js';

/**
 * Errors of Microsoft Graph and the Gmail API, which bridges between SMTP and them pass through.
 * https://learn.microsoft.com/graph/errors and https://developers.google.com/workspace/gmail/api/guides/handle-errors
 */
export const api = {
  'api-send-as': {
    who: 'provider-admin',
    match: /ErrorSendAsDenied|right to send mail on behalf of|not have permission to send (?:as|on behalf)/i,
    text: `Sending is not allowed to {mailbox} with the From address {from}
In the Exchange admin centre, Mailboxes, the mailbox of that address, Delegation: give {mailbox} “Send As”.
Or set From to the mailbox that signs in.`,
  },
  'api-policy': {
    who: 'provider-admin',
    match:
      /ApplicationAccessPolicy|application access policy|\bRestrictAccess\b|access to odata is disabled|AppOnly AccessPolicy|\[RAOP\]/i,
    exact: 60,
    text: `A policy of the organization keeps the app away from this mailbox.
In Exchange Online PowerShell, Test-ApplicationAccessPolicy shows which; add {mailbox} to its group.
A change can take two hours to act.
If the details speak of OData, Get-OrganizationConfig and Get-CASMailbox show EwsApplicationAccessPolicy: add the app to EwsAllowList.`,
  },
  'api-permission': {
    who: 'provider-admin',
    match:
      /ErrorAccessDenied|ErrorImpersonateUserDenied|Authorization_RequestDenied|insufficient privileges|NoPermissionsInAccessToken|token contains no permissions|access is denied\. check credentials|accessDenied\b|Missing role permissions|not have permission to perform this action|delegated permissions?.{0,160}(?:application permission|client[ _-]credentials|app-only)|(?:client[ _-]credentials|app-only|application permission).{0,160}\bdelegated permission|roles? claim.{0,60}(?:missing|empty|absent)|"message"\s?:\s?"Forbidden"|"?code"?\s?:\s?422.{0,60}Forbidden/i,
    unless: /oauth:access_denied/,
    text: `The app lacks the permission to send mail, or an administrator has not consented to it.
In Entra, App registrations, the app, API permissions: for sending without a person it must be an Application permission (Mail.Send), with a signed-in person a Delegated one.
Then “Grant admin consent”: {consentLink}
After that sign in again. A right that was just given can take up to two hours to act.`,
  },
  'api-no-mailbox': {
    who: 'provider-admin',
    topics: ['mailbox:missing', 'mailbox:disabled', 'mailbox:failed'],
    match:
      /MailboxNotEnabledForRESTAPI|mailbox is either inactive, soft-deleted|hosted on-premise|REST API is not yet supported for this mailbox|ErrorNonExistentMailbox|ErrorMissingEmailAddress|MailboxNotFound|mailbox (?:is )?(?:inactive|soft-deleted)|resource could not be discovered|no (?:valid )?mailbox|Gmail (?:service )?not enabled/i,
    text: `The account has no mailbox that can send, none in Exchange Online or no licence for one: {mailbox}
In the Microsoft 365 admin centre, Users, Active users, the account: assign a licence with Exchange Online; it takes some minutes.
Or sign in with the account of the mailbox that is to send, not with that of the administrator who registered the app.`,
  },
  'api-full-access': {
    who: 'provider-admin',
    match:
      /ErrorItemNotFound|object was not found in the store|ErrorFolderNotFound|default folder \w{1,30} not found/i,
    text: `The account that signed in has no right on the shared mailbox.
In the Exchange admin centre, Mailboxes, the shared mailbox, Delegation: give {mailbox} “Full Access” (Read and manage) and “Send As”.
It can take an hour to act.`,
  },
  'api-user': {
    who: 'you',
    topics: ['account:unknown'],
    open: ['smtp-recipient', 'microsoft-account'],
    match:
      /ErrorInvalidUser|invalid email or user id|requested user ['<][^'>]{0,160}['>] is invalid|Request_ResourceNotFound|does not exist or one of its queried|ErrorInvalidMailbox|ErrorNonPrimarySmtpAddress/i,
    text: `The provider does not know this user: {mailbox}
Check the address for typing errors: it must be the user name or main address of a mailbox of the tenant {tenant}`,
  },
  'api-not-found': {
    who: 'host-admin',
    facts: ['http:404', 'peer:api'],
    exact: -1,
    open: ['api-user'],
    text: `The provider’s mail service does not know what it was asked for: the address of the request is wrong, or the mailbox in it.
Check that the mailbox that sends is entered, exists and is written right: {mailbox}
If it is, this product calls a wrong address: its administrator updates it, and gives the details to its makers.`,
  },
  'api-limit': {
    who: 'provider',
    match: /invoked too many times for one day|ErrorExceededMessageLimit|user-rate limit exceeded/i,
    exact: 62,
    text: `The provider’s limit for sending is reached.
Wait, up to a day, and send fewer messages.`,
  },
  'api-person-missing': {
    who: 'host-admin',
    match:
      /\/me request is only valid with delegated|delegated authentication flow|authenticated context is not valid for this request|(?:endpoint|request) that requires user sign-in|\/me requires a signed-in user/i,
    exact: 60,
    text: `This product asked for the mailbox of the person who signed in, but it signs in without a person.
It must name this one instead: {mailbox}
Or sign in with a person. Give the details to the makers of this product.`,
  },
  'api-down': {
    who: 'provider',
    match:
      /generalException|ErrorInternalServer(?:Transient)?Error|\bserviceNotAvailable\b|ErrorServerBusy|ErrorTimeoutExpired|(?:Error)?MailboxStoreUnavailable|ErrorMailboxMoveInProgress|"status"\s?:\s?"(?:UNAVAILABLE|INTERNAL)"|\bbackendError\b/i,
    text: `The provider’s mail service has a fault or is overloaded.
Wait a few minutes and try again; nothing is lost.`,
  },
  'access-token-expired': {
    who: 'host-admin',
    open: ['invalid_grant'],
    not: ['oauth:invalid_grant'],
    match:
      /lifetime validation failed|access token (?:has )?(?:is )?expired|token (?:is|has) expired(?! or )|"code"\s?:\s?"TokenExpired"|InvalidAuthenticationToken(?!.{0,80}certificate).{0,80}expired|jwt expired/i,
    unless:
      /refresh[_ ]token|could not be refreshed|(?:authenticate|sign in|log ?in|connect) again|re-?(?:authenticate|authori[sz]e|connect)|AADSTS|invalid_grant|revoked|authori[sz]ation (?:has|code)/i,
    text: `An access token was used after its hour.
The backend must fetch a new one with the refresh token before it sends.
Check date and time of this server too.`,
  },
  'access-token-damaged': {
    who: 'you',
    match:
      /CompactToken|JWT is not well formed|JWT must have three|access token is empty|IDX1(?:0709|2709|2729|2741|41\d\d)|malformed token/i,
    exact: 55.5,
    text: `What was sent as the access token is not one: it is empty or damaged.
Check client ID, client secret and account in this form, then sign in again with {mailbox}.
If that does not help, this product sends something else in its place: give the details to its makers.`,
  },
  'access-token-resource': {
    who: 'host-admin',
    match:
      /invalid audience|InvalidAudience|audience claim (?:value )?is (?:invalid|wrong)|access token validation failure|IDX1\d{4}|wrong audience|signature is invalid/i,
    text: `The token is damaged, or was made for another service than the one it was sent to.
The scope must be that of the service: https://outlook.office.com/SMTP.Send for SMTP, https://graph.microsoft.com/Mail.Send for Graph.
Set the scope right in this product, then sign in again.`,
  },
} as const satisfies Table;
