import { consoleName } from '../console-name.js';
import type { Strings } from '../strings.js';
import { consoleNames } from './console.js';

const name = (english: string) => consoleName(consoleNames, english);

const AGAIN = 'سجّل الدخول مرة أخرى بعلبة البريد {mailbox}.';
const REGISTRATION = `Entra › ${name('App registrations')} › التطبيق`;
const APP = `في ${REGISTRATION}`;
const AUTHENTICATION = `${APP} › ${name('Authentication')}`;
const SECRETS = `${APP} › ${name('Certificates & secrets')}`;
const ENTERPRISE = `في Entra › ${name('Enterprise applications')} › التطبيق`;
const ACTIVE_USERS = `في مركز إدارة Microsoft 365 › ${name('Users')} › ${name('Active users')}`;
const CLIENTS = 'في Google Auth Platform › Clients';
const ADMIN_CONSOLE = 'في وحدة تحكم المسؤول في Google';
const DATA_CONTROL = `${ADMIN_CONSOLE} › ${name('Security')} › ${name('Access and data control')}`;
const MAKERS = 'أرسل التفاصيل إلى مطوّري هذا المنتج.';
const LOG = 'قد يحتوي سجل الواجهة الخلفية لهذا المنتج على رد الموفّر.';
const PORTS = 'STARTTLS مع 587، وTLS مع 465';
// A Latin word after the slash keeps it on its side without an invisible mark, which people would copy.
const MAIL_SCOPE = 'https://mail.google.com/ (Gmail)';
const PKCE =
  'يجب أن ترسل الواجهة الخلفية “code-verifier” من طلب الاستبدال باسم code_verifier، بلا تغيير.\nلواجهة خلفية لا تستطيع ذلك، عيّن السمة pkce إلى القيمة off.';
const WAIT = 'انتظر بضع دقائق وحاول مرة أخرى.';
const SMTP_AUTH = 'أو في Exchange Online PowerShell: {smtpAuthCommand}';
const TICK_SMTP_AUTH = `في https://admin.microsoft.com › ${name('Users')} › ${name('Active users')} › علبة البريد {mailbox} › ${name('Mail')} › ${name('Manage email apps')}: حدد “${name('Authenticated SMTP')}”.`;

