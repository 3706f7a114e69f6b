import type { DomainFile } from '../src/taxonomy/format.ts';

/** Quality of software: levels and kinds of tests, automation, tools. */
export const testing: DomainFile = {
  id: 'testing',
  labels: { fr: 'Tests et qualité logicielle', en: 'Testing and software quality', ar: 'اختبار البرمجيات وجودتها' },
  skills: `
test-driven-development knowledge
  fr Développement piloté par les tests ; TDD {case} ; test-driven development ; développement guidé par les tests
  en Test-driven development ; TDD {case}
  ar التطوير الموجه بالاختبارات ; البرمجة بالاختبار أولا
  is unit-testing
  near agile

behaviour-driven-development knowledge
  fr Développement piloté par le comportement ; BDD {case near=cucumber,gherkin,tdd,tests,test,selenium} ; behaviour-driven development ; behavior-driven development
  en Behaviour-driven development ; BDD {case near=cucumber,gherkin,tdd,tests,test,selenium} ; behavior-driven development
  ar التطوير الموجه بالسلوك
  is software-testing
  near test-driven-development

junit tool
  fr+en JUnit ; JUnit 5 ; JUnit5 ; TestNG
  ar جي يونت
  is unit-testing
  implies java

mockito tool
  fr+en Mockito ; PowerMock ; EasyMock
  ar موكيتو
  is unit-testing
  implies java
  near junit

phpunit tool
  fr+en PHPUnit ; Pest PHP ; Behat {case near=php,symfony} ; Codeception
  ar بي إتش بي يونت
  is unit-testing
  implies php

pytest tool
  fr+en pytest ; Py.test ; unittest Python
  ar باي تست
  is unit-testing
  implies python

jest tool
  fr Jest (tests JavaScript) ; Jest {case near=react,javascript,typescript,node,nodejs,cypress,vitest,mocha,tests,testing,vue,angular} ; JestJS
  en Jest (JavaScript tests) ; Jest {case near=react,javascript,typescript,node,nodejs,cypress,vitest,mocha,tests,testing,vue,angular} ; JestJS
  ar جست لاختبار جافاسكريبت
  is unit-testing
  implies javascript

vitest tool
  fr+en Vitest
  ar فيتست
  is unit-testing
  implies javascript
  near jest

mocha-chai tool
  fr Mocha et Chai ; Mocha {case near=chai,node,nodejs,javascript,jest,tests,testing} ; Chai {case near=mocha,node,javascript,jest} ; MochaJS
  en Mocha and Chai ; Mocha {case near=chai,node,nodejs,javascript,jest,tests,testing} ; Chai {case near=mocha,node,javascript,jest} ; MochaJS
  ar موكا لاختبار جافاسكريبت
  is unit-testing
  implies javascript
  near jest

jasmine-karma tool
  fr Jasmine et Karma ; Jasmine {case near=karma,angular,javascript,jest} ; Karma {case near=jasmine,angular,javascript,jest}
  en Jasmine and Karma ; Jasmine {case near=karma,angular,javascript,jest} ; Karma {case near=jasmine,angular,javascript,jest}
  ar جاسمين وكارما لاختبار أنغولار
  is unit-testing
  implies javascript
  near angular

react-testing-library tool
  fr+en React Testing Library ; Testing Library ; Enzyme {case near=react,jest}
  ar مكتبة اختبار رياكت
  is unit-testing
  implies react
  near jest

nunit-xunit tool
  fr Tests .NET (xUnit, NUnit) ; xUnit ; NUnit ; MSTest
  en .NET tests (xUnit, NUnit) ; xUnit ; NUnit ; MSTest
  ar اختبارات دوت نت
  is unit-testing
  implies dotnet

google-test tool
  fr+en GoogleTest ; Google Test ; GTest ; Catch2 ; CppUnit
  ar غوغل تست
  is unit-testing
  implies cpp

selenium tool
  fr+en Selenium ; Selenium WebDriver ; Selenium Grid ; WebDriver {near}
  ar سيلينيوم
  is test-automation
  near playwright

cypress tool
  fr+en Cypress ; Cypress.io
  ar سايبرس
  is test-automation
  implies javascript

playwright tool
  fr+en Playwright {case} ; Microsoft Playwright
  ar بلاي رايت
  is test-automation
  near cypress

puppeteer tool
  fr+en Puppeteer {case} ; Puppeteer JS
  ar بابيتير
  is test-automation
  implies javascript

appium tool
  fr+en Appium
  ar أبيوم
  is test-automation
  near mobile-testing

cucumber tool
  fr Cucumber (tests) ; Cucumber {case near=gherkin,selenium,tests,test,bdd,java,automation} ; CucumberJS ; SpecFlow
  en Cucumber (testing) ; Cucumber {case near=gherkin,selenium,tests,test,bdd,java,automation} ; CucumberJS ; SpecFlow
  ar كيوكمبر لاختبار البرمجيات
  is test-automation
  implies behaviour-driven-development gherkin

gherkin tool
  fr+en Gherkin ; syntaxe Gherkin ; Gherkin syntax
  ar غيركين
  is behaviour-driven-development

robot-framework tool
  fr+en Robot Framework ; RobotFramework
  ar روبوت فريموورك
  is test-automation
  near python

katalon tool
  fr+en Katalon ; Katalon Studio ; TestComplete ; Ranorex ; UFT {case near} ; Tosca {case near}
  ar كاتالون
  is test-automation

end-to-end-testing skill
  fr Tests de bout en bout ; tests end-to-end ; tests E2E ; E2E {case near=tests,test,testing,cypress,playwright} ; test de bout en bout
  en End-to-end testing ; E2E testing ; E2E tests ; E2E {case near=tests,test,testing,cypress,playwright} ; end-to-end tests
  ar الاختبارات من طرف إلى طرف ; الاختبار الشامل للتطبيقات
  is software-testing

integration-testing skill
  fr Tests d’intégration ; test d’intégration ; Testcontainers ; tests d’intégration logicielle
  en Integration testing ; integration tests ; Testcontainers
  ar اختبارات التكامل ; اختبار الإدماج
  is software-testing
  esco ea412de3-9d7a-4943-8d8c-c6d3c7495d0e

regression-testing skill
  fr Tests de non-régression ; tests de régression ; non-régression ; TNR {case near=tests,recette,qa}
  en Regression testing ; regression tests ; non-regression testing
  ar اختبارات عدم التراجع ; اختبارات الانحدار
  is software-testing

functional-testing skill
  fr Tests fonctionnels ; test fonctionnel ; testeur fonctionnel ; validation fonctionnelle
  en Functional testing ; functional tests ; functional tester ; black-box testing
  ar الاختبارات الوظيفية ; الاختبار الوظيفي
  is software-testing

manual-testing skill
  fr Tests manuels ; test manuel ; testeur manuel ; tests exploratoires
  en Manual testing ; manual tests ; manual tester ; exploratory testing
  ar الاختبار اليدوي ; الاختبارات اليدوية
  is software-testing

performance-testing skill
  fr Tests de performance et de charge ; tests de performance ; tests de charge ; test de charge ; test de performance ; tests de montée en charge ; benchmark de performance
  en Performance and load testing ; performance testing ; load testing ; stress testing ; performance tests
  ar اختبارات الأداء والحمل ; اختبار الأداء ; اختبارات التحميل
  is software-testing

jmeter tool
  fr+en Apache JMeter ; JMeter ; LoadRunner ; NeoLoad
  ar جي ميتر
  is performance-testing

gatling tool
  fr Gatling (tests de charge) ; Gatling {case near=jmeter,k6,charge,load,tests,test,scala,performance}
  en Gatling (load testing) ; Gatling {case near=jmeter,k6,charge,load,tests,test,scala,performance}
  ar غاتلينغ لاختبار الحمل
  is performance-testing
  near jmeter

k6 tool
  fr+en Grafana k6 ; k6 {near=jmeter,gatling,grafana,charge,load,performance}
  ar كيه 6 لاختبار الحمل
  is performance-testing
  near gatling

locust tool
  fr Locust (tests de charge) ; Locust {case near=jmeter,gatling,k6,python,charge,load}
  en Locust (load testing) ; Locust {case near=jmeter,gatling,k6,python,charge,load}
  ar لوكست لاختبار الحمل
  is performance-testing
  implies python

security-testing skill
  fr Tests de sécurité logicielle ; test de sécurité applicative ; SAST {case} ; DAST {case} ; OWASP ZAP ; tests de sécurité {near}
  en Software security testing ; security testing ; SAST {case} ; DAST {case} ; OWASP ZAP
  ar اختبارات أمن البرمجيات ; اختبار الأمان البرمجي
  is software-testing
  near application-security

api-testing skill
  fr Tests d’API ; test d’API ; REST Assured ; Newman {case near=postman} ; tests de services web ; Karate DSL
  en API testing ; API tests ; REST Assured ; Newman {case near=postman} ; web service testing ; Karate DSL
  ar اختبار الواجهات البرمجية
  is software-testing
  near postman

soapui tool
  fr+en SoapUI ; Soap UI ; ReadyAPI
  ar سوب يو آي
  is api-testing
  near soap-web-services

test-management skill
  fr Gestion des tests ; stratégie de test ; plan de tests ; cas de test ; scénarios de test ; cahier de tests ; référentiel de tests ; campagne de tests ; test manager
  en Test management ; test strategy ; test cases ; test scenarios ; test scripts ; test campaign ; test manager
  ar إدارة الاختبارات ; حالات الاختبار ; سيناريوهات الاختبار ; خطة الاختبار
  is software-testing

test-management-tools tool
  fr Outils de gestion des tests ; TestRail ; Xray {case near=jira,tests,zephyr} ; Zephyr {case near=jira,xray,tests} ; Squash TM ; HP ALM ; TestLink ; Quality Center
  en Test management tools ; TestRail ; Xray {case near=jira,tests,zephyr} ; Zephyr {case near=jira,xray,tests} ; Squash TM ; HP ALM ; TestLink ; Quality Center
  ar أدوات إدارة الاختبارات
  is test-management

bug-tracking skill
  fr Suivi des anomalies ; suivi de bugs ; gestion des anomalies ; Mantis {case near} ; Bugzilla ; bug tracking ; déclaration d’anomalies ; Redmine
  en Bug tracking ; defect tracking ; defect management ; bug reporting ; Bugzilla ; Redmine ; issue tracking
  ar تتبع الأخطاء البرمجية ; إدارة الأعطاب البرمجية
  is software-testing
  near jira

istqb knowledge
  fr Certification ISTQB ; ISTQB ; ISTQB Foundation
  en ISTQB certification ; ISTQB ; ISTQB Foundation
  ar شهادة ISTQB
  implies software-testing

software-quality-assurance skill
  fr Assurance qualité logicielle ; QA {case} ; assurance qualité logiciel ; QA lead ; responsable QA ; contrôle qualité logiciel
  en Software quality assurance ; QA {case} ; QA lead ; software QA engineer ; software quality control
  ar ضمان جودة البرمجيات ; مهندس جودة البرمجيات ; ضمان الجودة البرمجية
  near software-testing clean-code

static-analysis knowledge
  fr Analyse statique de code ; analyse de code ; linters ; ESLint ; Prettier {case near} ; PMD {case near} ; Checkstyle
  en Static code analysis ; static analysis ; linters ; ESLint ; Prettier {case near} ; Checkstyle ; linting
  ar التحليل الساكن للشيفرة
  near code-review clean-code

sonarqube tool
  fr+en SonarQube ; Sonar {case near} ; SonarCloud ; SonarLint
  ar سونار كيوب
  is static-analysis

code-coverage knowledge
  fr Couverture de code par les tests ; couverture de code ; couverture de tests ; JaCoCo ; code coverage
  en Code coverage ; test coverage ; JaCoCo ; Istanbul {case near=jest,coverage,javascript}
  ar تغطية الشيفرة بالاختبارات
  is unit-testing

test-data-mocking skill
  fr Données de test et bouchons ; jeux de données de test ; mocks et stubs ; mocking {near} ; WireMock
  en Test data and mocking ; mocks and stubs ; mocking {near} ; WireMock
  ar بيانات الاختبار والمحاكيات
  is software-testing

accessibility-testing skill
  fr Audit et tests d’accessibilité ; audit d’accessibilité ; tests d’accessibilité ; NVDA {case near}
  en Accessibility testing ; accessibility audit ; accessibility audits
  ar اختبار إمكانية الوصول
  is software-testing
  near web-accessibility

hardware-testing skill
  fr Validation et tests de systèmes embarqués ; hardware in the loop ; HIL {case near} ; banc de test ; bancs de test ; validation système embarqué ; CANoe {case}
  en Embedded systems validation and testing ; hardware in the loop ; HIL {case near} ; test bench ; test benches ; CANoe {case}
  ar اختبار الأنظمة المدمجة والتحقق منها ; منصات الاختبار
  is software-testing
  near embedded-systems

chaos-engineering knowledge
  fr Ingénierie du chaos ; chaos engineering ; tests de résilience ; Chaos Monkey
  en Chaos engineering ; resilience testing ; Chaos Monkey
  ar هندسة الفوضى ; اختبار صمود الأنظمة
  is software-testing
  near devops

data-testing skill
  fr Tests de données et de migration ; tests ETL ; test de migration de données ; Great Expectations ; recette de données
  en Data and migration testing ; ETL testing ; data testing ; Great Expectations ; data migration testing
  ar اختبار البيانات ; اختبار ترحيل البيانات
  is software-testing
  near data-quality

continuous-testing skill
  fr Tests continus ; tests en intégration continue ; automatisation des tests en CI ; shift-left testing
  en Continuous testing ; shift-left testing ; tests in CI
  ar الاختبار المستمر
  is test-automation
  near continuous-integration

browserstack tool
  fr+en BrowserStack ; Sauce Labs ; LambdaTest
  ar براوزر ستاك
  is test-automation
  near cross-browser-compatibility
`,
};
