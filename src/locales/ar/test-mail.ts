import type { Strings } from '../strings.js';

/** Arabic: the test mail. */
const texts = {
  testMail: {
    title: 'رسالة اختبار',
    recipient: 'إرسال رسالة اختبار إلى',
    send: 'إرسال رسالة اختبار',
    sending: 'جارٍ الإرسال…',
    token: 'الحصول على رمز وصول',
    account: 'التحقق من الحساب والإذن',
    'sign-in': 'تسجيل الدخول إلى خادم SMTP',
    sender: 'التحقق من المرسل',
    sent: 'إرسال البريد',
    ok: 'تم',
    warning: 'راجع هذا',
    failed: 'فشل',
    skipped: 'تم تخطيه',
    waiting: 'في الانتظار',
    'other-identity':
      'تم تسجيل الدخول باسم {account}، لكن الحساب المحدد لخادم البريد هو {identity}. سجّل الدخول مرة أخرى باسم {identity}، أو أدخل {account} كحساب تسجيل الدخول. اتركه كذلك لعلبة بريد مشتركة فقط: يمنح مسؤولها {account} الحقين “Full Access” و“Send As”.',
    'other-sender':
      'تم تسجيل الدخول باسم {account}، لكن الرسائل تحمل المرسل {sender}. سجّل الدخول مرة أخرى باسم {sender}، أو غيّر المرسل. اتركه كذلك فقط إذا كان {sender} اسمًا مستعارًا لـ {account}، أو إذا سمح مسؤوله لـ {account} بالإرسال باسمه.',
    'account-unknown':
      'لا يُعرف من سجّل الدخول، ولذلك لم يُقارن الحساب بالمرسل. انظر إلى المرسل في رسالة الاختبار عندما تصل.',
    succeeded: 'أُرسلت رسالة الاختبار إلى {recipient}.',
    stopped: 'لم تُرسل رسالة الاختبار. فشلت عند: {step}',
    unfinished: 'لا يُعرف ما إذا كانت رسالة الاختبار قد أُرسلت.',
    noAnswer: 'لم تُرسل رسالة الاختبار: {reason}',
  },
} satisfies Pick<Strings, 'testMail'>;

export default texts;
