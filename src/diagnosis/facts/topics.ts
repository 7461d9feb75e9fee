/**
 * What a text is about, where no number and no known sentence says it: a noun of this chain close to a word that says what
 * is wrong with it, in the languages in which products and systems speak. For the most general answers.
 */
const PROBLEMS = {
  expired:
    'expired|has lapsed|abgelaufen|expir[éóaeo]\\w{0,3}|scadut\\w|caducad\\w|verlopen|wygas\\w{1,3}|ист[её]к\\w{0,2}|süresi dol\\w{1,4}|过期|過期|期限切れ|만료',
  missing:
    "missing|requires?|required|need(?:ed|s)?\\b|necessary|not licen[cs]ed|not (?:been )?(?:set|provided|specified|given|configured|entered|granted|registered|assigned|found in)|is (?:empty|null|undefined|blank)|must (?:not be empty|provide|contain|have|include|be (?:set|provided|specified|granted))|no (?=\\w)|(?:does|did|do)(?: not|n't) have|without|lacks?|fehl(?:t|en|ende[rns]?)|erforderlich|(?:noch )?nicht (?:gesetzt|angegeben|festgelegt|konfiguriert|eingerichtet|hinterlegt)|manquant\\w?|requis\\w?|requiere|falta|obligatori\\w|mancante|ontbreekt|brak\\b|отсутств\\w{2,4}|требуется|缺少|不能为空|未设置|未設定|必要",
  disabled:
    'disabled|turned off|switched off|is off|locked(?: out)?|suspended|deactivated|inactive|not (?:enabled|activated|active)|deaktiviert|ausgeschaltet|gesperrt|désactivé\\w?|deshabilitad\\w|disabilitat\\w|desativad\\w|uitgeschakeld|wyłączon\\w|отключ\\w{2,5}|devre dışı|禁用|停用|无効|無効|未开启|未启用',
  denied:
    "denied|not (?:allowed|permitted|authori[sz]ed|approved|accepted)|(?:does|did)(?: not|n't) allow|refused?|reject(?:ed|s)?|forbidden|blocked|abgelehnt|verweigert|nicht (?:erlaubt|berechtigt|zulässig)|refus[ée]\\w?|rechazad\\w|denegad\\w|rifiutat\\w|negat[oa]|recusad\\w|geweigerd|odmow\\w|отказ\\w{0,3}|запрещ\\w{2,4}|reddedildi|拒绝|拒絕|拒否|거부",
  unsupported:
    "none of|(?:unknown|unrecogni[sz]ed) (?=login|auth|mech|method)|not compiled|not (?:supported|offered|advertised|available|implemented)|(?:does|do)(?: not|n't) (?:seem to )?(?:support|offer|advertise)|unsupported|no (?:\\w{1,20} ){1,3}supported|nicht unterstützt|unterstützt (?:keine?|nicht)|no admite|ne prend pas en charge|non supporta|não (?:oferece )?suporta|не поддерживает|ondersteunt geen|non supporté\\w?|no (?:compatible|admitid\\w|soportad\\w)|不支持|不支援|対応していません",
  unequal:
    "mismatch|(?:does|did|do)(?: not|n't) match|not (?:whitelisted|registered|the same)|differs?|stimmt nicht|ne correspond\\w{0,3} pas|no coincide\\w?|non corrisponde|不匹配|一致しません",
  busy: 'too busy|overloaded|experiencing|outage|maintenance|back-?end error|überlastet|wartung|繁忙|メンテナンス',
  cancelled:
    'cancell?ed|aborted by|declined|dismissed|abgebrochen|annulé\\w?|cancelad[oa]|annullat[oa]|отмен\\w{2,5}|取消|キャンセル',
  failed:
    "fail(?:ed|s|ure|ing)?|errors?|invalid|incorrect|wrong|bad|not (?:possible|valid|correct|recogni[sz]ed|found|trusted|verified|sent|exist|authenticated)|unable|could ?n[o't]{2}|cannot|can't|please (?:check|verify)|check your|verify your|problem|unsuccessful|disconnected|interrupted|lost|revoked|exceeded|reached|unexpected|unauthenticated|exception|fehlgeschlagen|fehler|kann nicht|konnten? nicht|keine|no es posible|não é possível|nu (?:a fost|s-a) p|eșuat|невозможно|kan (?:geen|niet|inte|ikke)|kunde inte|kunne ikke|misslyck\\w{2}|mislyk\\w{2,4}|epäonnist\\w{2,3}|selhal\\w?|nelze|sikertelen|nem sikerült|αδυναμία|απέτυχε|\\w{2,20}(?:lamad|lanamad|lamıyor|lanamıyor|amadı)\\w{0,2}|falsch|ungültig|nicht (?:möglich|gültig|korrekt|gefunden|hergestellt|gesendet|das erforderliche|vorhanden)|überschritten|unbekannt|échou|échec|erreur|incorrect[eoa]|invalide|err[oó]ne[oa]|inv[áa]lid[oa]|fall[óoai]|non valid|errat[oa]|non riuscit|falhou|falha|impossible|imposible|impossibile|mislukt|ongeldig|onjuist|błąd|nieprawidłow|неверн|ошибка|не удалось|недейств|hata|geçersiz|başarısız|失败|失敗|错误|錯誤|无效|無效|エラー|できません|오류|실패",
} as const;

