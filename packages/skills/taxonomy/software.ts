import type { DomainFile } from '../src/taxonomy/format.ts';

/** Building software: languages, methods, quality. The format is described in the package's README. */
export const software: DomainFile = {
  id: 'software',
  labels: { fr: 'Développement logiciel', en: 'Software development', ar: 'تطوير البرمجيات' },
  skills: `
software-development skill
  fr Développement logiciel ; développeur logiciel ; développement informatique ; développement de logiciels ; développement d’applications ; développeur d’applications ; ingénieur logiciel ; génie logiciel ; ingénieur développement ; conception et développement d’applications ; génie informatique
  en Software development ; software developer ; software engineering ; software engineer ; application development ; application developer ; computer engineering
  ar تطوير البرمجيات ; مطور برمجيات ; هندسة البرمجيات ; مهندس برمجيات ; تطوير البرامج ; تطوير التطبيقات ; مطور تطبيقات ; مهندس معلوماتيات ; ديفلوبور ; ديفلوبير ; ديفلوبار ; الهندسة المعلوماتية

programming skill
  fr Programmation ; programmeur ; langages de programmation ; coder ; codage informatique ; développement de code
  en Programming ; programmer {lang=en} ; coding ; programming languages
  ar البرمجة ; مبرمج ; مبرمجة ; لغات البرمجة ; برمجة الحاسوب ; البرمجة المعلوماتية ; المبرمجين ; مبرمجين ; مبرمجون ; برمجيات {near=تطوير,لغات}
  is software-development

object-oriented-programming knowledge
  fr Programmation orientée objet ; POO {case near=programmation,java,php,python,uml} ; programmation objet ; orienté objet ; conception orientée objet
  en Object-oriented programming ; OOP {case} ; object oriented design
  ar البرمجة كائنية التوجه ; البرمجة الشيئية ; البرمجة الموجهة للكائنات ; البرمجة كائنية المنحى
  is programming

functional-programming knowledge
  fr Programmation fonctionnelle
  en Functional programming
  ar البرمجة الوظيفية ; البرمجة الدالية
  is programming

java tool
  fr+en Java ; J2EE ; Java EE ; JEE {case} ; JavaSE ; Java SE ; Java 8 ; Java 11 ; Java 17 ; Jakarta EE
  ar جافا ; لغة جافا
  is programming
  implies object-oriented-programming

spring tool
  fr+en Spring Framework ; Spring Boot ; Spring MVC ; Spring {case near} ; Spring Security ; Spring Cloud ; Spring Data
  ar سبرينغ ; سبرينغ بوت ; سبرنغ بوت
  is backend-development
  implies java
  near hibernate

hibernate tool
  fr+en Hibernate ; JPA {case} ; Hibernate ORM
  ar هايبرنيت ; هيبرنيت
  is backend-development
  implies java

python tool
  fr+en Python ; Python 3 ; Python3
  ar بايثون ; لغة بايثون ; بيثون
  is programming

c-language tool
  fr Langage C ; C {case near} ; C embarqué ; ANSI C ; programmation C ; programmation en C
  en C (programming language) ; C language ; C {case near} ; embedded C ; ANSI C ; C programming
  ar لغة سي ; لغة C ; البرمجة بلغة سي
  is programming

cpp tool
  fr C++ ; langage C++ ; CPP {case near}
  en C++ ; CPP {case near} ; C plus plus
  ar سي بلس بلس ; لغة سي بلس بلس
  is programming
  implies object-oriented-programming
  near c-language

csharp tool
  fr+en C# ; C sharp ; CSharp
  ar سي شارب ; لغة سي شارب
  is programming
  implies object-oriented-programming

dotnet tool
  fr+en .NET ; dotnet ; .NET Core ; ASP.NET ; ASP.NET Core ; ASP.NET MVC ; .NET Framework ; dot net ; Blazor ; Entity Framework
  ar دوت نت ; إطار دوت نت
  is backend-development
  near csharp

vb-net tool
  fr+en Visual Basic ; VB.NET ; Visual Basic .NET ; VB6
  ar فيجوال بيسك
  is programming

php tool
  fr+en PHP ; PHP 7 ; PHP 8 ; PHP5 ; PHP7 ; PHP8
  ar بي إتش بي ; بي اتش بي ; لغة PHP
  is programming

javascript tool
  fr+en JavaScript ; JS {case near unless=node,vue,next,react,express,nuxt,nest} ; Java Script ; ECMAScript ; ES6 ; vanilla JS
  ar جافاسكريبت ; جافا سكريبت ; جافاسكربت ; جافا سكربت
  is programming

typescript tool
  fr+en TypeScript ; Type Script ; TS {case near=javascript,react,angular,node}
  ar تايب سكريبت ; تايبسكريبت ; تايب سكربت
  is programming
  implies javascript

go tool
  fr+en Go (langage) ; Golang ; Go {case near unless=to,Mo,To,RAM,SSD} ; Go lang
  ar لغة غو ; غولانغ ; جولانج
  is programming

rust tool
  fr+en Rust (langage) ; Rust {case near} ; Rust lang ; Rustlang
  ar لغة راست ; لغة رست
  is programming

ruby tool
  fr+en Ruby (langage) ; Ruby {case near} ; langage Ruby
  ar روبي ; لغة روبي
  is programming

ruby-on-rails tool
  fr+en Ruby on Rails ; RoR {case} ; Rails {case near}
  ar روبي أون ريلز
  is backend-development
  implies ruby

scala tool
  fr+en Scala (langage) ; Scala {case near}
  ar سكالا
  is programming
  near java

bash tool
  fr Scripts shell ; Bash ; shell scripting ; scripting shell ; shell Unix ; script shell ; langage shell
  en Shell scripting ; Bash ; shell scripts ; Unix shell
  ar برمجة الصدفة ; سكريبتات شل ; باش {near=لينكس,شل,سكريبت}
  is programming
  near linux

powershell tool
  fr+en PowerShell ; Power Shell
  ar باورشيل ; باور شل
  is programming
  near windows-server

cobol tool
  fr+en COBOL
  ar كوبول
  is programming

software-architecture skill
  fr Architecture logicielle ; architecte logiciel ; architecture applicative ; conception logicielle ; architecture des applications
  en Software architecture ; software architect ; software design ; application architecture ; system design
  ar هندسة معمارية برمجية ; معمارية البرمجيات ; معمارية البرامج ; تصميم البرمجيات
  is software-development

design-patterns knowledge
  fr Patrons de conception ; design patterns ; patron de conception ; principes SOLID
  en Design patterns ; SOLID principles
  ar أنماط التصميم البرمجية ; أنماط التصميم
  is software-architecture

microservices knowledge
  fr Microservices ; micro-services ; architecture microservices ; architecture orientée services
  en Microservices ; micro services ; microservice architecture ; service-oriented architecture
  ar الخدمات المصغرة ; الخدمات الصغرى ; مايكروسيرفس
  is software-architecture

uml knowledge
  fr Modélisation UML ; UML ; diagrammes UML ; conception UML ; méthode Merise
  en UML modelling ; UML ; UML diagrams ; unified modeling language
  ar لغة النمذجة الموحدة ; مخططات UML ; النمذجة بلغة UML
  is software-architecture

algorithms knowledge
  fr Algorithmique ; algorithmes ; structures de données ; algorithmes et structures de données
  en Algorithms ; data structures ; algorithms and data structures ; algorithm design
  ar الخوارزميات ; خوارزميات ; بنى المعطيات ; هياكل البيانات
  is programming

git tool
  fr Git ; gestion de versions ; contrôle de version ; gestionnaire de versions ; versioning
  en Git ; version control ; source control ; versioning
  ar إدارة الإصدارات بجيت ; إدارة الإصدارات ; نظام جيت ; التحكم في الإصدارات
  is software-development

github tool
  fr+en GitHub
  ar جيت هاب ; غيت هاب
  is software-development
  implies git

gitlab tool
  fr+en GitLab
  ar جيت لاب ; غيت لاب
  is software-development
  implies git

software-testing skill
  fr Tests logiciels ; test logiciel ; testeur logiciel ; recette fonctionnelle ; tests fonctionnels ; assurance qualité logicielle ; plan de test ; tests de recette ; cahier de recette ; tests de performance ; tests de charge
  en Software testing ; software tester ; QA testing ; functional testing ; software quality assurance ; test plans ; QA engineer ; performance testing ; load testing
  ar اختبار البرمجيات ; اختبار البرامج ; فحص البرمجيات ; ضمان جودة البرمجيات
  is software-development

unit-testing skill
  fr Tests unitaires ; test unitaire ; TDD {case} ; JUnit ; PHPUnit ; pytest ; développement piloté par les tests ; Jest {case near} ; Vitest ; Mocha {case near}
  en Unit testing ; unit tests ; TDD {case} ; test-driven development ; JUnit ; PHPUnit ; pytest ; Jest {case near} ; Vitest ; Mocha {case near}
  ar اختبارات الوحدة ; اختبار الوحدات
  is software-testing
  implies programming

test-automation skill
  fr Automatisation des tests ; tests automatisés ; Selenium ; Cypress ; Playwright ; tests de bout en bout ; Gherkin ; Cucumber {case near} ; Robot Framework ; Appium
  en Test automation ; automated testing ; automated tests ; Selenium ; Cypress ; Playwright ; end-to-end testing ; Gherkin ; Cucumber {case near} ; Robot Framework ; Appium
  ar أتمتة الاختبارات ; الاختبارات الآلية ; الاختبار الآلي
  is software-testing

code-review skill
  fr Revue de code ; relecture de code ; SonarQube
  en Code review ; code reviews ; peer review of code ; SonarQube ; static code analysis
  ar مراجعة الشيفرة ; مراجعة الكود ; مراجعة الشفرة البرمجية
  is software-development

agile knowledge
  fr Méthodes agiles ; agile ; méthodologie agile ; gestion de projet agile ; méthode agile
  en Agile methods ; agile {unless=mind} ; agile methodology ; agile development ; agile project management
  ar المنهجيات الرشيقة ; منهجية أجايل ; أجايل ; منهجية رشيقة ; المنهجية الرشيقة
  is project-management

scrum knowledge
  fr+en Scrum ; scrum master ; sprint planning ; méthode Scrum
  ar سكرام ; منهجية سكرام ; سكروم
  is agile
  implies agile

kanban knowledge
  fr+en Kanban
  ar كانبان
  is agile

jira tool
  fr+en Jira ; Atlassian Jira
  ar جيرا ; برنامج جيرا
  is project-management

technical-documentation skill
  fr Documentation technique ; rédaction technique ; rédacteur technique ; rédaction de documentation technique ; spécifications techniques
  en Technical documentation ; technical writing ; technical writer ; technical specifications
  ar التوثيق التقني ; الكتابة التقنية ; تحرير الوثائق التقنية
  is software-development

desktop-development skill
  fr Développement d’applications de bureau ; application desktop ; JavaFX ; WPF {case} ; Electron {case near} ; applications lourdes
  en Desktop application development ; desktop applications ; JavaFX ; WPF {case} ; Electron {case near}
  ar تطوير تطبيقات سطح المكتب ; تطبيقات سطح المكتب
  is software-development

game-development skill
  fr Développement de jeux vidéo ; développeur de jeux vidéo ; création de jeux vidéo ; jeux vidéo ; développement de jeux
  en Game development ; game developer ; video game development ; video games
  ar تطوير الألعاب ; مطور ألعاب ; تطوير ألعاب الفيديو ; برمجة الألعاب ; ألعاب الفيديو
  is software-development

unity tool
  fr+en Unity (moteur de jeu) ; Unity3D ; Unity 3D ; Unity {case near=jeu,jeux,game,games,3d,vr,gaming}
  ar يونيتي ; محرك يونيتي
  is game-development
  near csharp

unreal-engine tool
  fr+en Unreal Engine ; Unreal ; UE5 {case} ; UE4 {case}
  ar أنريل إنجن ; محرك أنريل
  is game-development
  near cpp

blockchain knowledge
  fr Blockchain ; chaîne de blocs ; développeur blockchain ; Web3 ; technologie blockchain ; Hyperledger
  en Blockchain ; distributed ledger ; blockchain developer ; Web3 ; Hyperledger
  ar سلسلة الكتل ; البلوكشين ; بلوك تشين ; تقنية البلوكشين
  is software-development

smart-contracts skill
  fr Contrats intelligents ; smart contracts ; Solidity ; Ethereum
  en Smart contracts ; Solidity ; Ethereum
  ar العقود الذكية ; عقود ذكية ; سوليديتي
  is blockchain
  implies programming

erp-development skill
  fr Développement ERP ; développeur Odoo ; développement Odoo ; développeur ABAP ; ABAP ; paramétrage ERP ; intégration ERP
  en ERP development ; Odoo developer ; Odoo development ; ABAP ; ERP integration
  ar تطوير أنظمة تخطيط الموارد ; تطوير أودو ; مطور أودو
  is software-development
  near erp

low-code skill
  fr Low-code et no-code ; no-code ; low-code ; nocode ; lowcode ; Power Apps ; Bubble.io ; Airtable ; outils no-code
  en Low-code and no-code ; no-code ; low-code ; nocode ; lowcode ; Power Apps ; Bubble.io ; Airtable ; no-code tools
  ar التطوير بدون كود ; البرمجة بدون كود ; تطوير منخفض الكود
  is software-development

build-tools tool
  fr Outils de construction logicielle ; Maven ; Gradle ; npm ; Webpack ; Vite {case near} ; CMake
  en Software build tools ; Maven ; Gradle ; npm ; Webpack ; Vite {case near} ; CMake
  ar أدوات بناء البرمجيات
  is software-development

xml-json knowledge
  fr Formats d’échange de données (XML, JSON) ; XML ; JSON ; YAML ; XSLT
  en Data exchange formats (XML, JSON) ; XML ; JSON ; YAML ; XSLT
  ar صيغ تبادل البيانات
  is software-development
`,
};
