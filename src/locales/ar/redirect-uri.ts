import type { Strings } from '../strings.js';

const preflight: Strings['preflight'] = {
  good: 'عنوان URI لإعادة التوجيه هذا مقبول لدى {provider}.',
  generic: 'لا توجد مشكلة في عنوان URI لإعادة التوجيه هذا.',
  error: 'غير مقبول:',
  warning: 'ملاحظة:',
  'this-page': 'هذه الصفحة:',
  'redirect-uri': 'عنوان URI لإعادة التوجيه:',
  'in-file': 'في الملف:',
  remarks: 'حول عنوان URI لإعادة التوجيه',
  'paste-way':
    'يمكنك المتابعة من دون تغيير ذلك: سجّل {uri} كعنوان URI لإعادة التوجيه لدى {provider}. بعد تسجيل الدخول يقول المتصفح إنه لا يستطيع فتح {uri}. هذا متوقع. انسخ عنوان تلك الصفحة وألصقه هنا.',
  'paste-start': 'تسجيل الدخول ولصق العنوان',
  'paste-native':
    'لدى {provider} أيضًا صفحة خاصة لهذا الغرض: سجّل {uri} بدلًا منه. اختر لها المنصة “Web”: لا يجوز أن يكون للتطبيق سر إذا كان تطبيق هاتف أو سطح مكتب.',
  'paste-native-start': 'تسجيل الدخول بصفحة {provider} ولصق العنوان',
};

const REAL_DOMAIN = 'افتح هذه الصفحة باسم مضيف في مجال حقيقي، أو ألصق العنوان الأخير بعد تسجيل الدخول.';