export type Problem = keyof typeof PROBLEMS;

const SUBJECTS = {
  'client-id': '(?:client|application|app)[ _-]?id(?:entifier)?\\b',
  'client-secret': '(?:client|app(?:lication)?)[ _-]?secret|geheim\\w{0,3} (?:client|schlüssel)\\w{0,12}',
  tenant: '(?<!in (?:the|this|your) )tenant(?: id)?|directory id|mandant\\w{0,4}',
  'smtp-auth':
    'smtp[ _-]?auth(?!entication)|authenticated smtp|smtpclientauthentication|smtp (?:submission|access)',
  mechanism:
    'auth(?:entication)? (?:mechanism|method|type)s?|XOAUTH2|OAUTHBEARER|AUTH (?:LOGIN|PLAIN|command)|smtp authentication|encrypted passwords',
  'service-account': 'service ?accounts?|domain-?wide|delegation',
  'app-right': 'service ?principal|SendAsApp|application permissions?|app[- ]?role',
  mailbox:
    'mailbox|licen[cs]e[ds]?|postfach|lizenz|exchange online|boîte aux lettres|buzón|casella|caixa de correio|邮箱未|メールボックス',
  account:
    '(?:user |your |this |the )?accounts?|this user|benutzerkonto|compte|cuenta|konto|учётн\\w{2} запис\\w|账户|アカウント',
  consent:
    "(?:admin(?:istrator)?(?:'s)? )?(?:consent|approval)|approved by your (?:organi[sz]ation|admin\\w{0,10})|third[- ]party (?:apps?|access)",
  credentials:
    '\\bauth\\b(?![-/_.])|challenge|log-?in|log-?on|sign-?in|credentials?|pass ?words?|user ?name|authenticat\\w{1,6}|authentication function|anmeld\\w{2,6}|authentifi\\w{3,10}|autenti(?:[sz]|fi)\\w{2,8}|tunnist\\w{2,6}|azonosít\\w{1,4}|doğrula\\w{2,8}|πιστοποίησ\\w{1,2}|přihláš\\w{2,4}|innlogging|inloggning|kirjaut\\w{3,6}|bejelentkez\\w{2,4}|conectare|passwort|kennwort|benutzername|mot de passe|identifiants?|autentic\\w{3,10}|contraseña|credencia\\w{1,4}|credenziali|senha|wachtwoord|aanmeld\\w{2,6}|uwierzytel\\w{3,8}|hasł\\w|парол\\w{0,2}|аутентифи\\w{3,8}|авторизац\\w{1,3}|şifre|parola|认证|验证|驗證|密码|密碼|登录|登入|認証|パスワード|ログイン|비밀번호|인증',
  token:
    '(?:auth|login|session) refresh|(?:access|refresh|oauth ?2?(?:\\.0)?|bearer|id|security)[ _-]?tokens?|tokens?|jetons?|токен\\w{0,2}|令牌|トークン|토큰|authori[sz]ation(?! header| check)|auth code|oauth ?2?(?:\\.0)?(?: sign-?in| authori[sz]ation| authentication)?',
  certificate:
    'certificat(?:e|o)s?|zertifikat\\w{0,3}|certificado|sertifika|certyfikat\\w{0,2}|сертификат\\w{0,2}|证书|憑證|証明書|인증서|OCSP',
  tls: 'tls|ssl|starttls|handshake|secure connection|encrypted connection|connection encryption|verschlüsselung|chiffrement|cifrad\\w',
  connection:
    'server or port|server (?:is |was )?(?:not reachable|unreachable|down|unavailable|offline)|(?:host|server) ?names?|sockets?|connect(?:ion|ing|ed)?\\b|verbind\\w{2,4}|conectar|se connecter|connettersi|spojení|spojit|anslut\\w{2,5}|forbind\\w{2,6}|yhteys|yhdist\\w{2,5}|bağlan\\w{2,8}|соединить\\w{2}|kapcsol\\w{2,6}|σύνδεσ\\w{1,2}|conexiune\\w?|connexion|conexi[óo]n|connessione|conexão|verbinding|połączeni\\w{1,2}|соединени\\w{1,2}|bağlantı|连接|連接|接続|연결',
  server: '(?:mail|smtp|outgoing(?: mail)?|e-?mail)[ -]?(?:server|host)s?(?: or port)?',
  message: '(?:the|this|your) (?:message|mail|e-?mail)(?: data)?|message (?:data|content)|data',
  recipient:
    'recipients?|\\bto.? (?:address|header|field)|"To"|empfänger\\w{0,3}|destinatair\\w{1,2}|destinatari[oa]s?|ontvanger\\w{0,2}|odbiorc\\w{1,2}|получател\\w{1,2}|收件人|受信者|宛先|\\(to\\)',
  domain: "(?:sending|sender(?:'s)?|from|mail|your) domain",
  sender:
    'sender|from[- ]address|mail from|absender\\w{0,8}|expéditeur|remitente|mittente|remetente|afzender|nadawc\\w{1,2}|отправител\\w{1,2}|发件人|寄件者|送信者|差出人|\\(from\\)',
  address:
    'e-?mail address(?:es)?|(?:user|your) (?:user )?e-?mail\\b|mail address(?:es)?|e-?mail-?adresse|adresse e-?mail|dirección de correo|邮箱地址|メールアドレス',
  limit: 'quota|rate[ -]?limit|sending limit|daily limit|limit|kontingent|límite|limite|лимит|配额|限制|上限',
  spam: 'spam|junk|unsolicited|phishing|virus',
  permission:
    'permissions?|privileges?|berechtigung\\w{0,2}|autorisations?|permisos?|permess[oi]|permissões|rechten|uprawnie\\w{1,3}|разрешени\\w{1,2}|权限|許可|権限',
  redirect: 'redirect(?:ion)?[ _-]?ur[il]|callback[ _-]?ur[il]|reply ur[il]|weiterleitungs-?ur[il]',
  service:
    'microsoft 365|office 365|google(?: api)?|gmail|(?:the |mail |api )?(?:server|service|back-?end|provider)',
  request: 'requests?|operations?',
  settings:
    'configuration|settings?|parameter|dsn|environment variable|konfiguration|einstellung\\w{0,2}|设置|設定',
  mail: '(?:e-?)?mails?|notifications?|(?:send\\w{0,3}|deliver\\w{0,3}) (?:the |an? )?message|messages? (?:was |were )?not sent|e-?posta|correo|courriel|письм\\w|邮件|郵件|メール|메일',
} as const;

