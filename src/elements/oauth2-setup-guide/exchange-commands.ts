import { smtpAuthCommand } from '../../diagnosis/values.js';

/** What the commands name; what is not known yet stands there in capitals. */
export interface AppAtExchange {
  readonly appName: string;
  readonly clientId?: string | undefined;
  readonly objectId?: string | undefined;
  readonly account?: string | undefined;
}

const ID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const ADDRESS = /^[\w.+-]+@[\w.-]+$/;

/** A value for PowerShell: an ID or an address as it is, anything else not at all. */
const known = (value: string | undefined, shape: RegExp, otherwise: string) =>
  value && shape.test(value) ? value : otherwise;

/** In single quotes PowerShell takes every character as it is, but for the quotes themselves. */
const quoted = (text: string) => `'${text.replace(/['‘’‚‛]/g, '$&$&')}'`;

function namesOf({ appName, clientId, objectId, account }: AppAtExchange) {
  return {
    app: known(clientId, ID, 'CLIENT-ID'),
    object: known(objectId, ID, 'OBJECT-ID'),
    mailbox: known(account, ADDRESS, 'alerts@example.com'),
    name: appName.replace(/[\r\n]/g, ' '),
  };
}

const begin = ['Install-Module ExchangeOnlineManagement', 'Connect-ExchangeOnline'];

/** Gives the application the right to send for one mailbox, by Exchange's roles (RBAC for applications). */
export function rightCommand(subject: AppAtExchange): string {
  const { app, object, mailbox, name } = namesOf(subject);
  const scope = quoted(`${name} mailbox`);
  return [
    ...begin,
    `New-ServicePrincipal -AppId ${app} -ObjectId ${object} -DisplayName ${quoted(name)}`,
    `New-ManagementScope -Name ${scope} -RecipientRestrictionFilter "PrimarySmtpAddress -eq '${mailbox}'"`,
    `New-ManagementRoleAssignment -Name ${quoted(`${name} SMTP`)} -Role 'Application SMTP.SendAsApp' -App ${app} -CustomResourceScope ${scope}`,
    smtpAuthCommand(mailbox),
    `Test-ServicePrincipalAuthorization -Identity ${app} -Resource ${mailbox}`,
  ].join('\n');
}

/** The older way: gives the application the whole mailbox. */
export function olderCommand(subject: AppAtExchange): string {
  const { app, object, mailbox, name } = namesOf(subject);
  return [
    ...begin,
    `New-ServicePrincipal -AppId ${app} -ObjectId ${object} -DisplayName ${quoted(name)}`,
    `Add-MailboxPermission -Identity ${mailbox} -User ${object} -AccessRights FullAccess`,
    smtpAuthCommand(mailbox),
  ].join('\n');
}
