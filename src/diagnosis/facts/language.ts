/** Writing that one language or family of languages uses alone. */
const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\u3040-\u30ff]{2}/],
  ['zh', /[\u4e00-\u9fff]{3}/],
  ['ko', /[\uac00-\ud7af]{2}/],
  ['ru', /[\u0400-\u04ff]{3}/],
  ['el', /[\u0370-\u03ff]{3}/],
  ['he', /[\u0590-\u05ff]{3}/],
  ['ar', /[\u0600-\u06ff]{3}/],
  ['th', /[\u0e00-\u0e7f]{3}/],
];

/** Small words that are frequent in one language and rare in the others. */
const SMALL: readonly (readonly [language: string, words: RegExp])[] = [
  ['en', /\b(?:the|is|was|not|to|for|of|and|with|could|failed|error|your?|this)\b/gi],
  ['de', /\b(?:der|die|das|nicht|und|wurde|konnte|kann|ist|bitte|mit|ein|eine|Ihr|Sie|für)\b/gi],
  ['fr', /\b(?:le|les|est|une|pas|vous|votre|été|avec|pour|dans|cette|impossible)\b/gi],
  ['es', /\b(?:el|los|las|una|se|ha|su|con|para|esta|puede|servidor)\b/gi],
  ['pt', /\b(?:os|não|uma|foi|seu|com|para|você|está|servidor)\b/gi],
  ['it', /\b(?:il|di|non|una|del|per|che|stato|impossibile|questa)\b/gi],
  ['nl', /\b(?:het|een|niet|kan|geen|van|met|uw|wordt|deze)\b/gi],
  ['pl', /\b(?:nie|się|jest|na|przez|dla|serwer\w{0,3}|można|został\w?)\b/gi],
  ['sv', /\b(?:inte|och|att|det|kunde|din|är|för)\b/gi],
  ['da', /\b(?:ikke|og|kunne|din|er|til|fra|blev)\b/gi],
  ['cs', /\b(?:nelze|není|se|byl\w?|pro|při|serverem)\b/gi],
  ['tr', /\b(?:bir|ve|için|değil|sunucu\w{0,4}|hata\w{0,3})\b/gi],
];

/** The language in which most of a text is, where it is long enough to tell. */
export function languageOf(text: string): string | undefined {
  const script = SCRIPTS.find(([, letters]) => letters.test(text));
  if (script) return script[0];
  const counted = SMALL.map(([language, words]) => ({ language, count: text.match(words)?.length ?? 0 }));
  const most = counted.reduce((best, each) => (each.count > best.count ? each : best));
  return most.count > 1 ? most.language : undefined;
}
