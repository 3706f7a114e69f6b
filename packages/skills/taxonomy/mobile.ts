import type { DomainFile } from '../src/taxonomy/format.ts';

/** Applications for phones and tablets. */
export const mobile: DomainFile = {
  id: 'mobile',
  labels: { fr: 'Mobile', en: 'Mobile', ar: 'الهاتف المحمول' },
  skills: `
mobile-development skill
  fr Développement mobile ; développeur mobile ; développement d’applications mobiles ; application mobile ; applications mobiles ; appli mobile ; création d’application mobile ; développeur d’applications mobiles ; app mobile ; appli ; faire une application ; créer … application ; développer … application ; appli pour téléphone ; développer … application mobile ; application pour téléphone ; notifications push
  en Mobile development ; mobile developer ; mobile app development ; mobile application development ; mobile app ; mobile apps ; mobile application ; phone app ; build … mobile app ; build … app ; make … app ; develop … app ; app for phones ; push notifications
  ar تطوير تطبيقات الهاتف ; مطور تطبيقات الهاتف ; تطوير تطبيقات الجوال ; مطور تطبيقات الجوال ; تطبيقات الهاتف المحمول ; تطبيق للهاتف ; تطبيق هاتف ; تطبيقات الموبايل ; مطور موبايل ; تطبيقات الهواتف الذكية ; تطوير تطبيقات الهواتف ; تطبيق على الهاتف ; ابليكاسيون ; أبليكاسيون ; تطبيقات للهاتف ; تطبيق محمول ; تطبيقات محمولة ; تطبيق جوال
  is software-development

android-development skill
  fr Développement Android ; développeur Android ; Android ; application Android ; Android Studio ; Android SDK
  en Android development ; Android developer ; Android ; Android app ; Android Studio ; Android SDK
  ar تطوير تطبيقات أندرويد ; أندرويد ; اندرويد ; مطور أندرويد ; تطبيق أندرويد
  is mobile-development

ios-development skill
  fr Développement iOS ; développeur iOS ; iOS ; application iPhone ; application iOS ; Xcode
  en iOS development ; iOS developer ; iOS ; iPhone app ; iOS app ; Xcode
  ar تطوير تطبيقات آيفون ; تطوير تطبيقات iOS ; تطبيق آيفون ; مطور iOS ; آي أو إس
  is mobile-development

kotlin tool
  fr+en Kotlin ; Jetpack Compose
  ar كوتلن ; كوتلين
  is programming
  near android-development java

swift tool
  fr+en Swift (langage) ; Swift {case near=ios,iphone,xcode,mobile,mobiles,apple,kotlin unless=code,mt103,bic} ; SwiftUI ; langage Swift
  ar سويفت {near=آيفون,أبل,تطبيقات} ; لغة سويفت
  is programming
  near ios-development

objective-c tool
  fr+en Objective-C ; Objective C
  ar أوبجكتيف سي
  is programming
  near ios-development

flutter tool
  fr+en Flutter ; Google Flutter
  ar فلاتر ; فلتر {near=تطبيقات,هاتف,دارت} ; فلاتر دارت
  is mobile-development
  implies dart
  near react-native

dart tool
  fr+en Dart (langage) ; Dart {case near=flutter,mobile,langage}
  ar دارت {near=فلاتر,لغة,تطبيقات} ; لغة دارت
  is programming

react-native tool
  fr+en React Native ; ReactNative ; Expo {case near=react,native}
  ar رياكت نيتيف ; ريأكت نيتف ; رياكت نايتف
  is mobile-development
  implies react

ionic tool
  fr+en Ionic ; Ionic Framework ; Apache Cordova ; Cordova ; PhoneGap ; Capacitor {case near=ionic}
  ar أيونيك
  is mobile-development
  implies javascript

xamarin tool
  fr+en Xamarin ; .NET MAUI ; MAUI {case near}
  ar زامارين
  is mobile-development
  implies csharp

firebase tool
  fr+en Firebase ; Firestore ; Supabase
  ar فايربيس ; فاير بيس
  is backend-development
  near mobile-development

app-store-publishing skill
  fr Publication d’applications sur les stores ; publication sur les stores ; App Store ; Google Play ; Play Store ; Google Play Store
  en App store publishing ; App Store ; Google Play ; Play Store ; Google Play Store
  ar نشر التطبيقات على المتاجر ; متجر جوجل بلاي ; متجر التطبيقات ; آب ستور
  is mobile-development

app-store-optimisation skill
  fr Optimisation pour les stores ; ASO {case near} ; référencement d’applications mobiles
  en App store optimisation ; ASO {case near} ; app store optimization
  ar تحسين الظهور في متاجر التطبيقات
  is app-store-publishing
  near seo
`,
};