export type Subject = keyof typeof SUBJECTS;
/** A subject, or a subject with what is wrong with it. */
export type Topic = Subject | `${Subject}:${Problem}`;

/** Other systems that fail in the same words. */
const FOREIGN =
  /@pam\b|\bPAM\b|ldap|postgres|mysql|mariadb|sqlite|database|datenbank|redis|mongo|\bsu:|sudo|\bssh\b|publickey|login shell|regex|digest|quorum|\bdisk\b|\bVM \d|docker pull|git (?:push|clone)|kubernetes|printer|licen[cs]e expired|lines reached|\btarget \S{1,40} not found|participation|already in use|budget|two-factor|oauth2-client-id|filter updated/i;

/** As near as the words of one sentence. */
const NEAR = 60;

/** Letters of every language that is written in letters. */
const LETTERS = '[\\w\\u00c0-\\u024f\\u0370-\\u04ff]';

const entries = <Key extends string>(words: Readonly<Record<Key, string>>) =>
  (Object.keys(words) as Key[]).map(
    (key) => [key, new RegExp(words[key].replaceAll('\\w', LETTERS), 'gi')] as const,
  );
const PROBLEM_WORDS = entries(PROBLEMS);
const SUBJECT_WORDS = entries(SUBJECTS);

interface Span {
  readonly start: number;
  readonly end: number;
}
const spansOf = (text: string, words: RegExp): Span[] =>
  [...text.matchAll(words)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));

