import type { Grant, ProviderFamily } from '../../providers/provider.js';

/** When menu names and links were last compared with the providers' documentation: year and month. */
export const CHECKED_ON = '2026-09';

/** A value of this host that is entered at the provider; its label is the guide's text of that name. */
export type ValueName =
  | 'redirectUri'
  | 'scope'
  | 'permission'
  | 'appName'
  | 'appType'
  | 'command'
  | 'consentLink'
  | 'rightCommand'
  | 'olderCommand';

export interface StepData {
  /** Key of its texts, and of its tick. */
  readonly id: StepId;
  /** Where it is done. */
  readonly link?: string;
  /** The way there through the menus. */
  readonly menu?: readonly string[];
  /** What is copied from here, in the order in which it is needed. */
  readonly values?: readonly ValueName[];
  /** The Object ID of the enterprise application is asked for here: it stands in the commands after it. */
  readonly asksObjectId?: true;
  /** Another way, for whom the usual one is none: folded, and nothing to tick. */
  readonly isOther?: true;
}

export type StepId =
  | `google-${'project' | 'app' | 'scope' | 'client' | 'publish' | 'authorize'}`
  | `microsoft-${'register' | 'ids' | 'secret' | 'permissions' | 'mailbox' | 'authorize'}`
  | `microsoft-app-${'register' | 'credential' | 'object' | 'right' | 'older' | 'check'}`
  | `google-account-${'create' | 'key' | 'delegate' | 'check'}`
  | `generic-${'client' | 'ids' | 'mailbox' | 'authorize'}`;

export interface GuideData {
  /** What the type of app is called that may keep a secret and has a redirect URI. */
  readonly appType: string;
  /** How long it takes somebody who does it for the first time. */
  readonly minutes?: number;
  readonly steps: readonly StepData[];
  /** What the provider's pages call things; the texts name them as `{name}`. They are not translated. */
  readonly labels: Readonly<Record<string, string>>;
}

/**
 * Google Cloud console and Workspace admin console.
 * Sources: https://support.google.com/cloud/answer/15544987 (start), 15549945 (audience), 15549257 (clients),
 * 15549135 (data access).
 */
const google: GuideData = {
  appType: 'Web application',
  minutes: 8,
  steps: [
    { id: 'google-project', link: 'https://console.cloud.google.com/projectcreate', values: ['appName'] },
    {
      id: 'google-app',
      link: 'https://console.cloud.google.com/auth/overview',
      menu: ['☰', 'Google Auth Platform', 'Overview'],
      values: ['appName'],
    },
    {
      id: 'google-scope',
      link: 'https://console.cloud.google.com/auth/scopes',
      menu: ['☰', 'Google Auth Platform', 'Data Access'],
      values: ['scope'],
    },
    {
      id: 'google-client',
      link: 'https://console.cloud.google.com/auth/clients',
      menu: ['☰', 'Google Auth Platform', 'Clients'],
      values: ['appType', 'appName', 'redirectUri'],
    },
    {
      id: 'google-publish',
      link: 'https://console.cloud.google.com/auth/audience',
      menu: ['☰', 'Google Auth Platform', 'Audience'],
    },
    { id: 'google-authorize' },
  ],
  labels: {
    create: 'Create',
    getStarted: 'Get started',
    appInformation: 'App Information',
    supportEmail: 'User support email',
    audience: 'Audience',
    internal: 'Internal',
    external: 'External',
    contact: 'Contact Information',
    addScopes: 'Add or remove scopes',
    manualScopes: 'Manually add scopes',
    addToTable: 'Add to table',
    update: 'Update',
    save: 'Save',
    gmailApi: 'APIs & Services › Library › Gmail API',
    enable: 'Enable',
    createClient: 'Create client',
    applicationType: 'Application type',
    webApplication: 'Web application',
    redirectUris: 'Authorized redirect URIs',
    addUri: 'Add URI',
    javascriptOrigins: 'Authorized JavaScript origins',
    clientId: 'Client ID',
    clientSecret: 'Client secret',
    publishingStatus: 'Publishing status',
    publish: 'Publish app',
    advanced: 'Advanced',
    apiControls: 'admin.google.com › Security › Access and data control › API controls',
  },
};

/**
 * Entra admin centre and Microsoft 365 admin centre; other clouds have their own.
 * Sources: https://learn.microsoft.com/entra/identity-platform/quickstart-register-app, how-to-add-redirect-uri,
 * how-to-add-credentials; https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission
 */
