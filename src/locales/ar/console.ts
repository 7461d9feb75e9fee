import type { ConsoleNames } from '../console-name.js';

/**
 * Arabic: what the providers' pages call things.
 * Sources: https://learn.microsoft.com/ar-sa/azure/healthcare-apis/register-application (registration, overview, authentication),
 * https://learn.microsoft.com/ar-sa/dynamics365/ (secrets, permissions), https://learn.microsoft.com/ar-sa/microsoft-365/ (admin
 * centre, applications of the organization), https://developers.google.com/workspace/classroom/guides/key-concepts/domain-wide-delegation?hl=ar
 */
export const consoleNames = {
  'API controls': 'عناصر تحكّم واجهة برمجة التطبيقات',
  'API permissions': 'أذونات API',
  'APIs my organization uses › Office 365 Exchange Online':
    'واجهات API التي تستخدمها مؤسستي › Office 365 Exchange Online',
  'Access and data control': 'التحكّم في البيانات والوصول',
  'Accounts in this organizational directory only': 'الحسابات في هذا الدليل التنظيمي فقط',
  'Active users': 'المستخدمون النشطون',
  Add: 'إضافة',
  'Add a permission': 'إضافة إذن',
  'Add permissions': 'إضافة أذونات',
  'Allow public client flows': 'السماح بتدفقات العميل العامة',
  'App registrations': 'تسجيلات التطبيقات',
  'Application (client) ID': 'معرف التطبيق (العميل)',
  'Application permissions': 'أذونات التطبيق',
  'Authenticated SMTP': 'SMTP المصادق عليه',
  Authentication: 'المصادقة',
  'Certificates & secrets': 'الشهادات والأسرار',
  'Client secrets': 'أسرار العميل',
  'Delegated permissions': 'الأذونات المفوضة',
  'Directory (tenant) ID': 'معرف الدليل (المستأجر)',
  'Enterprise applications': 'تطبيقات المؤسسة',
  'Grant admin consent': 'منح موافقة المسؤول',
  Mail: 'البريد',
  'Manage Domain Wide Delegation': 'إدارة التفويض على مستوى النطاق',
  'Manage email apps': 'إدارة تطبيقات البريد الإلكتروني',
  'New client secret': 'سر عميل جديد',
  'New registration': 'تسجيل جديد',
  Overview: 'نظرة عامة',
  Properties: 'خصائص',
  'Redirect URI': 'عنوان URI لإعادة التوجيه',
  Register: 'تسجيل',
  'Save changes': 'حفظ التغييرات',
  Security: 'الأمان',
  'Security defaults': 'إعدادات الأمان الافتراضية',
  'Supported account types': 'أنواع الحسابات المدعومة',
  Users: 'المستخدمون',
  Value: 'القيمة',
  Web: 'ويب',
  'admin.google.com › Security › Access and data control › API controls':
    'admin.google.com › الأمان › التحكّم في البيانات والوصول › عناصر تحكّم واجهة برمجة التطبيقات',
} satisfies ConsoleNames;
