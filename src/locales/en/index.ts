import { explanations } from '../../diagnosis/tables/index.js';
import { valueTexts } from '../../diagnosis/values.js';
import { flowTexts } from '../../flow/texts.js';
import { redirectUriTexts } from '../../providers/redirect-uri-texts.js';
import { button } from './button.js';
import { callback } from './callback.js';
import { check } from './check.js';
import { copy } from './copy.js';
import { explanation } from './explanation.js';
import { fields } from './fields.js';
import { guide } from './guide.js';
import { otherProvider } from './other-provider.js';
import { ownSignIn } from './own-sign-in.js';
import { panel } from './panel.js';
import { panelSignIn } from './panel-sign-in.js';
import { preflight } from './preflight.js';
import { presets } from './presets.js';
import { problems } from './problems.js';
import { signs } from './signs.js';
import { status } from './status.js';
import { testMail } from './test-mail.js';
import type { Strings } from '../strings.js';

const entries = Object.entries(explanations).map(([id, { text }]) => [id, text] as const);
const diagnosis = { ...Object.fromEntries(entries), ...valueTexts } as Strings['diagnosis'];

/**
 * English, whole: what there is to translate. The elements have their English already, so no page has to register it.
 */
export const en = {
  lang: 'en',
  strings: {
    button,
    callback,
    check,
    console: {},
    copy,
    diagnosis,
    explanation,
    fields,
    flow: flowTexts,
    guide,
    otherProvider,
    ownSignIn,
    panel,
    panelSignIn,
    preflight,
    presets,
    problems,
    redirectUri: redirectUriTexts,
    signs,
    status,
    testMail,
  } satisfies Strings as Strings,
};
