import type { Strings } from '../strings.js';

/** Arabic: the sign-in of a person, and its button. */
const texts = {
  button: {
    authorize: 'تسجيل الدخول عبر {provider}',
    'authorize-again': 'تسجيل الدخول عبر {provider} مرة أخرى',
    waiting: 'في انتظار {provider}…',
    exchanging: 'جارٍ إكمال تسجيل الدخول…',
    authorized: 'تم تسجيل الدخول.',
    'authorized-as': 'تم تسجيل الدخول باسم {account}.',
    cancel: 'إلغاء',
    'start-again': 'البدء من جديد',
    'open-link': 'فتح صفحة تسجيل الدخول لدى {provider}',
    'new-tab': 'يُفتح في علامة تبويب جديدة',
    'window-opened': 'نافذة تسجيل الدخول لدى {provider} مفتوحة. أكمل تسجيل الدخول فيها.',
    'no-client-id': 'أدخل معرّف العميل أولًا.',
    'no-provider': 'اختر موفّرًا أولًا.',
    'no-exchange': 'لم يُعدّ عنوان لرمز التفويض. عيّن refresh-token-url.',
    'registered-uri': 'عنوان URI لإعادة التوجيه الذي يجب تسجيله لدى {provider}',
    'open-again': 'فتح صفحة تسجيل الدخول في علامة تبويب جديدة',
    'copy-link': 'نسخ الرابط',
    'copy-link-name': 'نسخ الرابط: صفحة تسجيل الدخول',
    'paste-title': 'هل تعرض النافذة خطأ، أم أنها لم تُغلق تلقائيًا؟',
    'paste-label': 'نص الخطأ، أو عنوان الصفحة الأخيرة',
    'paste-help': 'انسخ النص، أو العنوان كاملًا من شريط العناوين في نافذة تسجيل الدخول، وألصقه هنا.',
    'paste-expected':
      'بعد تسجيل الدخول يقول المتصفح إنه لا يستطيع فتح {uri}. هذا متوقع. انسخ عنوان تلك الصفحة كاملًا من شريط العناوين وألصقه هنا.',
    'paste-expected-native':
      'بعد تسجيل الدخول تبقى صفحة فارغة من {provider} مفتوحة. هذا متوقع. انسخ عنوان تلك الصفحة كاملًا من شريط العناوين وألصقه هنا.',
    'paste-submit': 'قراءة',
    'paste-nothing': 'ألصق النص أو العنوان أولًا.',
    guide: 'كيفية التسجيل لدى {provider}',
    'scope-missing': 'لا يمكن إرسال البريد بتسجيل الدخول هذا. غير ممنوح لدى {provider}: {scopes}',
    'scope-missing-remedy':
      'سجّل الدخول مرة أخرى واسمح بكل ما يُطلب. إذا لم يُطلب ذلك، فأضف الإذن أولًا إلى التطبيق لدى {provider}.',
    testing: 'ينتهي تسجيل الدخول هذا في {date} لأن التطبيق قيد الاختبار لدى {provider}.',
    'testing-remedy': 'انشر التطبيق هناك، ثم سجّل الدخول مرة أخرى.',
    'ends-soon': 'ينتهي تسجيل الدخول هذا في {date}.',
    'ends-soon-remedy': 'يجب أن يسجّل أحد الدخول مرة أخرى قبل ذلك.',
    'reported-late':
      'عاد تسجيل دخول لم تعد هذه الصفحة تنتظره: ربما أُعيد تحميل الصفحة في هذه الأثناء. ابدأ من جديد هنا.',
    details: 'النص الحرفي من الموفّر أو الخادم',
    error: 'خطأ:',
  },
  panelSignIn: {
    connectionSummary: '{server}، المنفذ {port}، {encryption}',
    connectionDefaultPort: '{server}، المنفذ الافتراضي، {encryption}',
    preset: 'تم إعداد الخادم والمنفذ والتشفير للموفّر {provider}. يمكنك تغييرها في “الاتصال”.',
    signedInPerhaps: 'إذا كان تسجيل دخول محفوظًا، فإنه يبقى. سجّل الدخول إذا لم يوجد بعد، أو لتجديده.',
    signedInBefore: 'يوجد تسجيل دخول محفوظ. لا تسجّل الدخول مرة أخرى إلا لتجديده أو لتغيير الحساب.',
    signedOut: 'لا يوجد تسجيل دخول صالح: لا يُرسل أي بريد حتى يسجّل أحد الدخول هنا ويحفظ.',
    otherAccount:
      'سجّلت الدخول باسم {account}، لكن الرسائل تُرسل باسم {sender}. هذا صحيح لاسم مستعار أو علبة بريد مشتركة. وإلا فسجّل الدخول مرة أخرى بالحساب الآخر.',
    useAccount: 'استخدام {account} كحساب تسجيل الدخول',
    cloudHint: 'سجّل التطبيق في مدخل هذه السحابة: لا يُعرف هنا تطبيق من سحابة أخرى.',
    clientIdHint: 'من التطبيق المسجّل لدى {provider}.',
    secretHint: '“القيمة (Value)” لسر العميل، وليس “Secret ID”.',
    clientFileHint: 'يمكن لصق ملف client_secret_….json الخاص به أو إفلاته هنا.',
    clientFileRead: 'تمت قراءة معرّف العميل والسر من الملف.',
    clientFileRedirect:
      'لا يدرج الملف {uri} كعنوان URI لإعادة التوجيه. أضفه إلى العميل لدى Google، وإلا فسيفشل تسجيل الدخول.',
    clientFileType:
      'تمت قراءة الملف، لكن العميل فيه مخصص لتطبيق سطح مكتب: تعيد Google من خلاله إلى localhost فقط، وليس إلى {uri}. أنشئ لدى Google عميلًا من النوع “Web application”.',
    clientFileWrong: 'هذا ليس ملف عميل من Google.',
    tenantHint: 'معرّف الدليل (المستأجر) أو مجاله. إذا تُرك فارغًا تُستخدم القيمة “{tenant}”.',
    tenantMissing:
      'لم يُدخل معرّف مستأجر. لا يمكن من دونه تسجيل الدخول إلى تطبيق مسجّل لمؤسسة واحدة، كما يقول الدليل: يرفضه الموفّر {provider} بالرمز AADSTS50194. أدخل “معرف الدليل (المستأجر) (Directory (tenant) ID)” من صفحة النظرة العامة للتطبيق. اتركه فارغًا فقط إذا كان التطبيق مسجّلًا لعدة مؤسسات؛ عندئذٍ تُستخدم القيمة “{tenant}”.',
    defaultTenantHint: 'إذا تُرك فارغًا تُستخدم القيمة “{tenant}”.',
    'grant-authorization-code': 'شخص',
    'grant-authorization-code-hint':
      'يسجّل أحد الدخول مرة واحدة في نافذة، وتُرسل الرسائل باسم ذلك الحساب حتى ينتهي تسجيل الدخول.',
    'grant-client-credentials': 'التطبيق نفسه',
    'grant-jwt-bearer': 'حساب خدمة',
    'auth-secret': 'سر العميل',
    'auth-certificate': 'شهادة',
    'registration-own': 'تسجيلك الخاص',
    secretEnds: 'ينتهي {when}.',
    secretEnded: 'انتهى {when}.',
    secretEndHint: 'يصلك تذكير قبل هذا اليوم. يظهر اليوم بجانب السر لدى {provider}.',
    clientFileIsKey: 'هذا مفتاح حساب خدمة. اختر “حساب خدمة” أولًا.',
    identityHint: 'فقط إذا كنت تسجّل الدخول بحساب غير عنوان المرسل.',
    passwordNote: 'تسجيل الدخول بكلمة المرور في طريقه إلى الانتهاء',
    passwordEndedGoogle:
      'أنهت Google تسجيل الدخول بكلمة مرور الحساب نفسه؛ لا تعمل هنا إلا كلمات مرور التطبيقات. لا يحتاج OAuth2 إلى كلمة مرور.',
    passwordEndsMicrosoft:
      'تخطط Microsoft لإيقاف تسجيل الدخول بكلمة المرور عبر SMTP افتراضيًا في المؤسسات الحالية في نهاية ديسمبر 2026. يستطيع المسؤولون تشغيله مرة أخرى حتى موعد نهائي تريد Microsoft إعلانه في النصف الثاني من 2027. يبقى OAuth2.',
    convertHint: 'يبقى كل شيء آخر في هذا النموذج. لا تُحذف كلمة المرور المحفوظة إلا عند الحفظ.',
    convert: 'التغيير إلى {provider} (OAuth2)',
    converted: 'تم التغيير إلى {provider} (OAuth2). أدخل معرّف العميل وسجّل الدخول.',
    notNow: 'ليس الآن',
    googleClientId: 'ينتهي معرّف العميل لدى Google بـ “apps.googleusercontent.com”.',
    microsoftClientId:
      'يأخذ معرّف العميل لدى Microsoft الشكل \u200e00000000-0000-0000-0000-000000000000: “معرف التطبيق (العميل) (Application (client) ID)” في صفحة النظرة العامة.',
    clientIdShape:
      'لا يحتوي معرّف العميل على مسافات أو علامات اقتباس أو أقواس أو شرطات مائلة. انسخ المعرّف وحده.',
    secretShape: 'سر العميل ليس ملفًا ولا عنوانًا، ولا يحتوي على مسافات. انسخ السر وحده.',
    maskedSecret: 'هذا السر مخفي خلف نجوم. انسخه من حيث يظهر كاملًا، أو أنشئ سرًا جديدًا.',
    secretIsClientId: 'هذا هو معرّف العميل. انسخ سر العميل.',
    secretIsToken: 'هذا رمز مميز أو رمز أو مفتاح API. انسخ سر العميل من صفحة العميل أو التطبيق.',
    secretId: 'يبدو أن هذا هو Secret ID. انسخ السر نفسه، العمود “القيمة (Value)”.',
    date: 'أدخل اليوم بالشكل YYYY-MM-DD.',
    tenant: 'أدخل معرّف المستأجر أو مجاله، أو إحدى القيم: common أو organizations أو consumers.',
    ownTenant:
      'يحتاج التطبيق الذي يسجّل الدخول بنفسه إلى معرّف المستأجر الخاص بك أو مجاله؛ لا تصلح “common” و“organizations” و“consumers”.',
    workspaceMailbox: 'لا يرسل حساب الخدمة إلا من علب بريد في مجال Google Workspace، وليس من gmail.com.',
    authorize: 'سجّل الدخول قبل الحفظ.',
    authorizeAgain: 'كان تسجيل الدخول لمعرّف عميل أو مستأجر أو موفّر آخر. سجّل الدخول مرة أخرى.',
    desktop:
      'مُلئ من النص: {fields}. لكن العميل مخصص لتطبيق سطح مكتب، وتعيد Google من خلاله إلى localhost فقط. أنشئ لدى Google عميل OAuth من النوع “Web application”.',
    'service-account': 'هذا مفتاح حساب خدمة. أنشئ لدى Google عميل OAuth من النوع “Web application”.',
  },
} satisfies Pick<Strings, 'button' | 'panelSignIn'>;

export default texts;
