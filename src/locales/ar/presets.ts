import type { Strings } from '../strings.js';

/** Arabic: mail services without OAuth2. */
const texts = {
  presets: {
    preset: 'خدمة البريد',
    other: 'خدمة أخرى',
    filled: 'تم إعداد الخادم والمنفذ والتشفير والمصادقة للخدمة {name}.',
    source: 'ما تقوله {name} عن ذلك',
    internalOnly: 'لا تصل إلا إلى المستلمين داخل مؤسستك.',
    hveAccount:
      'تحتاج إلى حساب HVE بكلمة مروره، وإلى سياسة فوترة. يفشل تسجيل الدخول إليها بكلمة مرور عند تفعيل إعدادات الأمان الافتراضية، وينتهي في سبتمبر 2028.',
    acsSignIn:
      'اسم المستخدم هو مورد “SMTP username”، وكلمة المرور هي سر العميل للتطبيق المرتبط به. يجب أن يكون المرسل عنوانًا في مجال متصل.',
    connectorNeeded:
      'تحتاج إلى موصل في Exchange يعرف هذا الخادم من عنوان IP الثابت له أو من شهادة TLS الخاصة به.',
    connectorServer:
      'يتكون اسم الخادم من مجالك بشرطات بدلًا من النقاط، مثل contoso-com.mail.protection.outlook.com.',
    relayNeeded:
      'تحتاج إلى خدمة ترحيل SMTP في وحدة تحكم المسؤول في Google (Apps › Google Workspace › Gmail › Routing)، وهي تعرف هذا الخادم من عنوان IP الثابت له. اختر “اسم المستخدم وكلمة المرور” إذا كانت تطلب تسجيل الدخول.',
    appPassword:
      'كلمة المرور هي كلمة مرور تطبيق، وليست كلمة مرور الحساب نفسه. يحتاج الحساب لذلك إلى التحقق بخطوتين.',
    apiKey: 'اسم المستخدم هو دائمًا “apikey”، وكلمة المرور هي مفتاح API.',
    smtpCredentials:
      'اسم المستخدم وكلمة المرور هما بيانات اعتماد SMTP تصدرها الخدمة، وليسا بيانات دخولك أنت.',
    messagesPerMinute: 'الحد الأقصى للرسائل في الدقيقة: {limit}.',
    messagesPerHour: 'الحد الأقصى للرسائل في الساعة: {limit}.',
    messagesPerDay: 'الحد الأقصى للرسائل في اليوم: {limit}.',
    recipientsPerMessage: 'الحد الأقصى لعدد المستلمين في الرسالة: {limit}.',
    messageSize: 'الحد الأقصى لحجم الرسالة: {limit} ميغابايت.',
  },
} satisfies Pick<Strings, 'presets'>;

export default texts;
