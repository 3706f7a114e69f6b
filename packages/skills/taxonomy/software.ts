import type { DomainFile } from '../src/taxonomy/format.ts';

/** Building software: languages, methods, quality. The format is described in the package's README. */
export const software: DomainFile = {
  id: 'software',
  labels: { fr: 'Développement logiciel', en: 'Software development', ar: 'تطوير البرمجيات' },
  skills: `
software-development skill
  fr Développement logiciel ; développeur logiciel ; développement informatique ; développement de logiciels ; développement d’applications ; développeur d’applications ; ingénieur logiciel ; génie logiciel ; ingénieur développement ; conception et développement d’applications ; génie informatique
  fr ingénieur en logiciel ; dev logiciel ; concepteur développeur ; analyste développeur ; ingénieur études et développement ; ingénieur R&D logiciel ; développeur informatique ; conception d’applications ; développer … logiciel ; créer … logiciel ; programmer … application
  en Software development ; software developer ; software engineering ; software engineer ; application development ; application developer ; computer engineering ; software dev ; developing software ; building software ; building applications ; develop applications ; develop software ; develop … software ; build … software
  ar تطوير البرمجيات ; مطور برمجيات ; هندسة البرمجيات ; مهندس برمجيات ; تطوير البرامج ; تطوير التطبيقات ; مطور تطبيقات ; مهندس معلوماتيات ; ديفلوبور ; ديفلوبير ; ديفلوبار ; الهندسة المعلوماتية ; مهندس معلوميات ; تطوير الأنظمة

programming skill
  fr Programmation ; programmeur ; langages de programmation ; coder ; codage informatique ; développement de code ; je code
  en Programming ; programmer {lang=en} ; coding ; programming languages ; writing code ; write code
  ar البرمجة ; مبرمج ; مبرمجة ; لغات البرمجة ; برمجة الحاسوب ; البرمجة المعلوماتية ; المبرمجين ; مبرمجين ; مبرمجون ; برمجيات {near=تطوير,لغات} ; كتابة الشيفرة
  is software-development
  esco 21d2f96d-35f7-4e3f-9745-c533d2dd6e97

imperative-programming knowledge
  fr Programmation procédurale ; programmation impérative ; programmation structurée
  en Procedural programming ; imperative programming ; structured programming
  ar البرمجة الإجرائية ; البرمجة الهيكلية
  is programming

concurrent-programming knowledge
  fr Programmation concurrente et parallèle ; programmation concurrente ; programmation parallèle ; multithreading ; multi-threading ; programmation asynchrone ; calcul parallèle
  en Concurrent and parallel programming ; concurrent programming ; parallel programming ; multithreading ; multi-threading ; asynchronous programming ; parallel computing
  ar البرمجة المتزامنة والمتوازية ; البرمجة المتوازية ; تعدد الخيوط
  is programming
  esco 25b291b5-8245-4d9d-b391-86a8a31d7109

reactive-programming knowledge
  fr Programmation réactive ; RxJS ; RxJava ; Spring WebFlux ; Project Reactor ; ReactiveX
  en Reactive programming ; RxJS ; RxJava ; Spring WebFlux ; Project Reactor ; ReactiveX
  ar البرمجة التفاعلية
  is programming

event-driven-programming knowledge
  fr Architecture événementielle ; architecture orientée événements ; programmation événementielle ; event-driven architecture ; event sourcing ; CQRS
  en Event-driven architecture ; event-driven programming ; event sourcing ; CQRS ; event driven
  ar المعمارية الموجهة بالأحداث ; البرمجة الموجهة بالأحداث
  is software-architecture

network-programming skill
  fr Programmation réseau ; programmation socket ; sockets {near} ; programmation client-serveur
  en Network programming ; socket programming ; sockets {near} ; client-server programming
  ar برمجة الشبكات ; البرمجة الشبكية
  is programming
  near tcp-ip

systems-programming skill
  fr Programmation système ; programmation système Linux ; développement noyau ; pilotes de périphériques ; kernel Linux ; drivers Linux
  en Systems programming ; kernel development ; device drivers ; Linux kernel ; Linux drivers
  ar برمجة النظم ; برمجة الأنظمة ; تطوير نواة النظام
  is programming
  near operating-systems

operating-systems knowledge
  fr Systèmes d’exploitation ; système d’exploitation ; OS {case near=linux,windows,unix}
  en Operating systems ; operating system
  ar أنظمة التشغيل ; نظام التشغيل
  near system-administration
  esco f9a6f35b-01a7-40c9-8b61-b6ee46f97272

compilers knowledge
  fr Compilation et théorie des langages ; compilateurs ; théorie des langages ; analyse lexicale et syntaxique ; LLVM ; techniques de compilation
  en Compilers and language theory ; compilers ; compiler design ; parsing techniques ; LLVM
  ar المترجمات ونظرية اللغات ; تصميم المترجمات ; المصرفات
  is programming

regular-expressions knowledge
  fr Expressions régulières ; regex ; expressions rationnelles
  en Regular expressions ; regex ; regexp
  ar التعابير النمطية ; التعابير النظامية
  is programming
  esco 697dcc9f-ae92-4506-b5f2-e770d7589f74

debugging skill
  fr Débogage ; debugging ; débugger ; correction de bugs ; correction de bogues ; résolution de bugs ; débuggage ; corriger … bugs ; correction d’anomalies ; correction des anomalies ; résoudre … bugs ; correctifs logiciels ; fixer … bugs ; corriger … anomalies
  en Debugging ; bug fixing ; debug {near} ; fixing bugs ; troubleshooting code ; bug fixes ; fix … bugs ; fix bugs ; solving bugs ; resolving defects
  ar تصحيح الأخطاء البرمجية ; إصلاح الأخطاء البرمجية ; تنقيح البرامج ; تصحيح الأخطاء ; إصلاح الأعطال البرمجية ; حل المشاكل البرمجية
  is programming
  esco 2522a6ce-3202-4ac8-9f5b-b9cb5a3a83a1

refactoring skill
  fr Refactorisation ; refactoring ; remaniement de code ; refonte de code ; dette technique ; réusinage de code
  en Refactoring ; code refactoring ; technical debt ; legacy code
  ar إعادة هيكلة الشيفرة ; إعادة صياغة الكود ; الدين التقني
  is programming

clean-code knowledge
  fr Code propre et bonnes pratiques ; clean code ; bonnes pratiques de développement ; software craftsmanship ; qualité du code ; qualité de code ; code propre ; code lisible ; code de qualité ; code maintenable ; code bien structuré
  en Clean code and good practice ; clean code ; coding standards ; software craftsmanship ; code quality ; coding best practices ; readable code ; maintainable code ; well structured code
  ar الشيفرة النظيفة ; الكود النظيف ; جودة الكود ; ممارسات البرمجة الجيدة
  is programming
  near code-review

data-structures knowledge
  fr Structures de données ; structure de données ; arbres et graphes ; listes chaînées
  en Data structures ; trees and graphs ; linked lists
  ar بنى المعطيات ; هياكل البيانات ; بنيات المعطيات ; هيكلة البيانات
  is programming
  near algorithms

competitive-programming skill
  fr Programmation compétitive ; LeetCode ; Codeforces ; HackerRank ; hackathon ; hackathons ; olympiades d’informatique
  en Competitive programming ; LeetCode ; Codeforces ; HackerRank ; hackathon ; hackathons
  ar البرمجة التنافسية ; هاكاثون ; مسابقات البرمجة
  implies algorithms programming

object-oriented-programming knowledge
  fr Programmation orientée objet ; POO {case near=programmation,java,php,python,uml} ; programmation objet ; orienté objet ; conception orientée objet
  en Object-oriented programming ; OOP {case} ; object oriented design
  ar البرمجة كائنية التوجه ; البرمجة الشيئية ; البرمجة الموجهة للكائنات ; البرمجة كائنية المنحى
  is programming
  esco 5b9cde20-f1b9-4adc-bfb3-dbf70b14138d

functional-programming knowledge
  fr Programmation fonctionnelle
  en Functional programming
  ar البرمجة الوظيفية ; البرمجة الدالية
  is programming
  esco d31fab87-2a7d-485c-b699-2901ca294b15

java tool
  fr+en Java ; JavaSE ; Java SE ; Java 8 ; Java 11 ; Java 17
  ar جافا ; لغة جافا
  fr développeur Java ; développement Java ; ingénieur Java ; Java SE 8 ; Java 21 ; core Java ; langage Java
  en Java developer ; Java 21 ; core Java
  is programming
  implies object-oriented-programming
  esco 19a8293b-8e95-4de3-983f-77484079c389

jakarta-ee tool
  fr+en Jakarta EE ; Java EE ; J2EE ; JEE {case} ; Java Enterprise Edition ; JSP {case near} ; JSF {case near} ; EJB {case near} ; Servlets {near} ; JAX-RS
  ar جافا إي إي ; جاكرتا إي إي
  is backend-development
  implies java
  near spring

spring tool
  fr+en Spring Framework ; Spring MVC ; Spring {case near} ; Spring Security ; Spring Cloud ; Spring Data
  ar سبرينغ
  is backend-development
  implies java
  near hibernate

spring-boot tool
  fr+en Spring Boot ; Spring Boot 3 ; Spring Boot 2
  ar سبرينغ بوت ; سبرنغ بوت ; سبرينج بوت
  is backend-development
  implies spring

quarkus tool
  fr+en Quarkus ; Micronaut
  ar كواركوس
  is backend-development
  implies java
  near spring-boot

hibernate tool
  fr+en Hibernate ; Hibernate ORM
  ar هايبرنيت ; هيبرنيت
  is backend-development
  implies java

jpa knowledge
  fr+en Java Persistence API ; JPA {case} ; JPQL ; Jakarta Persistence
  ar واجهة جافا للاستمرارية
  is backend-development
  implies java object-relational-mapping
  near hibernate

object-relational-mapping knowledge
  fr Mapping objet-relationnel (ORM) ; ORM {case near} ; mapping objet-relationnel ; SQLAlchemy ; Doctrine ORM ; Eloquent ORM
  en Object-relational mapping (ORM) ; ORM {case near} ; object-relational mapping ; SQLAlchemy ; Doctrine ORM ; Eloquent ORM
  ar الربط بين الكائنات وقواعد البيانات ; الربط الكائني العلائقي
  is backend-development
  near databases

maven tool
  fr+en Apache Maven ; Maven
  ar مافن ; أباتشي مافن
  is build-tools
  near java gradle
  esco 0d168770-4d9c-4096-b048-a6577818d306

gradle tool
  fr+en Gradle ; Gradle Build
  ar غرادل ; جرادل
  is build-tools
  near java

python tool
  fr+en Python ; Python 3 ; Python3
  ar بايثون ; لغة بايثون ; بيثون
  is programming
  esco ccd0a1d9-afda-43d9-b901-96344886e14d

c-language tool
  fr Langage C ; C {case near} ; ANSI C ; programmation C ; programmation en C
  en C (programming language) ; C language ; C {case near} ; ANSI C ; C programming
  ar لغة سي ; لغة C ; البرمجة بلغة سي
  is programming

assembly-language tool
  fr Langage assembleur ; assembleur {near=langage,arm,x86,microcontrôleur,programmation unless=de,en} ; ASM {case near} ; assembleur x86 ; assembleur ARM
  en Assembly language ; assembler language ; ASM {case near} ; x86 assembly ; ARM assembly
  ar لغة التجميع ; لغة الأسمبلي ; الأسمبلي
  is programming
  esco 47b9bbcf-356c-4782-83a4-7f5a1b2b51a3

cpp tool
  fr C++ ; langage C++ ; CPP {case near} ; C++11 ; C++17 ; STL {case near=c++,cpp}
  en C++ ; CPP {case near} ; C plus plus
  ar سي بلس بلس ; لغة سي بلس بلس
  is programming
  implies object-oriented-programming
  near c-language
  esco b633eb55-8f1f-4ae6-ab4c-2022ffe2cb7f

qt-framework tool
  fr+en Qt (framework) ; Qt {case near=c++,cpp,qml,gui,embarqué,embedded} ; Qt5 ; Qt6 ; QML {case} ; PyQt ; PySide
  ar إطار كيوت ; كيو تي
  is desktop-development
  near cpp

csharp tool
  fr+en C# ; C sharp ; CSharp
  ar سي شارب ; لغة سي شارب
  is programming
  implies object-oriented-programming
  esco 4c016b68-4116-468c-9dc6-42710c239e4a

dotnet tool
  fr+en .NET ; dotnet ; .NET Core ; .NET Framework ; dot net ; .NET 6 ; .NET 8 ; dotnet core
  ar دوت نت ; إطار دوت نت
  is backend-development
  near csharp

aspnet tool
  fr+en ASP.NET ; ASP.NET Core ; ASP.NET MVC ; ASP.NET Web API ; ASPNET
  ar إي إس بي دوت نت
  is backend-development
  implies dotnet csharp
  esco 56a7f561-1d55-43c9-9cd7-36a0a9bc6c50

blazor tool
  fr+en Blazor ; Blazor WebAssembly ; Blazor Server
  ar بليزور
  is frontend-development
  implies dotnet csharp

entity-framework tool
  fr+en Entity Framework ; Entity Framework Core ; EF Core {case}
  ar إنتيتي فريموورك
  is object-relational-mapping
  implies dotnet

winforms tool
  fr+en Windows Forms ; WinForms ; Win Forms
  ar ويندوز فورمز
  is desktop-development
  implies dotnet

wpf tool
  fr+en WPF {case} ; Windows Presentation Foundation ; XAML
  ar دبليو بي إف
  is desktop-development
  implies dotnet

fsharp tool
  fr+en F# {case near} ; F sharp ; FSharp
  ar إف شارب
  is functional-programming
  near dotnet

vb-net tool
  fr+en Visual Basic ; VB.NET ; Visual Basic .NET ; VB6
  ar فيجوال بيسك
  is programming

windev tool
  fr+en WinDev {case-or-near} ; PC Soft WinDev ; Win Dev ; WLangage ; PC SOFT {case near=windev,webdev} ; HFSQL ; WinDev Mobile ; WebDev {case near=windev}
  ar ويندف ; وين ديف
  is desktop-development
  implies programming

delphi tool
  fr+en Delphi ; Object Pascal ; Embarcadero Delphi ; Lazarus {case near=delphi,pascal} ; Turbo Pascal
  ar دلفي ; لغة دلفي
  is programming

pascal-language tool
  fr+en Langage Pascal ; Pascal {case near=langage,delphi,algorithmique,c,fortran} ; Pascal programming
  ar لغة باسكال
  is programming
  near delphi
  esco e8b89eb6-51e8-4c3a-babb-88b2e110376b

visual-foxpro tool
  fr+en Visual FoxPro ; FoxPro ; Fox Pro
  ar فوكس برو
  is programming
  near databases

php tool
  fr+en PHP ; PHP 7 ; PHP 8 ; PHP5 ; PHP7 ; PHP8
  ar بي إتش بي ; بي اتش بي ; لغة PHP
  is programming
  esco 4350c38d-0fe9-4ca7-bab9-40ed7f72b04f

composer-php tool
  fr+en Composer (PHP) ; Composer {case near=php,laravel,symfony,packagist}
  ar كومبوزر بي إتش بي
  is build-tools
  implies php

perl tool
  fr+en Perl ; Perl 5
  ar بيرل ; لغة بيرل
  is programming
  esco 401eb8d8-6daa-4f8b-90ad-60afc71eb4f8

lua tool
  fr+en Lua (langage) ; Lua {case near} ; langage Lua ; Lua scripting
  ar لغة لوا
  is programming

javascript tool
  fr+en JavaScript ; JS {case near unless=node,vue,next,react,express,nuxt,nest} ; Java Script ; ECMAScript ; ES6 ; vanilla JS
  ar جافاسكريبت ; جافا سكريبت ; جافاسكربت ; جافا سكربت
  is programming
  esco 3cd569a2-4f88-4c1e-9995-8dce8c5e51a7

webassembly tool
  fr+en WebAssembly ; WASM {case-or-near} ; Web Assembly
  ar ويب أسمبلي
  is frontend-development
  near rust cpp

typescript tool
  fr+en TypeScript ; Type Script ; TS {case near=javascript,react,angular,node}
  ar تايب سكريبت ; تايبسكريبت ; تايب سكربت
  is programming
  implies javascript
  esco 867137fb-ff1b-4ca3-99f3-cb6969aa2c68

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
  esco 0ccdfe98-f845-4598-84a1-3dca66e9d9a3

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
  esco ffddfc7c-a9dd-449f-9e96-882dc447c8b6

groovy tool
  fr+en Groovy (langage) ; Apache Groovy ; Groovy {case near} ; Grails
  ar لغة غروفي
  is programming
  near java
  esco 52cf3037-ab53-4806-85ed-7fd21ea7f6a1

clojure tool
  fr+en Clojure {case-or-near} ; ClojureScript
  ar كلوجر
  is functional-programming

haskell tool
  fr+en Haskell
  ar هاسكل
  is functional-programming
  esco 000f1d3d-220f-4789-9c0a-cc742521fb02

erlang tool
  fr+en Erlang ; Erlang/OTP
  ar إرلانغ
  is functional-programming
  esco 034c29fa-c3ba-45ea-b8f3-bf8e3705e386

elixir tool
  fr+en Elixir (langage) ; Elixir {case near} ; Phoenix Framework
  ar لغة إليكسير
  is functional-programming
  near erlang

ocaml tool
  fr+en OCaml
  ar أوكامل
  is functional-programming

prolog tool
  fr+en Prolog {case-or-near} ; SWI-Prolog
  ar برولوغ
  is programming
  near artificial-intelligence
  esco 2bde42ae-e776-41c1-9ded-b07b30bfe985

lisp tool
  fr+en Common Lisp ; LISP {case near} ; AutoLISP
  ar ليسب ; لغة ليسب
  is functional-programming
  esco 0de61385-de6d-4146-ba32-1cc1bc102220

fortran tool
  fr+en Fortran ; Fortran 90 ; Fortran 77
  ar فورتران
  is programming
  near scientific-computing

julia-language tool
  fr+en Julia (langage) ; langage Julia ; Julia {case near=python,matlab,langage,r}
  ar لغة جوليا
  is programming
  near scientific-computing

zig-language tool
  fr+en Zig (langage) ; Ziglang ; Zig {case near=rust,c,c++}
  ar لغة زيغ
  is programming
  near c-language

ada-language tool
  fr+en Langage Ada ; Ada {case near=c,c++,embarqué,embedded,spark} ; Ada 95
  ar لغة أدا
  is programming
  near real-time-systems

scratch-programming tool
  fr+en Scratch (programmation visuelle) ; Scratch {case near=code,enfants,programmation,python,blockly,robotique,kids} ; Scratch Junior ; ScratchJr ; Blockly
  ar سكراتش {near=برمجة,أطفال} ; لغة سكراتش
  is programming
  near coding-education
  esco d56fc2b5-4b0a-4e7e-9bde-a33736f6ff18

coding-education skill
  fr Initiation des jeunes à la programmation ; coding pour enfants ; ateliers de codage ; programmation pour enfants ; ateliers de programmation ; initiation à la programmation ; club de robotique
  en Teaching young people to code ; coding for kids ; coding workshops ; teaching programming ; kids coding
  ar تعليم البرمجة للأطفال ; ورشات البرمجة للأطفال ; تلقين البرمجة للناشئة
  implies programming

bash tool
  fr Scripts shell ; Bash ; shell scripting ; scripting shell ; shell Unix ; script shell ; langage shell ; scripts Bash
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
  esco def007fa-5fed-4a5f-91a2-b0d7e3db1be1

mainframe knowledge
  fr Environnement mainframe ; mainframe ; z/OS ; JCL {case near} ; CICS ; IBM z ; TSO {case near=mainframe,cobol,jcl}
  en Mainframe environment ; mainframe ; z/OS ; JCL {case near} ; CICS ; IBM Z
  ar الحواسيب المركزية ; الحواسيب الكبيرة ميِنفريم
  near cobol

as400-rpg tool
  fr+en AS/400 et RPG ; AS400 ; AS/400 ; IBM i {case near=rpg,as400,iseries} ; iSeries ; RPG ILE ; RPG IV
  ar نظام AS/400
  is programming
  near cobol

abap tool
  fr+en ABAP ; SAP ABAP ; ABAP Objects ; ABAP OO
  ar أباب ; لغة أباب
  is erp-development
  implies programming
  esco eb0e5615-1575-4a86-a1a2-7d39595033c5

sap-fiori tool
  fr+en SAP Fiori ; SAPUI5 ; UI5 {case near} ; Fiori {case near}
  ar ساب فيوري
  is erp-development
  implies javascript
  near abap

apex-salesforce tool
  fr Développement Salesforce ; Apex {case near=salesforce,visualforce,lightning} ; développeur Salesforce ; Lightning Web Components ; Visualforce ; Salesforce Apex ; SOQL
  en Salesforce development ; Apex {case near=salesforce,visualforce,lightning} ; Salesforce developer ; Lightning Web Components ; Visualforce ; Salesforce Apex ; SOQL
  ar تطوير سيلزفورس ; مطور سيلزفورس
  is software-development
  near java

odoo-development skill
  fr Développement Odoo ; développeur Odoo ; modules Odoo ; intégrateur Odoo ; intégration Odoo ; développement de modules Odoo ; OpenERP
  en Odoo development ; Odoo developer ; Odoo modules ; Odoo integration ; OpenERP
  ar تطوير أودو ; مطور أودو ; وحدات أودو
  is erp-development
  implies python

dynamics-development tool
  fr Développement Microsoft Dynamics ; Business Central ; Dynamics NAV ; Navision ; Dynamics AX ; X++ {case near=dynamics,ax} ; langage AL
  en Microsoft Dynamics development ; Business Central ; Dynamics NAV ; Navision ; Dynamics AX ; X++ {case near=dynamics,ax}
  ar تطوير ديناميكس ; مايكروسوفت ديناميكس بيزنس سنترال
  is erp-development

software-architecture skill
  fr Architecture logicielle ; architecte logiciel ; architecture applicative ; conception logicielle ; architecture des applications
  en Software architecture ; software architect ; software design ; application architecture ; system design
  ar هندسة معمارية برمجية ; معمارية البرمجيات ; معمارية البرامج ; تصميم البرمجيات
  is software-development
  esco f7e2eb04-3e50-4561-bce1-7e51a1fec308

solid-principles knowledge
  fr Principes SOLID ; SOLID {case near} ; principe DRY ; KISS {case near=solid,dry}
  en SOLID principles ; SOLID {case near} ; DRY principle
  ar مبادئ سوليد ; مبادئ SOLID
  is software-architecture
  near object-oriented-programming

mvc-pattern knowledge
  fr Architecture MVC ; modèle MVC ; MVC {case-or-near} ; modèle-vue-contrôleur ; MVVM
  en MVC architecture ; MVC pattern ; MVC {case-or-near} ; model-view-controller ; MVVM
  ar نمط النموذج والعرض والمتحكم ; معمارية MVC
  is design-patterns

clean-architecture knowledge
  fr Architecture hexagonale ; clean architecture ; architecture propre ; ports et adaptateurs ; architecture en couches ; onion architecture
  en Clean architecture ; hexagonal architecture ; ports and adapters ; layered architecture ; onion architecture
  ar المعمارية النظيفة ; المعمارية السداسية ; معمارية الطبقات
  is software-architecture

domain-driven-design knowledge
  fr Conception pilotée par le domaine ; domain-driven design ; DDD {case near} ; domain driven design
  en Domain-driven design ; DDD {case near} ; domain driven design
  ar التصميم الموجه بالمجال
  is software-architecture

service-oriented-architecture knowledge
  fr Architecture orientée services ; SOA {case near} ; architecture SOA ; ESB {case near} ; MuleSoft ; bus de services
  en Service-oriented architecture ; SOA {case near} ; enterprise service bus ; ESB {case near} ; MuleSoft
  ar المعمارية الموجهة نحو الخدمات ; معمارية خدمية التوجه
  is software-architecture
  near microservices

distributed-systems knowledge
  fr Systèmes distribués ; système distribué ; systèmes répartis ; informatique distribuée ; applications distribuées
  en Distributed systems ; distributed system ; distributed computing ; distributed applications
  ar الأنظمة الموزعة ; نظام موزع ; الحوسبة الموزعة
  is software-architecture
  esco 897b393f-e7e0-4248-a40d-d77119694e83

scalability skill
  fr Passage à l’échelle des systèmes ; scalabilité ; haute disponibilité ; montée en charge ; équilibrage de charge ; load balancing ; systèmes à haute disponibilité
  en System scalability ; scalability ; high availability ; load balancing ; scalable systems ; highly available systems
  ar قابلية توسع الأنظمة ; التوافر العالي ; موازنة الحمل
  is software-architecture
  near cloud-computing

enterprise-architecture knowledge
  fr Architecture d’entreprise ; TOGAF ; urbanisation du SI ; urbanisation des systèmes d’information ; architecte SI ; architecte d’entreprise ; ArchiMate
  en Enterprise architecture ; TOGAF ; enterprise architect ; information systems architecture ; ArchiMate
  ar هندسة المؤسسة المعلوماتية ; معمارية المؤسسات ; هندسة نظم المعلومات
  is software-architecture

information-systems knowledge
  fr Systèmes d’information ; système d’information ; SI {case near=urbanisation,dsi,moa,gouvernance,audit} ; management des systèmes d’information ; DSI {case near} ; gestion des systèmes d’information
  en Information systems ; information system ; management information systems ; MIS {case near}
  ar نظم المعلومات ; نظام المعلومات ; أنظمة المعلومات ; تدبير نظم المعلومات
  near enterprise-architecture databases

merise knowledge
  fr Méthode Merise ; Merise ; modélisation Merise ; MCD MLD
  en Merise method ; Merise ; Merise modelling
  ar منهجية ميريز ; ميريز
  is data-modelling
  near uml

enterprise-architect-tool tool
  fr Outils de modélisation logicielle ; Sparx Enterprise Architect ; StarUML ; Visual Paradigm ; PowerAMC ; PowerDesigner ; ArgoUML ; Modelio
  en Software modelling tools ; Sparx Enterprise Architect ; StarUML ; Visual Paradigm ; PowerAMC ; PowerDesigner ; ArgoUML ; Modelio
  ar أدوات النمذجة البرمجية
  near uml

software-project-estimation skill
  fr Chiffrage de projets logiciels ; estimation de charges ; chiffrage de projet ; story points ; points de fonction ; planning poker
  en Software effort estimation ; effort estimation ; story points ; function points ; planning poker
  ar تقدير تكلفة المشاريع البرمجية ; تقدير الجهد البرمجي
  near agile project-management

design-patterns knowledge
  fr Patrons de conception ; design patterns ; patron de conception
  en Design patterns
  ar أنماط التصميم البرمجية ; أنماط التصميم
  is software-architecture
  esco 2b7a79e5-84d8-4880-be66-3d9bb05bea17

microservices knowledge
  fr Microservices ; micro-services ; architecture microservices
  en Microservices ; micro services ; microservice architecture
  ar الخدمات المصغرة ; الخدمات الصغرى ; مايكروسيرفس
  is software-architecture

uml knowledge
  fr Modélisation UML ; UML ; diagrammes UML ; conception UML
  en UML modelling ; UML ; UML diagrams ; unified modeling language
  ar لغة النمذجة الموحدة ; مخططات UML ; النمذجة بلغة UML
  is software-architecture
  esco 7193cb6d-8334-494f-86e5-21e6d03a47c3

algorithms knowledge
  fr Algorithmique ; algorithmes ; algorithmes et structures de données
  en Algorithms ; algorithms and data structures ; algorithm design
  ar الخوارزميات ; خوارزميات ; الخوارزميات وبنى المعطيات
  is programming
  esco 54924a2c-daca-40d3-9716-4b38ceb04f38

git tool
  fr Git ; gestion de versions ; contrôle de version ; gestionnaire de versions ; versioning ; Git Bash ; Git Flow ; GitFlow
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

bitbucket tool
  fr+en Bitbucket ; Atlassian Bitbucket
  ar بيتباكيت
  is software-development
  implies git

svn tool
  fr+en Subversion (SVN) ; SVN {case-or-near} ; Apache Subversion ; TortoiseSVN ; Subversion {case near} ; Mercurial
  ar سبفرجن ; نظام SVN
  is software-development
  near git

visual-studio-code tool
  fr+en Visual Studio Code ; VS Code ; VSCode
  ar فيجوال ستوديو كود
  is software-development

visual-studio tool
  fr+en Visual Studio ; Microsoft Visual Studio ; Visual Studio 2022
  ar فيجوال ستوديو
  is software-development
  near dotnet visual-studio-code

eclipse-ide tool
  fr+en Eclipse (IDE) ; Eclipse {case near} ; Eclipse IDE ; NetBeans
  ar بيئة إكليبس ; نت بينز
  is software-development
  near java
  esco 6b6a9252-2ed7-4862-a02f-1578f4a532ea

intellij-idea tool
  fr+en IntelliJ IDEA ; IntelliJ ; JetBrains ; PyCharm ; WebStorm ; PhpStorm
  ar إنتلي جي آيديا
  is software-development

vim tool
  fr+en Vim et Neovim ; Neovim ; Vim {case near} ; Emacs
  ar محرر فيم
  is software-development
  near linux

ai-coding-assistants tool
  fr Assistants de programmation par IA ; GitHub Copilot ; Cursor {case near} ; Claude Code ; programmation assistée par IA ; Copilot {case near}
  en AI coding assistants ; GitHub Copilot ; Cursor {case near} ; Claude Code ; AI-assisted programming ; Copilot {case near}
  ar مساعدو البرمجة بالذكاء الاصطناعي ; البرمجة بمساعدة الذكاء الاصطناعي
  near programming prompt-engineering

software-testing skill
  fr Tests logiciels ; test logiciel ; testeur logiciel ; testeur QA ; ingénieur QA ; ingénieur test ; ingénieur test et validation ; validation logicielle
  en Software testing ; software tester ; QA testing ; test plans ; QA engineer ; QA tester ; test engineer ; software validation ; software QA
  ar اختبار البرمجيات ; اختبار البرامج ; فحص البرمجيات
  is software-development
  esco 913e7e83-b8f8-4574-b1ca-1b38f3fd974a

unit-testing skill
  fr Tests unitaires ; test unitaire
  en Unit testing ; unit tests
  ar اختبارات الوحدة ; اختبار الوحدات ; اختبارات الوحدات
  is software-testing
  implies programming
  esco 7961413f-61d0-4722-9cd9-20a050a29899

test-automation skill
  fr Automatisation des tests ; tests automatisés
  en Test automation ; automated testing ; automated tests
  ar أتمتة الاختبارات ; الاختبارات الآلية ; الاختبار الآلي
  is software-testing
  esco 6a322874-e32f-4cd8-9683-badce67a7f73

code-review skill
  fr Revue de code ; relecture de code ; relire … code
  en Code review ; code reviews ; peer review of code ; reviewing code ; pull request reviews
  ar مراجعة الشيفرة ; مراجعة الكود ; مراجعة الشفرة البرمجية
  is software-development
  esco 9d1b08b3-ba1e-41f6-a466-1ac1e62eb5f0

agile knowledge
  fr Méthodes agiles ; agile ; méthodologie agile ; gestion de projet agile ; méthode agile
  en Agile methods ; agile {unless=mind} ; agile methodology ; agile development ; agile project management
  ar المنهجيات الرشيقة ; منهجية أجايل ; أجايل ; منهجية رشيقة ; المنهجية الرشيقة
  is project-management
  esco 0a9acb6b-1139-4be9-b431-3a80a959f2f4

extreme-programming knowledge
  fr Extreme programming ; XP {case near=scrum,agile,kanban} ; programmation en binôme ; pair programming ; mob programming
  en Extreme programming ; XP {case near=scrum,agile,kanban} ; pair programming ; mob programming
  ar البرمجة القصوى ; البرمجة الثنائية
  is agile

safe-agile knowledge
  fr Agilité à l’échelle (SAFe) ; SAFe {case} ; Scaled Agile Framework ; agilité à l’échelle ; LeSS {case near=scrum,safe}
  en Scaled agile (SAFe) ; SAFe {case} ; Scaled Agile Framework ; scaled agile ; LeSS {case near=scrum,safe}
  ar المنهجية الرشيقة الموسعة
  is agile
  implies agile

waterfall-method knowledge
  fr Cycle en V et méthodes en cascade ; cycle en V ; méthode en cascade ; modèle en cascade ; cycle de vie logiciel ; SDLC {case}
  en V-model and waterfall methods ; V-model ; waterfall methodology ; waterfall model ; software development life cycle ; SDLC {case}
  ar دورة حياة البرمجيات ; النموذج الشلالي ; دورة تطوير البرمجيات
  is software-development
  near agile
  esco 6a876489-7ad8-4a13-b09c-c9b8e97a302e

user-stories skill
  fr Rédaction de récits utilisateur ; user stories ; user story ; récits utilisateurs ; critères d’acceptation ; backlog grooming ; affinage du backlog
  en Writing user stories ; user stories ; user story ; acceptance criteria ; backlog grooming ; backlog refinement
  ar كتابة قصص المستخدم ; قصص المستخدم
  is agile
  near business-analysis

agile-coaching skill
  fr Coaching agile ; coach agile ; animation de rétrospectives ; cérémonies agiles ; accompagnement agile
  en Agile coaching ; agile coach ; facilitating retrospectives ; agile ceremonies
  ar المواكبة في المنهجيات الرشيقة ; مدرب المنهجيات الرشيقة
  implies agile

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
  fr Documentation technique ; rédaction technique ; rédacteur technique ; rédaction de documentation technique ; spécifications techniques ; rédaction de documentation ; documenter … code ; notices techniques ; rédiger … documentation
  en Technical documentation ; technical writing ; technical writer ; technical specifications ; writing documentation ; technical docs ; write documentation ; writing technical documents
  ar التوثيق التقني ; الكتابة التقنية ; تحرير الوثائق التقنية ; إعداد الوثائق التقنية ; كتابة التوثيق
  is software-development
  esco 04dfd9fb-e0cf-40f6-96c6-9d2280c4347e

code-documentation tool
  fr+en Documentation de code ; Javadoc ; Doxygen ; Sphinx {case near} ; Docusaurus ; code documentation
  ar توثيق الشيفرة ; توثيق الكود
  is technical-documentation

markdown tool
  fr+en Markdown ; AsciiDoc ; reStructuredText ; Mermaid {case near}
  ar ماركداون
  near technical-documentation

user-manuals skill
  fr Rédaction de guides utilisateurs ; guide utilisateur ; manuel utilisateur ; manuels utilisateurs ; documentation utilisateur
  en Writing user guides ; user guide ; user manual ; user manuals ; user documentation
  ar إعداد دلائل الاستعمال ; دليل المستخدم ; أدلة المستخدم
  near technical-documentation
  esco 385479b7-5da5-4367-9763-0d15b41bb65b

desktop-development skill
  fr Développement d’applications de bureau ; application desktop ; applications lourdes ; développement desktop ; développeur desktop ; client lourd ; interfaces graphiques desktop
  en Desktop application development ; desktop applications ; desktop development ; desktop developer
  ar تطوير تطبيقات سطح المكتب ; تطبيقات سطح المكتب
  is software-development

javafx tool
  fr+en JavaFX ; Java FX ; Java Swing ; Swing {case near=java,javafx,awt}
  ar جافا إف إكس
  is desktop-development
  implies java

electron-js tool
  fr+en Electron (framework) ; Electron.js ; ElectronJS ; Electron {case near} ; Tauri {case near}
  ar إلكترون جي إس
  is desktop-development
  implies javascript

gtk tool
  fr+en GTK ; GTK+ ; Tkinter {case-or-near} ; wxWidgets ; wxPython
  ar واجهات GTK
  is desktop-development

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
  esco d1a86399-24d8-415f-98b9-e8cbb6b04a26

unreal-engine tool
  fr+en Unreal Engine ; Unreal ; UE5 {case} ; UE4 {case}
  ar أنريل إنجن ; محرك أنريل
  is game-development
  near cpp
  esco b04c4965-4fd7-4dfa-a8d4-0cec5c5f5d0c

blockchain knowledge
  fr Blockchain ; chaîne de blocs ; développeur blockchain ; technologie blockchain
  en Blockchain ; distributed ledger ; blockchain developer
  ar سلسلة الكتل ; البلوكشين ; بلوك تشين ; تقنية البلوكشين
  is software-development

smart-contracts skill
  fr Contrats intelligents ; smart contracts
  en Smart contracts
  ar العقود الذكية ; عقود ذكية
  is blockchain
  implies programming
  esco 670f8eea-f25b-4c3f-97ef-a4729d4c63d6

solidity tool
  fr+en Solidity {case-or-near=blockchain,ethereum,smart,web3} ; langage Solidity ; Hardhat {case near} ; Truffle {case near=solidity,ethereum,ganache}
  ar سوليديتي ; لغة سوليديتي
  is smart-contracts
  implies programming
  esco 605399ce-4736-4b41-b41e-92ecf2139454

ethereum tool
  fr+en Ethereum ; EVM {case near} ; MetaMask
  ar إيثيريوم ; إثيريوم
  is blockchain
  near smart-contracts

hyperledger tool
  fr+en Hyperledger ; Hyperledger Fabric
  ar هايبرليدجر
  is blockchain

web3 knowledge
  fr Web3 et applications décentralisées ; Web3 ; Web3.js ; dApps ; applications décentralisées ; DeFi {case near}
  en Web3 and decentralised applications ; Web3 ; Web3.js ; dApps ; decentralized applications ; DeFi {case near}
  ar الويب 3 والتطبيقات اللامركزية ; التطبيقات اللامركزية
  is blockchain

cryptocurrency knowledge
  fr Cryptomonnaies ; Bitcoin ; crypto-monnaies ; cryptomonnaie ; crypto-actifs ; tokenisation
  en Cryptocurrencies ; Bitcoin ; cryptocurrency ; crypto assets ; tokenisation
  ar العملات المشفرة ; العملات الرقمية ; بيتكوين
  is blockchain
  near fintech

erp-development skill
  fr Développement ERP ; paramétrage ERP ; intégration ERP ; développeur ERP ; développeur SAP ; intégrateur ERP
  en ERP development ; ERP integration ; ERP developer ; SAP developer
  ar تطوير أنظمة تخطيط الموارد ; مطور أنظمة تخطيط الموارد
  is software-development
  near erp

low-code skill
  fr Low-code et no-code ; no-code ; low-code ; nocode ; lowcode ; outils no-code ; développeur no-code ; développeur low-code
  en Low-code and no-code ; no-code ; low-code ; nocode ; lowcode ; no-code tools ; no-code developer ; low-code developer
  ar التطوير بدون كود ; البرمجة بدون كود ; تطوير منخفض الكود
  is software-development

power-apps tool
  fr+en Power Apps ; PowerApps ; Microsoft Power Apps ; Power Platform ; Dataverse ; Power Pages
  ar باور آبس ; باور بلاتفورم
  is low-code

bubble tool
  fr+en Bubble (no-code) ; Bubble.io ; Bubble {case near=no-code,nocode,webflow,airtable,make,glide} ; FlutterFlow ; Adalo ; Glide {case near=no-code,nocode,airtable,bubble}
  ar منصة بابل
  is low-code

airtable tool
  fr+en Airtable ; Baserow ; NocoDB
  ar إيرتيبل
  is low-code
  near databases

outsystems tool
  fr+en OutSystems ; Mendix ; Appian ; Oracle APEX ; APEX {case near=oracle,plsql,sql}
  ar أوت سيستمز
  is low-code

google-apps-script tool
  fr+en Google Apps Script ; Apps Script ; AppSheet
  ar جوجل آبس سكريبت
  is low-code
  near javascript google-workspace

build-tools knowledge
  fr Outils de construction logicielle ; outils de build ; gestion des dépendances ; Makefile
  en Software build tools ; build tools ; dependency management ; Makefile
  ar أدوات بناء البرمجيات ; أدوات البناء
  is software-development

npm tool
  fr+en npm ; npm et Yarn ; Yarn {case near} ; pnpm
  ar مدير الحزم npm
  is build-tools
  near nodejs

webpack tool
  fr+en Webpack ; Web pack ; Babel {case near} ; Rollup {case near} ; Gulp {case near} ; Grunt {case near}
  ar ويب باك
  is build-tools
  implies javascript

vite tool
  fr+en Vite (outil) ; Vite.js ; ViteJS ; Vite {case near=react,vue,webpack,javascript,typescript,tailwind}
  ar فيت جي إس
  is build-tools
  implies javascript

cmake tool
  fr+en CMake ; GNU Make
  ar سي ميك
  is build-tools
  near cpp

monorepo knowledge
  fr Monorepo ; Nx {case near=angular,react,monorepo} ; Turborepo ; Lerna
  en Monorepo ; Nx {case near=angular,react,monorepo} ; Turborepo ; Lerna
  ar المستودع الموحد للشيفرة
  is build-tools
  near git

xml-json knowledge
  fr Formats d’échange de données (XML, JSON) ; formats d’échange de données ; sérialisation de données
  en Data exchange formats (XML, JSON) ; data exchange formats ; data serialisation
  ar صيغ تبادل البيانات
  is software-development

xml knowledge
  fr+en XML ; XSD {case near} ; XPath ; XML Schema
  ar لغة XML ; إكس إم إل
  is xml-json

xslt tool
  fr+en XSLT ; XSL {case near} ; XSL-FO ; XQuery
  ar تحويلات XSLT
  is xml-json
  implies xml

json knowledge
  fr+en JSON ; JSON Schema ; JSON-LD
  ar جيسون {near} ; صيغة JSON
  is xml-json

yaml knowledge
  fr+en YAML
  ar صيغة YAML ; يامل {near}
  is xml-json

protocol-buffers tool
  fr+en Protocol Buffers ; Protobuf ; Apache Avro ; Avro {case near} ; Apache Thrift
  ar بروتوكول بافرز
  is xml-json

edi knowledge
  fr Échange de données informatisé (EDI) ; EDI {case} ; EDIFACT ; échange de données informatisé ; AS2 {case near=edi,edifact}
  en Electronic data interchange (EDI) ; EDI {case} ; EDIFACT ; electronic data interchange
  ar التبادل الإلكتروني للبيانات ; تبادل المعطيات المعلوماتي
  is xml-json

technical-leadership skill
  fr Encadrement technique d’équipe ; lead développeur ; tech lead ; lead tech ; lead developer ; directeur technique ; CTO {case} ; responsable technique ; leadership technique ; développeur senior référent ; encadrement technique ; lead dev ; référent technique ; lead technique
  en Technical leadership ; tech lead ; lead developer ; technical lead ; CTO {case} ; engineering manager ; chief technology officer ; leading developers ; mentoring developers ; lead engineer ; leading a team of developers
  ar القيادة التقنية ; مسؤول تقني ; مدير تقني ; قائد فريق تقني ; تأطير المطورين
  implies software-development
  near team-management software-architecture

application-support skill
  fr Support applicatif et maintenance logicielle ; support applicatif ; maintenance applicative ; TMA {case} ; maintenance corrective et évolutive ; maintenance évolutive ; maintien en conditions opérationnelles ; MCO {case near} ; tierce maintenance applicative ; support de production ; maintenance logicielle
  en Application support and maintenance ; application support ; application maintenance ; software maintenance ; production support ; corrective and evolutive maintenance
  ar صيانة التطبيقات ; الدعم التطبيقي ; صيانة البرمجيات
  is software-development

software-deployment skill
  fr Déploiement d’applications ; mise en production ; déploiement applicatif ; déploiement en production ; release management ; gestion des versions livrées ; déployer … application ; livraison en production
  en Application deployment ; software deployment ; deployment to production ; release management ; release engineering ; deploying applications ; production releases ; deploy … application
  ar نشر التطبيقات ; نشر البرمجيات ; الإطلاق في بيئة الإنتاج
  is software-development
  near continuous-integration

software-integration skill
  fr Intégration de systèmes et d’applications ; intégration applicative ; intégrateur logiciel ; interfaçage d’applications ; intégration de logiciels ; intégration de systèmes ; intégration d’applications
  en Systems and application integration ; application integration ; systems integration ; system integration ; software integration
  ar إدماج الأنظمة والتطبيقات ; تكامل الأنظمة ; تكامل التطبيقات
  is software-development
  near api-development

saas-development skill
  fr Conception de solutions SaaS ; SaaS {case-or-near} ; logiciel en tant que service ; plateforme SaaS ; éditeur SaaS ; multi-tenant ; applications SaaS
  en SaaS product engineering ; SaaS {case-or-near} ; software as a service ; SaaS platform ; multi-tenant ; SaaS applications
  ar تطوير البرمجيات كخدمة ; البرمجيات كخدمة ; منصات ساس
  is software-development
  near cloud-computing

open-source-contribution skill
  fr Contribution à l’open source ; open source ; logiciel libre ; logiciels libres ; contributions open source ; contributeur open source
  en Open source contribution ; open source ; free software ; open-source contributor ; open source software
  ar المساهمة في البرمجيات الحرة ; البرمجيات مفتوحة المصدر ; المصادر المفتوحة ; البرمجيات الحرة
  is software-development
  near git

internationalisation-software skill
  fr Internationalisation de logiciels ; applications multilingues ; support RTL ; site multilingue
  en Software internationalisation ; software localisation ; multilingual applications ; RTL support ; software localization ; multilingual website
  ar تدويل البرمجيات ; التطبيقات متعددة اللغات
  is software-development

business-software-development skill
  fr Développement d’applications de gestion ; développement de logiciels de gestion ; développeur d’applications de gestion ; développement de progiciels ; développement de logiciel de gestion
  en Business application development ; business applications ; line-of-business applications ; developing business applications ; management software development
  ar تطوير تطبيقات التسيير ; تطبيقات التدبير
  is software-development
  near erp
`,
};
