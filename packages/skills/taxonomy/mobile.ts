import type { DomainFile } from '../src/taxonomy/format.ts';

/** Applications for phones and tablets. */
export const mobile: DomainFile = {
  id: 'mobile',
  labels: { fr: 'Mobile', en: 'Mobile', ar: 'الهاتف المحمول' },
  skills: `
mobile-development skill
  fr Développement mobile ; développeur mobile ; développement d’applications mobiles ; application mobile ; applications mobiles ; appli mobile ; création d’application mobile ; développeur d’applications mobiles ; app mobile ; faire une application ; créer … application ; développer … application ; appli pour téléphone ; développer … application mobile ; application pour téléphone ; dev mobile ; apps mobiles
  en Mobile development ; mobile developer ; mobile app development ; mobile application development ; mobile app ; mobile apps ; mobile application ; phone app ; build … mobile app ; build … app ; make … app ; develop … app ; app for phones ; mobile dev ; app developer ; mobile engineer ; app development
  ar تطوير تطبيقات الهاتف ; مطور تطبيقات الهاتف ; تطوير تطبيقات الجوال ; مطور تطبيقات الجوال ; تطبيقات الهاتف المحمول ; تطبيق للهاتف ; تطبيق هاتف ; تطبيقات الموبايل ; مطور موبايل ; تطبيقات الهواتف الذكية ; تطوير تطبيقات الهواتف ; تطبيق على الهاتف ; ابليكاسيون ; أبليكاسيون ; تطبيقات للهاتف ; تطبيق محمول ; تطبيقات محمولة ; تطبيق جوال ; تطبيقات الهاتف
  is software-development

cross-platform-mobile skill
  fr Développement mobile multiplateforme ; applications hybrides ; application hybride ; développement mobile hybride ; application mobile multiplateforme ; développement cross-platform ; développeur mobile hybride
  en Cross-platform mobile development ; hybrid apps ; hybrid mobile development ; cross-platform apps ; cross-platform development
  ar تطوير التطبيقات متعددة المنصات ; التطبيقات الهجينة ; تطبيقات هجينة
  is mobile-development

native-mobile-development skill
  fr Développement mobile natif ; applications natives ; application native ; développement natif
  en Native mobile development ; native apps ; native mobile apps ; native development
  ar تطوير التطبيقات الأصلية للهاتف ; تطبيقات أصلية
  is mobile-development

android-development skill
  fr Développement Android ; développeur Android ; Android ; application Android
  en Android development ; Android developer ; Android ; Android app
  ar تطوير تطبيقات أندرويد ; أندرويد ; اندرويد ; مطور أندرويد ; تطبيق أندرويد
  is mobile-development

android-studio tool
  fr+en Android Studio ; Android SDK ; Android NDK
  ar أندرويد ستوديو
  is android-development
  implies android-development

jetpack-compose tool
  fr+en Jetpack Compose ; Android Jetpack ; Compose Multiplatform
  ar جيت باك كومبوز
  is android-development
  implies kotlin

kotlin-multiplatform tool
  fr+en Kotlin Multiplatform ; KMM {case near} ; KMP {case near} ; Kotlin Multiplatform Mobile
  ar كوتلن متعدد المنصات
  is cross-platform-mobile
  implies kotlin

ios-development skill
  fr Développement iOS ; développeur iOS ; iOS ; application iPhone ; application iOS
  en iOS development ; iOS developer ; iOS ; iPhone app ; iOS app
  ar تطوير تطبيقات آيفون ; تطوير تطبيقات iOS ; تطبيق آيفون ; مطور iOS ; آي أو إس
  is mobile-development

xcode tool
  fr+en Xcode ; X-Code ; TestFlight ; CocoaPods
  ar إكس كود
  is ios-development
  implies ios-development
  esco 449d119b-2d66-43a9-9230-7d27f16afbb6

swiftui tool
  fr+en SwiftUI ; Swift UI ; UIKit {case-or-near}
  ar سويفت يو آي
  is ios-development
  implies swift

kotlin tool
  fr+en Kotlin
  ar كوتلن ; كوتلين
  is programming
  near android-development java

swift tool
  fr+en Swift (langage) ; Swift {case near=ios,iphone,xcode,mobile,mobiles,apple,kotlin unless=code,mt103,bic} ; langage Swift
  ar سويفت {near=آيفون,أبل,تطبيقات} ; لغة سويفت
  is programming
  near ios-development
  esco be80acfc-b6f2-4411-9b8d-b19d9cd2556a

objective-c tool
  fr+en Objective-C ; Objective C
  ar أوبجكتيف سي
  is programming
  near ios-development
  esco 9973a5a2-7822-4161-99e9-95c781eb63f8

flutter tool
  fr+en Flutter ; Google Flutter
  ar فلاتر ; فلتر {near=تطبيقات,هاتف,دارت} ; فلاتر دارت
  is mobile-development
  implies dart
  near react-native

flutter-state-management tool
  fr Gestion d’état Flutter ; Riverpod ; Flutter BLoC ; BLoC {case near=flutter,dart,riverpod} ; GetX {near}
  en Flutter state management ; Riverpod ; Flutter BLoC ; BLoC {case near=flutter,dart,riverpod} ; GetX {near}
  ar إدارة الحالة في فلاتر
  implies flutter

dart tool
  fr+en Dart (langage) ; Dart {case near=flutter,mobile,langage}
  ar دارت {near=فلاتر,لغة,تطبيقات} ; لغة دارت
  is programming

react-native tool
  fr+en React Native ; ReactNative
  ar رياكت نيتيف ; ريأكت نيتف ; رياكت نايتف
  is mobile-development
  implies react

expo tool
  fr+en Expo (React Native) ; Expo {case near=react,native} ; Expo Go
  ar إكسبو رياكت نيتيف
  is mobile-development
  implies react-native

ionic tool
  fr+en Ionic ; Ionic Framework
  ar أيونيك
  is mobile-development
  implies javascript

cordova tool
  fr+en Apache Cordova ; Cordova ; PhoneGap
  ar كوردوفا
  is cross-platform-mobile
  implies javascript

capacitor tool
  fr+en Capacitor (Ionic) ; Capacitor {case near=ionic,angular,cordova} ; CapacitorJS
  ar كاباسيتور
  is cross-platform-mobile
  implies javascript
  near ionic

nativescript tool
  fr+en NativeScript ; Native Script
  ar نيتيف سكريبت
  is cross-platform-mobile
  implies javascript

xamarin tool
  fr+en Xamarin
  ar زامارين
  is mobile-development
  implies csharp

dotnet-maui tool
  fr+en .NET MAUI ; MAUI {case near}
  ar دوت نت ماوي
  is cross-platform-mobile
  implies csharp dotnet
  near xamarin

firebase tool
  fr+en Firebase
  ar فايربيس ; فاير بيس
  is backend-development
  near mobile-development

firestore tool
  fr+en Firestore ; Cloud Firestore ; Firebase Realtime Database
  ar فايرستور
  is nosql
  near firebase

push-notifications skill
  fr Notifications push ; notification push ; Firebase Cloud Messaging ; FCM {case near} ; OneSignal ; notifications mobiles
  en Push notifications ; push notification ; Firebase Cloud Messaging ; FCM {case near} ; OneSignal ; mobile notifications
  ar الإشعارات الفورية ; إشعارات الهاتف
  is mobile-development
  near firebase

supabase tool
  fr+en Supabase ; Appwrite ; PocketBase
  ar سوبابيس
  is backend-development
  implies postgresql
  near firebase

app-store-publishing skill
  fr Publication d’applications sur les stores ; publication sur les stores ; App Store ; Google Play ; Play Store ; Google Play Store ; mise en ligne sur les stores ; publier … application
  en App store publishing ; App Store ; Google Play ; Play Store ; Google Play Store ; publishing apps ; published apps ; app publishing ; publish … app
  ar نشر التطبيقات على المتاجر ; متجر جوجل بلاي ; متجر التطبيقات ; آب ستور
  is mobile-development

app-store-optimisation skill
  fr Optimisation pour les stores ; ASO {case near} ; référencement d’applications mobiles
  en App store optimisation ; ASO {case near} ; app store optimization
  ar تحسين الظهور في متاجر التطبيقات
  is app-store-publishing
  near seo

mobile-ui-design skill
  fr Conception d’interfaces mobiles ; design d’application mobile ; Material Design ; maquettes d’application mobile ; Human Interface Guidelines
  en Mobile interface design ; mobile app design ; Material Design ; Human Interface Guidelines ; mobile UI
  ar تصميم واجهات تطبيقات الهاتف ; تصميم تطبيقات الهاتف
  near ui-design mobile-development

mobile-testing skill
  fr Tests d’applications mobiles ; tests mobiles ; test d’application mobile ; Espresso {case near} ; XCTest ; Detox {case near}
  en Mobile app testing ; mobile testing ; Espresso {case near} ; XCTest ; Detox {case near}
  ar اختبار تطبيقات الهاتف ; اختبار التطبيقات المحمولة
  is mobile-development
  near software-testing

mobile-performance skill
  fr Optimisation des applications mobiles ; performance mobile ; Crashlytics ; optimisation de performance mobile ; mode hors ligne
  en Mobile app optimisation ; mobile performance ; Crashlytics ; offline mode ; mobile app performance
  ar تحسين أداء تطبيقات الهاتف
  is mobile-development

mobile-geolocation skill
  fr Géolocalisation et cartes mobiles ; géolocalisation ; Google Maps SDK ; Mapbox ; suivi GPS ; cartes interactives
  en Geolocation and mobile maps ; geolocation ; Google Maps SDK ; Mapbox ; GPS tracking ; interactive maps
  ar تحديد المواقع والخرائط ; تحديد الموقع الجغرافي
  is mobile-development
  near gis

mobile-databases knowledge
  fr Bases de données mobiles ; Room {case near=android,kotlin,sqlite} ; Realm {case near} ; Core Data ; stockage local mobile
  en Mobile databases ; Room {case near=android,kotlin,sqlite} ; Realm {case near} ; Core Data ; local storage on mobile
  ar قواعد بيانات الهاتف
  is mobile-development
  near sqlite

in-app-purchase skill
  fr Achats intégrés et monétisation d’applications ; achats intégrés ; AdMob ; abonnements in-app ; monétisation d’applications
  en In-app purchases and app monetisation ; in-app purchases ; AdMob ; app monetisation ; in-app subscriptions
  ar المشتريات داخل التطبيق ; تحقيق الدخل من التطبيقات
  is mobile-development

wearable-development skill
  fr Développement pour objets portés ; Wear OS ; watchOS ; Apple Watch ; montres connectées
  en Wearable development ; Wear OS ; watchOS ; Apple Watch ; smartwatch apps
  ar تطوير تطبيقات الأجهزة القابلة للارتداء ; تطبيقات الساعات الذكية
  is mobile-development

huawei-mobile-services tool
  fr+en Huawei Mobile Services ; HMS {case near=huawei,android} ; HarmonyOS {case-or-near} ; AppGallery
  ar خدمات هواوي للهاتف
  is mobile-development
  near android-development

ussd-sms-services skill
  fr Services SMS et USSD ; USSD ; passerelle SMS ; SMS gateway ; envoi de SMS en masse ; services à valeur ajoutée
  en SMS and USSD services ; USSD ; SMS gateway ; bulk SMS ; value-added services
  ar خدمات الرسائل القصيرة ; رسائل SMS الجماعية
  near mobile-development telecommunications

mobile-continuous-delivery skill
  fr Livraison continue mobile ; Fastlane ; Codemagic ; App Center ; Bitrise
  en Mobile continuous delivery ; Fastlane ; Codemagic ; App Center ; Bitrise
  ar النشر المستمر لتطبيقات الهاتف
  is mobile-development
  near continuous-integration

mobile-app-security skill
  fr Sécurité des applications mobiles ; sécurité mobile ; obfuscation de code ; ProGuard ; MobSF
  en Mobile application security ; mobile security ; code obfuscation ; ProGuard ; MobSF
  ar أمن تطبيقات الهاتف ; أمن الهواتف
  is application-security
  near mobile-development
`,
};
