import type { Strings } from '../strings.js';

/** Arabic: what a sign-in says. */
const texts = {
  flow: {
    'popup-blocked': 'حظر المتصفح نافذة تسجيل الدخول.',
    'popup-blocked-remedy': 'افتحها من الرابط، أو اسمح بالنوافذ المنبثقة لهذا الموقع.',
    'popup-blocked.frame': 'حظر المتصفح نافذة تسجيل الدخول.',
    'popup-blocked.frame-remedy':
      'افتحها من الرابط، أو اسمح بالنوافذ المنبثقة لهذا الموقع. إن لم يفد ذلك، فالإطار المحيط بهذه الصفحة يمنع النوافذ (allow-popups): افتح الصفحة في علامة تبويب مستقلة.',
    'window-closed': 'هل أُغلقت نافذة تسجيل الدخول؟',
    'window-closed-remedy': 'ابدأ من جديد، أو واصل الانتظار إذا كانت لا تزال مفتوحة.',
    timeout: 'لم يكتمل تسجيل الدخول في الوقت المحدد.',
    'timeout-remedy': 'ابدأ من جديد وأكمل تسجيل الدخول خلال عشر دقائق.',
    cancelled: 'أُلغي تسجيل الدخول.',
    'cancelled-remedy': 'لم يتغير شيء. ابدأ من جديد عندما تكون مستعدًا.',
    superseded: 'حل تسجيل دخول أحدث محل هذا.',
    'superseded-remedy': 'تابع في نافذة تسجيل الدخول الأحدث.',
    'access-denied': 'رُفض الوصول، حسب رد {provider}.',
    'access-denied-remedy': 'سجّل الدخول مرة أخرى واسمح بالوصول، أو اطلب من المسؤول في مؤسستك أن يسمح به.',
    'provider-error': 'انتهى تسجيل الدخول لدى {provider} بخطأ.',
    'provider-error-remedy': 'قارن معرّف العميل والمستأجر وعنوان URI لإعادة التوجيه بالتسجيل لدى {provider}.',
    'no-code': 'عادت نافذة تسجيل الدخول بلا رمز تفويض.',
    'no-code-remedy': 'لم يُطلب شيء ولم يتغير شيء. ابدأ من جديد.',
    'state-mismatch': 'الرد يخص تسجيل دخول آخر.',
    'state-mismatch-remedy': 'ابدأ من جديد، واستخدم النافذة التي تُفتح عندئذٍ فقط.',
    'issuer-mismatch': 'لم يأتِ الرد من {provider}.',
    'issuer-mismatch-remedy': 'ابدأ من جديد. إذا تكرر ذلك، فتحقق من عناوين الموفّر في الإعدادات.',
    'malformed-answer': 'تعذرت قراءة رد نافذة تسجيل الدخول.',
    'malformed-answer-remedy':
      'ابدأ من جديد. إذا كان وكيل يعيد كتابة العناوين، فاجعله يمرر هذا العنوان بلا تغيير.',
    'malformed-answer.no-address': 'هذا ليس عنوان صفحة.',
    'malformed-answer.no-address-remedy':
      'انسخ العنوان كاملًا من شريط العناوين في نافذة تسجيل الدخول. يبدأ بـ “http” ويحتوي على المعلمة code.',
    'malformed-answer.only-code': 'هذا هو رمز التفويض وحده، من دون العنوان المحيط به.',
    'malformed-answer.only-code-remedy': 'انسخ العنوان كاملًا، من “http” إلى نهايته.',
    'malformed-answer.no-answer': 'لا يحتوي هذا العنوان على رد تسجيل الدخول.',
    'malformed-answer.no-answer-remedy': 'أكمل تسجيل الدخول أولًا، ثم انسخ عنوان الصفحة الأخيرة.',
    'insecure-context': 'يتطلب تسجيل الدخول اتصالًا آمنًا.',
    'insecure-context-remedy': 'افتح هذه الصفحة عبر https (أو على localhost).',
    'not-prepared': 'تعذر على المتصفح تحضير تسجيل الدخول.',
    'not-prepared-remedy': 'حاول مرة أخرى. إذا لم ينجح ذلك، فأعد تحميل الصفحة.',
    'exchange-unreachable': 'تعذر الوصول إلى خادم هذا المنتج.',
    'exchange-unreachable-remedy': 'تحقق من الاتصال بالشبكة وابدأ من جديد.',
    'exchange-unreachable.timeout': 'لم يرد خادم هذا المنتج. مدة الانتظار: {seconds:second}.',
    'exchange-unreachable.timeout-remedy':
      'تحقق من أن الخادم يستطيع الوصول إلى {provider} (جدار الحماية، الوكيل)، ثم ابدأ من جديد.',
    'exchange-unreachable.unsent': 'تعذر على هذه الصفحة إرسال رمز التفويض إلى خادم هذا المنتج.',
    'exchange-unreachable.unsent-remedy':
      'العنوان أو الرؤوس التي يعدّها هذا المنتج غير صحيحة. تذكر وحدة تحكم المتصفح السبب.',
    'exchange-refused': 'رُفض رمز التفويض.',
    'exchange-refused-remedy': 'تحقق من معرّف العميل وسر العميل، ثم ابدأ من جديد.',
    'exchange-refused.sign-in': 'لم تعد مسجّل الدخول في هذا المنتج، أو لا يحق لك تغيير هذا.',
    'exchange-refused.sign-in-remedy': 'سجّل الدخول إلى هذا المنتج مرة أخرى بصفة مسؤول، ثم ابدأ من جديد.',
    'exchange-refused.server': 'حدث خطأ في خادم هذا المنتج أثناء استبدال رمز التفويض.',
    'exchange-refused.server-remedy': 'راجع سجله، ثم ابدأ من جديد.',
    'exchange-refused.provider': 'لم يتلقَّ خادم هذا المنتج من الموفّر {provider} ردًا على رمز التفويض.',
    'exchange-refused.provider-remedy':
      'تحقق من أن ذلك الخادم يستطيع الوصول إلى {provider} (جدار الحماية، الوكيل). إذا كان يستطيع، فانتظر بضع دقائق، ثم ابدأ من جديد.',
    'exchange-refused.declined': 'لم يستبدل خادم هذا المنتج رمز التفويض.',
    'exchange-refused.declined-remedy': 'يوضح رده السبب. ابدأ من جديد بعد معالجته.',
    'exchange-refused.too-large': 'لا يقبل خادم هذا المنتج طلبًا بهذا الحجم.',
    'exchange-refused.too-large-remedy':
      'اسمح بطلبات أكبر في خادم الويب أو الوكيل الموجود أمامه، ثم ابدأ من جديد.',
    'exchange-refused.too-many': 'تلقى خادم هذا المنتج طلبات كثيرة جدًا.',
    'exchange-refused.too-many-remedy': 'انتظر بضع دقائق، ثم ابدأ من جديد.',
    'exchange-refused.too-many-wait': 'تلقى خادم هذا المنتج طلبات كثيرة جدًا.',
    'exchange-refused.too-many-wait-remedy': 'انتظر، ثم ابدأ من جديد. مدة الانتظار: {seconds:second}.',
    'exchange-invalid': 'أعطى خادم هذا المنتج ردًا غير مفهوم.',
    'exchange-invalid-remedy': 'تحقق من عنوان الاستبدال في الإعدادات.',
    'exchange-invalid.login-page': 'رد خادم هذا المنتج بصفحة ويب، ربما صفحة تسجيل الدخول إليه.',
    'exchange-invalid.login-page-remedy':
      'سجّل الدخول إلى هذا المنتج مرة أخرى. إذا لم ينجح ذلك، فتحقق من عنوان الاستبدال في الإعدادات.',
    'no-refresh-token': 'لم يصدر الموفّر {provider} رمز تحديث، ولذلك لن يمكن إرسال الرسائل إلا لمدة ساعة.',
    'no-refresh-token-remedy':
      'تحقق من أن النطاقات المطلوبة تشمل الوصول دون اتصال (offline access)، ثم ابدأ من جديد.',
    'no-refresh-token.google': 'لم يصدر الموفّر {provider} رمز تحديث. لا يصدر هذا الرمز إلا عند طلب الموافقة.',
    'no-refresh-token.google-remedy':
      'ابدأ من جديد واسمح بالوصول عندما يُطلب ذلك. وإلا فأزل أولًا وصول هذا التطبيق في حساب Google.',
    'no-refresh-token.microsoft':
      'لم يصدر الموفّر {provider} رمز تحديث. لا يصدر هذا الرمز إلا مع الإذن offline_access.',
    'no-refresh-token.microsoft-remedy': 'أضف الإذن المفوض offline_access إلى التطبيق، ثم ابدأ من جديد.',
  },
} satisfies Pick<Strings, 'flow'>;

export default texts;
