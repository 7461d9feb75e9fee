export { createPkce } from './pkce.js';
export type { Pkce } from './pkce.js';
export { FLOW_ERRORS, OAuth2FlowError, isFlowError } from './error.js';
export type { FlowErrorCode, FlowErrorKey, FlowErrorOptions, Responsible } from './error.js';
export { AuthorizationFlow, FLOW_STATES } from './flow.js';
export type { FlowOptions, FlowState } from './flow.js';
export type { AuthorizationRequest } from './authorization-url.js';
export { authorizationUrl } from './authorization-url.js';
export type { ExchangeAnswer, ExchangeOptions, ExchangeRequest } from '../host-api/exchange.js';
