/**
 * What a text is about, where no number and no known sentence says it: a noun of this chain close to a word of failure,
 * in the languages in which products and systems speak. Nothing but a hint, for the most general answers.
 */
const FAILURE = [
  // English
  "fail(?:ed|s|ure)?|errors?|invalid|incorrect|wrong|bad|reject(?:ed|s)?|refused?|denied|not (?:possible|accepted|valid|correct|allowed|authori[sz]ed|recogni[sz]ed|permitted|found|set|available|trusted|verified)|unable|could ?n[o']t|cannot|can't|please (?:check|verify)|check your|verify your|problem|missing|mismatch|unsuccessful|disconnected|lost|expired|revoked|exceeded|reached|blocked|unexpected",
  // German
  'fehlgeschlagen|fehler|falsch|ungültig|abgelehnt|verweigert|nicht (?:möglich|gültig|korrekt|gefunden)|überschritten|abgelaufen|unbekannt',
  // French, Spanish, Italian, Portuguese
  'échou|échec|erreur|incorrect[eoa]|invalide|refus[ée]|expir[éa]|err[oó]ne[oa]|inv[áa]lid[oa]|fall[óoai]|rechazad|denegad|non valid|errat[oa]|non riuscit|rifiutat|scadut|falhou|falha|recusad|expirad|impossible|imposible|impossibile',
  // Dutch, Polish, Russian, Turkish
  'mislukt|ongeldig|onjuist|geweigerd|verlopen|błąd|nieprawidłow|неверн|ошибка|отказ|не удалось|недейств|hata|geçersiz|başarısız',
  // Chinese, Japanese, Korean
  '失败|失敗|错误|錯誤|无效|無效|無効|拒绝|拒絕|拒否|エラー|できません|过期|過期|오류|실패',
].join('|');

const SUBJECTS = {
  credentials:
    'log-?in|log-?on|sign-?in|credentials?|pass ?words?|user ?name|authenticat\\w{1,6}|authentication function|anmeld\\w{2,6}|authentifi\\w{3,10}|passwort|kennwort|benutzername|mot de passe|identifiants?|autentic\\w{3,10}|contraseña|credencia\\w{1,4}|credenziali|senha|wachtwoord|aanmeld\\w{2,6}|uwierzytel\\w{3,8}|hasł\\w|парол\\w{0,2}|аутентифи\\w{3,8}|авторизац\\w{1,3}|şifre|parola|认证|验证|驗證|密码|密碼|登录|登入|認証|パスワード|ログイン|비밀번호|인증',
  token:
    '(?:access|refresh|oauth ?2?(?:\\.0)?|bearer|id|security)[ _-]?tokens?|tokens?|jetons?|токен\\w{0,2}|令牌|トークン|토큰|authori[sz]ation (?:grant|code)|auth code|oauth ?2?(?:\\.0)?(?: sign-?in| authori[sz]ation| authentication)?',
  certificate:
    'certificat(?:e|o)s?|zertifikat\\w{0,3}|certificado|sertifika|certyfikat\\w{0,2}|сертификат\\w{0,2}|证书|憑證|証明書|인증서',
  tls: 'tls|ssl|starttls|handshake|secure connection|encrypted connection|verschlüsselung|chiffrement|cifrad\\w',
  connection:
    '(?:mail|smtp|outgoing(?: mail)?|e-?mail)[ -]?(?:server|host)s?(?: or port)?|smtp|server(?: or port)?|sockets?|connection|verbindung|connexion|conexi[óo]n|connessione|conexão|verbinding|połączeni\\w{1,2}|соединени\\w{1,2}|bağlantı|连接|連接|接続|연결',
  recipient:
    'recipients?|empfänger\\w{0,3}|destinatair\\w{1,2}|destinatari[oa]s?|ontvanger\\w{0,2}|odbiorc\\w{1,2}|получател\\w{1,2}|收件人|受信者|宛先',
  sender:
    'sender|from[- ]address|mail from|absender\\w{0,8}|expéditeur|remitente|mittente|remetente|afzender|nadawc\\w{1,2}|отправител\\w{1,2}|发件人|寄件者|送信者|差出人',
  limit: 'quota|rate[ -]?limit|sending limit|daily limit|limit|kontingent|límite|limite|лимит|配额|限制|上限',
  spam: 'spam|junk|unsolicited|phishing|virus',
  permission:
    'permissions?|privileges?|consent|admin approval|berechtigung\\w{0,2}|autorisations?|permisos?|permess[oi]|permissões|rechten|uprawnie\\w{1,3}|разрешени\\w{1,2}|权限|許可|権限',
  redirect: 'redirect[ _-]?ur[il]|callback url|reply url|weiterleitungs-?ur[il]',
  mail: '(?:e-?)?mails?|notifications?|(?:send\\w{0,3}|deliver\\w{0,3}) (?:the |an? )?message|messages? (?:was |were )?not sent|e-?posta|correo|courriel|письм\\w|邮件|郵件|メール|메일',
  settings:
    'configuration|settings?|parameter|dsn|environment variable|konfiguration|einstellung\\w{0,2}|设置|設定',
} as const;

export type Topic = keyof typeof SUBJECTS;

/** Other systems that fail in the same words. */
const FOREIGN =
  /@pam\b|\bPAM\b|ldap|postgres|mysql|mariadb|sqlite|database|datenbank|redis|mongo|\bsu:|sudo|\bssh\b|publickey|login shell|regex|digest|quorum|\bdisk\b|\bVM \d|docker pull|git (?:push|clone)|kubernetes|printer|licen[cs]e expired|lines reached|\btarget \S{1,40} not found|participation|already in use|budget|two-factor|oauth2-client-id|filter updated/i;

const near = (a: string, b: string) => new RegExp(`(?:${a}).{0,60}?(?:${b})|(?:${b}).{0,60}?(?:${a})`, 'i');
const TOPICS = (Object.keys(SUBJECTS) as Topic[]).map(
  (topic) => [topic, near(SUBJECTS[topic], FAILURE)] as const,
);

/** Names of classes, files and packages are no words. */
const NAMES =
  /(?:[\w$-]{1,60}[.\\/:]){2,20}[\w$-]{1,60}(?:\(\w{0,40}\))?|\b\w{1,60}\.(?:php|java|py|rb|go|js|ts|cs|rs)\b(?::\d{1,6})?|\b[A-Z][a-z]{1,20}(?:[A-Z][a-z]{1,20}){1,6}(?!Error|Exception)\b/g;

export function topicsOf(given: string): Topic[] {
  const text = given.replace(NAMES, ' ');
  return FOREIGN.test(text) ? [] : TOPICS.filter(([, words]) => words.test(text)).map(([topic]) => topic);
}