const microsoft: GuideData = {
  appType: 'Web',
  minutes: 10,
  steps: [
    {
      id: 'microsoft-register',
      link: '{entra}/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade',
      menu: ['Entra ID', 'App registrations'],
      values: ['appName', 'appType', 'redirectUri'],
    },
    { id: 'microsoft-ids', menu: ['App registrations', '{appName}', 'Overview'] },
    {
      id: 'microsoft-secret',
      menu: ['App registrations', '{appName}', 'Certificates & secrets', 'Client secrets'],
      values: ['appName'],
    },
    {
      id: 'microsoft-permissions',
      menu: ['App registrations', '{appName}', 'API permissions'],
      values: ['permission', 'consentLink'],
    },
    {
      id: 'microsoft-mailbox',
      link: '{admin}/Adminportal/Home#/users',
      menu: ['Users', 'Active users'],
      values: ['command'],
    },
    { id: 'microsoft-authorize' },
  ],
  labels: {
    developerRole: 'Application Developer',
    newRegistration: 'New registration',
    accountTypes: 'Supported account types',
    singleTenant: 'Accounts in this organizational directory only',
    personal: 'Personal Microsoft accounts only',
    redirectUriLabel: 'Redirect URI',
    web: 'Web',
    spa: 'Single-page application',
    register: 'Register',
    overview: 'Overview',
    clientId: 'Application (client) ID',
    tenantId: 'Directory (tenant) ID',
    newSecret: 'New client secret',
    add: 'Add',
    value: 'Value',
    secretId: 'Secret ID',
    addPermission: 'Add a permission',
    graph: 'Microsoft Graph',
    delegated: 'Delegated permissions',
    addPermissions: 'Add permissions',
    grantConsent: 'Grant admin consent',
    mail: 'Mail',
    emailApps: 'Manage email apps',
    smtpAuth: 'Authenticated SMTP',
    saveChanges: 'Save changes',
    certificates: 'Certificates',
    upload: 'Upload certificate',
  },
};

/** A provider that nobody has described: what RFC 6749 calls things. */
const generic: GuideData = {
  appType: 'Web',
  steps: [
    { id: 'generic-client', values: ['appName', 'appType', 'redirectUri', 'scope'] },
    { id: 'generic-ids' },
    { id: 'generic-mailbox' },
    { id: 'generic-authorize' },
  ],
  labels: {},
};

/**
 * The application itself at Microsoft: no redirect URI, no API permission, and the right on one mailbox by Exchange.
 * Sources: https://learn.microsoft.com/exchange/client-developer/legacy-protocols/smtp-app-rbac-onboarding (Exchange RBAC),
 * how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth (the older way).
 */
const microsoftApp: GuideData = {
  appType: 'Web',
  minutes: 15,
  steps: [
    {
      id: 'microsoft-app-register',
      link: '{entra}/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade',
      menu: ['Entra ID', 'App registrations'],
      values: ['appName'],
    },
    { id: 'microsoft-ids', menu: ['App registrations', '{appName}', 'Overview'] },
    {
      id: 'microsoft-app-credential',
      menu: ['App registrations', '{appName}', 'Certificates & secrets'],
    },
    {
      id: 'microsoft-app-object',
      link: '{entra}/#view/Microsoft_AAD_IAM/StartboardApplicationsMenuBlade/~/AppAppsPreview',
      menu: ['Entra ID', 'Enterprise applications', '{appName}', 'Overview'],
      asksObjectId: true,
    },
    { id: 'microsoft-app-right', values: ['rightCommand'] },
    {
      id: 'microsoft-app-older',
      menu: ['App registrations', '{appName}', 'API permissions'],
      values: ['olderCommand'],
      isOther: true,
    },
    { id: 'microsoft-app-check' },
  ],
  labels: {
    ...microsoft.labels,
    objectId: 'Object ID',
    organizationApis: 'APIs my organization uses › Office 365 Exchange Online',
    application: 'Application permissions',
    sendAsApp: 'SMTP.SendAsApp',
  },
};

/**
 * A service account at Google, to which a Workspace domain delegates its mailboxes.
 * Sources: https://developers.google.com/identity/protocols/oauth2/service-account, https://support.google.com/a/answer/162106
 */
const googleAccount: GuideData = {
  appType: google.appType,
  minutes: 10,
  steps: [
    {
      id: 'google-account-create',
      link: 'https://console.cloud.google.com/iam-admin/serviceaccounts',
      menu: ['☰', 'IAM & Admin', 'Service accounts'],
      values: ['appName'],
    },
    { id: 'google-account-key', menu: ['Service accounts', 'Keys', 'Add key'] },
    {
      id: 'google-account-delegate',
      link: 'https://admin.google.com/ac/owl/domainwidedelegation',
      menu: ['Security', 'Access and data control', 'API controls', 'Manage Domain Wide Delegation'],
      values: ['scope'],
    },
    { id: 'google-account-check' },
  ],
  labels: {
    ...google.labels,
    createAccount: 'Create service account',
    newKey: 'Create new key',
    json: 'JSON',
    addNew: 'Add new',
    authorize: 'Authorize',
    policy: 'iam.disableServiceAccountKeyCreation',
    policyRole: 'Organization Policy Administrator',
  },
};

/** Where no person signs in. */
export const ownGuides: Readonly<Partial<Record<Grant, GuideData>>> = {
  'client-credentials': microsoftApp,
  'jwt-bearer': googleAccount,
};

export const guides: Readonly<Record<ProviderFamily, GuideData>> = { google, microsoft, generic };
