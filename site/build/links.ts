import { posix } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { isShown, placeOf } from './shown.js';

const REPOSITORY = packageJson.repository.url.replace(/^git\+|\.git$/g, '');
const IS_RELATIVE = /^(?![a-z]+:|\/|#)/;

/** Where a link in a file of the repository leads to: a page of the site, or the repository. */
export function destination(link: string, file: string): string {
  if (!IS_RELATIVE.test(link)) return link;
  const target = posix.join(posix.dirname(file), link);
  return isShown(target.replace(/#.*/, '')) ? `/${placeOf(target)}` : `${REPOSITORY}/blob/main/${target}`;
}
