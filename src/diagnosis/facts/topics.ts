/**
 * What a text is about, where no number and no known sentence says it: a noun of this chain close to a word that says what
 * is wrong with it, in the languages in which products and systems speak. For the most general answers.
 */
const PROBLEMS = {
  expired:
    'timed[ -]?out|time-?out|Ablaufzeit|upłynął limit|vypršel\\w|zaman aşım\\w{1,4}|délai|超时|逾時|タイムアウト|시간 ?초과|löpte ut|aikakatkais\\w{1,3}|időtúllépés|expired|has lapsed|abgelaufen|expir[éóaeo]\\w{0,3}|scadut\\w|caducad\\w|verlopen|wygas\\w{1,3}|ист[её]к\\w{0,2}|süresi dol\\w{1,4}|过期|過期|期限切れ|期限が切れ|만료',
  missing:
    "\\bfirst\\b|zuerst|d'abord|primero|incomplete|unvollständig\\w{0,2}|absents?\\b|non (?:configur\\w{1,3}|renseign\\w{1,3}|défini\\w?)|sin configurar|no (?:configurad\\w|está\\w? configurad\\w)|non configurat\\w|não configurad\\w|please (?:enter|provide|specify|fill|select)|enter (?:an?|the|your)\\b|deve informar|debe proporcionar|tem de fornecer|musíte zadat|należy podać|必要があります|trebuie să|veuillez (?:fournir|saisir|indiquer)|bitte (?:geben|gib)|insufficient|inadequate|lacking|not sufficient|exhausted|at least|mindestens|au moins|al menos|almeno|pelo menos|minstens|przynajmniej|хотя бы|хоча б|至少|少なくとも|minst|mindst|alespoň|en az|적어도|vähintään|legalább|cel puțin|τουλάχιστον|missing|requires?|required|need(?:ed|s)?\\b|necessary|not licen[cs]ed|not (?:been )?(?:set|provided|specified|given|configured|entered|granted|registered|assigned|found in)|is (?:empty|null|undefined|blank)|must (?:not be empty|provide|contain|have|include|be (?:set|provided|specified|granted))|no (?=['\"]?\\w)|(?:does|did|do)(?: not|n't) have|without|lacks?|fehl(?:t|en|ende[rns]?)|erforderlich|(?:noch )?nicht (?:gesetzt|angegeben|festgelegt|konfiguriert|eingerichtet|hinterlegt)|manquant\\w?|requis\\w?|requiere|falta|obligatori\\w|mancante|ontbreekt|brak\\b|отсутств\\w{2,4}|требуется|缺少|不能为空|未设置|未設定|必要|需要|필요|necess[áa]ri\\w|necesari\\w|vereist|wymagan\\w{1,2}|richiest\\w\\b|потребує",
  disabled:
    'access disabled|disabled|turned off|switched off|is off|locked(?: out)?|suspended|deactivated|inactive|not (?:enabled|activated|active)|deaktiviert|ausgeschaltet|gesperrt|désactivé\\w?|deshabilitad\\w|disabilitat\\w|desativad\\w|uitgeschakeld|wyłączon\\w|отключ\\w{2,5}|devre dışı|禁用|停用|无効|無効|未开启|未启用',
  denied:
    "(?:nicht|pas|no|non|não|niet|inte|ikke) (?:ak[cz]ept\\w{2,5}|accept\\w{1,6}|acept\\w{2,4}|accettat\\w|geaccepteerd|erlaubt)|accepterades inte|rejeitad\\w{1,2}|nie zostały przyjęte|не при(?:няты|йнято)|nebyl\\w? přijat\\w|kabul edilmedi|無法接受|受け付けられ|받아들여지지|visszautasít\\w{1,3}|nu au fost acceptate|δεν έγιναν αποδεκτ\\w|virheellinen|denied|not (?:allowed|permitted|authori[sz]ed|approved|accepted)|(?:does|did)(?: not|n't) allow|refused?|reject(?:ed|s)?|forbidden|blocked|abgelehnt|verweigert|nicht (?:erlaubt|berechtigt|zulässig)|refus[ée]\\w?|rechazad\\w|denegad\\w|rifiutat\\w|negat[oa]|recusad\\w|geweigerd|odmow\\w|отказ\\w{0,3}|запрещ\\w{2,4}|reddedildi|拒绝|拒絕|拒否|거부",
  unsupported:
    "ondersteunt \\w{2,4} \\w{0,20} ?\\w{0,30} niet|unterstützt die gewählte|não oferece suporte|サポートしていません|許可していません|no admite el|不允许|nie obsługiwać|stöd(?:j)?er inte|understøtter ikke|støtter ikke|nepodporuj\\w|desteklemiyor|nie obsługuje|ne gère pas|non gestisce|non essere in grado di gestire|não (?:permite|tem suporte)|staat geen|geen versleutelde|nicht zu unterstützen|nie zezwala|не разрешает|не підтримує|tillåter inte|tillader ikke|n'autorise pas|no permite|erlaubt die|none of|(?:unknown|unrecogni[sz]ed) (?=login|auth|mech|method)|not compiled|not (?:supported|offered|advertised|available|implemented)|(?:does|do)(?: not|n't) (?:seem to )?(?:support|offer|advertise)|unsupported|no (?:\\w{1,20} ){1,3}supported|nicht unterstützt|unterstützt (?:keine?|nicht)|no admite|ne prend pas en charge|non supporta|não (?:oferece )?suporta|не поддерживает|ondersteunt geen|non supporté\\w?|no (?:compatible|admitid\\w|soportad\\w)|不支持|不支援|対応していません",
  unequal:
    "mismatch|(?:does|did|do)(?: not|n't) match|not (?:whitelisted|registered|the same)|differs?|stimmt nicht|ne correspond\\w{0,3} pas|no coincide\\w?|non corrisponde|不匹配|一致しません",
  busy: 'too busy|overloaded|experiencing|outage|maintenance|back-?end error|überlastet|wartung|繁忙|メンテナンス',
  cancelled:
    'cancell?ed|aborted by|declined|dismissed|abgebrochen|annulé\\w?|cancelad[oa]|annullat[oa]|отмен\\w{2,5}|取消|キャンセル',
  lost: '(?:unexpectedly|unerwartet|plötzlich|inopinément|inesperad\\w{2,6}|inaspettat\\w{2,6}|onverwacht) (?:closed|geschlossen|beendet|fermée?|cerrad[oa]|fechad[oa]|chius[oa]|gesloten)|closed|geschlossen|lost|interrupted|dropped|verloren|perdue?|perdida|perduta|weggevallen|verbroken|zerwan\\w|utracon\\w|потеряно|прервано|中断|中斷|切断|끊|koptu|kesil\\w{1,3}|bröts|förlorades|afbrudt|brutt|přerušen\\w|katkes\\w{1,2}|megszakad\\w{1,2}',
  unknown:
    "unknown|not found|unresolved|can(?:not|'t) be (?:resolved|found)|could not be (?:resolved|found)|(?:does|do|did)(?: not|n't) exist|no existe|n'existe pas|non esiste|não existe|existiert nicht|bestaat niet|nie istnieje|не существует|不存在|存在しません|存在しない|nicht (?:aufgelöst|aufgelöst werden|gefunden werden)|unbekannt|nicht gefunden|inconnue?|introuvable|desconocid\\w|no encontrad\\w|sconosciut\\w|non trovat\\w|desconhecid\\w|não (?:é conhecid\\w|encontrad\\w)|onbekend|niet gevonden|nieznan\\w|nie znaleziono|неизвест\\w{1,3}|не найден\\w?|невідом\\w{1,2}|okänd|hittades inte|ukendt|ukjent|ikke fundet|neznám\\w|nenalezen\\w?|bilinm\\w{3,6}|bulunamadı|未知|找不到|未找到|見つかりません|不明|찾을 수 없|nu a fost găsit",
  failed:
    "erreicht|aufgebraucht|atteinte?\\b|alcanzad[oa]|raggiunt[oa]|atingid[oa]|bereikt|osiągnięt\\w|достигнут\\w?|达到|達し|도달|(?:please )?(?:check|verify|double-?check|make sure|ensure)\\b|(?:über)?prüfen|vérifi(?:ez|er)|(?:comprueb|verifi[qc]u?|revis)[ae]\\w?\\b|controlla\\w{0,2}|controleer|sprawdź|провер(?:ьте|ить)|检查|檢查|确认您|確認して|확인하|no se (?:pudo|puede|ha podido)|no (?:ha )?podid|(?:was|were|is|are|did|does|do|has|have|ca|wo)n['o]t (?!required)|não foi possível|niepowodzeni\\w{1,2}|misslyckades|impossible d|не может быть|υπερβαίνει|超えた|a eșuat|suspected|detected|suspicious|not resolved|can(?:not|'t) be resolved|übersteigt|überschreitet|überschritten|dépass\\w{1,2}|excède|excede\\w?|supera\\w{0,2}|overschrijdt|overschreden|przekracza\\w{0,3}|przekroczeni\\w|превыш\\w{2,5}|перевищ\\w{2,5}|超过|超過|넘었|överskrid\\w{1,2}|för stort|overskrider|overskreder|overskrede\\w?|překroč\\w{2,4}|aşıyor|aşıldı|ylittää|elérte|не вдал\\w{1,4}|не вдається|помилк\\w|невірн\\w|невдал\\w|неправильн\\w{1,3}|неможливо|не уда[лё]\\w{1,3}|hanno generato|errore|falharam|ocorre\\w{1,4}|fout\\b|niet (?:verzonden|mogelijk)|kon niet|nie (?:udało|powiod\\w{1,4}|można)|\\bfel\\b|felaktig\\w?|går inte|gick inte|kan inte|fej(?:l|let|lede)\\b|fejl\\w{0,3}|forkert\\w?|u[dg]{1,2}yldig|feil\\w{0,3}|klarte ikke|chyb\\w|nesprávn\\w|neplatn\\w|nepodařil\\w|nezdařil\\w|hata\\w{0,3}|sorun\\w{0,2}|geçersiz|\\w{2,20}(?:amadı|emedi)|virhe\\w{0,2}|ei onnistu|ei yhteyttä|hib[aá]\\w?|nem lehet|érvénytelen|eroare|e[sș]uat|eşuat|nu (?:este|a fost|s-a|au)|σφάλμα|αποτυχία|δεν είναι|δεν εστάλη|出错|出錯|無法|无法|不正|잘못된|fail(?:ed|s|ure|ing)?|errors?|invalid|incorrect|wrong|bad|not (?:possible|valid|correct|recogni[sz]ed|found|trusted|verified|sent|exist|authenticated)|unable|could ?n[o't]{2}|cannot|can't|please (?:check|verify)|check your|verify your|problem|unsuccessful|disconnected|interrupted|lost|revoked|exceeded|reached|unexpected|unauthenticated|exception|fehlgeschlagen|fehler|kann nicht|konnten? nicht|keine|no es posible|não é possível|nu (?:a fost|s-a) p|eșuat|невозможно|kan (?:geen|niet|inte|ikke)|kunde inte|kunne ikke|misslyck\\w{2}|mislyk\\w{2,4}|epäonnist\\w{2,3}|selhal\\w?|nelze|sikertelen|nem sikerült|αδυναμία|απέτυχε|\\w{2,20}(?:lamad|lanamad|lamıyor|lanamıyor|amadı)\\w{0,2}|falsch|ungültig|nicht (?:möglich|gültig|korrekt|gefunden|hergestellt|gesendet|das erforderliche|vorhanden)|überschritten|unbekannt|échou|échec|erreur|incorrect[eoa]|invalide|err[oó]ne[oa]|inv[áa]lid[oa]|fall[óoai]|non valid|errat[oa]|non riuscit|falhou|falha|impossible|imposible|impossibile|mislukt|ongeldig|onjuist|błąd|nieprawidłow|неверн|ошибка|не удалось|недейств|hata|geçersiz|başarısız|失败|失敗|错误|錯誤|无效|無效|エラー|できません|오류|실패",
} as const;

