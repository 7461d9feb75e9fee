import type { Strings } from '../strings.js';

/** Arabic: the check of the registration. */
const texts = {
  check: {
    title: 'فحص التسجيل',
    check: 'فحص',
    checking: 'جارٍ الفحص…',
    hint: 'يسأل هذا الفحص {provider} عما إذا كان ما أُدخل هنا صحيحًا. لا يسجّل أحد الدخول، ولا يُحفظ شيء.',
    endpoint: 'نقطة نهاية الرموز المميزة',
    tenant: 'المستأجر',
    client: 'العميل وبيانات اعتماده',
    permission: 'الإذن',
    'endpoint-ok': 'تم تلقي رد من {provider}.',
    'tenant-ok': 'المستأجر معروف لدى {provider}.',
    'client-ok': 'مقبولان لدى {provider}.',
    'permission-ok': 'تم إصدار رمز مميز للإرسال. تُظهر رسالة اختبار ما إذا كانت علبة البريد تقبله.',
    'permission-later': 'يظهر عندما يسجّل أحد الدخول.',
    warning: 'راجع هذا',
    failed: 'فشل',
    skipped: 'لم يُنفَّذ',
    succeeded: 'التسجيل صحيح.',
    succeededSignIn: 'التسجيل صحيح. سجّل الدخول الآن.',
    stopped: 'فشل الفحص عند: {step}',
    noAnswer: 'تعذر إجراء الفحص: {reason}',
  },
} satisfies Pick<Strings, 'check'>;

export default texts;