/** Whether one of these stands beside one of those; both are in order. */
function meet(these: readonly Span[], those: readonly Span[]): boolean {
  let first = 0;
  return these.some(({ start, end }) => {
    while (first < those.length && (those[first]?.end ?? 0) < start - NEAR) first += 1;
    const other = those[first];
    return other !== undefined && other.start <= end + NEAR;
  });
}

/** Names of errors are words written together. */
const ERROR_NAMES =
  /\b[A-Z]\w{2,60}(?:Error|Exception|Failure|Failed|Denied|Refused|Rejected|Expired|Invalid|Missing|Required|NotFound|Disabled|Exceeded|Cancell?ed)\b|\b[A-Z]{2,20}(?:_[A-Z]{2,20}){1,8}\b/g;
const separated = (name: string) =>
  name
    .replaceAll('_', ' ')
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .replace(/([A-Z])(?=[A-Z][a-z])/g, '$1 ');

/** Names of classes, files and packages are no words. */
const NAMES =
  /(?:[\w$-]{1,60}[.\\/:]){2,20}[\w$-]{1,60}(?:\(\w{0,40}\))?|\b\w{1,60}\.(?:php|java|py|rb|go|js|ts|cs|rs)\b(?::\d{1,6})?|\b(?!SendAsApp)[A-Z][a-z]{1,20}(?:[A-Z][a-z]{1,20}){1,6}(?!Error|Exception)\b/g;

/** Whether it says that something went wrong in this chain, and not in another system. */
export const isFailure = (text: string): boolean =>
  !FOREIGN.test(text) && PROBLEM_WORDS.some(([, words]) => text.search(words) >= 0);

export function topicsOf(given: string): Topic[] {
  const text = given.replace(ERROR_NAMES, separated).replace(NAMES, ' ');
  if (FOREIGN.test(text)) return [];
  const problems = PROBLEM_WORDS.map(([problem, words]) => [problem, spansOf(text, words)] as const);
  return SUBJECT_WORDS.flatMap(([subject, words]): Topic[] => {
    const spans = spansOf(text, words);
    const met = problems.flatMap(([problem, those]) => (meet(spans, those) ? [problem] : []));
    return met.length > 0 ? [subject, ...met.map((problem) => `${subject}:${problem}` as const)] : [];
  });
}
