import type { Strings } from '../strings.js';

/** Arabic: signing in without a person, and certificates. */
const texts = {
  ownSignIn: {
    'grant-client-credentials-hint': 'لا يسجّل أحد الدخول. يمنح مسؤول التطبيق حق الإرسال من علبة بريد واحدة.',
    'grant-jwt-bearer-hint':
      'لا يسجّل أحد الدخول. يسمح مسؤول Workspace لحساب الخدمة بالتصرف باسم المجال. من يملك مفتاحه يستطيع قراءة بريد الجميع في المجال وحذفه.',
    guide: 'كيفية إعداد ذلك لدى {provider}',
    certificateHint:
      'بتنسيق PEM، ألصقه أو أفلته هنا؛ ويصلح مع مفتاحه. حمّل الشهادة نفسها إلى التطبيق لدى {provider}.',
    certificateFacts: 'تنتهي في {date}، {when}. البصمة: {thumbprint}',
    certificateEnd: 'تنتهي في {date}، {when}.',
    makeCertificate: 'إنشاء شهادة لي',
    makingCertificate: 'جارٍ إنشاء شهادة…',
    downloadCertificate: 'تنزيل الشهادة (ملف cer)',
    certificateMade:
      'أنشأ خادم هذا المنتج هذه الشهادة ويحتفظ بمفتاحها. نزّلها وحمّلها إلى التطبيق لدى {provider}.',
    certificateNotMade: 'لم تُنشأ شهادة: {reason}',
    madeKeyHint: 'يحتفظ خادم هذا المنتج بمفتاح هذه الشهادة. اترك هذا الحقل فارغًا.',
    privateKeyHint: 'بتنسيق PEM، بلا كلمة مرور. يُحفظ مثل كلمة مرور ولا يُعرض مرة أخرى.',
    serviceAccountHint: 'ملف JSON كاملًا، ألصقه أو أفلته هنا. يُحفظ مثل كلمة مرور ولا يُعرض مرة أخرى.',
    serviceAccountFacts: 'أدخل في وحدة تحكم المسؤول معرّف العميل {clientId} والنطاق {scope}.',
    mailboxHint: 'علبة البريد التي ترسل.',
    sendAsHint:
      'يجب أن تأتي الرسائل من {sender}. لذلك يحتاج التطبيق أيضًا إلى حق الإرسال بهذا العنوان (Send As).',
    credentialFileWrong:
      'لا يحتوي هذا الملف على شهادة أو مفتاح يمكن استخدامه هنا. من ملف pfx أو p12 ينشئه الأمر “openssl pkcs12 -nodes -in FILE”.',
    certificateForm: 'هذه ليست شهادة بتنسيق PEM. ألصق الكتلة “BEGIN CERTIFICATE”.',
    certificateSeveral: 'ألصق شهادة التطبيق نفسه فقط، وليس السلسلة كاملة.',
    certificateWithKey: 'يوجد هنا مفتاح خاص. مكانه في الحقل المخصص له: قصّه من هنا وألصقه هناك.',
    certificateKind: 'يجب أن يكون مفتاح الشهادة مفتاح RSA.',
    certificateWeak: 'مفتاح الشهادة قصير جدًا. يلزم 2048 بت على الأقل.',
    certificateEnded: 'انتهت صلاحية هذه الشهادة.',
    certificateNotYet: 'لم يبدأ سريان هذه الشهادة بعد.',
    keyForm: 'هذا ليس مفتاحًا خاصًا بتنسيق PEM. ألصق الكتلة “BEGIN PRIVATE KEY”.',
    keyPublic: 'هذه شهادة أو مفتاح عام. ألصق المفتاح الخاص.',
    keyEncrypted: 'هذا المفتاح مشفّر بكلمة مرور. أزلها أولًا، بالأمر “openssl pkey” مثلًا.',
    keyKind: 'يجب أن يكون المفتاح الخاص مفتاح RSA.',
    keyOther: 'لا ينتمي هذا المفتاح الخاص إلى الشهادة.',
    serviceAccountForm: 'هذا ليس ملف مفتاح JSON لحساب خدمة.',
    serviceAccountIsClient: 'هذا ملف عميل OAuth. المطلوب هنا ملف مفتاح حساب خدمة.',
    serviceAccountKey: 'تعذرت قراءة المفتاح الخاص في هذا الملف.',
  },
} satisfies Pick<Strings, 'ownSignIn'>;

export default texts;