export type Problem = keyof typeof PROBLEMS;

const SUBJECTS = {
  'client-id': '(?:client|application|app)[ _-]?id(?:entifier)?\\b',
  'client-secret':
    '(?:client|app(?:lication)?)[ _-]?secret|geheim\\w{0,3} (?:client|schlüssel)\\w{0,12}|clientgehei\\w{1,9}|secret client|secreto (?:de|del) cliente|segreto client|segredo do cliente|klucz\\w{0,2} tajn\\w{1,3} klienta|секрет\\w{0,2} клиента|クライアント ?シークレット|客户端(?:密钥|密码|机密)|用戶端(?:密碼|密鑰)|클라이언트 ?(?:암호|비밀)',
  tenant: '(?<!in (?:the|this|your) )tenant(?: id)?|directory id|mandant\\w{0,4}',
  'smtp-auth':
    'smtp[ _-]?auth(?!entication)|authenticated smtp|smtpclientauthentication|smtp (?:submission|access)',
  mechanism:
    "mecanismo de identificaci\\w{2}|método de autenticação|平文のパスワード|明文密码|uwierzytelniania przy pomocy|Authentifizierungsmethode|méthode d'authentification|método de autentica\\w{3,5}|metodo di autenticazione|authenticatiemethode|metod\\w{0,3} uwierzytelniania|метод\\w{0,2} (?:аутентификации|автентифікації)|autentiseringsmetod\\w{0,2}|metod\\w autentizace|kimlik doğrulama yöntemi|身份验证方法|认证方式|認証方式|인증 방법|verschlüsselte[rns]? Passw\\w{2,5}|Übertragung (?:des|verschlüsselter) Passw\\w{2,5}|mots de passe (?:non )?chiffrés|contraseñas (?:cifradas|en texto)|password (?:crittate|in testo)|versleutelde wachtwoorden|plattetekstwachtwoorden|senhas (?:criptografadas|em texto)|hasł\\w szyfrowan\\w{2,3}|(?:ne)?(?:za)?šifrovan\\w hesla|şifrelenmiş parola\\w{0,4}|lösenord i klartext|krypterade lösenord|auth(?:entication)? (?:mechanism|method|type)s?|wrong authentication type|XOAUTH2|OAUTHBEARER|AUTH (?:LOGIN|PLAIN|command)|smtp authentication|encrypted passwords",
  'service-account': 'service ?accounts?|domain-?wide|delegation',
  'app-right': 'service ?principal|SendAsApp|application permissions?|app[- ]?role',
  mailbox:
    'mailbox|licen[cs]e[ds]?|postfach|lizenz|exchange online|boîte aux lettres|buzón|casella|caixa de correio|邮箱未|メールボックス',
  account:
    '(?:user |your |this |the )?accounts?|this user|\\busers? (?=not found|unknown|does|could)|benutzerkonto|compte|cuenta|konto|учётн\\w{2} запис\\w|账户|アカウント',
  consent:
    "(?:admin(?:istrator)?(?:'s)? )?(?:consent|approval)|zustimmung|consentement|consentimiento|consentimento|(?:^|\\W)consenso|toestemming|zgod[aąyę](?!\\w)|согласи[ея]|同意|동의|approved by your (?:organi[sz]ation|admin\\w{0,10})|third[- ]party (?:apps?|access)",
  credentials:
    "Authentisierung|smtp verification|автентифік\\w{2,4}|autenticering|pålogging|autentizac\\w|autentific\\w{3,5}|ταυτοποίησ\\w{1,2}|身份核[对對]|authenticeren|s'authentifier|identificar|\\bauth\\b(?![-/_.])|challenge|log-?in|log-?on|sign-?in|credentials?|pass ?words?|user ?name|authenticat\\w{1,6}|authentication function|anmeld\\w{2,6}|authentifi\\w{3,10}|autenti(?:[sz]|fi)\\w{2,8}|tunnist\\w{2,6}|azonosít\\w{1,4}|doğrula\\w{2,8}|πιστοποίησ\\w{1,2}|přihláš\\w{2,4}|innlogging|inloggning|kirjaut\\w{3,6}|bejelentkez\\w{2,4}|conectare|passwort|kennwort|benutzername|mot de passe|identifiants?|autentic\\w{3,10}|contraseña|credencia\\w{1,4}|credenziali|senha|wachtwoord|aanmeld\\w{2,6}|uwierzytel\\w{3,8}|hasł\\w|парол\\w{0,2}|аутентифи\\w{3,8}|авторизац\\w{1,3}|şifre|parola|认证|验证|驗證|密码|密碼|登录|登入|認証|パスワード|ログイン|비밀번호|인증",
  token:
    '(?:auth|login|session) refresh|(?:access|refresh|oauth ?2?(?:\\.0)?|bearer|id|security)[ _-]?tokens?|tokens?|jetons?|токен\\w{0,2}|令牌|トークン|토큰|authori[sz]ation(?! header| check)|auth code|oauth ?2?(?:\\.0)?(?: sign-?in| authori[sz]ation| authentication)?',
  certificate:
    'certificat(?:e|o)s?|zertifikat\\w{0,3}|certificado|sertifika|certyfikat\\w{0,2}|сертификат\\w{0,2}|证书|憑證|証明書|인증서|OCSP',
  tls: '(?:sicher|secure|sécurisé|segur|sicur|beveilig|bezpieczn|безопасн|säker|sikker|zabezpečen|güvenli)\\w{0,5} (?:verbindung|link|connection|verbinding|połączeni\\w|соединени\\w|länk|anslutning|forbindelse|spojení|připojení|bağlantı)|(?:connexion|lien|conexi[óo]n|conexão|connessione|enlace|collegamento) (?:sécurisée?|segur[oa]|sicur[oa])|安全连接|安全な接続|보안 연결|\\b(?:open|libre)?ssl|\\b(?:gnu|start)?tls|handshake|secure connection|encrypted connection|connection encryption|verschlüsselung|chiffrement|cifrad\\w',
  connection:
    "Conectarea|anslutning till|соединение с|alcançar o servidor|połączeni\\w z|połączenia z|ligação|ligar a|з'єдна\\w{2,4}|під'єдна\\w{2,4}|连线|連線|連接|conectare\\w?|připojen\\w|tilkobl\\w{2,5}|koble til|подключ\\w{3,5}|kapcsolód\\w{1,3}|kontakta servern|nå server|reach the server|atteindre le serveur|connect\\(\\)|stream_socket_client|server or port|server (?:is |was )?(?:not reachable|unreachable|down|unavailable|offline)|(?:host|server) ?names?|sockets?|connect(?:ion|ing|ed)?\\b|verbind\\w{2,4}|conectar|se connecter|connettersi|spojení|spojit|anslut\\w{2,5}|forbind\\w{2,6}|yhteys|yhdist\\w{2,5}|bağlan\\w{2,8}|соединить\\w{2}|kapcsol\\w{2,6}|σύνδεσ\\w{1,2}|conexiune\\w?|connexion|conexi[óo]n|connessione|conexão|verbinding|połączeni\\w{1,2}|соединени\\w{1,2}|bağlantı|连接|連接|接続|연결",
  server:
    'server ?names?|servername|nom du serveur|nombre del servidor|nome (?:del|do) servidor|server addresses?|serveradresse|SMTP-?server\\w{0,3}|postausgangs-?server|serveur sortant|servidor de (?:envio|salida)|server in uscita|uitgaande (?:\\(SMTP-?\\))?server|serwer\\w{0,3}|utgående servern?|giden sunucu\\w{0,2}|发件服务器|送信サーバー?|сервер\\w? исходящей|(?:mail|smtp|outgoing(?: mail)?|e-?mail)[ -]?(?:server|host)s?(?: or port)?',
  message:
    'die Daten|Daten werden|données|datos|dati\\b|dados|dane\\b|данные|дані|数据|資料|データ|\\bdata\\w{0,8} (?:niet|inte|ikke|accepter\\w{3}|blev|nebyla)|veri\\b|데이터|adatok|datele|δεδομένα|outgoing e-?mail|e-?mail (?=(?:was |were |is )?(?:rejected|refused|denied))|(?:the|this|your) (?:message|mail|e-?mail)(?: data)?|message (?:data|content)|data',
  recipient:
    'destinatári\\w{1,2}|destinatár\\w{1,3}|email de destino|destino\\w|ricevent\\w|адресат\\w{0,2}|отримувач\\w{0,2}|收件者|接收者|送信先|mottag\\w{2,5}|modtager\\w{0,2}|mottaker\\w{0,7}|příjem\\w{1,3}|alıcı\\w{0,4}|수신자|받는 ?사람|vastaanottaj\\w{1,3}|címzett\\w{0,5}|destinatar\\w{1,3}|παραλήπτ\\w{1,2}|empfängeradresse\\w?|odbiorc\\w|adresat\\w{0,2}|receiver address|recipients?|\\bto.? (?:address|header|field)|"To"|empfänger\\w{0,3}|destinatair\\w{1,2}|destinatari[oa]s?|ontvanger\\w{0,2}|odbiorc\\w{1,2}|получател\\w{1,2}|收件人|受信者|宛先|\\(to\\)',
  domain: "(?:sending|sender(?:'s)?|from|mail|your) domain",
  sender:
    'mittent\\w|rementes|відправник\\w{0,2}|發件人|發送地址|发送地址|Fromアドレス|avsändar\\w{0,8}|afsender\\w{0,8}|avsender\\w{0,8}|odesílatel\\w|gönderici\\w{0,2}|보내는 ?사람|발신자|From 주소|lähettäj\\w{1,2}|feladó\\w{0,4}|expeditor\\w{0,3}|adrese From|Frå adresse|αποστολέα|adreslere gönderme|return[- ]path|sender|from[- ]address|mail from|absender\\w{0,8}|expéditeur|remitente|mittente|remetente|afzender|nadawc\\w{1,2}|отправител\\w{1,2}|发件人|寄件者|送信者|差出人|\\(from\\)',
  address:
    '(?<=invalid )e-?mails?(?! or)\\b|e-?mail (?=(?:is|was) (?:invalid|not valid))|adres[ae]?l?e? de email|adrese de email|endereços?|Adresse\\b|adresse\\b|dirección|indirizzo|endereço|adres\\b|adress\\b|adresa\\b|email-?адрес\\w?|адрес\\w?\\b|电子邮件地址|電子郵件地址|メールアドレス|주소|osoite|\\bcím|διεύθυνσ\\w{1,2}|e-posta adresi|e-?mail address(?:es)?|(?:user|your) (?:user )?e-?mail\\b(?! (?:login|log-?in|sign|credential|password|account|server|settings))|mail address(?:es)?|e-?mail-?adresse|adresse e-?mail|dirección de correo|邮箱地址|メールアドレス',
  size: '(?:message|mail|attachment|file) sizes?|size of (?:the|your) (?:message|mail|e-?mail)|nachrichtengröße|größe der.{0,20} nachricht|taille|tamaño|tamanho|dimensione|grootte|rozmiar|размер|розмір|大小|长度|大きさ|크기|storlek\\w{0,2}|\\w{0,10}størrelse\\w?|meddelandet är|velikost|boyut\\w{0,2}|viestin koko|méret\\w{0,2}|globalegrootte\\w{0,6}',
  limit:
    'quota|limiet|制限|rate[ -]?limit|sending limit|daily limit|limit|kontingent|límite|limite|лимит|配额|限制|上限',
  spam: 'spam|junk|unsolicited|phishing|virus',
  permission:
    "access privileges?|access rights?|acces rights|Zugriffsrechte?|droits d'accès|derechos de acceso|diritti di accesso|mailbox permissions?|permissions?|privileges?|berechtigung\\w{0,2}|autorisations?|permisos?|permess[oi]|permissões|rechten|uprawnie\\w{1,3}|разрешени\\w{1,2}|权限|許可|権限",
  redirect: 'redirect(?:ion)?[ _-]?ur[il]|callback[ _-]?ur[il]|reply ur[il]|weiterleitungs-?ur[il]',
  service:
    'microsoft 365|office 365|entra id|azure ad|exchange online|google(?: api)?|gmail|(?:the |mail |api )?(?:server|service|back-?end|provider)',
  request: 'requests?|operations?',
  settings:
    'config(?:uration)?\\b|settings?|parameter|dsn|environment variable|konfiguration|einstellung\\w{0,2}|设置|設定',
  mail: "Nachricht\\w{0,2}|bericht\\b|messaggio|mensaje|mensagem|wiadomoś\\w{1,2}|сообщени\\w|повідомлен\\w{1,2}|消息|メッセージ|메시지|meddelande\\w{0,2}|zpráv\\w|ileti\\w{0,4}|viesti\\w?|üzenet\\w?|mesaj\\w{0,3}|le message|courrier|l'envoi|Versand|SMTP|(?:e-?)?mails?|notifications?|(?:send\\w{0,3}|deliver\\w{0,3}) (?:the |an? )?message|messages? (?:was |were )?not sent|e-?posta|correo|courriel|письм\\w|邮件|郵件|メール|메일",
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

export const isOurs = (text: string): boolean => !FOREIGN.test(text);

/** Whether it says that something went wrong in this chain, and not in another system. */
export const isFailure = (text: string): boolean =>
  isOurs(text) && PROBLEM_WORDS.some(([, words]) => text.search(words) >= 0);

export function topicsOf(given: string): Topic[] {
  const text = given.replace(ERROR_NAMES, separated).replace(NAMES, ' ');
  if (FOREIGN.test(text)) return [];
  const problems = PROBLEM_WORDS.map(([problem, words]) => [problem, spansOf(text, words)] as const);
  return SUBJECT_WORDS.flatMap(([subject, words]): Topic[] => {
    const spans = spansOf(text, words);
    const met = problems.flatMap(([problem, those]) => (meet(spans, those) ? [problem] : []));
    const said = met.map((problem) => `${subject}:${problem}` as const);
    return met.some((problem) => problem !== 'unknown') ? [subject, ...said] : said;
  });
}
