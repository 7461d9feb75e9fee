import { diagnosis } from './diagnosis.js';
import type { Strings } from '../strings.js';

/** Arabic: the explanations of errors. */
const texts = {
  diagnosis,
  explanation: {
    who: 'من يستطيع إصلاحه:',
    you: 'أنت',
    'provider-admin': 'مسؤول حسابك لدى الموفّر',
    'host-admin': 'مسؤول هذا المنتج',
    provider: 'الموفّر',
    alternatives: 'إذا لم يكن هذا هو السبب، فقد يكون:',
    link: 'المزيد عن ذلك على {host}',
    newWindow: '(يُفتح في نافذة جديدة)',
    details: 'التفاصيل',
    traceId: 'معرّف التتبع',
    correlationId: 'معرّف الارتباط',
    timestamp: 'الوقت',
    copyDetails: 'نسخ التفاصيل',
    copyReport: 'نسخ التقرير',
    reportHelp: 'لطلب دعم. لا يحتوي على كلمة مرور أو سر أو رمز مميز.',
  },
} satisfies Pick<Strings, 'diagnosis' | 'explanation'>;

export default texts;