/** Arabic: the explanations of errors. */
export const diagnosis: Strings['diagnosis'] = {
  'microsoft-redirect-uri': `عنوان URI لإعادة التوجيه غير مسجّل في التطبيق لدى Microsoft.\n${AUTHENTICATION}، المنصة ${name('Web')}: أضف هذا تمامًا: {redirectUri}\nالمنفذ وحالة الأحرف والشرطة المائلة في النهاية مهمة. انتظر دقيقة، ثم سجّل الدخول مرة أخرى.`,
  'microsoft-redirect-uri-changed':
    'كان عنوان URI لإعادة التوجيه عند استبدال رمز التفويض مختلفًا عنه عند طلبه.\nيجب أن يستخدم الطلبان {redirectUri}\nخلف وكيل عكسي، اجعله يمرر اسم المضيف و https إلى الواجهة الخلفية.',
  'redirect-uri-insecure':
    'أرسل هذا المنتج عنوان عودة يبدأ بـ http من دون s؛ لا يسمح الموفّرون بذلك إلا لـ localhost.\nيعيّن المسؤول عنه عنوان المنتج نفسه (عنوان URL الأساسي) بـ https، ويجعل الوكيل العكسي يمرر https واسم المضيف (X-Forwarded-Proto وX-Forwarded-Host).\nثم سجّل ذلك العنوان بـ https لدى الموفّر، وسجّل الدخول مرة أخرى.',
  'microsoft-redirect-uri-invalid': `لا تقبل Microsoft الطلب كما أُرسل.\nيجب أن يكون عنوان العودة كاملًا ويبدأ بـ https؛ صحّح هذا: {redirectUri}\nإذا كان صحيحًا، فأرسل التفاصيل إلى مطوّري هذا المنتج.`,
  'microsoft-not-web': `التطبيق مسجّل لدى Microsoft كتطبيق صفحة واحدة، لكن يجب أن يكون تطبيق ويب.\n${AUTHENTICATION}: أزل عنوان URI لإعادة التوجيه من “Single-page application”.\nأضفه ضمن المنصة ${name('Web')}: {redirectUri}\nثم سجّل الدخول مرة أخرى.`,
  'microsoft-browser-exchange':
    'استُبدل رمز التفويض مع رأس Origin، ولا تسمح Microsoft بذلك إلا لتطبيقات الصفحة الواحدة.\nيجب أن ترسل الواجهة الخلفية هذا الطلب بنفسها، وألا تمرر رأس Origin من المتصفح.',
  'microsoft-public-client': `التطبيق مسجّل لدى Microsoft كعميل عام (سطح مكتب أو هاتف)، وهو لا يقبل سر العميل.\n${AUTHENTICATION}: أزل عنوان URI لإعادة التوجيه من “Mobile and desktop applications”.\nأضفه ضمن المنصة ${name('Web')}: {redirectUri}`,
  'microsoft-secret-missing': `سر العميل مفقود.\nأدخل سر العميل: العمود ${name('Value')} في ${REGISTRATION} › ${name('Certificates & secrets')}.\nإذا كان قد أُدخل، فيجب أن يكون عنوان URI لإعادة التوجيه ضمن المنصة ${name('Web')} في ${name('Authentication')}، وليس ضمن “Mobile and desktop”.\nيحتاج البرنامج الذي يسجّل الدخول بدون سر إلى تعيين “${name('Allow public client flows')}” على Yes في ${name('Authentication')}.`,
  'microsoft-secret-wrong': `سر العميل غير صحيح. كثيرًا ما يُنسخ Secret ID بدلًا من ${name('Value')}.\n${SECRETS}: انسخ العمود ${name('Value')} وأدخله هنا.\nلا تظهر القيمة إلا مرة واحدة. إذا كانت مخفية، فأنشئ سر عميل جديدًا.`,
  'microsoft-secret-expired': `انتهت صلاحية سر العميل.\n${SECRETS}: أنشئ سر عميل جديدًا وانسخ عموده ${name('Value')}.\nأدخله هنا. لا يلزم تسجيل الدخول مرة أخرى لذلك.`,
  'microsoft-app-not-found': `لا تعرف Microsoft معرّف العميل هذا في هذا المستأجر.\nقارن معرّف العميل {clientId} مع “${name('Application (client) ID')}” في ${REGISTRATION} › ${name('Overview')}.\nقارن المستأجر {tenant} مع “${name('Directory (tenant) ID')}” في الصفحة نفسها.\nإذا كان كلاهما صحيحًا، فيجب أن يوافق مسؤول المستأجر مرة واحدة: {consentLink}\nإذا حُذف التسجيل، فسجّل تطبيقًا خاصًا بك.`,
  'microsoft-app-disabled': `التطبيق أو Exchange Online متوقف في هذا المستأجر.\n${ENTERPRISE} › ${name('Properties')}: عيّن “Enabled for users to sign in” إلى Yes.`,
  'microsoft-not-assigned': `التطبيق مقصور على المستخدمين المعيّنين، وعلبة البريد {mailbox} ليست منهم.\n${ENTERPRISE} › Users and groups: أضف علبة البريد {mailbox}، أو أوقف “Assignment required” في ${name('Properties')}.`,
  'microsoft-no-exchange':
    'ليست لدى المستأجر {tenant} خدمة Exchange Online يستطيع التطبيق استخدامها.\nتحقق من أن معرّف المستأجر هو معرّف المؤسسة التي ترسل علبة بريدها.\nتحقق من أن لدى المؤسسة ترخيص Exchange Online، ثم امنح موافقة المسؤول مرة أخرى: {consentLink}',
  'microsoft-tenant-not-found': `لا تعرف Microsoft المستأجر {tenant}\nانسخ “${name('Directory (tenant) ID')}” من ${REGISTRATION} › ${name('Overview')}، وأدخله هنا.\nانتبه إلى السحابة: للمستأجرين في سحابة الحكومة الأمريكية أو الصين عنوان تسجيل دخول خاص بهم.`,
  'microsoft-other-cloud':
    'ينتمي المستأجر إلى سحابة أخرى من Microsoft (الحكومة الأمريكية أو الصين).\nعيّن نقاط النهاية للموفّر إلى نقاط تلك السحابة، وسجّل التطبيق في مدخلها.',
  'microsoft-tenant-needed': `لا يسجّل هذا التطبيق إلا دخول مستخدمي مؤسسة واحدة أو نوع حساب واحد، لكن تسجيل الدخول لم يُقصر على ذلك.\nأدخل “${name('Directory (tenant) ID')}” من ${REGISTRATION} › ${name('Overview')}، وسجّل الدخول مرة أخرى.\nللسماح بحسابات أخرى، غيّر “${name('Supported account types')}” للتطبيق.`,
  'microsoft-account': `الحساب الذي سجّل الدخول لا ينتمي إلى مستأجر التطبيق.\nسجّل الدخول مرة أخرى واختر علبة البريد {mailbox}، وليس حسابك أنت أو حسابًا شخصيًا.\nلعلبة بريد Outlook.com شخصية يجب أن تشمل “${name('Supported account types')}” للتطبيق الحسابات الشخصية.`,
  'microsoft-old-endpoint':
    'يستخدم هذا المنتج عناوين تسجيل الدخول القديمة لدى Microsoft (الإصدار 1.0)، وهي لا تقبل حسابًا شخصيًا.\nيعيّن المسؤول عنه نقاط النهاية التي تحتوي على \u200e/oauth2/v2.0/\u200e، أو يحدّث هذا المنتج.\nحتى ذلك الحين لا يستطيع تسجيل الدخول إلا حساب مؤسسة.',
  'microsoft-consent': `لا يُسمح للتطبيق بعد بإرسال البريد من علبة البريد هذه: موافقة المسؤول مفقودة.\nيفتح مسؤول المستأجر هذا الرابط ويوافق: {consentLink}\n${APP} › ${name('API permissions')}: يجب أن يوجد ضمن Microsoft Graph بنوع delegated: SMTP.Send و offline_access.\nثم سجّل الدخول مرة أخرى.`,
  'microsoft-declined': 'رُفض الإذن في صفحة Microsoft.\nسجّل الدخول مرة أخرى واختر “قبول” (Accept).',
  'microsoft-expired': `انتهت صلاحية تسجيل الدخول. ينتهي رمز التحديث الذي لا يُستخدم 90 يومًا، وينتهي رمز التفويض بعد عشر دقائق.\n${AGAIN}\nلكي يبقى، يجب أن يجدده هذا المنتج بانتظام.\nإذا انتهى بعد ساعات قليلة، يراجع مسؤول المستأجر تكرار تسجيل الدخول (Sign-in frequency) في الوصول المشروط (Conditional Access).`,
  'microsoft-revoked': `أُنهي تسجيل الدخول، مثلًا بسبب كلمة مرور جديدة أو إعادة تعيينها أو تسجيل الخروج من كل مكان.\n${AGAIN}`,
  'microsoft-frequency': `تطلب سياسة في المؤسسة تسجيل دخول جديدًا من وقت إلى آخر.\n${AGAIN}\nلكيلا ينتهي مجددًا، يستثني مسؤول المستأجر علبة البريد {mailbox} من تكرار تسجيل الدخول في الوصول المشروط (Conditional Access).`,
  'microsoft-code-used':
    'استُخدم رمز التفويض مرتين. لا يصلح إلا لاستبدال واحد.\nسجّل الدخول مرة أخرى. إذا حدث ذلك كل مرة، فالواجهة الخلفية ترسل طلب الاستبدال مرتين.',
  'microsoft-pkce': `لا تناسب القيمة code verifier (PKCE) رمز التفويض.\n${PKCE}`,
  'microsoft-grant': `لا تقبل Microsoft رمز التفويض أو رمز التحديث: إنه مقطوع أو قديم جدًا أو من تطبيق آخر أو مستأجر آخر.\n${AGAIN}\nإذا تكرر ذلك فورًا، فتحقق من أن الواجهة الخلفية تحفظ الرمز المميز كاملًا (حتى عدة آلاف من الأحرف).`,
  'microsoft-other-tenant': `رمز التفويض أو رمز التحديث من مستأجر غير الذي طُلب منه رمز الوصول.\nقارن المستأجر {tenant} مع “${name('Directory (tenant) ID')}” في Entra › ${name('App registrations')} › التطبيق › ${name('Overview')}، ثم سجّل الدخول مرة أخرى.\nإذا كان لهذا المنتج عنوان لتسجيل الدخول وآخر للرمز، فيجب أن يذكر كلاهما المستأجر نفسه.`,
  'microsoft-mfa': `تطلب Microsoft المصادقة متعددة العوامل.\nسجّل الدخول مرة أخرى بعلبة البريد {mailbox} وأكمل العامل الثاني.\nإذا تكرر ذلك عند إرسال البريد، فإن مسؤول المستأجر يعدّل الوصول المشروط (Conditional Access) لأجل علبة البريد {mailbox}`,
  'microsoft-conditional-access':
    'تحظر سياسة للوصول المشروط (Conditional Access) في المؤسسة تسجيل الدخول هذا.\nفي Entra › Sign-in logs افتح تسجيل الدخول الفاشل لعلبة البريد {mailbox}: تذكر علامة التبويب الوصول المشروط (Conditional Access) السياسة.\nاستثنِ من تلك السياسة علبة البريد {mailbox} أو عنوان هذا الخادم، ثم سجّل الدخول مرة أخرى.',
  'microsoft-account-disabled': `الحساب معطل أو محذوف: علبة البريد {mailbox}\n${ACTIVE_USERS}: اسمح بتسجيل الدخول لعلبة البريد {mailbox}، أو استعدها ضمن Deleted users. ثم سجّل الدخول مرة أخرى.`,
  'microsoft-password':
    'رفضت Microsoft كلمة المرور، أو أن الحساب مقفل لبعض الوقت.\nسجّل الدخول أولًا على https://outlook.office.com بعلبة البريد {mailbox}، وجدّد كلمة المرور هناك إذا طُلب ذلك، ثم سجّل الدخول هنا مرة أخرى.',
  'client-id-missing': `بدأ تسجيل الدخول بلا معرّف العميل.\nأدخل معرّف العميل أولًا، وهو لدى Microsoft “${name('Application (client) ID')}” في ${REGISTRATION} › ${name('Overview')}.\nثم سجّل الدخول مرة أخرى.`,
  'microsoft-code-damaged':
    'لا تعرف Microsoft رمز التفويض الذي عدت به للتو: غيّره شيء في الطريق.\nسجّل الدخول مرة أخرى في نافذة خاصة، من دون إضافات المتصفح، أو في متصفح آخر.\nإذا بقي الأمر كذلك، فإن وكيلًا أو جدار حماية أمام هذا المنتج يقطع العناوين الطويلة؛ ويفحصه المسؤول عنه.',
  'microsoft-risky-address':
    'حظرت Microsoft تسجيل الدخول لأنه جاء من عنوان سيئ السمعة.\nفي Entra › Sign-in logs يفتح مسؤول المستأجر تسجيل الدخول الفاشل لعلبة البريد {mailbox} ويؤكد أنه آمن، أو يضيف العنوان إلى Named locations.\nأو سجّل الدخول من شبكة أخرى.',
  'microsoft-public-flow': `لا يُسمح للتطبيق لدى Microsoft بتسجيل الدخول بهذه الطريقة: ليس مسموحًا به كعميل عام.\n${AUTHENTICATION}: عيّن “${name('Allow public client flows')}” إلى Yes.\nأو أدخل سر العميل هنا، وسجّل الدخول بعنوان URI لإعادة التوجيه ضمن المنصة ${name('Web')}.`,
  'microsoft-scope-app-only':
    'من دون شخص يجب أن ينتهي النطاق (scope) بـ \u200e/.default، وقد طُلب نطاق آخر.\nيجب أن يكون تمامًا: https://outlook.office365.com/.default (Graph: https://graph.microsoft.com/.default)\nعيّن النطاق هكذا في هذا المنتج.\nيحتاج التطبيق أيضًا إلى إذن تطبيق (SMTP.SendAsApp، ولـ Graph \u200fMail.Send) يوافق عليه مسؤول.',
  'microsoft-no-directory': `لم يعد حساب Microsoft شخصي يستطيع تسجيل تطبيق، لأنه بلا دليل.\nسجّل الدخول إلى Entra بحساب مؤسسة، أو أنشئ أولًا دليل Azure مجانيًا، وسجّل التطبيق هناك.\nلعلبة بريد Outlook.com شخصية يجب أن تشمل “${name('Supported account types')}” للتطبيق الحسابات الشخصية.`,
  'microsoft-scope':
    'في الطلب إلى Microsoft معلمة خاطئة أو مفقودة، وهي غالبًا النطاق (scope).\nيجب أن يكون النطاق تمامًا: https://outlook.office.com/SMTP.Send offline_access\nلا يجوز أن يكون بجانبه نطاق خدمة أخرى. يحتاج طلب التحديث إلى النطاق أيضًا. تفصل مسافة بين النطاقين، لا فاصلة.\nبدون شخص يجب أن يكون تمامًا: https://outlook.office365.com/.default',
  'microsoft-assertion': `لا تقبل Microsoft الشهادة أو التأكيد (assertion) الذي تثبت به الواجهة الخلفية هويتها.\nتحقق من تاريخ هذا الخادم ووقته.\nيجب أن تكون الشهادة هي المسجّلة في ${REGISTRATION} › ${name('Certificates & secrets')}.`,
  'microsoft-request': `لا تفهم Microsoft طلب الواجهة الخلفية.\n${MAKERS}`,
  'microsoft-interrupted':
    'قُطع تسجيل الدخول لدى Microsoft.\nأغلق نوافذ تسجيل الدخول الأخرى، واسمح بملفات تعريف الارتباط لموقع login.microsoftonline.com، وسجّل الدخول مرة أخرى.',
  'microsoft-federation':
    'في موفّر الهوية الخاص بالمؤسسة، الذي تسأله Microsoft، خلل.\nيراجع المسؤول عنه التفاصيل أدناه.',
  'microsoft-tenant-blocked': 'حظرت Microsoft المستأجر {tenant}\nيكتب مسؤول المستأجر إلى دعم Microsoft.',
  'microsoft-loop':
    'تلقت Microsoft الطلب نفسه مرات كثيرة جدًا وأوقفته.\nيجب أن تحتفظ الواجهة الخلفية برمز الوصول حتى تنتهي صلاحيته، وألا تجلب رمزًا جديدًا لكل رسالة.',
  'microsoft-busy': `خدمة تسجيل الدخول لدى Microsoft مشغولة أو فيها خلل.\n${WAIT} حالة الخدمة على https://status.cloud.microsoft`,
  'microsoft-other':
    'رفضت Microsoft الطلب بالرمز AADSTS{aadsts}.\nمعناه على https://login.microsoftonline.com/error?code={aadsts}\nأعطِ مسؤول المستأجر التفاصيل أدناه.',
  'google-private-ip': `لا تعيد Google أحدًا إلى عنوان IP خاص.\nافتح هذه الصفحة باسم مضيف في مجال حقيقي مع https وسجّل ذلك العنوان لدى Google.\nإذا لم يوجد، فاستخدم http://localhost كعنوان URI لإعادة التوجيه وألصق العنوان الأخير هنا بعد تسجيل الدخول.`,
  'google-out-of-band': `يطلب هذا المنتج من Google رمزًا ينسخه شخص بيده (out-of-band)؛ ألغت Google هذه الطريقة.\nحدّث هذا المنتج: يحتاج إلى عنوان عودة خاص به وإلى عميل من النوع “${name('Web application')}”.\nأرسل التفاصيل إلى مطوّري هذا المنتج.`,
  'google-redirect-uri-invalid': `لا تقبل Google هذا النوع من عناوين العودة: {redirectUri}\nيجب أن يبدأ بـ https وأن يحتوي على اسم مضيف في مجال عام؛ يُستثنى localhost وحده.\nافتح هذه الصفحة بعنوان كهذا، وسجّله لدى Google.`,
  'google-origin-asked': `لا تعرف Google صفحة الويب التي ورد منها الطلب. الرسالة هي redirect_uri_mismatch، لكن المقصود هو مصدر JavaScript.\n${CLIENTS} › العميل › “Authorized JavaScript origins”: أضف المصدر الذي يذكره الخطأ.\nضمن “Authorized redirect URIs” أضف هذا إن لم يكن موجودًا: {redirectUri}`,
  'google-redirect-uri': `عنوان URI لإعادة التوجيه غير مسجّل في العميل لدى Google.\n${CLIENTS} › العميل › “Authorized redirect URIs”: أضف هذا تمامًا: {redirectUri}\nالمنفذ وحالة الأحرف والشرطة المائلة في النهاية مهمة. قد يستغرق ذلك بضع دقائق، ثم سجّل الدخول مرة أخرى.\nالعميل من نوع “Desktop app” ليست فيه هذه القائمة: أنشئ “${name('Web application')}”، وأدخل هنا معرّف العميل وسر العميل الخاصين به.`,
  'google-origin': `لا تعرف Google صفحة الويب التي ورد منها الطلب.\n${CLIENTS}: يجب أن يكون العميل من النوع “Web application” وأن يحتوي على {redirectUri}\nإذا كان كذلك، فأضف بداية ذلك العنوان، حتى اسم المضيف والمنفذ، ضمن “Authorized JavaScript origins”.`,
  'google-internal-only':
    'التطبيق من النوع “Internal”: لا تستطيع تسجيل الدخول إلا علب البريد في مؤسسته.\nسجّل الدخول بعلبة بريد من تلك المؤسسة، أو\nفي Google Auth Platform › Audience: اختر “Make external” وانشر التطبيق.',
  'google-admin-policy': `لا يسمح مسؤول Google Workspace لهذا التطبيق بالوصول إلى Gmail.\n${DATA_CONTROL} › ${name('API controls')}: ثق بمعرّف العميل {clientId}\nثم سجّل الدخول مرة أخرى.`,
  'google-testing':
    'التطبيق في وضع الاختبار، وعلبة البريد {mailbox} ليست من مستخدمي الاختبار.\nفي Google Auth Platform › Audience: اختر “Publish app”. في المؤسسة “Make internal” أبسط.\nللبقاء في وضع الاختبار، أضف علبة البريد {mailbox} ضمن “Test users”؛ عندئذٍ ينتهي الإذن بعد سبعة أيام.',
  'google-unverified':
    'تحذّر Google لأن أحدًا لم يتحقق من التطبيق. هذا طبيعي لتطبيقك أنت.\nاختر Advanced، ثم “Go to … (unsafe)”، واسمح بالوصول.',
  'google-embedded':
    'ترفض Google تسجيل الدخول داخل نافذة برنامج آخر.\nافتح هذه الصفحة في متصفح عادي مثل Firefox أو Chrome أو Edge أو Safari، وسجّل الدخول مرة أخرى.',
  'google-client-deleted': `حُذف عميل OAuth لدى Google.\n${CLIENTS}: استعده خلال 30 يومًا، أو أنشئ عميلًا جديدًا من النوع “Web application”.\nأضف إليه {redirectUri}، وأدخل هنا معرّف العميل وسر العميل الخاصين به.`,
  'google-client-disabled':
    'عطّلت Google عميل OAuth أو حظرته.\nابحث عن السبب في Google Auth Platform ضمن Overview وClients، أو أنشئ مشروعًا وعميلًا جديدين.',
  'google-client-type': `لا يناسب الطلب نوع عميل OAuth، أو أن سر العميل مفقود.\n${CLIENTS}: يجب أن يكون النوع “Web application”. أنشئ عميلًا إذا كان نوعًا آخر.\nأدخل هنا معرّف العميل وسر العميل الخاصين به.`,
  'google-secret-wrong': `لا تقبل Google سر العميل.\n${CLIENTS} › العميل: أضف سرًا جديدًا وانسخه؛ لا تُعرض الأسرار الأقدم مرة أخرى.\nأدخله هنا مع معرّف العميل للعميل نفسه.`,
  'google-client-not-found':
    'لا تعرف Google معرّف العميل {clientId}\nانسخه من Google Auth Platform › Clients. ينتهي بـ apps.googleusercontent.com ولا توجد فيه مسافات.',
  'google-reauth': `يطلب التحكم في جلسات Google في المؤسسة تسجيل دخول جديدًا، غالبًا كل يوم.\n${DATA_CONTROL} › Google Cloud session control: استثنِ التطبيقات الموثوقة، وفي API controls ثق بمعرّف العميل {clientId}\nثم سجّل الدخول مرة أخرى بعلبة البريد {mailbox}.`,
  'google-account':
    'حساب Google محذوف أو معلّق أو مقيّد: علبة البريد {mailbox}\nيستعيده مسؤول المؤسسة، أو تسجّل الدخول بعلبة بريد أخرى.',
  'google-revoked': `انتهى الإذن: سُحب، أو غُيّرت كلمة المرور، أو أن التطبيق في وضع الاختبار.\n${AGAIN}\nإذا كان ينتهي بعد سبعة أيام: في Google Auth Platform › Audience اختر “Publish app” أو “Make internal”.`,
  'google-code': `لا تقبل Google رمز التفويض أو رمز التحديث. يصلح رمز التفويض مرة واحدة، ولبضع دقائق فقط.\n${AGAIN}`,
  'google-pkce': `القيمة code verifier (PKCE) مفقودة أو لا تناسب رمز التفويض.\n${PKCE}`,
  'google-scope-not-allowed': `لا يُسمح للتطبيق بأن يطلب من Google حق إرسال البريد.\nفي Google Auth Platform › Data Access › “Add or remove scopes”: أضف ${MAIL_SCOPE} واحفظ.\nثم سجّل الدخول مرة أخرى.`,
  'google-scope': `لا تقبل Google النطاق (scope) المطلوب.\nيجب أن يكون تمامًا: ${MAIL_SCOPE}\nفي Google Auth Platform › Data Access يجب أن يُضاف النطاق نفسه.\nإذا كان هذا المنتج يحتاج إلى نطاق آخر تذكره التفاصيل، فيجب أن يكون هناك مكتوبًا بدقة: لا توجد شرطة مائلة في نهاية https://www.googleapis.com/auth/gmail.send`,
  'google-scope-missing': `إذن إرسال البريد مفقود.\nسجّل الدخول مرة أخرى بعلبة البريد {mailbox} وحدد خانة Gmail في صفحة Google.\nيجب أن يكون النطاق ${MAIL_SCOPE} لأن gmail.send لا يعمل مع SMTP.`,
  'google-no-gmail': `الحساب بلا Gmail: علبة البريد {mailbox}\n${ADMIN_CONSOLE} › Directory › Users › الحساب: شغّل Gmail، وأعطه ترخيصًا يشمله.\nأو سجّل الدخول بعلبة بريد أخرى.`,
  'google-api-off':
    'واجهة Gmail API متوقفة في المشروع لدى Google.\nشغّلها ضمن APIs & Services › Library › Gmail API. يستغرق ذلك بضع دقائق.\nإذا لم يُعثر على المشروع أو حُذف، فاستخدم مشروعًا آخر له عميل خاص به، وأدخل هنا معرّف العميل وسر العميل الخاصين به.',
  'google-login-limit':
    'سجّل عدد كبير جدًا من المستخدمين الجدد الدخول بهذا التطبيق اليوم؛ تحدّ Google من ذلك لتطبيق لم يتحقق منه أحد.\nاستخدم معرّف العميل الخاص بك بدلًا من معرّف مشترك: Google Auth Platform › Clients.\nأو حاول مرة أخرى غدًا.',
  'google-rate':
    'تلقت Google طلبات كثيرة جدًا من هذا التطبيق.\nانتظر ساعة وحاول مرة أخرى. في Google Auth Platform › Audience يمكن رفع عدد المستخدمين.',
  'google-delegation': `لا يُسمح لحساب الخدمة بالتصرف باسم علبة البريد {mailbox}: لم يُفوَّض، أو لم يُفوَّض بعد.\nيضيفه مسؤول متميز في وحدة تحكم المسؤول في Google › Security › Access and data control › API controls › ${name('Manage Domain Wide Delegation')}: معرّف العميل الرقمي، والنطاق ${MAIL_SCOPE}\nقد يستغرق ذلك حتى 24 ساعة. يجب أن تكون علبة البريد في Google Workspace نفسه؛ لا يستطيع gmail.com التفويض.`,
  'google-other-mailbox':
    'طُلب من Gmail الإرسال باسم علبة بريد غير التي سجّلت الدخول.\nسجّل الدخول مرة أخرى بعلبة البريد {mailbox} نفسها، التي تُرسل منها الرسائل.\nيجب أن يذكر حساب الخدمة علبة البريد هذه على أنها المستخدم الذي يتصرف باسمه، وأن تكون المؤسسة قد فوّضته بذلك.',
  'google-precondition':
    'لا يستطيع Gmail فعل ذلك لهذا الحساب: الحساب بلا Gmail، أو لم يذكر حساب الخدمة باسم من يتصرف.\nتحقق في وحدة تحكم المسؤول في Google من أن Gmail مفعّل لعلبة البريد {mailbox}\nيجب أن يذكر حساب الخدمة علبة البريد هذه على أنها مستخدمه (subject)، وأن يكون مفوّضًا.',
  'google-service-key':
    'لا تقبل Google مفتاح حساب الخدمة، أو لا تسمح بإنشائه.\nفي وحدة تحكم Google Cloud › IAM & Admin › Service accounts › الحساب › Keys: تحقق من أنه مفعّل، أو أضف مفتاحًا جديدًا وأدخل JSON الخاص به هنا.\nحيث تُمنع المفاتيح، يضيف مسؤول له دور Organization Policy Administrator استثناءً لهذا المشروع.',
  'google-unauthorized-client':
    'تم تسجيل الدخول بمعرّف عميل آخر.\nسجّل الدخول مرة أخرى بعلبة البريد {mailbox} ومعرّف العميل {clientId}',
  'google-wrong-account':
    'تعرض Google هذا عندما يكون في المتصفح حساب نشط غير حساب التطبيق؛ المعلمة ليست مفقودة.\nسجّل الدخول مرة أخرى في نافذة خاصة، واختر علبة البريد {mailbox}\nإذا بقي الأمر كذلك: في Google Auth Platform › Audience لا يقبل تطبيق “Internal” إلا علب البريد في مؤسسته.',
  'google-loopback': `لا تعيد Google أحدًا إلى 127.0.0.1 مع عميل من هذا النوع.\n${CLIENTS}: استخدم عميلًا من النوع “Web application”، وأدخل معرّفه وسره هنا.\nافتح هذه الصفحة باسم مضيف مع https وسجّل في ذلك العميل {redirectUri}`,
  'google-policy': `لا تسمح قواعد Google بالطلب، غالبًا بسبب {redirectUri}\nيجب أن يبدأ بـ https وأن يحتوي على اسم مضيف في مجال عام؛ يُستثنى localhost وحده.`,
  'google-blocked':
    'حظرت Google تسجيل الدخول بهذا التطبيق.\nتحقق في Google Auth Platform من Audience، وفي Clients من النوع “Web application” ومن {redirectUri}',
  'google-client-auth':
    'لا تقبل Google معرّف العميل أو سر العميل.\nانسخ كليهما مرة أخرى من Google Auth Platform › Clients، من العميل نفسه. ينتهي المعرّف بـ apps.googleusercontent.com.',
  'callback-too-large':
    'يرفض خادم الويب الموجود أمام هذا المنتج العنوان الطويل أو ملفات تعريف الارتباط التي يعيدك بها الموفّر.\nيرفع المسؤول عنه حد الرؤوس (nginx: large_client_header_buffers 4 32k؛ وكذلك proxy_buffer_size).\nامسح مؤقتًا ملفات تعريف الارتباط لهذا الموقع وسجّل الدخول مرة أخرى.',
  'callback-blocked':
    'يحظر خادم الويب أو جدار حماية أمام هذا المنتج الصفحة التي يعيدك إليها الموفّر.\nيستثني المسؤول عنه ذلك العنوان. القاعدة المعتادة هي 930120 من مجموعة قواعد OWASP: تعدّ “userinfo.profile” في العنوان هجومًا.\nفي هذه الأثناء، ألصق عنوان الصفحة المحظورة كاملًا في النموذج.',
  'product-crash':
    'تعثر هذا المنتج في رد، أو في تسجيل دخول لم يُحفظ قط؛ وضاع السبب الحقيقي.\nسجّل الدخول مرة أخرى واحفظ. إذا بقي الأمر كذلك، فسجل الواجهة الخلفية لهذا المنتج يحتوي على رد الموفّر.\nأرسل التفاصيل إلى مطوّري هذا المنتج، وحدّثه.',
  'microsoft-page':
    'تعذر تسجيل دخولك في صفحة Microsoft؛ الرقم الذي يذكر السبب (AADSTS وأرقام) موجود في أسفلها.\nانسخ نص تلك الصفحة كاملًا مع الرقم، وألصقه هنا.',
  'redirect-loop':
    'يرسل عنوانان في هذا المنتج المتصفح أحدهما إلى الآخر بلا نهاية.\nيتحقق المسؤول عنه من أن الوكيل العكسي يمرر https واسم المضيف (X-Forwarded-Proto وX-Forwarded-Host).\nامسح مؤقتًا ملفات تعريف الارتباط لهذا الموقع وسجّل الدخول مرة أخرى.',
  'other-account':
    'سجّل الدخول حساب غير الحساب المتوقع.\nسجّل الدخول مرة أخرى في نافذة خاصة، واختر علبة البريد {mailbox}\nلا يكفي اسم مستعار: يجب أن يسجّل العنوان الرئيسي للحساب الدخول.',
  'stored-unreadable':
    'لا يستطيع هذا المنتج قراءة تسجيل الدخول أو السر الذي حفظه: غُيّر مفتاحه، أو أن الملف تالف.\nيعيد المسؤول عنه المفتاح أو الملف.\nمن دون ذلك، أدخل سر العميل مرة أخرى وسجّل الدخول مرة أخرى بعلبة البريد {mailbox}.',
  'product-incomplete':
    'ينقص خادم هذا المنتج جزء يحتاج إليه للإرسال.\nيثبّت المسؤول عنه المكتبة أو الإضافة أو البرنامج المذكور في التفاصيل، أو يحدّثه.',
  'profile-denied': `نجح تسجيل الدخول نفسه، لكن هذا المنتج سأل بعد ذلك عمّن سجّل الدخول، وليس مسموحًا له بذلك.\nيجب أن يطلب أيضًا User.Read (Microsoft) أو openid email، أو أن يحفظ الرمز المميز من دون ذلك.\n${MAKERS}`,
  'credential-probe':
    'فشل فحص هذا المنتج نفسه لمعرّف العميل وسر العميل، قبل أي تسجيل دخول؛ ولا يذكر السبب.\nقارن معرّف العميل وسر العميل (العمود القيمة (Value)، وليس Secret ID) والمستأجر بصفحة الموفّر.\nإذا كانت صحيحة، فسجل الواجهة الخلفية لهذا المنتج يحتوي على رد الموفّر.',
  configuration:
    'إعداد في هذا المنتج مفقود أو تتعذر قراءته.\nيراجع المسؤول عنه الإعداد أو الملف المذكور في التفاصيل، ويصححه.',
  'api-send-as':
    'لا يُسمح لعلبة البريد {mailbox} بالإرسال بعنوان المرسل {from}\nفي مركز إدارة Exchange › Mailboxes › علبة البريد صاحبة ذلك العنوان › Delegation: أعطِ “Send As” لعلبة البريد {mailbox}\nأو عيّن عنوان المرسل إلى علبة البريد التي تسجّل الدخول.',
  'api-policy':
    'تمنع سياسة في المؤسسة التطبيق من الوصول إلى علبة البريد هذه.\nفي Exchange Online PowerShell يُظهر Test-ApplicationAccessPolicy أي سياسة هي؛ أضف إلى مجموعتها علبة البريد {mailbox}\nقد يستغرق التغيير ساعتين حتى يسري.\nإذا ورد OData في التفاصيل، فإن Get-OrganizationConfig وGet-CASMailbox يُظهران EwsApplicationAccessPolicy: أضف التطبيق إلى EwsAllowList.',
  'api-permission': `ينقص التطبيق إذن إرسال البريد، أو أن مسؤولًا لم يوافق عليه.\n${APP} › ${name('API permissions')}: للإرسال من دون شخص يجب أن يكون إذنًا من النوع Application (Mail.Send)، ومع شخص سجّل الدخول من النوع Delegated.\nثم “${name('Grant admin consent')}”: {consentLink}\nبعد ذلك سجّل الدخول مرة أخرى. قد يستغرق حق مُنح للتو حتى ساعتين ليسري.`,
  'api-no-mailbox': `ليست للحساب علبة بريد تستطيع الإرسال، فلا توجد في Exchange Online أو لا ترخيص لها: علبة البريد {mailbox}\n${ACTIVE_USERS} › الحساب: عيّن ترخيصًا يشمل Exchange Online؛ يستغرق ذلك بضع دقائق.\nأو سجّل الدخول بحساب علبة البريد التي سترسل، وليس بحساب المسؤول الذي سجّل التطبيق.`,
  'api-full-access':
    'ليس للحساب الذي سجّل الدخول حق على علبة البريد المشتركة.\nفي مركز إدارة Exchange › Mailboxes › علبة البريد المشتركة › Delegation: أعطِ “Full Access” (Read and manage) و“Send As” لعلبة البريد {mailbox}\nقد يستغرق ذلك ساعة حتى يسري.',
  'api-user':
    'لا يعرف الموفّر هذا المستخدم: علبة البريد {mailbox}\nتحقق من عدم وجود أخطاء كتابة في العنوان: يجب أن يكون اسم المستخدم أو العنوان الرئيسي لعلبة بريد في المستأجر {tenant}',
  'api-limit': 'تم بلوغ حد الإرسال لدى الموفّر.\nانتظر، حتى يوم واحد، وأرسل رسائل أقل.',
  'api-person-missing': `طلب هذا المنتج علبة بريد الشخص الذي سجّل الدخول، لكنه يسجّل الدخول من دون شخص.\nيجب أن يذكر علبة البريد التي ترسل: علبة البريد {mailbox}\nأو سجّل الدخول بشخص. ${MAKERS}`,
  'api-down': 'في خدمة البريد لدى الموفّر خلل أو ضغط زائد.\nانتظر بضع دقائق وحاول مرة أخرى؛ لم يضع شيء.',
  'access-token-expired':
    'استُخدم رمز الوصول بعد انتهاء صلاحيته (ساعة واحدة).\nيجب أن تجلب الواجهة الخلفية رمزًا جديدًا برمز التحديث قبل أن ترسل.\nتحقق أيضًا من تاريخ هذا الخادم ووقته.',
  'access-token-resource':
    'الرمز المميز تالف، أو صدر لخدمة غير التي أُرسل إليها.\nيجب أن يكون النطاق نطاق الخدمة: https://outlook.office.com/SMTP.Send لـ SMTP، و https://graph.microsoft.com/Mail.Send لـ Graph.\nعيّن النطاق الصحيح في هذا المنتج، ثم سجّل الدخول مرة أخرى.',
  'smtp-auth-disabled': `الإرسال عبر SMTP متوقف لدى Microsoft لعلبة البريد هذه أو للمؤسسة كلها.\n${TICK_SMTP_AUTH}\n${SMTP_AUTH}\nلهذا أولوية على إعداد المؤسسة. قد يستغرق ساعة حتى يسري.`,
  'smtp-password-refused':
    'لم تعد Microsoft تقبل كلمة مرور للإرسال.\nاختر في هذا النموذج طريقة تسجيل الدخول Microsoft (OAuth2) وسجّل الدخول بعلبة البريد {mailbox}.',
  'smtp-security-defaults': `ترفض سياسة أمان في المؤسسة طريقة تسجيل الدخول هذه.\nيتحقق المسؤول في Entra من الوصول المشروط (Conditional Access) و“${name('Security defaults')}”، ومن Sign-in logs لعلبة البريد {mailbox}.\nيجب أيضًا السماح بالإرسال عبر SMTP، في Exchange Online PowerShell: {smtpAuthCommand}`,
  'smtp-send-as':
    'لا يُسمح لعلبة البريد {mailbox} بالإرسال بعنوان المرسل {from}\nعيّن عنوان المرسل إلى علبة البريد التي تسجّل الدخول.\nأو يمنحها المسؤول “Send As” لذلك العنوان: في مركز إدارة Exchange › Mailboxes › علبة البريد › Delegation.\nإذا ذكرت التفاصيل عنوانًا غير عنوان المرسل، فهو عنوان الرسائل المرتدة (Return-Path): عيّنه أيضًا. أو يسمح به مسؤول خادم البريد للحساب (Postfix: smtpd_sender_login_maps).',
  'smtp-app-password':
    'لا يقبل خادم البريد كلمة مرور الحساب هنا.\nاختر في هذا النموذج طريقة تسجيل الدخول Google (OAuth2) وسجّل الدخول بعلبة البريد {mailbox}.\nأو أدخل كلمة مرور تطبيق بدلًا من كلمة مرور الحساب؛ تحتاج إلى التحقق بخطوتين.\nلدى موفّر آخر أنشئ كلمة مرور التطبيق في صفحته، ضمن الحساب أو الأمان.',
  'smtp-password-sent-by-product': `الهدف معدّ لـ OAuth2، لكن أُرسلت كلمة مرور بدلًا منه (LOGIN أو PLAIN).\nيجب أن تسجّل الواجهة الخلفية الدخول عبر XOAUTH2 لهذا الهدف، لكل نوع من الرسائل التي ترسلها.\n${MAKERS}`,
  'smtp-password-sent':
    'أُرسلت كلمة مرور، وليس رمزًا مميزًا؛ ولم تعد Microsoft تقبل كلمات المرور للإرسال.\nاختر في هذا النموذج طريقة تسجيل الدخول Microsoft (OAuth2) وسجّل الدخول بعلبة البريد {mailbox}.\nإذا كان OAuth2 مختارًا، فيجب أن تستخدم الواجهة الخلفية الآلية XOAUTH2.',
  'smtp-web-login': `تطلب Google تسجيل الدخول في متصفح أولًا.\nسجّل الدخول على https://mail.google.com بعلبة البريد {mailbox}، وأكّد ما يُطلب، ثم سجّل الدخول هنا مرة أخرى.\nكلمة مرور الحساب وحدها لا تكفي: اختر طريقة تسجيل الدخول Google (OAuth2)، أو أدخل كلمة مرور تطبيق.`,
  'smtp-xoauth2-microsoft':
    'رفض خادم البريد لدى Microsoft تسجيل الدخول.\nسجّل الدخول مرة أخرى بعلبة البريد {mailbox} نفسها، المستخدمة اسمًا للمستخدم.\nلعلبة بريد مشتركة سجّل الدخول بحسابك الذي له حقوق عليها، وضع العنوان المشترك في عنوان المرسل.\nيجب أن يكون النطاق https://outlook.office.com/SMTP.Send، ولا يعمل نطاق من graph.microsoft.com مع SMTP.\nيجب السماح بـ SMTP المصادق عليه (Authenticated SMTP)، في Exchange Online PowerShell: {smtpAuthCommand}\nإذا استُخدمت كلمة مرور، فاختر طريقة تسجيل الدخول Microsoft (OAuth2). وبدون شخص يحتاج التطبيق إلى SMTP.SendAsApp بموافقة مسؤول، وإلى حقوق على علبة البريد في Exchange.',
  'smtp-yahoo-password':
    'رفضت Yahoo أو AOL كلمة المرور؛ تقول “too many attempts” منذ المحاولة الأولى، ولا يفيد الانتظار.\nأنشئ كلمة مرور تطبيق في صفحة أمان الحساب لدى Yahoo وأدخلها هنا، أو اختر OAuth2.\nاسم المستخدم: عنوان البريد كاملًا.',
  'smtp-yahoo-sender':
    'رفضت Yahoo الرسالة، غالبًا لأن عنوان المرسل ليس الحساب الذي سجّل الدخول؛ وليس المستلم هو المقصود.\nعيّن عنوان المرسل إلى العنوان الذي يسجّل الدخول: علبة البريد {mailbox}\nإذا كان كذلك بالفعل، فاختصر النص واحذف الروابط، لأن Yahoo تعدّها بريدًا غير مرغوب فيه.',
  'smtp-switched-off':
    'الإرسال عبر SMTP متوقف في إعدادات علبة البريد هذه.\nسجّل الدخول إلى علبة البريد في صفحة الويب لدى الموفّر، وشغّل SMTP في إعداداتها (غالبًا “POP3/IMAP/SMTP” أو “third-party access”).\nيعطي بعض الموفّرين عندئذٍ رمز تفويض أو كلمة مرور تطبيق: أدخل ذلك هنا ككلمة مرور.',
  'smtp-intercepted':
    'رد خادم بريد غير الذي تم الاتصال به: تعترض شركة الاستضافة أو جدار حماية اتصالات البريد الصادرة.\nاطلب من شركة الاستضافة أو من مسؤول الشبكة السماح لهذا الخادم باتصال مباشر مع الخادم {server} (cPanel: “SMTP Restrictions”).\nقارن الاسم في ترحيب الخادم بالخادم في هذا النموذج.',
  'smtp-other-service':
    'رد شيء غير خادم SMTP على الخادم {server}\nتحقق من الخادم والمنفذ: يبدأ اسم الخادم بـ smtp وليس بـ imap أو pop، والمنفذ 587 مع STARTTLS أو 465 مع TLS.',
  'smtp-multiple-from': 'في عنوان المرسل أكثر من عنوان واحد.\nاترك عنوانًا واحدًا في عنوان المرسل.',
  'smtp-own-mailbox-full':
    'علبة البريد التي ترسل ممتلئة، وليست علبة بريد المستلم.\nأفرغ علبة البريد {mailbox}، وكذلك Sent Items وDeleted Items، أو اطلب من مسؤولها توسيعها.',
  'smtp-licence': `ليس لعلبة البريد التي ترسل ترخيص Exchange Online.\n${ACTIVE_USERS} › علبة البريد {mailbox} › Licenses and apps: عيّن ترخيصًا يشمل Exchange Online.\nقد يستغرق ذلك ساعة حتى يسري. أو سجّل الدخول بعلبة بريد لها ترخيص.`,
  'smtp-connector':
    'لا تعرف Microsoft هذا الخادم كأحد خوادم المؤسسة: لا يناسب عنوان IP أو الشهادة في الموصل.\nفي مركز إدارة Exchange › Mail flow › Connectors: صحّح عنوان IP أو اسم الشهادة في الموصل الخاص بخادم البريد في مؤسستك.\nأو أرسل عبر smtp.office365.com، المنفذ 587، مع تسجيل الدخول.',
  'smtp-domain-unregistered':
    'لا يعرف الموفّر المجال في عنوان المرسل {from}\nأضف المجال هناك وأثبت ملكيته (مركز إدارة Microsoft 365 › Settings › Domains)، أو استخدم عنوان مرسل في مجال مثبت.',
  'smtp-sender-unverified':
    'لا ترسل خدمة البريد إلا من عناوين ومجالات تم إثباتها فيها، وليس عنوان المرسل منها.\nأثبت العنوان أو مجاله في وحدة تحكم خدمة البريد، أو أدخل عنوان مرسل مثبتًا؛ العنوان المستخدم هو عنوان المرسل {from}\nقد يكون الحساب الجديد مقيّدًا (“sandbox”) حتى ترفع الخدمة ذلك. وحتى ذلك الحين يجب أن يكون كل مستلم مثبتًا هناك أيضًا.',
  'smtp-ip-not-allowed':
    'لا تقبل خدمة البريد الرسائل إلا من عناوين IP معروفة، وليس عنوان هذا الخادم منها.\nفي وحدة تحكم خدمة البريد، أضف عنوان IP العام لهذا الخادم إلى العناوين المسموح بها (غالبًا ضمن Security).',
  'smtp-account-inactive':
    'لا يُسمح للحساب لدى خدمة البريد بالإرسال حاليًا: إنه غير مفعّل أو معلّق أو نفد رصيده.\nسجّل الدخول إلى صفحة الويب لخدمة البريد بعلبة البريد {mailbox}، أو اطلب ذلك من مسؤولها، وابحث عن إشعار هناك.',
  'smtp-federation':
    'لا تستطيع Microsoft الوصول إلى خادم تسجيل الدخول الخاص بالمؤسسة (AD FS) عبر https مع TLS 1.2.\nيشغّل المسؤول عنه TLS 1.2 هناك. يتجنب تسجيل الدخول عبر OAuth2 في هذا النموذج ذلك الطريق.',
  'smtp-hve-token':
    'تعذر على الخادم استخدام الرمز المميز: إنه تالف، أو، مع High Volume Email، قريب جدًا من نهايته.\nيجب أن ترسل الواجهة الخلفية رمزًا حديثًا في سطر base64 واحد، وتجدده قبل انتهائه بـ 20 دقيقة.\nيجب أن يكون اسم المستخدم الحساب الذي صدر له الرمز: علبة البريد {mailbox}',
  'smtp-hve-recipient':
    'لا يسلّم High Volume Email إلا إلى مستلمين داخل المؤسسة.\nأدخل مستلمين من المؤسسة، أو أرسل عبر smtp.office365.com.',
  'smtp-app-only':
    'رمز التطبيق نفسه صالح، لكن Exchange لا يسمح للتطبيق باستخدام علبة البريد {mailbox}\nفي Exchange Online PowerShell: New-ServicePrincipal مع Object ID من Enterprise applications، وتعيين الدور “Application SMTP.SendAsApp” أو Add-MailboxPermission.\nيجب تشغيل SMTP المصادق عليه (Authenticated SMTP): {smtpAuthCommand}\nقد يستغرق كل ذلك حتى ساعتين ليسري.',
  'smtp-mailbox-logon':
    'لا يسمح Exchange لتسجيل الدخول هذا باستخدام علبة البريد {mailbox}\nيتحقق المسؤول من أن لعلبة البريد ترخيصًا وأن للتطبيق أو الحساب حقوقًا عليها (Full Access وSend As).\nقد يستغرق حق مُنح للتو حتى ساعتين ليسري.',
  'smtp-other-transport':
    'إذا كانت المؤسسة لا تريد SMTP إطلاقًا، فلا تفيد إلا طريقة أخرى.\nإذا كان هذا المنتج يستطيع الإرسال عبر Microsoft Graph، فاختره بدلًا من SMTP.',
  'smtp-not-spread-yet':
    'قد لا يسري بعد إذن أو إعداد مُنح للتو؛ يحتاج Exchange حتى ساعتين.\nانتظر، ثم اختبر مرة أخرى من دون تغيير شيء.',
  'smtp-too-many-logins':
    'لا يسمح خادم البريد لهذا الحساب بتسجيل الدخول الآن.\nانتظر ساعة، ثم حاول مرة أخرى. أرسل بوتيرة أقل إذا تكرر ذلك.',
  'smtp-token-refused': `لا يقبل خادم البريد تسجيل الدخول.\nسجّل الدخول مرة أخرى بعلبة البريد {mailbox} نفسها، المستخدمة اسمًا للمستخدم.\nاسمح بالوصول الكامل إلى البريد؛ يجب أن يكون النطاق لدى Google هو ${MAIL_SCOPE}\nإذا استُخدمت كلمة مرور: اختر طريقة تسجيل الدخول Google (OAuth2)، أو كلمة مرور تطبيق.\nيجب أن يكون اسم المستخدم هو العنوان الرئيسي للحساب؛ لا يمكن تسجيل الدخول باسم مستعار.`,
  'smtp-starttls-first':
    'يطلب خادم البريد اتصالًا مشفّرًا أولًا.\nعيّن التشفير إلى STARTTLS مع المنفذ 587، أو إلى TLS مع المنفذ 465.',
  'smtp-not-signed-in':
    'لا يقبل خادم البريد الرسائل إلا بعد تسجيل الدخول، ولم يحدث ذلك.\nاختر في هذا النموذج طريقة تسجيل دخول، وهي OAuth2 لـ Google أو Microsoft، واحفظ.\nمع خادم بريد آخر أدخل اسم المستخدم وكلمة المرور.\nإذا كان يجب أن يقبل البريد بدون تسجيل دخول (relay)، يسمح مسؤوله فيه بعنوان هذا الخادم.',
  'smtp-challenge':
    'لم يفهم هذا المنتج ما سأله خادم البريد أثناء تسجيل الدخول.\nلدى Google أو Microsoft يكون ذلك غالبًا رمزًا مرفوضًا: سجّل الدخول مرة أخرى بعلبة البريد {mailbox}.\nمع خادم آخر اختر طريقة أخرى لتسجيل الدخول، أو أرسل التفاصيل إلى مطوّري هذا المنتج.\nحدّث البرنامج الذي يرسل؛ يحتوي سجل التصحيح فيه على رد الخادم.\nلدى Microsoft يجب أيضًا السماح بالإرسال عبر SMTP: {smtpAuthCommand}',
  'smtp-auth-syntax': `تعذر على خادم البريد قراءة تسجيل الدخول الذي أرسلته الواجهة الخلفية.\nيجب أن ترسل الواجهة الخلفية المستخدم والرمز المميز لـ XOAUTH2 في سطر base64 واحد، بلا فاصل أسطر.\n${MAKERS}`,
  'smtp-mechanism': `الخادم {server} لا يوفر طريقة تسجيل الدخول هذه.\nلـ Google الخادم هو smtp.gmail.com، ولـ Microsoft هو smtp.office365.com، مع STARTTLS والمنفذ 587.\nلا توفرها بعض الخوادم إلا بعد التشفير: اختر STARTTLS أو TLS.\nالخادم الخاص بك الذي يقبل البريد بدون تسجيل دخول (relay) لا يحتاج إليه: اختر “بلا” في المصادقة.\nإذا ذُكر CRAM-MD5، فاختر PLAIN أو LOGIN في البرنامج الذي يرسل.\nتقبل Microsoft ‏LOGIN وOAuth2 ولا تقبل PLAIN. إذا لم يتح البرنامج هذا الاختيار، فعلى مطوّريه إضافته.`,
  'smtp-limit':
    'تم بلوغ حد الإرسال لدى الموفّر.\nانتظر، حتى يوم واحد، وأرسل رسائل أقل. الأفضل اتصال واحد فقط في الوقت نفسه.',
  'smtp-sender-blocked':
    'منع الموفّر الإرسال من علبة البريد {mailbox} أو من المؤسسة، لأنه يشتبه في بريد غير مرغوب فيه.\nيرفع المسؤول المنع ضمن “Restricted entities” في Microsoft Defender، أو في وحدة تحكم المسؤول في Google.',
  'smtp-tenant-untrusted':
    'لا تقبل Microsoft رسائل هذه المؤسسة إلى الخارج: المؤسسة جديدة أو في فترة تجريبية، أو أن سمعة عنوانها سيئة. لا يغيّر أي إعداد في هذا النموذج ذلك.\nيطلب المسؤول عنها من دعم Microsoft في مركز إدارة Microsoft 365 رفع ذلك، ويذكر الرمز الوارد في التفاصيل (5.7.708 أو 5.7.501). يفيد الترخيص المدفوع.',
  'smtp-ip-blocked':
    'يحظر الخادم المستقبِل عنوان هذا الخادم.\nأرسل عبر خادم الإرسال لدى الموفّر على المنفذ 587 مع تسجيل الدخول، أو اعمل على إزالة العنوان من قائمة الحظر.\nإذا كان DNS العكسي (PTR) مفقودًا، فاطلب من شركة الاستضافة تعيينه إلى اسم يقود إلى العنوان؛ وكثيرًا ما يكون مفقودًا لعناوين IPv6، فأرسل عندئذٍ عبر IPv4.\nإذا كان عنوانًا لموفّر بريدك، فالموفّر هو من يعمل على إزالته من القائمة.',
  'smtp-from-empty':
    'عنوان المرسل فارغ، أو ليس عنوانًا كاملًا.\nأدخل عنوان مرسل للحساب الذي يسجّل الدخول: علبة البريد {mailbox}',
  'smtp-relay':
    'الخادم {server} لا يمرر البريد لهذا المرسل أو المستلم.\nسجّل الدخول بعلبة البريد التي ترسل، واستخدم عنوانها كعنوان المرسل.\nمع ترحيل يعتمد على عناوين IP، يضيف المسؤول عنوان هذا الخادم إليه.',
  'smtp-authentication-of-domain':
    'لا يثق الخادم المستقبِل بمجال المرسل.\nيُعدّ مسؤول المجال سجلات SPF وDKIM وDMARC له في DNS.\nإذا لم يكن مجال عنوان المرسل لك، فأدخل عنوانًا من مجالك.',
  'smtp-google-relay': `لا يعرف ترحيل SMTP لدى Google هذا الخادم، أو المجال في عنوان المرسل {from}\n${ADMIN_CONSOLE} › Apps › Gmail › Routing › SMTP relay service: أضف عنوان IP العام لهذا الخادم، واسمح بالمرسل.\nأو أرسل عبر smtp.gmail.com، المنفذ 587، مع تسجيل الدخول.`,
  'smtp-loop':
    'تدور الرسالة بين خوادم البريد بلا نهاية.\nيراجع مسؤول بريد المستلم قواعد إعادة التوجيه والموصلات وسجل MX لذلك المجال.\nأو استخدم مستلمًا آخر.',
  'smtp-forwarding':
    'يعيد المستلم توجيه البريد إلى خارج المؤسسة، وتمنع سياستها ذلك.\nيسمح المسؤول عنها بإعادة التوجيه في Microsoft Defender › Anti-spam outbound policy. أو استخدم مستلمًا آخر.',
  'smtp-service-permission':
    'لا يُسمح للمفتاح المستخدم لدى خدمة البريد بالإرسال.\nفي وحدة تحكم خدمة البريد أعطِ ذلك المفتاح أو المستخدم حق الإرسال (في AWS: ses:SendRawEmail)، أو أدخل مفتاحًا له هذا الحق.',
  'smtp-domain-policy':
    'تمنع قاعدة في مؤسسة المرسل أو المستلم هذه الرسالة.\nيراجع المسؤول عنها قواعد البريد: في مركز إدارة Exchange › Mail flow › Rules؛ وفي وحدة تحكم المسؤول في Google › Apps › Gmail › Compliance.\nاستثنِ هناك علبة البريد {mailbox}، أو استخدم مستلمًا آخر.',
  'smtp-recipient-restricted':
    'لا يقبل المستلم البريد إلا من مرسلين معيّنين.\nيسمح مسؤول المستلم بعنوان المرسل {from} في مركز إدارة Exchange: المجموعة أو علبة البريد › Settings › message delivery restrictions.\nأو استخدم مستلمًا آخر.',
  'smtp-account-disabled': `علبة البريد معطلة.\n${ACTIVE_USERS}: اسمح بتسجيل الدخول لعلبة البريد {mailbox}، وأعطها ترخيصًا يشمل Exchange.`,
  'smtp-recipient':
    'عنوان أحد المستلمين غير موجود أو غير مقبول.\nتحقق من عدم وجود أخطاء كتابة لدى المستلمين.',
  'smtp-mailbox-full': 'إحدى علب البريد ممتلئة.\nأفسح مكانًا في علبة بريد المستلم، أو استخدم مستلمًا آخر.',
  'smtp-size':
    'الرسالة كبيرة جدًا على خادم البريد.\nأرسل محتوى أقل في كل رسالة.\nأو اطلب من مسؤول خادم البريد رفع الحد.',
  'smtp-sender-invalid':
    'لا يقبل خادم البريد عنوان المرسل {from}\nأدخل عنوانًا كاملًا لعلبة بريد موجودة.\nإذا ذكرت التفاصيل عنوانًا غير عنوان المرسل، فهو عنوان الرسائل المرتدة (Return-Path): عيّنه أيضًا.',
  'smtp-format': `لا يقبل خادم البريد الرسالة كما كتبها هذا المنتج.\n${MAKERS}\nإذا ذكر الرد رأسًا (header)، فأزل الأحرف الخاصة من الموضوع ومن اسم المرسل.`,
  'smtp-no-service':
    'لا يقبل هذا الخادم البريد، أو لا يقبله من هنا.\nتحقق من الخادم في هذا النموذج: smtp.gmail.com أو smtp.office365.com أو خادم موفّر بريدك، والمنفذ 587 أو 465.',
  'smtp-helo':
    'لا يقبل خادم البريد الاسم الذي يقدّم به هذا الخادم نفسه.\nأعطِ هذا الخادم اسم مضيف كاملًا مع مجال.\nإذا كان هذا الاسم فارغًا في التفاصيل، فالبرنامج المرسِل لا يرسله: يصحح ذلك مطوّروه.',
  'smtp-spam': 'يعدّ خادم البريد الرسالة بريدًا غير مرغوب فيه.\nغيّر موضوعها أو نصها، وتحقق من عنوان المرسل.',
  'smtp-busy': `خادم البريد مشغول أو فيه خلل.\n${WAIT}`,
  storage:
    'تعذر على هذا الخادم كتابة ملف.\nتحقق من مساحته الخالية، ومن أن الواجهة الخلفية تستطيع الكتابة في الدليل الذي تحفظ فيه حالتها.',
  'proxy-login':
    'يطلب الخادم الوكيل اسم مستخدم وكلمة مرور.\nأدخلهما في إعدادات الوكيل على هذا الخادم، أو استثنِ هذا الخادم لدى الوكيل.',
  proxy:
    'فشل الاتصال عبر الوكيل.\nتحقق من إعدادات الوكيل على هذا الخادم. يجب أن يسمح الوكيل بـ CONNECT إلى خادم البريد وإلى خدمة تسجيل الدخول لدى الموفّر.',
  'tls-expired':
    'انتهت صلاحية شهادة الطرف الآخر، أو أن ساعة هذا الخادم خاطئة.\nتحقق من تاريخ هذا الخادم ووقته. إذا كانا صحيحين، فإن مسؤول الخادم الآخر يجدد شهادته.',
  'tls-name':
    'تخص الشهادة اسم مضيف غير اسم الخادم {server}\nأدخل الخادم باسم تغطيه شهادته؛ وغالبًا ما يكون في التفاصيل. ولدى شركة استضافة هو اسم خادمها نفسه، وليس mail متبوعًا بمجالك، ولا يكون أبدًا عنوان IP أو اسمًا مستعارًا.\nإذا كان الاسم صحيحًا، فإن شيئًا بين هذا الخادم والموفّر يرد بدلًا منه؛ ويبحث عنه مسؤول هذا المنتج.\nإذا كان خادم بريد خاصًا بك، يعطيه مسؤوله شهادة للاسم الذي يُستدعى به.',
  'tls-untrusted':
    'لا يثق هذا الخادم بشهادة الطرف الآخر.\nثبّت شهادات CA المفقودة على هذا الخادم (الحزمة ca-certificates)، أو شهادة CA لوكيل أو برنامج مكافحة فيروسات يفتح الاتصالات.\nإذا كان خادم بريد خاصًا بك أو لمستضيف صغير، فربما لا يرسل شهادته الوسيطة: يثبّت مسؤوله السلسلة كاملة (fullchain.pem).\nلا توقف التحقق.',
  'tls-client-certificate':
    'يطلب الطرف الآخر أن يقدّم هذا الخادم شهادة خاصة به.\nتحقق من الخادم والمنفذ: لا يحتاج 587 مع STARTTLS و465 مع TLS إلى شهادة لدى Google وMicrosoft.\nحيث يطلبها موصل أو ترحيل، يثبّت مسؤول هذا المنتج تلك الشهادة.',
  'tls-alert': `لم يجد الخادمان نوع تشفير مشتركًا.\nحدّث مكتبة TLS في الطرف الأقدم؛ يتطلب الموفّر TLS 1.2 أو أحدث.\nتحقق أيضًا من أن التشفير يناسب المنفذ: ${PORTS}.`,
  'tls-alert-certificate':
    'لا يقبل أحد الطرفين شهادة الآخر.\nتحقق من تاريخ هذا الخادم ووقته، ومن شهادات CA عليه (الحزمة ca-certificates).\nإذا كان وكيل أو برنامج مكافحة فيروسات يفتح الاتصالات، فثبّت شهادة CA الخاصة به هنا.',
  'tls-alert-other': `انقطع الاتصال المشفّر.\nتحقق من الخادم والمنفذ، ومن أن التشفير يناسب المنفذ: ${PORTS}.\nإذا كان كل ذلك صحيحًا، فابحث عن جدار حماية أو وكيل أو برنامج مكافحة فيروسات في الطريق من هنا إلى الخادم {server}`,
  'tls-mode':
    'لا يستخدم الخادم TLS من البداية على هذا المنفذ.\nاستخدم STARTTLS مع المنفذ 587، أو TLS مع المنفذ 465.',
  'starttls-missing':
    'الخادم {server} لا يوفر STARTTLS على هذا المنفذ.\nاستخدم المنفذ 587 مع STARTTLS، أو المنفذ 465 مع TLS.\nإذا كان المنفذ صحيحًا، فقد يزيل جدار حماية أو برنامج مكافحة فيروسات STARTTLS من الاتصال.\nإذا كان خادم بريد في شبكتك، فاختر “بلا (غير آمن)” للتشفير، أو اطلب من مسؤوله تشغيل STARTTLS.',
  'tls-failed': `لم ينشأ الاتصال المشفّر مع الخادم {server}، وضاع السبب في الطريق.\nتحقق من أن التشفير يناسب المنفذ: ${PORTS}.`,
  'tls-version': `لم يجد الخادمان نوع تشفير مشتركًا.\nحدّث مكتبة TLS في الطرف الأقدم؛ يتطلب الموفّر TLS 1.2 أو أحدث.\nتحقق أيضًا من أن التشفير يناسب المنفذ: ${PORTS}.`,
  'dns-unavailable':
    'لا يستطيع هذا الخادم تحليل أسماء المضيفين الآن.\nتحقق من إعدادات DNS فيه ومن شبكته.\nللحاوية إعدادات DNS خاصة بها.',
  'dns-not-found':
    'لم يُعثر على اسم المضيف للخادم {server}\nتحقق من عدم وجود أخطاء كتابة في الخادم في هذا النموذج.\nإذا كان صحيحًا، فتحقق من إعدادات DNS في هذا الخادم.',
  refused:
    'الخادم {server} لا يقبل أي اتصال على هذا المنفذ.\nتحقق من الخادم والمنفذ: 587 مع STARTTLS، و465 مع TLS.\nإذا كانا صحيحين، فيجب أن يسمح جدار الحماية لهذا الخادم بالاتصال بذلك الخادم.\nإذا كان خادم بريد خاصًا بك، فيجعله مسؤوله يستمع على هذا المنفذ (Postfix: submission في master.cf).',
  timeout: `لم يرد الخادم {server} في الوقت المحدد.\nتحقق من الخادم والمنفذ: 587 مع STARTTLS، و465 مع TLS.\nيجب أن يسمح جدار الحماية لهذا الخادم بالاتصال به، على المنفذ 587 أو 465 للبريد و443 لتسجيل الدخول. تحظر شبكات كثيرة المنفذ 25.\nإذا كان يلزم وكيل، فعيّنه في إعدادات هذا الخادم.`,
  unreachable: `لا يوجد مسار في الشبكة إلى الخادم {server}\nتحقق من شبكة هذا الخادم. إذا كان IPv6 معدًّا لكنه لا يعمل، فأصلحه أو أوقفه.\nتحقق من الخادم والمنفذ: 587 مع STARTTLS، و465 مع TLS.\nإذا كانا صحيحين، فيجب أن يسمح جدار الحماية لهذا الخادم بالاتصال بذلك الخادم.`,
  'permission-network':
    'تمنع إعدادات الأمان في هذا الخادم نفسه الاتصال.\nتحقق من جدار الحماية وبرنامج مكافحة الفيروسات وSELinux (httpd_can_network_connect و httpd_can_sendmail).',
  reset: `انقطع الاتصال.\nتحقق من أن التشفير يناسب المنفذ: ${PORTS}.\nإذا كان يناسبه، فابحث عن جدار حماية أو وكيل أو برنامج مكافحة فيروسات في الطريق من هنا إلى الخادم {server}\nتقطع بعض الخوادم الاتصال عندما لا تقبل اسم مضيف أو عندما تكون مشغولة: أعطِ هذا المنتج اسم مضيف كاملًا (EHLO)، ثم حاول مرة أخرى لاحقًا.\nإذا انقطع عند تسجيل الدخول، فربما رُفضت كلمة المرور: يطلب QQ و163 بدلًا منها رمز تفويض (授权码).`,
  'endpoint-unreachable':
    'لم يصل هذا الخادم إلى خدمة تسجيل الدخول {endpoint}\nيجب أن يسمح جدار الحماية لهذا الخادم بالاتصال بها على المنفذ 443. لا علاقة لخادم البريد بذلك.\nإذا كان يلزم وكيل، فعيّنه في إعدادات هذا الخادم؛ وتحقق من DNS فيه أيضًا.',
  'endpoint-certificate':
    'لم ينشأ الاتصال المشفّر مع خدمة تسجيل الدخول {endpoint}\nثبّت شهادات CA المفقودة على هذا الخادم (الحزمة ca-certificates)، أو شهادة CA لوكيل أو برنامج مكافحة فيروسات يفتح الاتصالات.\nتحقق من تاريخ هذا الخادم ووقته. لا توقف التحقق.',
  'clock-skew': 'تاريخ هذا الخادم أو وقته خاطئ.\nشغّل مزامنة الوقت فيه (NTP)، ثم حاول مرة أخرى.',
  'issuer-mismatch':
    'لم يأتِ الرد من الموفّر الذي سُئل.\nسجّل الدخول مرة أخرى. إذا بقي الأمر كذلك، فإن مُصدِر (issuer) الموفّر معيّن خطأً في هذا المنتج.',
  'state-mismatch': 'الرد يخص تسجيل دخول آخر.\nسجّل الدخول مرة أخرى، مع فتح نافذة تسجيل الدخول مرة واحدة فقط.',
  pkce: 'مفتاح الإثبات (PKCE) مفقود أو لا يناسب رمز التفويض.\nيجب أن ترسل الواجهة الخلفية “code-verifier” من طلب الاستبدال باسم code_verifier، بلا تغيير.\nلموفّر أو واجهة خلفية لا تستطيع ذلك، عيّن السمة pkce إلى القيمة off.',
  'redirect-uri':
    'لا يعرف الموفّر عنوان URI لإعادة التوجيه.\nسجّل هذا هناك تمامًا: {redirectUri}؛ المنفذ وحالة الأحرف والشرطة المائلة في النهاية مهمة.',
  invalid_client:
    'لا يقبل الموفّر معرّف العميل أو سر العميل.\nانسخ كليهما مرة أخرى من صفحة الموفّر، بلا مسافات.\nإذا انتهت صلاحية السر، فأنشئ سرًا جديدًا هناك.',
  invalid_grant: `انتهى تسجيل الدخول، أو أن رمز التفويض قديم جدًا أو استُخدم مرتين.\n${AGAIN}\nإذا انتهى مرة أخرى بعد أيام: تنهيه Google بعد سبعة أيام إذا كان التطبيق في وضع الاختبار (Google Auth Platform › ${name('Audience')} › “Publish app”)؛ وتنهيه أيضًا كلمة مرور جديدة.\nإذا انتهى كل تسجيل دخول جديد هكذا، فتحقق من تاريخ هذا الخادم ووقته (NTP).`,
  'other-client':
    'تم تسجيل الدخول بمعرّف عميل غير المستخدم الآن.\nسجّل الدخول مرة أخرى بعلبة البريد {mailbox} ومعرّف العميل {clientId}\nإذا أنشأت أداة رمز التحديث، فيجب أن تكون قد استخدمت معرّف العميل والسر نفسيهما.',
  unauthorized_client:
    'لا يُسمح للتطبيق باستخدام طريقة تسجيل الدخول هذه.\nسجّله لدى الموفّر كتطبيق ويب مع منح رمز التفويض (authorization code grant) ومع {redirectUri}',
  unsupported_grant_type:
    'لا يدعم الموفّر نوع الطلب هذا.\nتحقق من نقاط النهاية للموفّر في هذا المنتج: ربما بُدّلت نقطتا نهاية التفويض والرموز المميزة إحداهما بالأخرى، أو كانتا من إصدار قديم.',
  invalid_scope: `لا يقبل الموفّر النطاق (scope) المطلوب.\nلـ Google هو ${MAIL_SCOPE}، ولـ Microsoft هو https://outlook.office.com/SMTP.Send offline_access`,
  consent:
    'يطلب الموفّر موافقة لم تُعطَ بعد.\nسجّل الدخول مرة أخرى واسمح بالوصول. إذا لم يُعرض ذلك، فيجب أن يسمح مسؤول المستأجر لدى الموفّر بالتطبيق.',
  interaction_required: `يطلب الموفّر تدخلك شخصيًا: كلمة مرور أو عاملًا ثانيًا أو اختيار حساب.\n${AGAIN}`,
  access_denied:
    'لم يُسمح بالوصول في صفحة الموفّر.\nسجّل الدخول مرة أخرى بعلبة البريد {mailbox} واسمح به.\nإذا ذكرت رسالة هناك مسؤولًا، فيجب أن يسمح هو بالتطبيق أولًا.',
  insufficient_scope:
    'إذن إرسال البريد مفقود.\nسجّل الدخول مرة أخرى بعلبة البريد {mailbox} واسمح بكل ما يُطلب.',
  invalid_token: `رمز الوصول غير صالح، أو لم يعد صالحًا.\n${AGAIN}\nإذا تكرر ذلك، فتحقق من ساعة هذا الخادم.`,
  temporarily_unavailable: `في خدمة تسجيل الدخول لدى الموفّر خلل أو ضغط زائد.\n${WAIT}`,
  'no-refresh-token':
    'لم يعطِ الموفّر إذنًا دائمًا (رمز التحديث).\nسجّل الدخول مرة أخرى واسمح بالوصول مجددًا.\nلـ Google يجب طلب access_type=offline و prompt=consent، ولـ Microsoft النطاق offline_access.',
  'not-signed-in':
    'لم يسجّل أحد الدخول لهذا الهدف بعد، أو أُنهي تسجيل الدخول.\nسجّل الدخول بالزر في النموذج، ثم حاول مرة أخرى.',
  'token-request-incomplete':
    'لم يفهم الموفّر طلب الرمز المميز: معرّف العميل أو سر العميل أو رمز التحديث مفقود أو مقطوع.\nأدخل معرّف العميل وسر العميل مرة أخرى، ثم سجّل الدخول مرة أخرى بعلبة البريد {mailbox}.',
  'token-failed':
    'لم يتم الحصول على رمز مميز للإرسال: انتهى تسجيل الدخول، أو تعذر تجديده.\nسجّل الدخول مرة أخرى بعلبة البريد {mailbox}، ثم اختبر مرة أخرى.\nإذا بقي الأمر كذلك، فسجل الواجهة الخلفية لهذا المنتج يحتوي على السبب من الموفّر.',
  'permission-missing':
    'هناك إذن مفقود.\nيمنح مسؤول المستأجر لدى الموفّر التطبيق إذن إرسال البريد ويوافق عليه. ثم سجّل الدخول مرة أخرى بعلبة البريد {mailbox}.',
  'device-pending': 'لم يُدخل أحد الرمز في صفحة الموفّر بعد.\nافتح الصفحة المعروضة، وأدخل الرمز واسمح بالوصول.',
  'registration-metadata': `لا يقبل الموفّر جزءًا من الطلب الذي يرسله هذا المنتج.\nقارن إعدادات الموفّر في هذا المنتج بوثائق الموفّر: نقاط النهاية والمعلمات الأخرى.\n${MAKERS}`,
  invalid_request:
    'لا يفهم الموفّر الطلب.\nتحقق من معرّف العميل {clientId} ومن {redirectUri}\nإذا كانا صحيحين، فأرسل التفاصيل إلى مطوّري هذا المنتج.',
  'smtp-login-reply-lost': `رفض خادم البريد تسجيل الدخول، وضاع رده في الطريق. لدى Microsoft يكون السبب غالبًا أن الإرسال عبر SMTP متوقف.\n${TICK_SMTP_AUTH}\n${SMTP_AUTH}\nقد يحتوي سجل الواجهة الخلفية لهذا المنتج على الرد نفسه.`,
  'smtp-login':
    'رفض خادم البريد تسجيل الدخول.\nسجّل الدخول مرة أخرى بعلبة البريد {mailbox}\nمع كلمة مرور: تحقق من اسم المستخدم، وهو غالبًا عنوان البريد كاملًا، ومن كلمة المرور. يطلب كثير من الموفّرين كلمة مرور تطبيق.',
  'smtp-refused':
    'رفض خادم البريد الرسالة.\nاقرأ رده في التفاصيل، وتحقق من عنوان المرسل والمستلمين.\nفي أغلب الأحيان لا يكون عنوان المرسل هو الحساب الذي سجّل الدخول، أو لا وجود لأحد المستلمين، أو يُعد النص بريدًا عشوائيًا، أو وصلت رسائل كثيرة في وقت قصير.',
  'not-connected':
    'لم ينشأ اتصال مع الخادم {server}\nتحقق من الخادم والمنفذ: 587 مع STARTTLS، و465 مع TLS.\nإذا كانا صحيحين، فيجب أن يسمح جدار الحماية لهذا الخادم بالاتصال بذلك الخادم. السبب مذكور في سجل الواجهة الخلفية لهذا المنتج.',
  'mail-failed': `لم تُرسل الرسالة. السبب غير معروف هنا أو ضاع في الطريق: انظر التفاصيل.\nيحتوي عليه سجل الواجهة الخلفية لهذا المنتج، أو سجل خادم البريد: ابحث عن أسطر من الدقيقة نفسها.\nغالبًا يكون السبب تسجيل الدخول أو عنوان المرسل أو الخادم والمنفذ.`,
  'too-many-requests': `تلقى الموفّر طلبات كثيرة جدًا.\n${WAIT}`,
  'http-gateway':
    'لم ترد الواجهة الخلفية لهذا المنتج على خادم الويب الموجود أمامها.\nتحقق من أن الواجهة الخلفية تعمل، وأنها تستطيع الوصول إلى الموفّر.',
  'http-unavailable': `في الطرف الآخر خلل أو ضغط زائد.\n${WAIT}`,
  browser:
    'تعذر إرسال الطلب، أو لم يُرد عليه.\nتحقق من أن الواجهة الخلفية لهذا المنتج تعمل ويمكن الوصول إليها من هنا، وأنها تستطيع الوصول إلى الموفّر.',
  unauthorized: `لم يقبل الموفّر تسجيل الدخول، وضاع السبب في الطريق.\nقارن معرّف العميل وسر العميل بصفحة الموفّر، ولدى Microsoft قارن العمود القيمة (Value)، وليس Secret ID.\nثم سجّل الدخول مرة أخرى بعلبة البريد {mailbox}. ${LOG}`,
  forbidden:
    'لم يسمح هذا المنتج بالطلب.\nسجّل الدخول إلى هذا المنتج مرة أخرى. تحتاج إلى حق تغيير أهداف الإشعارات.',
  'not-found':
    'لا تعرف الواجهة الخلفية لهذا المنتج العنوان الذي طُلب.\nيتحقق مطوّرو هذا المنتج من عناوين URL المعدّة.',
  'api-unauthorized':
    'لم يقبل الموفّر تسجيل الدخول: لقد انتهى، أو لم يُحفظ قط.\nسجّل الدخول مرة أخرى بعلبة البريد {mailbox}، ثم اختبر مرة أخرى.\nإذا بقي الأمر كذلك، فتحقق من معرّف العميل وسر العميل، ومن أن الواجهة الخلفية تحتفظ برمز التحديث.',
  'token-client-refused': `لم يقبل الموفّر معرّف العميل أو سر العميل، وضاع السبب في الطريق.\nانسخ كليهما مرة أخرى من صفحة الموفّر، ولدى Microsoft انسخ العمود القيمة (Value)، وليس Secret ID. ثم سجّل الدخول مرة أخرى بعلبة البريد {mailbox}.\n${LOG}`,
  'token-reason-lost':
    'رفض الموفّر إعطاء رمز مميز، وضاع السبب الموجود في رده في الطريق.\nتحقق من اسم المستخدم (عنوان بريد كامل) ومعرّف العميل وسر العميل والمستأجر، ثم سجّل الدخول مرة أخرى بعلبة البريد {mailbox}.\nالسبب موجود في سجل الواجهة الخلفية لهذا المنتج، أو في سجلات تسجيل الدخول لدى الموفّر.',
  'endpoint-wrong':
    'عنوان خدمة تسجيل الدخول {endpoint} خاطئ، أو أن المستأجر فيه خاطئ.\nقارن نقاط النهاية في هذا المنتج بوثائق الموفّر، وقارن المستأجر {tenant} بصفحة الموفّر.',
  'endpoint-blocked':
    'مُنع الطلب إلى خدمة تسجيل الدخول لدى الموفّر، غالبًا من وكيل أو جدار حماية في الطريق.\nيجب أن يسمح جدار الحماية أو الوكيل لهذا الخادم بالوصول على المنفذ 443 إلى خدمة تسجيل الدخول {endpoint}',
  'endpoint-down':
    'في خدمة تسجيل الدخول لدى الموفّر خلل أو ضغط زائد.\nانتظر بضع دقائق وحاول مرة أخرى؛ لم يضع شيء. لا علاقة لخادم البريد بذلك.',
  'endpoint-answer':
    'رد شيء آخر، مثل صفحة وكيل أو صفحة تسجيل دخول، بدلًا من خدمة تسجيل الدخول {endpoint}\nتحقق من الوكيل على هذا الخادم، ومن نقاط النهاية للموفّر في هذا المنتج.',
  'api-token-refused':
    'لم تقبل خدمة البريد لدى الموفّر رمز الوصول: انتهى تسجيل الدخول، أو كان لخدمة أخرى.\nسجّل الدخول مرة أخرى بعلبة البريد {mailbox}، ثم اختبر مرة أخرى.\nإذا بقي الأمر كذلك، فيجب أن يكون النطاق في هذا المنتج نطاق الخدمة التي يرسل إليها.',
  'api-refused':
    'لم تسمح خدمة البريد لدى الموفّر بالطلب: ينقص التطبيق إذن، أو انتهى تسجيل الدخول.\nسجّل الدخول مرة أخرى بعلبة البريد {mailbox}. إذا بقي الأمر كذلك، فإن مسؤولًا يمنح أذونات التطبيق لدى الموفّر.',
  'host-failed': 'حدث خطأ في خادم هذا المنتج.\nحاول مرة أخرى بعد دقيقة. إذا بقي الأمر كذلك، فالسبب في سجله.',
  'host-too-large':
    'لا يقبل خادم هذا المنتج، أو خادم الويب الموجود أمامه، طلبًا بهذا الحجم.\nيرفع المسؤول عنه حد حجم الطلبات.',
  'host-limit': 'تلقى خادم هذا المنتج منك طلبات كثيرة جدًا.\nانتظر دقيقة، ثم حاول مرة أخرى.',
  'host-forbidden':
    'لم يسمح هذا المنتج بالطلب.\nسجّل الدخول إلى هذا المنتج مرة أخرى. تحتاج إلى حق تغيير أهداف الإشعارات.',
  'captive-portal':
    'تطلب الشبكة أن يسجّل أحد الدخول قبل أن تسمح لهذا الخادم بالخروج.\nيسمح مسؤول الشبكة بمرور هذا الخادم.',
  'legal-block': 'العنوان محظور حيث يوجد هذا الخادم.\nيراجع مسؤول الشبكة مرشّحاتها.',
  'reason-lost':
    'رُفض طلب، وضاع السبب في الطريق.\nيحتوي عليه سجل الواجهة الخلفية لهذا المنتج: ابحث عن نص الرد، وليس عن حالته فقط.\nغالبًا يكون معرّف العميل أو سر العميل أو المستأجر خاطئًا، أو يكون تسجيل الدخول قد انتهى.',
  'incomplete-answer':
    'رد خادم هذا المنتج من دون أن يقول كيف انتهى الاختبار.\nسجّل الدخول إلى هذا المنتج مرة أخرى: ربما ردت صفحة تسجيل الدخول إليه. إذا لم ينجح ذلك، فستجد المزيد في سجله.',
  'unreadable-answer':
    'ليس الرد ما ترسله واجهة خلفية، بل صفحة HTML مثلًا.\nربما رد وكيل أو صفحة تسجيل دخول بدلًا منها. يتحقق مطوّرو هذا المنتج من عنوان URL المعدّ.',
  'smtp-address':
    'لا يقبل خادم البريد عنوانًا، للمرسل أو لأحد المستلمين.\nتحقق من عدم وجود أخطاء كتابة لدى المستلمين وفي عنوان المرسل {from}\nيذكر رده في التفاصيل العنوان المقصود.',
  'smtp-mailbox':
    'يرفض الخادم بسبب علبة بريد: إنها ممتلئة أو معطلة أو لا يُسمح لها بذلك.\nيراجع مسؤول علبة البريد المذكورة في الرد في التفاصيل حالتها وترخيصها وحدودها.',
  'smtp-system':
    'في خادم البريد نفسه خلل، أو أنه بلغ أحد حدوده.\nحاول مرة أخرى لاحقًا. إذا بقي الأمر كذلك، فأعطِ رده المذكور في التفاصيل لدعم موفّر البريد.',
  'smtp-routing':
    'لا يجد خادم البريد طريقًا إلى مجال المستلم.\nتحقق من الجزء الذي بعد @ لدى كل مستلم.\nإذا كان صحيحًا، فإن مسؤول ذلك المجال يراجع سجل MX الخاص به في DNS.',
  'smtp-protocol':
    'لم يفهم خادم البريد أمرًا أو معلمته.\nتحقق من أن الخادم والمنفذ لخادم بريد يقبل الرسائل من البرامج: المنفذ 587 مع STARTTLS، و465 مع TLS.\nإذا كانا كذلك، فأرسل التفاصيل إلى مطوّري هذا المنتج.',
  'smtp-content': `لا يستطيع خادم البريد قبول الرسالة بهذا الشكل.\n${MAKERS}`,
  'smtp-policy':
    'ترفض قاعدة في خادم البريد هذه الرسالة أو تسجيل الدخول هذا.\nتحقق من أن الهدف يسجّل الدخول بعلبة البريد {mailbox}، وأن عنوان المرسل أحد عناوينها.\nإذا كان كلاهما صحيحًا، فإن الرد في التفاصيل يخبر مسؤول خادم البريد أي قاعدة كانت.',
  'smtp-no-mail':
    'لا يقبل هذا الخادم، أو مجال المستلم، البريد.\nتحقق من الخادم في هذا النموذج ومن مجالات المستلمين.',
  'smtp-sequence':
    'توقع خادم البريد خطوة أخرى أولًا، غالبًا تسجيل الدخول أو التشفير.\nاختر في هذا النموذج طريقة تسجيل دخول وتشفيرًا (STARTTLS مع 587، وTLS مع 465).',
  'smtp-command':
    'لم يفهم خادم البريد أمرًا أو معلمته.\nتحقق من الخادم والمنفذ والتشفير: 587 مع STARTTLS، و465 مع TLS.\nإذا كانت صحيحة، فأرسل التفاصيل إلى مطوّري هذا المنتج.',
  'smtp-not-allowed':
    'رفض خادم البريد الرسالة.\nاقرأ رده في التفاصيل، وتحقق من عنوان المرسل والمستلمين.\nفي أغلب الأحيان لا يكون عنوان المرسل هو الحساب الذي سجّل الدخول، أو لا وجود لأحد المستلمين، أو يُعد النص بريدًا عشوائيًا، أو وصلت رسائل كثيرة في وقت قصير.',
  'smtp-too-large':
    'تم تجاوز حد: الرسالة كبيرة جدًا، أو علبة بريد ممتلئة.\nأرسل محتوى أقل في كل رسالة، أو أفسح مكانًا في علبة البريد.',
  'smtp-temporary-login': `لا يستطيع خادم البريد فحص تسجيل الدخول الآن.\n${WAIT} إذا بقي الأمر كذلك، فسجّل الدخول مرة أخرى بعلبة البريد {mailbox}.`,
  'smtp-temporary': `يرفض خادم البريد في الوقت الحالي.\n${WAIT} إذا بقي الأمر كذلك، فرده في التفاصيل يذكر السبب.`,
  'smtp-permanent':
    'رفض خادم البريد.\nاقرأ رده في التفاصيل، وتحقق من الخادم وتسجيل الدخول وعنوان المرسل والمستلمين.',
  'unknown-language':
    'هذا الخطأ غير معروف هنا بهذه اللغة. يُعرض كما ورد.\nاعرضه بالإنجليزية وألصقه هنا مرة أخرى: لدى Google أضف في نهاية عنوان URL &hl=en، ولدى Microsoft أضف في نهاية عنوان URL &mkt=en-US؛ سجل الخادم يكون غالبًا بالإنجليزية.\nأو ابحث عن معنى رقم أو رمز يرد فيه.',
  unknown:
    'هذا الخطأ غير معروف هنا. يُعرض كما ورد.\nانظر إلى التفاصيل: كثيرًا ما يقول السطر الأخير أكثر من غيره. ابحث عن كلماته، أو أعطه لمن يدعم هذا المنتج.',
  'value-redirectUri': 'عنوان URI لإعادة التوجيه في هذا النموذج',
  'value-clientId': 'المذكور في هذا النموذج',
  'value-tenant': 'المذكور في هذا النموذج',
  'value-mailbox': 'المذكورة في هذا النموذج',
  'value-from': 'المذكور في هذا النموذج',
  'value-server': 'المذكور في هذا النموذج',
  'value-endpoint': 'لدى الموفّر',
  'value-wait-for': 'يطلب الطرف الآخر الانتظار: {wait:second}.',
  'value-wait-until': 'يطلب الطرف الآخر الانتظار حتى {wait}.',
  'smtp-microsoft-password':
    'لا تقبل Microsoft اسم المستخدم أو كلمة المرور.\nصحّحهما في هذا النموذج؛ اسم المستخدم هو عنوان البريد الكامل لعلبة البريد {mailbox}\nمع عامل تحقق ثانٍ، أو إذا كانت المؤسسة لا تسمح بكلمات المرور، فاختر طريقة تسجيل الدخول Microsoft (OAuth2).\nيجب أيضًا السماح بـ SMTP المصادق عليه (Authenticated SMTP)، في Exchange Online PowerShell: {smtpAuthCommand}',
  'smtp-credentials-missing':
    'جرت محاولة تسجيل دخول بكلمة مرور، لكن اسم المستخدم أو كلمة المرور غير موجود.\nأدخلهما في هذا النموذج واحفظ، أو اختر تسجيل دخول عبر OAuth2 وسجّل الدخول بعلبة البريد {mailbox}.\nإذا كانا مُدخلين، فهذا المنتج لا يمررهما: يتحقق مسؤوله من الإعدادات ومتغيرات البيئة في الواجهة الخلفية.\nالخادم الخاص بك الذي يقبل البريد بدون تسجيل دخول (relay) لا يحتاج إليه: اختر “بلا” في المصادقة.',
  'tls-revocation': `لم يمكن التحقق مما إذا كانت شهادة الخادم قد أُلغيت؛ وقد تكون الشهادة نفسها سليمة.\nاسمح لهذا الخادم بالوصول إلى عناوين هيئة الشهادات (OCSP وCRL، وغالبًا http على المنفذ 80) عبر جدار الحماية أو الوكيل.\nإذا لم يُسمح له، فيوقف مسؤول هذا المنتج التحقق من الإلغاء وحده، ولا شيء آخر من التحقق.`,
  'tls-old-server': `رفض هذا الخادم تشفير الطرف الآخر لأنه قديم جدًا أو ضعيف جدًا.\nيفعّل مسؤول خادم البريد المُدخل TLS 1.2 أو أحدث عليه، مع مفاتيح بطول يناسب معايير اليوم.\nابحث في مساعدة الموفّر عن خادم أحدث يمكن إدخاله هنا.`,
  'tls-certificate-form': `شهادة خادم البريد بصيغة لم تعد مقبولة: إصدار قديم (X.509 v1) أو مفتاح ضعيف أو توقيع ضعيف.\nينشئ مسؤول خادم البريد شهادة جديدة: X.509 v3، مع اسم المضيف كاسم بديل (SAN)، وRSA بطول 2048 بت أو أكثر، وSHA-256.\nلا توقف التحقق.`,
  'tls-twice': `شغّل هذا المنتج التشفير مرتين على الاتصال نفسه.\nاختر TLS مع المنفذ 465 بدلًا من STARTTLS مع 587، أو العكس؛ غالبًا يعمل أحدهما. لدى Microsoft المنفذ 587 مع STARTTLS فقط.\nحدّث هذا المنتج، أو أرسل التفاصيل إلى مطوّريه.`,
  'server-log-tls': `هذا السطر من سجل خادم البريد نفسه: اتصل به برنامج، ولم ينشأ أي تشفير.\nفي البرنامج الذي يرسل، هذا أو غيره، يجب أن يناسب التشفير المنفذ: STARTTLS مع 587، وTLS مع 465.\nإذا كان مناسبًا، فالبرنامج لا يقبل شهادة خادم البريد أو إصدار TLS فيه؛ ويذكر ذلك سجله.`,
  'server-port': `لا يجيب خادم البريد على هذا المنفذ: فالمنفذ لخدمة أخرى، أو لا يستخدمه هذا الموفّر.\nاستخدم المنفذ 587 مع STARTTLS، أو المنفذ 465 مع TLS؛ وليس لدى Microsoft إلا 587 (smtp.office365.com).\nإذا لم يتم الاتصال بذلك أيضًا، فيجب أن يسمح جدار الحماية لهذا الخادم بالاتصال به.`,
  'smtp-passes-on': `لم يستطع خادم بريد يمرّر الرسالة أن يفعل ذلك: يطلب الخادم التالي تسجيل الدخول.\nيُدخل مسؤول خادم البريد الذي كتب هذا السطر اسم المستخدم وكلمة المرور للخادم التالي (Postfix: smtp_sasl_password_maps، Exim: authenticator).\nإذا كان الخادم التالي هو خادم المستلم، فهو لا يعرف المجال على أنه له؛ ويفحص مسؤوله المجال وسجل MX الخاص به.`,
  'smtp-characters':
    'في كلمة المرور أو اسم المستخدم أو أحد العناوين حرف لا يستطيع هذا المنتج إرساله.\nاكتب كلمة المرور واسم المستخدم من جديد: فالمنسوخ كثيرًا ما يحوي فراغًا غير مرئي، كما في كلمات مرور التطبيق.\nاجعل كلمة المرور من حروف لاتينية بلا علامات وأرقام ورموز بسيطة. وإذا كان الحرف في الرسالة نفسها، فيصححه مطوّرو هذا المنتج.',
  'smtp-session-limit':
    'أنهى خادم البريد هذا الاتصال: فقد حمل أقصى عدد من الرسائل لاتصال واحد، أو بقي مفتوحًا أو صامتًا وقتًا طويلًا. لم يتم بلوغ أي حد يومي.\nأرسل مرة أخرى: يعمل اتصال جديد فورًا.\nإذا تكرر ذلك، فيجب أن يغلق هذا المنتج الاتصال بعد رسائل قليلة ويفتح اتصالًا جديدًا (Nodemailer: maxMessages، Symfony: restart_threshold).',
  'smtp-connections':
    'لا يقبل خادم البريد مزيدًا من الاتصالات في الوقت نفسه من علبة البريد هذه أو من هذا الخادم.\nانتظر دقيقة، ثم حاول مرة أخرى.\nإذا تكرر ذلك، فيجب أن ترسل كل البرامج التي تستخدم علبة البريد هذه عبر اتصالات أقل في الوقت نفسه؛ تسمح Microsoft بثلاثة.',
  'smtp-recipient-limit':
    'تذهب الرسالة إلى مستلمين أكثر مما يقبله خادم البريد دفعة واحدة.\nأدخل عددًا أقل من المستلمين، أو عنوان قائمة توزيع.',
  'smtp-rate':
    'وصلت رسائل كثيرة جدًا في وقت قصير، من علبة البريد هذه أو إلى هذا المستلم.\nانتظر بضع دقائق، ثم حاول مرة أخرى.\nإذا تكرر ذلك، فأرسل مرات أقل، واجمع عدة أحداث في رسالة واحدة.',
  'smtp-server-full':
    'ليس لدى خادم البريد مساحة حرة كافية، على قرصه أو في قائمة انتظاره. ليس المقصود أي علبة بريد.\nانتظر بضع دقائق وحاول مرة أخرى.\nإذا استمر ذلك، فيوفر مسؤول خادم البريد مساحة فيه.',
  'access-token-damaged':
    'ما أُرسل على أنه رمز الوصول ليس كذلك: إنه فارغ أو تالف.\nتحقق من معرّف العميل وسر العميل والحساب في هذا النموذج، ثم سجّل الدخول مرة أخرى بعلبة البريد {mailbox}.\nإذا استمر ذلك، فإن هذا المنتج يرسل شيئًا آخر مكانه: أرسل التفاصيل إلى مطوّريه.',
  'port-taken':
    'أراد برنامج أن ينتظر على منفذ يستخدمه برنامج آخر، وغالبًا ما يكون تشغيلًا أو تسجيل دخول سابقًا للبرنامج نفسه.\nأنهِ البرنامج الآخر، أو حدد منفذًا آخر.\nإذا كان المنفذ جزءًا من عنوان URI لإعادة التوجيه، فسجّل عنوان URI لإعادة التوجيه الجديد لدى الموفّر أيضًا.',
  'smtp-server-fault': `في خادم البريد نفسه خلل، مثلًا في خدمة تسجيل الدخول أو جداوله أو شهادته. ليست إعدادات هذا النموذج هي السبب.\nانتظر بضع دقائق ثم حاول مرة أخرى.\nإذا استمر ذلك، فيراجع مسؤول خادم البريد سجله في الدقيقة نفسها.\nإذا ذكرت التفاصيل “open resolver” أو “rate limit” لقائمة حظر، فإن خادم البريد ذاك يحتاج إلى محلل DNS خاص به.`,
  'smtp-wrong-region': `ذهبت الرسالة إلى خوادم Microsoft في منطقة غير منطقة المؤسسة.\nيضبط المسؤول سجل MX أو الموصل أو الخادم الذي يمرّر البريد على اسم المضيف الذي يعرضه مركز إدارة Microsoft 365 › Settings › Domains.\nأو أرسل عبر smtp.office365.com، المنفذ 587، مع تسجيل الدخول.`,
  'no-greeting':
    'قبل الخادم {server} الاتصال لكنه لم يرد بشيء، أو رد بما لا يُقرأ: في أغلب الأحيان لا يناسب التشفير المنفذ.\nاضبط STARTTLS مع المنفذ 587، أو TLS مع المنفذ 465.\nإذا كان مناسبًا، فإن جدار حماية أو برنامج مكافحة فيروسات في الطريق يوقف الاتصال؛ يسمح مسؤوله لهذا الخادم بالمرور.',
  'google-code-damaged':
    'لا تستطيع Google قراءة رمز التفويض: غيّره شيء في الطريق، وغالبًا صارت / فيه %2F.\nإذا أدخله شخص، فهو فقط ما بين code= وعلامة & التالية، مع / بدلًا من %2F.\nإذا كان هذا المنتج يأخذ الرمز بنفسه، فهو يرمّزه مرتين: يحدّثه مسؤوله أو يرسل التفاصيل إلى المطوّرين.',
  'client-id-unsent':
    'وصل طلب رمز الوصول بلا معرّف العميل، مع أن تسجيل الدخول بدأ به.\nإذا كان معرّف العميل مُدخلًا ومحفوظًا، فهذا المنتج لا يرسله في نص الطلب: يحدّثه مسؤوله أو يرسل التفاصيل إلى المطوّرين.',
  'session-lost':
    'عاد تسجيل الدخول بلا الجلسة التي بدأ فيها: لم يرسل المتصفح ملف تعريف الارتباط الخاص بها.\nابدأ من العنوان نفسه الذي يعيدك إليه الموفّر: اسم المضيف نفسه مع https.\nإذا استمر ذلك، يضبط مسؤول هذا المنتج ملف تعريف ارتباط الجلسة على SameSite=Lax بدلًا من Strict.',
  'tls-invalid':
    'لم تُقبل شهادة الخادم {server}؛ ولا تذكر الرسالة السبب.\nتحقق أولًا من أن الخادم مُدخل بالاسم الموجود في شهادته، لا بعنوان IP ولا باسم مستعار.\nلا توقف التحقق.',
  'answer-too-large':
    'يرفض خادم الويب أمام هذا المنتج رد هذا المنتج، لأن رؤوسه كبيرة جدًا.\nيرفع مسؤوله الحد (nginx: proxy_buffer_size 16k; proxy_buffers 8 16k؛ ومع PHP: fastcgi_buffer_size).',
  'server-mistyped':
    'اسم المضيف للخادم {server} غير موجود، أو ليس لخادم بريد.\nتحقق من عدم وجود أخطاء كتابة في الخادم في هذا النموذج: smtp.gmail.com أو smtp.office365.com أو خادم موفّر بريدك.\nهو اسم مضيف فقط، بدون http:// أو منفذ أو @. ولا يحتوي على علامات اقتباس أو مسافات.',
  'server-local':
    'بحث هذا المنتج عن خادم بريد على جهازه نفسه (localhost)، ولا يوجد خادم هناك.\nأدخل الخادم في هذا النموذج: smtp.gmail.com أو smtp.office365.com أو خادم موفّر بريدك، مع المنفذ 587 أو 465.\nإذا كان مُدخلًا، فهذا المنتج لا يستخدم الإعداد: يتحقق مسؤوله من التكوين. في الحاوية يعني localhost الحاوية نفسها.\nإذا كان أحدها يعمل هناك فعلًا، فمنفذه آخر: في أغلب الأحيان 25 أو 587.',
  'smtp-authorization-code':
    'يطلب الموفّر هنا رمز تفويض (授权码) بدلًا من كلمة مرور الحساب، كما تفعل QQ و163 و126 وSina.\nسجّل الدخول إلى علبة البريد في صفحتها على الويب؛ وفي إعداداتها، تحت الحساب أو POP3/SMTP/IMAP، شغّل SMTP وأنشئ رمز تفويض.\nأدخل هذا الرمز ككلمة مرور في هذا النموذج. اسم المستخدم: عنوان البريد كاملًا.',
  'smtp-alibaba-password':
    'رفض خادم البريد اسم المستخدم أو كلمة المرور برقم تستخدمه Alibaba (526)؛ وتؤدي المحاولات الخاطئة الكثيرة إلى قفل الحساب مدة.\nأنشئ كلمة مرور أمان لبرامج البريد في إعدادات Alibaba Mail، أو كلمة مرور SMTP لعنوان المرسل (From) في وحدة تحكم DirectMail، وأدخلها هنا.\nاسم المستخدم: عنوان البريد كاملًا، وهو نفسه في From. إذا كانت المحاولات كثيرة فانتظر ساعة قبل المحاولة التالية.',
  'unreachable-ipv6':
    'جرى الاتصال بالخادم {server} عبر IPv6، وليس لخادم هذا المنتج مسار صالح إلى الإنترنت عبر IPv6.\nاجعل هذا المنتج يتصل عبر IPv4 (Node: --dns-result-order=ipv4first؛ Postfix: inet_protocols = ipv4)، أو أصلح IPv6 على خادم هذا المنتج أو أوقفه؛ وإذا كان في حاوية، ففي شبكتها.\nإذا لم يتم الاتصال عبر IPv4 أيضًا، فيجب أن يسمح جدار الحماية لخادم هذا المنتج بالاتصال بذلك الخادم.',
  'server-forbidden':
    'لا يتصل هذا المنتج بخادم البريد هذا، لأن عنوانه خاص أو محلي. ولم يجرِ الاتصال بخادم البريد.\nأدخل في هذا النموذج خادم بريد له اسم مضيف عام، مثل smtp.gmail.com أو smtp.office365.com، المنفذ 587.\nلاستخدام خادم في شبكتك، يسمح مسؤول هذا المنتج بعنوانه في تكوين المنتج.',
  'api-not-found':
    'لا تعرف خدمة البريد لدى الموفّر ما طُلب منها: عنوان الطلب خاطئ، أو علبة البريد فيه.\nتحقق من إدخال علبة البريد التي ترسل، ومن وجود علبة البريد {mailbox} ومن كتابتها بشكل صحيح.\nإذا كانت صحيحة، فإن هذا المنتج يستدعي عنوانًا خاطئًا: يحدّثه مسؤوله، ويرسل التفاصيل إلى مطوّريه.',
  'smtp-direct-blocked':
    'يسلّم هذا المنتج البريد بنفسه، مباشرة إلى خادم البريد لدى المستلم، وهو يرفض عنوان هذا الخادم.\nأرسل عبر خادم الإرسال لدى الموفّر على المنفذ 587 مع تسجيل الدخول، مثل smtp.gmail.com أو smtp.office365.com.\nأو اطلب من شركة الاستضافة تعيين DNS العكسي (PTR) لعنوان هذا الخادم إلى اسم يقود إليه، وأرسل عبر IPv4 حيث لا يوجد لعنوان IPv6.',
  'mail-service-key':
    'لم تقبل واجهة API على الويب لدى خدمة البريد المفتاح. لم يُسأل أي خادم بريد، فلا علاقة للخادم والمنفذ بذلك.\nأدخل مفتاح API مرة أخرى من دون مسافات، وتحقق من أنه يخص الحساب والمجال الصحيحين.\nتحقق من المنطقة: مفتاح أو مجال في منطقة الاتحاد الأوروبي لدى Mailgun غير معروف في عنوانها الأمريكي، والعكس صحيح.',
  'smtp-client-refused':
    'لا تسمح قواعد خادم البريد هذا أو المرحّل للبرنامج الذي يرسل بالاتصال. ليست الإعدادات في هذا النموذج هي السبب.\nيضيف مسؤول خادم البريد ذلك عنوان البرنامج إلى قواعده (Postfix: mynetworks، وفي مجموعة خوادم: سياسة المرحّل).\nيذكر سجل خادم البريد القاعدة المعنية.',
  'smtp-content-refused':
    'قرأ خادم البريد الرسالة كلها ثم رفضها، فالسبب إذن في محتواها: عُدّت بريدًا غير مرغوب فيه، أو أن رأسًا (header) مفقود أو خاطئ.\nغيّر الموضوع والنص، واحذف الروابط والمرفقات، ثم حاول مرة أخرى.\nإذا رُفضت رسالة بسيطة أيضًا، فانظر إلى رؤوسها (From وTo وDate وMessage-ID): يصحّحها مطوّرو هذا المنتج.\nإذا كان في الرد رابط، فافتحه؛ وإذا كان فيه رقم، فأعطه لدعم موفّر البريد. بذلك يُعرف السبب.',
  'server-log-tls-version':
    'هذا السطر من سجل خادم البريد نفسه: اتصل به برنامج لا يعرف إلا أنواع تشفير لم يعد خادم البريد هذا يقبلها.\nحدّث البرنامج أو الجهاز الذي يرسل، أو بيئة تشغيله، ليعرف TLS 1.2 أو أحدث.\nإذا تعذّر تحديثه، فيسمح مسؤول خادم البريد بالأنواع القديمة، أو يعطيه منفذًا من دون TLS داخل الشبكة الخاصة.',
  'tls-host-name':
    'يحتاج TLS إلى اسم مضيف الخادم، وقد مرّر هذا المنتج عنوان IP أو لا شيء.\nأدخل الخادم باسم مضيفه، مثل smtp.gmail.com أو smtp.office365.com.\nإذا كان اسم المضيف مُدخلًا، فالبرنامج الذي يرسل يحذفه أو يستبدل به عنوانًا (بحث MX): أوقف ذلك فيه، أو حدّثه، أو أرسل التفاصيل إلى مطوّريه.',
  'tls-ca-file':
    'ملف الشهادات الموثوقة (CA) المعيّن على هذا الخادم لا يمكن قراءته، أو لا يناسب. ليس الخلل في خادم البريد نفسه.\nتحقق من مسار الملف وأذونه ومحتواه: يجب أن يحتوي بصيغة PEM على شهادات CA التي وقّعت شهادة خادم البريد، بنسختها الحالية.\nأو احذف هذا الإعداد، لتسري شهادات CA في النظام (الحزمة ca-certificates).\nلا توقف التحقق.',
  'google-app-blocked': `تحظر Google هذا التطبيق، لأنه يطلب الوصول إلى Gmail ولم تتحقق Google منه.\nمطوّرو التطبيق وحدهم يستطيعون طلب تحقق Google منه.\nأو استخدم عميل OAuth خاصًا بك: Google Auth Platform › Clients › “${name('Web application')}”. أدخل هنا معرّف العميل وسر العميل الخاصين به.\nفي المؤسسة يستطيع المسؤول أن يثق بمعرّف العميل: وحدة تحكم المشرف من Google › ${name('Security')} › ${name('API controls')}.`,
  'google-consent-screen':
    'شاشة الموافقة للمشروع لدى Google غير مكتملة: اسم التطبيق أو البريد الإلكتروني للدعم مفقود.\nفي Google Auth Platform › Branding أدخل اسم التطبيق والبريد الإلكتروني لدعم المستخدمين، ثم احفظ.\nثم سجّل الدخول مرة أخرى.',
  'microsoft-first-party': `معرّف العميل هذا لبرنامج من Microsoft نفسها، مثل Azure CLI، ولا يجوز له طلب هذه الخدمة.\nفي Entra › ${name('App registrations')} سجّل تطبيقًا خاصًا بك، وأدخل معرّف العميل الخاص به مكان معرّف Microsoft.\nفي Azure تكفي أيضًا هوية مُدارة، أو سلسلة الاتصال بالخدمة.`,
  'microsoft-native-page': `لم تعد صفحة Microsoft للبرامج التي ليس لها عنوان خاص (nativeclient) تسمح بنسخ الرمز.\nيجب أن يستخدم هذا المنتج عنوان URI لإعادة التوجيه غيره: عنوانه الخاص مع https://، أو http://localhost على جهازك. سجّله في Entra › ${name('App registrations')} › التطبيق › ${name('Authentication')}.\nحدّث هذا المنتج، أو أرسل التفاصيل إلى مطوّريه.`,
  'product-own-service':
    'رفض جزء من هذا المنتج استدعاء جزء آخر قبل أن يُسأل أي خادم بريد. ليست الإعدادات في هذا النموذج هي السبب.\nيتحقق مسؤول هذا المنتج من المفاتيح والعناوين التي تتعرّف بها أجزاؤه (العامل وقائمة الانتظار وخدمة البريد) بعضها إلى بعض.\nإذا كان غيرك يشغّل هذا المنتج لك، فأرسل التفاصيل إلى دعمه.',
  'zoho-data-centre':
    'تفصل Zoho حسابات كل مركز بيانات (.com و.eu و.in و.com.au و.jp و.ca و.sa و.com.cn)، ولا تعرف هذا الحساب حيث سُئل عنه.\nسجّل الدخول إلى Zoho: نهاية العنوان في المتصفح هي نهاية مركز بياناتك. أدخل في هذا النموذج العناوين التي لها هذه النهاية: accounts.zoho.eu لتسجيل الدخول وللرموز المميزة، وsmtp.zoho.eu للبريد، وهكذا.\nيجب أن يكون التطبيق مسجّلًا هناك أيضًا (api-console.zoho.eu وهكذا). ثم سجّل الدخول مرة أخرى بعلبة البريد {mailbox}.',
  'code-missing':
    'عاد تسجيل الدخول بلا رمز التفويض: أُلغي أو رُفض في صفحة الموفّر، أو فُقد الرمز في طريق العودة.\nسجّل الدخول مرة أخرى بعلبة البريد {mailbox} حتى النهاية، واسمح بالوصول.\nإذا تكرر ذلك، فابحث عن error= في العنوان الذي أعادك إليه الموفّر: فهو يبيّن السبب.\nإذا كان في ذلك العنوان code=، فإن خادم الويب أو الوكيل أمام هذا المنتج يقطعه؛ ويجعله مسؤوله يمرّر العنوان كاملًا.',
  'token-answer-empty':
    'لم يكن في رد الموفّر رمز وصول: كان خطأً بصياغة أخرى، أو جاء من عنوان غير عنوان خدمة تسجيل الدخول.\nقارن نقطة نهاية الرموز المميزة ومعرّف العميل وسر العميل في هذا النموذج بصفحة الموفّر، ثم سجّل الدخول مرة أخرى بعلبة البريد {mailbox}.\nيوجد الرد نفسه في سجل الواجهة الخلفية لهذا المنتج: فهو يبيّن السبب.',
  'smtp-connect-or-login':
    'يعرض PHPMailer هذه الرسالة عند فشل الاتصال وعند فشل تسجيل الدخول على السواء.\nتحقق من الخادم والمنفذ والتشفير: 587 مع STARTTLS، و465 مع TLS. يجب أن يكون اسم الخادم هو الاسم الموجود في شهادته.\nتحقق من ضبط تسجيل الدخول باسم مستخدم وكلمة مرور؛ تطلب Google وMicrosoft استخدام OAuth2، وتقبل Google أيضًا كلمة مرور تطبيق.\nيبيّن السجل مع SMTPDebug = 2 أيهما كان. إذا لم يحدث اتصال، فاطلب من شركة الاستضافة فتح المنفذ.',
  'device-reason-hidden':
    'يخفي الجهاز السبب خلف رقم أو جملة عامة.\nفي سجله معلومات أكثر (Synology: Log Center؛ QNAP: System Logs؛ الطابعات: تقرير الإرسال).\nتحقق من اتصاله بالإنترنت وDNS وساعته، وحدّثه.\nثم تحقق من الخادم والمنفذ والتشفير واسم المستخدم وكلمة المرور في إعدادات البريد فيه، وحاول مرة أخرى.',
  'google-advanced-protection': `الحساب في برنامج الحماية المتقدمة من Google، الذي يمنع التطبيقات من الوصول إلى بريده.\nأرسل من علبة بريد أخرى، أو غادر البرنامج في https://myaccount.google.com/security\nفي المؤسسة يمكن لمسؤولها أن يثق بمعرّف العميل {clientId} في وحدة تحكم المسؤول في Google › ${name('Security')} › ${name('Access and data control')} › ${name('API controls')}.`,
  'google-service-clock': `لا تقبل Google ما وقّعه هذا المنتج بمفتاح حساب الخدمة.\nاضبط تاريخ هذا الخادم ووقته ضبطًا صحيحًا (NTP): يكفي فرق بضع دقائق.\nإذا كانا صحيحين، فأنشئ مفتاحًا جديدًا لحساب الخدمة وأدخل ملف JSON الخاص به هنا.\nيجب أن يكون الحساب مفوَّضًا لعلبة البريد {mailbox} (وحدة تحكم المسؤول في Google › Security › Access and data control › API controls › ${name('Manage Domain Wide Delegation')}).`,
  'redirect-localhost': `عنوان العودة على localhost غير مسجّل لدى الموفّر.\nإذا كان هذا المنتج يعمل على جهازك، فسجّل لدى الموفّر هذا بالضبط: {redirectUri} (Entra: التطبيق، ${name('Authentication')}؛ Google Auth Platform: Clients، “Authorized redirect URIs”).\nإذا كان يعمل على خادم، فإن عنوانه (عنوان URL الأساسي) مضبوط خطأً، أو أن الوكيل العكسي لا يمرر اسم المضيف (X-Forwarded-Host، X-Forwarded-Proto)؛ يصحّح مسؤوله ذلك.\nإذا كان معرّف العميل لبرنامج آخر، مثل Thunderbird، فلا يمكن تغيير تسجيله: سجّل تطبيقًا خاصًا بك، وأدخل معرّف العميل الخاص به.\nإذا كان المنفذ مختلفًا في كل مرة، فيجب أن يكون نوع العميل لدى Google ‏“Desktop app”.`,
  'microsoft-response-type': `يطلب هذا المنتج من Microsoft رمزًا مميزًا مع رد الصفحة مباشرة، والتطبيق لا يسمح بذلك.\nاضبط هذا المنتج، إن أمكن، ليطلب رمز تفويض فقط (response_type=code).\nوإلا ففي Entra › ${name('App registrations')} › التطبيق › ${name('Authentication')} › “Implicit grant and hybrid flows”: حدّد “ID tokens”.`,
  'microsoft-personal-account': `سُجّل الدخول بحساب Microsoft شخصي، لكن التطبيق مخصص لحسابات مؤسسة فقط.\nسجّل الدخول مرة أخرى بحساب من المؤسسة.\nللإرسال من علبة بريد شخصية، في Entra › ${name('App registrations')} › التطبيق › ${name('Authentication')} › “${name('Supported account types')}”: اختر نوعًا يشمل الحسابات الشخصية.\nثم اضبط المستأجر على common أو consumers.`,
  'reason-missing':
    'لا يذكر هذا النص السبب، ولذلك لا يشير إلى أحد.\nالسبب في سجل الواجهة الخلفية لهذا المنتج أو الجهاز أو خادم البريد: ابحث عن أسطر الدقيقة نفسها.\nأكثر ما يفيد سطر فيه رقم (535، 5.7.…، AADSTS…) أو كلمات مثل refused أو timed out أو denied: الصقه هنا.',
};
