import { delivered } from '../delivered.js';
import type { Strings } from '../strings.js';

/** Arabic: the page to which the provider sends people back. */
const texts = {
  callback: {
    working: 'جارٍ إكمال تسجيل الدخول…',
    delivered: delivered.ar,
    'delivered-error': 'أبلغ الموفّر عن خطأ. يمكنك إغلاق هذه النافذة: تعرض الصفحة المنتظرة ما يجب فعله.',
    unclaimed: 'لا توجد صفحة تنتظر تسجيل الدخول هذا.',
    'unclaimed-remedy':
      'ربما هي مفتوحة في متصفح آخر أو في نافذة خاصة: انسخ هذا العنوان والصقه هناك. إذا كانت قد أُغلقت، فابدأ من جديد.',
    lost: 'الصفحة التي بدأت تسجيل الدخول هذا لم تعد تنتظره. ربما أُعيد تحميلها.',
    'lost-remedy': 'لم يتغير شيء. ابدأ من جديد هناك؛ يمكن إغلاق هذه النافذة.',
    nothing: 'هذه الصفحة جزء من تسجيل الدخول. لا يوجد ما يجب فعله هنا.',
    'address-label': 'العنوان الذي يحتوي على الرد',
    copy: 'نسخ',
    copied: 'تم النسخ.',
    'copy-failed': 'النسخ غير مسموح به هنا: حدد العنوان وانسخه.',
    'error-label': 'خطأ',
    close: 'إغلاق هذه النافذة',
  },
} satisfies Pick<Strings, 'callback'>;

export default texts;
