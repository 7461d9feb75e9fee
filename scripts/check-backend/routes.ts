import { oauth2Target } from './subject.js';
import type { Subject } from './subject.js';

export interface Route {
  readonly method: string;
  readonly path: string;
  readonly body?: object;
}

/** Every route that reads, with a saved target. */
export const readingRoutes = (name: string): readonly Route[] =>
  ['/session', '/targets', `/targets/${name}`, `/targets/${name}/status`].map((path) => ({
    method: 'GET',
    path,
  }));

/** Every route that changes something, with a saved target and a name that is free. */
export const changingRoutes = (subject: Subject, name: string, free: string): readonly Route[] => [
  { method: 'POST', path: '/smtp-oauth2-token', body: {} },
  { method: 'POST', path: '/test', body: {} },
  { method: 'POST', path: '/targets', body: oauth2Target(subject, free) },
  { method: 'PUT', path: `/targets/${name}`, body: { comment: 'changed' } },
  { method: 'POST', path: `/targets/${name}/test` },
  { method: 'DELETE', path: `/targets/${name}/sign-in` },
  { method: 'DELETE', path: `/targets/${name}` },
];

/** Every route that takes a body. */
export const bodiedRoutes = (name: string): readonly Route[] => [
  { method: 'POST', path: '/smtp-oauth2-token' },
  { method: 'POST', path: '/test' },
  { method: 'POST', path: '/targets' },
  { method: 'PUT', path: `/targets/${name}` },
];

/** A route as it stands in a message. */
export const titleOf = ({ method, path }: Route, name: string) => `${method} ${path.replace(name, 'NAME')}`;
