import type { Context } from 'koa';
import { aadsts } from './aadsts.js';

/** Resources of the directory whose permissions an application may have. */
const RESOURCES = ['https://outlook.office365.com', 'https://outlook.office.com'];

/** Scopes of tokens that an application gets for itself. */
export const APP_SCOPES = RESOURCES.map((resource) => `${resource}/.default`);

/** What Microsoft says to an application that signs in by itself in a wrong place, or for nothing it knows. */
function refusal(tenant: string, scope: string) {
  if (tenant === 'common' || tenant === 'consumers') {
    const text =
      'The grant type is not supported over the /common or /consumers endpoints. Please use the /organizations or tenant-specific endpoint.';
    return aadsts(9001023, 'invalid_request', text);
  }
  if (tenant === 'organizations') {
    const text =
      'No tenant-identifying information found in either the request or implied by any provided credentials.';
    return aadsts(50059, 'invalid_request', text);
  }
  const resource = /^(.+)\/\.default$/.exec(scope)?.[1];
  if (resource === undefined) {
    const text = `The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).`;
    return aadsts(1002012, 'invalid_scope', text);
  }
  if (RESOURCES.includes(resource)) return undefined;
  const text = `The resource principal named ${resource} was not found in the tenant named ${tenant}. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant.`;
  return aadsts(500011, 'invalid_resource', text);
}

/** Answers a request for a token without a person where it cannot be right; tells whether it did. */
export function refuseAppOnly(ctx: Context, form: URLSearchParams, tenant: string): boolean {
  if (form.get('grant_type') !== 'client_credentials') return false;
  const body = refusal(tenant, form.get('scope') ?? '');
  if (!body) return false;
  ctx.status = 400;
  ctx.body = body;
  return true;
}
