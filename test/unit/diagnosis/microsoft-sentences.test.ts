import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { explain } from '../../../src/diagnosis/index.js';

/**
 * What Microsoft's sign-in service and its logs write to each number, where the number itself was cut off. Names and IDs are replaced.
 * https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
const SENTENCES: Readonly<Record<number, readonly string[]>> = {
  500112: [
    "The reply address 'https://x/a' does not match the reply address 'https://x/cb' provided when requesting Authorization code.",
    "The reply url 'https://x/a' does not match the reply url 'https://x/cb' provided when requesting Authorization code.",
  ],
  50011: [
    "The reply address 'https://x/a' does not match the reply addresses configured for the application: 'x'.",
    "The reply url 'https://x/a' does not match the reply urls configured for the application: 'x'.",
    'InvalidReplyTo - The reply address is missing, misconfigured, or does not match.',
  ],
  700009: [
    'Reply address must be provided when presenting an authorization code requested with an explicit reply address.',
    'Reply url must be provided when presenting an authorization code requested with an explicit reply url.',
  ],
  500113: ['No reply address is registered for the application.', 'No reply url provided.'],
  90102: ["'redirect_uri' value must be a valid absolute Uri."],
  40008: ['There was an unexpected error caused by an issue with your federated Identity Provider.'],
  80001: [
    'Authentication Agent unable to connect to Active Directory.',
    'The authentication agents are unable to connect to Active Directory.',
    'No authentication agent is available.',
  ],
  80012: [
    'OnPremisePasswordValidationAccountLogonInvalidHours - The users attempted to sign on outside of the allowed hours.',
  ],
  50107: ["The requested federation realm object 'x' does not exist."],
  90081: ['An error occurred when the service tried to process a WS-Federation message.'],
  90123: ['The token can’t be issued because the identity or claim issuance provider denied the request.'],
  50000: ['There was an error issuing a token or an issue with the sign-in service.'],
  90024: ['RequestBudgetExceededError - A transient error has occurred.'],
  90036: ['An unexpected, non-retryable error stemming from the directory service has occurred.'],
  70012: ['A server error occurred while authenticating an MSA (consumer) user.'],
  90055: ['There were too many incoming requests.'],
  501621: ['The claims transformation has timed out.'],
  50001: [
    'The resource principal named https://x.example was not found or disabled in the tenant named Contoso.',
    'The resource principal named https://x.example is disabled in the tenant named Contoso.',
    'The resource principal named https://x.example was disabled.',
  ],
  500014: ["The service principal for resource 'https://x.example' is disabled."],
  7000112: ["Application 'x'(Alerts) is disabled.", 'Application x is not enabled in this tenant.'],
  1000031: ['Application Alerts cannot be accessed at this time. Contact your administrator.'],
  7000229: ['The client application x is missing service principal in the tenant y.'],
  650054: [
    'The application asked for permissions to access a resource that has been removed or is no longer available.',
  ],
  650053: [
    "The application 'Alerts' asked for scope 'SMTP.Sendx' that doesn't exist on the resource '00000002-0000-0ff1-ce00-000000000000'.",
  ],
  90009: [
    'Application is requesting a token for itself. This scenario is supported only if resource is specified using the GUID based App Identifier.',
  ],
  901002: ["The 'resource' request parameter is not supported."],
  1002012: [
    'The provided value for scope x is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier.',
    'Client credential flows must have a scope value that is a default.',
  ],
  650057: [
    "Invalid resource. The client has requested access to a resource which is not listed in the requested permissions in the client's application registration.",
    "The client has requested access to a resource which isn't listed in the requested permissions.",
  ],
  650056: [
    'Misconfigured application. This could be due to one of several reasons.',
    'MisconfiguredApplication',
  ],
  65001: [
    'No applicable permissions were found for the application.',
    'DelegationDoesNotExist - The user has not consented.',
  ],
  65002: [
    "Consent between first party application 'x' and first party resource 'y' must be configured via preauthorization.",
  ],
  90094: ['Admin consent is required for the permissions requested by this application.'],
  90093: ['This operation can only be performed by an administrator.'],
  90099: ["The application 'x' has not been authorized in the tenant 'y'."],
  500021: ["Access to 'Contoso' tenant is denied.", 'Access to Contoso tenant is denied.'],
  500212: [
    "The user's administrator has set an outbound access policy that does not allow access to the resource tenant.",
    "The user's administrator has set an outbound access policy that doesn't allow access to the resource tenant.",
  ],
  500213: [
    'The resource tenant’s cross-tenant access policy does not allow this user to access this tenant.',
    "The resource tenant's cross-tenant access policy doesn't allow this user.",
  ],
  53000: [
    'Device is required to be managed to access this resource.',
    'Your device is not compliant.',
    'The resource requires a compliant device.',
    'Device is not in required device state: compliant.',
    'DeviceNotCompliant - Conditional Access policy',
    'DeviceNotDomainJoined - Conditional Access policy',
    'DeviceAuthenticationRequired',
    'DeviceAuthenticationFailed',
  ],
  53001: [
    'Device is not domain joined.',
    'Your device is not workplace joined.',
    'Conditional Access policy requires a domain joined device, and the device is another one.',
  ],
  53002: [
    'The app used is not an approved app for Conditional Access.',
    "The app used isn't an approved app for Conditional Access.",
  ],
  53011: ['User blocked due to risk on home tenant.'],
  50097: ['Device authentication is required.', 'Device authentication failed for this user.'],
  50005: [
    'User tried to log in to a device from a platform not currently supported through Conditional Access policy.',
  ],
  530035: ['Access has been blocked by security defaults.'],
  530033: [
    'Token issuance is not allowed by the token protection policy.',
    'Token issuance was blocked by a Conditional Access policy.',
  ],
  70043: [
    'The refresh token has expired or is invalid due to sign-in frequency checks by Conditional Access.',
    'The refresh token is no longer good due to re-authentication checks by Conditional Access.',
  ],
  53004: [
    'User needs to complete multi-factor authentication registration process before accessing this content.',
    'Please complete the multifactor authentication registration.',
  ],
  50158: ['External security challenge was not satisfied.'],
  50078: [
    'Presented multi-factor authentication has expired due to policies configured by your administrator.',
  ],
  50014: [
    "The guest user's redemption is in a pending state.",
    'The user account does not exist in the directory.',
    'The user account doesn’t exist in the directory.',
  ],
  500208: ['The domain is not a valid login domain for the account type.'],
  90002: ["No service namespace named 'contoso' was found in the data store."],
  90124: ["Resource 'x' is not supported over the /common or /consumers endpoints."],
  50059: [
    'No tenant-identifying information found in either the request or implied by any provided credentials.',
    'Tenant-identifying information was not found in either the request or implied by any provided credentials.',
    "Tenant-identifying information wasn't found.",
  ],
  9002332: [
    "Application 'x'(Alerts) is configured for use by Azure Active Directory users only.",
    'The app is configured for use by Entra ID users only.',
    'The app is configured for use by Microsoft Account users only.',
    'The app is configured for use by personal users only.',
  ],
  900021: ["Requested tenant identifier '00000000' is not valid."],
  90038: [
    "Tenant 'x' is redirected to the National Cloud 'y'.",
    'Invalid national cloud ID has been specified.',
  ],
  9002331: [
    "Application 'x' is not configured properly: it must not be configured with 'Consumer' as the user audience.",
    "The userAudience should be configured with 'All' to support /common.",
  ],
  700016: [
    'The client does not exist or is not enabled for consumers.',
    'UnauthorizedClient_DoesNotMatchRequestNotFound',
  ],
  50058: ['A silent sign-in request was sent but no user is signed in.'],
  50140: [
    'This occurred due to "Keep me signed in" interrupt when the user was signing-in.',
    'Keep me signed in interrupt',
  ],
  50199: ['For security reasons, user confirmation is required for this request.'],
  50089: ['Authentication failed due to flow token expired.'],
  50133: [
    'Session is invalid due to expiration or recent password change.',
    'Session is not valid due to the following reasons: password expiration.',
    'Session is not valid due to recent password change.',
    'SsoArtifactRevoked',
    'SsoArtifactInvalidOrExpired',
  ],
  50126: [
    'Invalid or null password: password does not exist in store for this user.',
    "You've tried to sign in too many times with an incorrect account or password.",
    'The user tried to sign in too many times.',
    'InvalidUserNameOrPassword',
    'InvalidPasswordExpiredPassword',
  ],
  50057: ['The user account is disabled.', 'UserDisabled'],
  50196: ['The server terminated an operation because it encountered a client request loop.'],
  54005: [
    'OAuth2 Authorization code was already redeemed, please retry with a new valid code.',
    'OAuth authorization code was already redeemed.',
  ],
  70000: [
    'Provided grant is invalid or malformed.',
    'The request was denied because one or more scopes requested are unauthorized or expired.',
  ],
  700025: [
    "Client is public so public client can't send a client secret.",
    'Public clients cannot send a client secret.',
    'InvalidClientPublicClientWithCredential',
  ],
  7000218: [
    "The request body must contain: 'client_assertion' or 'client_secret'.",
    'client_assertion, client_secret is required for this app.',
  ],
  90014: [
    "The required field 'scope' is missing from the credential.",
    "The required field 'request' is missing from the request.",
  ],
  900144: ["The request body must contain the following parameter: 'grant_type'."],
  70003: [
    'The app requested an unsupported grant type.',
    'The app requested an unsupported response type.',
    "The 'response_mode' value is none of those that are known.",
  ],
  700054: ["response_type 'id_token' is not enabled for the application."],
  90023: ['Invalid STS request.'],
  90015: ['The requested query string is too long.'],
  900561: [
    'The endpoint only accepts POST requests. Received a GET request.',
    'The endpoint only accepts GET requests.',
  ],
  9000411: ["The request is not properly formatted. The parameter 'client_id' is duplicated."],
  28000: [
    'Provided value for the input parameter scope is not valid because it contains more than one resource: the scope is not valid because it contains more than one resource.',
  ],
  90112: ['Application identifier is expected to be a GUID.'],
  700005: ['Provided Authorization Code is intended to use against other tenant, thus rejected.'],
  700021: [
    'Client assertion application identifier does not match client_id parameter.',
    "Client assertion audience claim doesn't match the realm issuer.",
  ],
  1000502: ['The provided certificate is not within its specified validity window.'],
  700222: ['Entra ID-issued tokens may not be used for federated identity credential flows.'],
  50146: ['This application is required to be configured with an application-specific signing key.'],
  50085: ['Refresh token needs social IDP login. Have user try signing-in again with username and password.'],
  501481: ['The Code_Verifier does not match the code_challenge supplied in the authorization request.'],
  5000225: [
    'This tenant has been blocked due to inactivity.',
    "This resource is not available. If you're seeing this message by mistake, contact support.",
  ],
  1002016: ['You are using TLS version 1.0, 1.1 and/or 3DES cipher which are deprecated.'],
  70016: ['OAuth 2.0 device flow error. Authorization is pending.'],
  53003: [
    'BlockedByConditionalAccess',
    'BlockedBySecurityDefaults',
    'Your IT department has blocked access to this app.',
    'Your organization has blocked email access.',
    'Your administrator has blocked your access.',
    'Access has been blocked by your IT department.',
    'Your access was blocked by a policy of your tenant.',
  ],
  50076: ['UserStrongAuthClientAuthNRequired', 'UserStrongAuthEnrollmentRequiredInterrupt'],
  50034: ['UserAccountNotFound', 'UserAccountNotInDirectory', 'GuestUserInPendingState'],
  50020: ['UserUnauthorized - Users are unauthorized to call this endpoint.'],
  50173: ['FreshTokenNeeded - The provided grant has expired.'],
  50105: ['EntitlementGrantsNotFound'],
  7000222: ['InvalidClientSecretExpiredKeysProvided'],
  7000215: ['InvalidClientSecretProvided'],
  500011: ['InvalidResourceServicePrincipalNotFound'],
  65004: ['UserDeclinedConsent'],
  70018: [
    'You entered the wrong user code for device code flow.',
    'Verification code expired. Have the user retry the sign-in.',
  ],
};

describe('a sentence of Microsoft’s without its number', () => {
  for (const [number, sentences] of Object.entries(SENTENCES))
    for (const sentence of sentences)
      it(`means ${number}: ${sentence.slice(0, 90)}`, () =>
        assert.equal(explain(sentence).id, explain(`AADSTS${number}`).id));
});
