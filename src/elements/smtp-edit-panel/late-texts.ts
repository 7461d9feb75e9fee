import type { ReactiveElement } from 'lit';
import { findLocale, loadTexts } from '../../locales/locale.js';
import { langOf } from '../../locales/localize.js';
import type { Strings } from '../../locales/strings.js';

/** The texts of a language that has them apart come at the same time as the part, not after. */
export const textsOf = (panel: ReactiveElement, group: keyof Strings) =>
  loadTexts(findLocale(langOf(panel)), group, () => undefined);