/** Arabic: what the preflight finds. */
const redirectUri: Strings['redirectUri'] = {
  missing: 'لا يوجد عنوان URI لإعادة التوجيه.',
  'missing-remedy': 'عيّن عنوان صفحة العودة، مثل https://alerts.example.com/callback.',
  whitespace: 'في عنوان URI لإعادة التوجيه مسافة أو حرف غير مرئي.',
  'whitespace-remedy': 'أزله، في البداية والنهاية أيضًا.',
  'not-absolute': 'عنوان URI لإعادة التوجيه ليس عنوانًا كاملًا.',
  'not-absolute-remedy': 'اكتبه من البداية، مع https://\u200e واسم المضيف.',
  scheme: 'عنوان URI لإعادة التوجيه ليس عنوان صفحة ويب.',
  'scheme-remedy':
    'استخدم عنوان https://\u200e لهذا المنتج. لا يمكن هنا فتح عناوين مثل urn:\u200e أو app:\u200e',
  invalid: 'عنوان URI لإعادة التوجيه ليس عنوانًا صالحًا.',
  'invalid-remedy': 'تحقق من اسم المضيف والمنفذ.',
  http: 'لا يُقبل لدى {provider} عنوان URI لإعادة التوجيه مع http://\u200e إلا لـ localhost.',
  'http-remedy': 'افتح هذه الصفحة عبر https://\u200e واستخدم ذلك العنوان.',
  'raw-ip': 'لا يُقبل لدى {provider} عنوان URI لإعادة التوجيه الذي فيه عنوان IP ({host}).',
  'raw-ip-remedy': REAL_DOMAIN,
  'single-label': 'لا يُقبل لدى {provider} اسم المضيف {host} لأنه بلا مجال عام.',
  'single-label-remedy': REAL_DOMAIN,
  'private-domain': 'لا يُقبل لدى {provider} المضيف {host} لأن نهايته لا توجد إلا في الشبكات الخاصة.',
  'private-domain-remedy': REAL_DOMAIN,
  'ipv6-loopback': 'لا يُدعم لدى {provider} العنوان \u200e[::1]\u200e.',
  'ipv6-loopback-remedy': 'استخدم localhost بدلًا منه.',
  'http-loopback-ip': 'لا يقبل النموذج لدى {provider} عنوان http://\u200e مع 127.0.0.1.',
  'http-loopback-ip-remedy': 'استخدم localhost، أو أضف عنوان URI هذا في بيان (manifest) تسجيل التطبيق.',
  'provider-domain': 'لا يُقبل لدى {provider} عنوان URI لإعادة التوجيه في googleusercontent.com.',
  'provider-domain-remedy': 'استخدم اسم مضيف في مجالك الخاص.',
  shortener: 'لا يُقبل لدى {provider} عنوان URI لإعادة التوجيه في خدمات اختصار الروابط مثل {host}.',
  'shortener-remedy': 'استخدم العنوان الطويل لهذا المنتج.',
  userinfo: 'في عنوان URI لإعادة التوجيه اسم مستخدم أو كلمة مرور قبل اسم المضيف.',
  'userinfo-remedy': 'أزل كل شيء حتى @ وهي معه.',
  fragment: 'يجب ألا يحتوي عنوان URI لإعادة التوجيه على جزء بعد #.',
  'fragment-remedy': 'أزل # وكل ما بعدها.',
  'path-traversal': 'في مسار عنوان URI لإعادة التوجيه “..”.',
  'path-traversal-remedy': 'اكتب المسار النهائي.',
  wildcard: 'في عنوان URI لإعادة التوجيه *.',
  'wildcard-remedy': 'اكتب العنوان الوحيد المستخدم فعلًا.',
  'percent-encoding': 'في عنوان URI لإعادة التوجيه % لا يتبعها رمز صالح.',
  'percent-encoding-remedy': 'صحّحها أو أزلها؛ تُكتب علامة النسبة المئوية نفسها \u200e%25.',
  'special-characters': "لا يُقبل لدى {provider} أي من هذه الأحرف في عنوان URI لإعادة التوجيه: ! $ ' ( ) , ;",
  'special-characters-remedy': 'استخدم عنوانًا بدونها.',
  backslash: 'في عنوان URI لإعادة التوجيه شرطة مائلة عكسية.',
  'backslash-remedy': 'استخدم الشرطة المائلة / بدلًا منها.',
  'non-ascii': 'في عنوان URI لإعادة التوجيه حروف غير الحروف الإنجليزية البسيطة.',
  'non-ascii-remedy': 'سجّله واستخدمه بشكله المرمّز، كما ينسخه المتصفح.',
  'open-redirect': 'قد لا يُقبل لدى {provider} عنوان URI لإعادة التوجيه الذي يحمل عنوان ويب آخر بين معلماته.',
  'open-redirect-remedy': 'أزل تلك المعلمة.',
  query:
    'لا يُقبل لدى {provider} عنوان URI لإعادة التوجيه مع \u200e?\u200e إلا من تطبيقات حسابات العمل أو المدرسة.',
  'query-remedy': 'أزل الجزء الذي بعد \u200e?\u200e إذا كان يجب أن تسجّل الحسابات الشخصية الدخول أيضًا.',
  'too-long': 'طول عنوان URI لإعادة التوجيه بالأحرف: {length}. الحد الأقصى لدى {provider} هو 256.',
  'too-long-remedy': 'استخدم عنوانًا أقصر.',
  'default-port': 'يذكر عنوان URI لإعادة التوجيه المنفذ المستخدم على أي حال، والمتصفحات تحذفه.',
  'default-port-remedy': 'أزل المنفذ هنا ولدى {provider}.',
  'upper-case': 'اسم المضيف مكتوب بأحرف كبيرة، والموفّرون يقارنون حرفًا بحرف.',
  'upper-case-remedy': 'استخدم {lower} هنا ولدى {provider}.',
  'path-case': 'حالة الأحرف مهمة في مسار عنوان URI لإعادة التوجيه.',
  'path-case-remedy': 'سجّل لدى {provider} هذا العنوان تمامًا: {uri}',
  'trailing-slash': 'الشرطة المائلة في نهاية عنوان URI لإعادة التوجيه مهمة.',
  'trailing-slash-remedy': 'سجّل لدى {provider} هذا العنوان تمامًا مع الشرطة المائلة: {uri}\u200e',
  'origin-scheme': 'فُتحت هذه الصفحة بالعنوان {page}، لكن عنوان URI لإعادة التوجيه يؤدي إلى {origin}.',
  'origin-scheme-remedy': 'افتح هذه الصفحة على {origin}. خلف وكيل عكسي، اجعله يمرر العنوان الذي طُلب.',
  'origin-host': 'فُتحت هذه الصفحة على {page}، لكن عنوان URI لإعادة التوجيه يؤدي إلى {origin}.',
  'origin-host-remedy': 'افتح هذه الصفحة على {origin}، أو عيّن عنوان URI لإعادة التوجيه إلى عنوان على {page}.',
  'origin-port': 'فُتحت هذه الصفحة على {page}، لكن عنوان URI لإعادة التوجيه يؤدي إلى {origin}: المنفذ مختلف.',
  'origin-port-remedy': 'استخدم المنفذ نفسه في كليهما، وسجّله لدى {provider}.',
};

const texts = { preflight, redirectUri } satisfies Pick<Strings, 'preflight' | 'redirectUri'>;

export default texts;
