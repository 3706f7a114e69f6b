import type { DomainFile } from '../src/taxonomy/format.ts';

/** Sites and applications on the web. */
export const web: DomainFile = {
  id: 'web',
  labels: { fr: 'Web', en: 'Web', ar: 'الويب' },
  skills: `
web-development skill
  fr Développement web ; développeur web ; développement d’applications web ; développement de sites web ; création de sites web ; créer un site web ; créer un site internet ; création de sites internet ; conception de sites web ; site web ; site internet ; faire un site ; créer un site ; faire mon site ; applications web ; programmation web ; webmaster ; site vitrine ; faire … site ; créer … site ; avoir un site ; besoin d’un site ; un site pour
  fr dev web ; création de sites ; développeur de sites
  en Web development ; web developer ; website development ; web application development ; web programming ; building websites ; build a website ; create a website ; make a website ; website ; web applications ; web apps ; webmaster ; make … website ; create … website ; build … website ; need a website ; web dev
  ar تطوير الويب ; مطور ويب ; مطورة ويب ; تطوير المواقع ; مطور مواقع ; إنشاء المواقع الإلكترونية ; إنشاء موقع ; تطوير المواقع الإلكترونية ; برمجة المواقع ; موقع إلكتروني ; تصميم وتطوير المواقع ; تطبيقات الويب ; موقع ويب ; مواقع الويب ; سيت ويب ; سيت {near=يصاوب,يدير,بغيت,خاصني,ويب} ; ديفلوبور ويب ; ديفلوبير ويب ; موقعا إلكترونيا ; إنشاء المواقع ; مواقع إلكترونية ; إنشاء مواقع الإنترنت
  is software-development
  esco 69bbd53f-fbb0-4476-b4b2-ef7844464e28

website-redesign skill
  fr Refonte de site web ; refonte de site ; refaire mon site ; refaire un site ; refaire le site internet ; refonte du site internet ; moderniser un site ; refaire le site web ; refaire … site ; moderniser … site ; améliorer … site
  en Website redesign ; redesign my website ; redo our website ; website revamp ; revamp a website ; redo … website ; redesign … website ; improve … website ; refresh … website
  ar إعادة تصميم الموقع ; تجديد الموقع الإلكتروني ; إعادة تصميم موقع إلكتروني ; إعادة بناء الموقع ; تحديث الموقع ; تجديد موقع ; إعادة تصميم موقعي ; تجديد الموقع
  is web-development
  near web-design

frontend-development skill
  fr Développement front-end ; développeur front-end ; front-end ; frontend ; front end ; développement frontend ; développeur front ; intégrateur front ; dev front ; intégration front ; développement d’interfaces
  en Front-end development ; front-end developer ; frontend ; front end ; frontend development ; frontend engineer ; UI development
  ar تطوير الواجهات الأمامية ; مطور واجهات أمامية ; تطوير واجهات المستخدم ; مطور واجهات ; الواجهة الأمامية ; مطور فرونت إند ; تطوير الواجهات
  is web-development
  esco c4b1f326-224a-420a-b8b3-814a8f13b6cb

web-integration skill
  fr Intégration web ; intégrateur web ; intégration HTML ; intégration HTML/CSS ; intégrateur HTML ; intégration de maquettes ; intégrateur
  en HTML/CSS integration ; web integrator ; HTML integration ; turning mock-ups into pages ; PSD to HTML
  ar إدماج صفحات الويب ; تحويل التصاميم إلى HTML ; إدماج الواجهات
  is frontend-development
  implies html css
  near web-design

single-page-applications knowledge
  fr Applications monopages ; SPA {case near=react,angular,vue,javascript,frontend} ; single page application ; application monopage
  en Single-page applications ; SPA {case near=react,angular,vue,javascript,frontend} ; single page application
  ar تطبيقات الصفحة الواحدة
  is frontend-development

server-side-rendering knowledge
  fr Rendu côté serveur ; SSR {case near} ; server-side rendering ; génération de sites statiques ; SSG {case near} ; Jamstack
  en Server-side rendering ; SSR {case near} ; static site generation ; SSG {case near} ; Jamstack
  ar العرض من جهة الخادم ; توليد المواقع الثابتة
  is web-development

micro-frontends knowledge
  fr Micro-frontends ; micro-front-end ; module federation ; architecture micro-frontend
  en Micro-frontends ; micro frontend architecture ; module federation
  ar الواجهات الأمامية المصغرة
  is frontend-development
  near microservices

state-management knowledge
  fr Gestion d’état front-end ; gestion d’état ; MobX ; NgRx ; Zustand ; Recoil {case near} ; Pinia ; Vuex
  en Front-end state management ; state management ; MobX ; NgRx ; Zustand ; Recoil {case near} ; Pinia ; Vuex
  ar إدارة الحالة في الواجهات
  is frontend-development

design-systems-web knowledge
  fr Bibliothèques de composants d’interface ; Material UI ; MUI {case near} ; Ant Design ; Chakra UI ; Vuetify ; PrimeNG ; shadcn ; composants réutilisables
  en UI component libraries ; Material UI ; MUI {case near} ; Ant Design ; Chakra UI ; Vuetify ; PrimeNG ; shadcn ; reusable components
  ar مكتبات مكونات الواجهات
  is frontend-development
  near ui-design

storybook tool
  fr+en Storybook ; Storybook.js
  ar ستوري بوك
  is frontend-development

backend-development skill
  fr Développement back-end ; développeur back-end ; back-end ; backend ; back end ; développement backend ; développeur back ; dev back ; côté serveur
  en Back-end development ; back-end developer ; backend ; back end ; backend development ; backend engineer ; server-side development
  ar تطوير الواجهات الخلفية ; مطور واجهات خلفية ; الواجهة الخلفية ; تطوير الخوادم ; مطور باك إند ; مطور خلفي ; تطوير الخلفية
  is web-development

fullstack-development skill
  fr Développement full-stack ; développeur full-stack ; full-stack ; fullstack ; full stack ; développeur fullstack
  en Full-stack development ; full-stack developer ; fullstack ; full stack ; full-stack engineer
  ar تطوير شامل ; مطور شامل ; مطور فول ستاك ; تطوير متكامل للويب ; فول ستاك ; مطور متكامل
  is web-development
  implies frontend-development backend-development

html knowledge
  fr+en HTML ; HTML5 ; HTML 5 ; XHTML
  ar إتش تي إم إل ; لغة HTML ; اتش تي ام ال
  is frontend-development

css knowledge
  fr+en CSS ; CSS3 ; CSS 3 ; feuilles de style ; style sheets
  ar سي إس إس ; أوراق الأنماط ; لغة CSS ; سي اس اس
  is frontend-development
  esco e5d1f825-60ed-4bdd-872a-e748c387f777

css-animations skill
  fr Animations web ; animations CSS ; GSAP ; Framer Motion ; animation web
  en Web animation ; CSS animations ; GSAP ; Framer Motion ; web animations
  ar التحريك على الويب ; الرسوم المتحركة للويب
  is frontend-development
  implies css

css-grid-flexbox knowledge
  fr Mise en page CSS (Flexbox, Grid) ; Flexbox ; CSS Grid ; flex box
  en CSS layout (Flexbox, Grid) ; Flexbox ; CSS Grid ; flex box
  ar تخطيط الصفحات بفلكسبوكس
  is css

sass tool
  fr+en Sass ; SCSS
  ar ساس {near=css,ويب}
  is frontend-development
  implies css
  esco 1110c92f-3059-445a-9436-0f4200d365f5

less-css tool
  fr+en Less (CSS) ; Less CSS ; LESS {case near=sass,css,scss} ; Stylus {case near} ; PostCSS
  ar لس سي إس إس
  is frontend-development
  implies css
  near sass
  esco 26fa7a33-a426-4cd5-9792-33bf668612e1

css-in-js tool
  fr+en Styled Components ; styled-components ; CSS-in-JS ; CSS Modules
  ar أنماط CSS داخل جافاسكريبت
  is frontend-development
  implies css javascript

bootstrap tool
  fr+en Bootstrap ; Bootstrap 5 ; Bootstrap 4
  ar بوتستراب ; بوتستراب سي إس إس
  is frontend-development
  implies css

bulma tool
  fr+en Bulma {case-or-near=css,bootstrap,tailwind} ; Bulma CSS
  ar بولما سي إس إس
  is frontend-development
  implies css
  near bootstrap

materialize-css tool
  fr+en Materialize CSS ; Materialize {case near} ; MaterializeCSS
  ar ماتيريالايز سي إس إس
  is frontend-development
  implies css
  near bootstrap

tailwind-css tool
  fr+en Tailwind CSS ; Tailwind
  ar تيلويند ; تايلويند
  is frontend-development
  implies css

responsive-design skill
  fr Conception adaptative ; responsive design ; site responsive ; responsive {near} ; adaptatif mobile ; conception web responsive
  en Responsive web design ; responsive design ; responsive website ; responsive {near} ; mobile-first design
  ar التصميم المتجاوب ; تصميم متجاوب ; تصميم متجاوب مع الهاتف
  is frontend-development
  near web-design

web-accessibility knowledge
  fr Accessibilité numérique ; accessibilité web ; WCAG ; RGAA ; accessibilité des sites
  en Web accessibility ; digital accessibility ; WCAG ; a11y
  ar إمكانية الوصول الرقمي ; النفاذ الرقمي ; سهولة الوصول للويب
  is frontend-development

react tool
  fr+en React {unless=to,quickly,calmly,promptly,appropriately} ; React.js ; ReactJS ; React JS ; React Hooks
  ar رياكت ; ريأكت ; رياكت جي إس
  is frontend-development
  implies javascript
  near vue angular

redux tool
  fr+en Redux ; Redux Toolkit ; Redux Saga ; RTK Query
  ar ريدكس
  is state-management
  implies javascript
  near react

react-query tool
  fr+en TanStack Query ; React Query ; TanStack ; React Router ; React Hook Form
  ar رياكت كويري
  is frontend-development
  implies react

gatsby tool
  fr+en Gatsby.js ; Gatsby {case near} ; GatsbyJS
  ar غاتسبي
  is frontend-development
  implies react
  near nextjs

remix tool
  fr+en Remix (framework) ; Remix {case near=react,nextjs,next} ; Remix.run ; Preact
  ar إطار ريمكس
  is fullstack-development
  implies react

nextjs tool
  fr+en Next.js ; NextJS ; Next JS
  ar نكست جي إس ; نيكست جي إس
  is fullstack-development
  implies react

vue tool
  fr+en Vue.js ; VueJS ; Vue JS ; Vue {case near unless=de,du,sur} ; Vue 3 ; Vue3
  ar فيو جي إس ; فيو.جي إس
  is frontend-development
  implies javascript
  near angular

nuxt tool
  fr+en Nuxt.js ; Nuxt ; NuxtJS
  ar نكست {near=فيو} ; نوكست
  is fullstack-development
  implies vue

angular tool
  fr+en Angular ; AngularJS ; Angular.js ; Angular 2 ; Angular 17 ; Angular 16 ; Angular 12 ; Angular Material
  ar أنغولار ; أنجولار ; انجلر
  is frontend-development
  implies javascript typescript
  esco 1ffac4ac-fda7-407d-8ed1-ca8f4a8dc146

svelte tool
  fr+en Svelte ; SvelteKit
  ar سفيلت
  is frontend-development
  implies javascript

alpine-js tool
  fr+en Alpine.js ; AlpineJS ; Alpine JS
  ar ألباين جي إس
  is frontend-development
  implies javascript

htmx tool
  fr+en htmx ; Hotwire {case near}
  ar إتش تي إم إكس
  is frontend-development
  implies html

solid-js tool
  fr+en SolidJS {case-or-near} ; Qwik ; Solid.js {case-or-near}
  ar سوليد جي إس
  is frontend-development
  implies javascript
  near react

astro tool
  fr+en Astro (framework) ; Astro.js ; Astro {case near=react,vue,svelte,nextjs,tailwind}
  ar إطار أسترو
  is frontend-development
  implies javascript

ember-js tool
  fr+en Ember.js ; EmberJS ; Ember {case near}
  ar إمبر جي إس
  is frontend-development
  implies javascript

backbone-js tool
  fr+en Backbone.js ; BackboneJS ; Knockout.js
  ar باكبون جي إس
  is frontend-development
  implies javascript

web-components knowledge
  fr Composants web (Web Components) ; web components ; LitElement ; Stencil.js ; custom elements
  en Web components ; LitElement ; Stencil.js ; custom elements
  ar مكونات الويب
  is frontend-development
  implies javascript

jquery tool
  fr+en jQuery ; J Query
  ar جي كويري ; جيكويري
  is frontend-development
  implies javascript

ajax knowledge
  fr+en AJAX {near} ; requêtes AJAX ; Axios {case near} ; Fetch API
  ar أجاكس {near} ; طلبات أجاكس
  is frontend-development
  implies javascript
  esco b4dc6e4f-dc7d-445f-8ce2-d7b9d225e282

dom-manipulation knowledge
  fr Manipulation du DOM ; DOM {case near} ; API du navigateur ; Web APIs
  en DOM manipulation ; DOM {case near} ; browser APIs ; Web APIs
  ar التعامل مع نموذج كائن المستند
  is frontend-development
  implies javascript

d3-js tool
  fr+en D3.js ; D3JS ; Chart.js ; ChartJS ; Highcharts ; Apache ECharts ; ECharts ; Recharts
  ar دي 3 جي إس
  is frontend-development
  implies javascript
  near data-visualisation

three-js tool
  fr+en Three.js ; ThreeJS ; WebGL ; Babylon.js ; React Three Fiber
  ar ثري جي إس
  is frontend-development
  implies javascript
  near 3d-modelling

nodejs tool
  fr+en Node.js ; NodeJS ; Node JS ; Node {case near}
  ar نود جي إس ; نود.جي إس ; نود جي اس
  is backend-development
  implies javascript

deno tool
  fr+en Deno {case-or-near} ; Deno.js
  ar دينو لجافاسكريبت
  is backend-development
  implies javascript
  near nodejs

bun tool
  fr Bun (environnement JavaScript) ; Bun {case near=node,deno,javascript,typescript,npm} ; Bun.js
  en Bun (JavaScript runtime) ; Bun {case near=node,deno,javascript,typescript,npm} ; Bun.js
  ar بان لجافاسكريبت
  is backend-development
  implies javascript
  near nodejs

express-js tool
  fr+en Express.js ; ExpressJS ; Express JS ; Express {case near=node,nodejs,mongodb,javascript,react}
  ar إكسبريس جي إس
  is backend-development
  implies nodejs

nestjs tool
  fr+en NestJS ; Nest.js ; Nest JS
  ar نست جي إس
  is backend-development
  implies nodejs typescript

fastify tool
  fr+en Fastify ; Koa.js ; KoaJS ; AdonisJS ; Hapi.js ; Sails.js
  ar فاستيفاي
  is backend-development
  implies nodejs
  near express-js

strapi tool
  fr+en Strapi ; Directus {case} ; Payload CMS
  ar سترابي
  is headless-cms
  implies nodejs

socket-io tool
  fr+en Socket.io ; SocketIO
  ar سوكت آي أو
  is websocket
  implies javascript

prisma tool
  fr+en Prisma (ORM) ; Prisma ORM ; Prisma {case near} ; TypeORM ; Sequelize ; Drizzle ORM ; Knex.js
  ar بريزما أو آر إم
  is object-relational-mapping
  implies nodejs

mern-stack knowledge
  fr Stack JavaScript complète (MERN, MEAN) ; MERN {case} ; MEAN {case near} ; MEVN {case} ; stack MERN ; stack MEAN ; PERN {case}
  en Full JavaScript stack (MERN, MEAN) ; MERN {case} ; MEAN {case near} ; MEVN {case} ; MERN stack ; MEAN stack ; PERN {case}
  ar حزمة ميرن ; حزمة MERN
  is fullstack-development
  implies javascript nodejs mongodb

lamp-stack knowledge
  fr Environnement LAMP ; LAMP {case near} ; WAMP {case} ; XAMPP ; MAMP {case near} ; Laragon ; stack LAMP
  en LAMP environment ; LAMP {case near} ; WAMP {case} ; XAMPP ; MAMP {case near} ; Laragon ; LAMP stack
  ar بيئة لامب ; زامب
  is backend-development
  near php mysql

laravel tool
  fr+en Laravel ; Laravel Livewire ; Livewire {case near} ; Laravel 10 ; Laravel 11
  ar لارافيل ; لارفيل
  is backend-development
  implies php
  near symfony

symfony tool
  fr+en Symfony ; Symphony {near=php}
  ar سيمفوني {near} ; سمفوني {near}
  is backend-development
  implies php

codeigniter tool
  fr+en CodeIgniter
  ar كود إغنيتر
  is backend-development
  implies php

cakephp tool
  fr+en CakePHP ; Cake PHP
  ar كيك بي إتش بي
  is backend-development
  implies php

laminas tool
  fr+en Laminas (Zend Framework) ; Zend Framework ; Laminas ; Zend {case near}
  ar زيند فريموورك ; لاميناس
  is backend-development
  implies php

phalcon tool
  fr Phalcon (framework PHP) ; Phalcon {case near} ; Phalcon PHP
  en Phalcon (PHP framework) ; Phalcon {case near} ; Phalcon PHP
  ar إطار فالكون
  is backend-development
  implies php

lumen tool
  fr Lumen (framework PHP) ; Lumen {case near=laravel,php,slim} ; Laravel Lumen
  en Lumen (PHP framework) ; Lumen {case near=laravel,php,slim} ; Laravel Lumen
  ar إطار لومن
  is backend-development
  implies php
  near laravel

slim-framework tool
  fr+en Slim Framework ; Slim {case near=php,laravel,lumen} ; Slim PHP
  ar إطار سليم
  is backend-development
  implies php

yii tool
  fr+en Yii {case} ; Yii2 ; Yii Framework
  ar إطار يي
  is backend-development
  implies php

api-platform tool
  fr+en API Platform
  ar منصة إي بي آي بلاتفورم
  is api-development
  implies symfony

template-engines knowledge
  fr Moteurs de gabarits ; Twig ; Blade {case near=laravel,php} ; Thymeleaf ; Smarty {case near=php,prestashop} ; Jinja ; Jinja2 ; Handlebars {case near} ; moteur de templates
  en Template engines ; Twig ; Blade {case near=laravel,php} ; Thymeleaf ; Smarty {case near=php,prestashop} ; Jinja ; Jinja2 ; Handlebars {case near} ; templating
  ar محركات القوالب
  is backend-development

django tool
  fr+en Django ; Django REST Framework ; Django REST
  ar جانغو ; دجانغو
  is backend-development
  implies python
  near flask

flask tool
  fr+en Flask {case near} ; Flask Python ; Python Flask
  ar فلاسك {near}
  is backend-development
  implies python
  near fastapi

fastapi tool
  fr+en FastAPI ; Fast API
  ar فاست إي بي آي
  is backend-development
  implies python

go-web-frameworks tool
  fr Frameworks web en Go ; Gin {case near=go,golang} ; Fiber {case near=go,golang} ; Echo {case near=go,golang} ; Gin Gonic
  en Go web frameworks ; Gin {case near=go,golang} ; Fiber {case near=go,golang} ; Echo {case near=go,golang} ; Gin Gonic
  ar أطر الويب بلغة غو
  is backend-development
  implies go

api-development skill
  fr Développement d’API ; services web ; web services ; conception d’API ; API {case near} ; intégration d’API ; développeur API
  en API development ; web services ; API design ; API integration ; API {case near} ; API developer
  ar تطوير واجهات برمجة التطبيقات ; واجهات برمجة التطبيقات ; واجهة برمجة التطبيقات ; واجهات برمجية
  is backend-development

rest-api knowledge
  fr Architecture REST ; REST {case near} ; services REST ; HATEOAS ; conception REST ; API REST ; API RESTful ; REST API ; développement d’API REST ; APIs REST
  en REST architecture ; REST {case near} ; RESTful {near} ; REST services ; HATEOAS ; REST API ; RESTful APIs ; REST APIs ; RESTful API ; RESTful services
  ar معمارية REST ; واجهات REST ; واجهات برمجية REST ; واجهة REST
  is api-development

soap-web-services knowledge
  fr Services web SOAP ; SOAP {case} ; WSDL
  en SOAP web services ; SOAP {case} ; WSDL
  ar خدمات الويب SOAP
  is api-development
  near xml

grpc tool
  fr+en gRPC ; tRPC
  ar جي آر بي سي
  is api-development
  near protocol-buffers microservices

openapi tool
  fr+en OpenAPI (Swagger) ; OpenAPI ; Swagger ; Swagger UI ; Redoc
  ar سواغر ; توثيق الواجهات البرمجية
  is api-development

postman tool
  fr+en Postman {case-or-near} ; Insomnia {case near} ; Postman API ; Bruno {case near=postman,insomnia}
  ar بوستمان
  is api-development

webhooks knowledge
  fr+en Webhooks ; webhook ; callbacks HTTP
  ar خطافات الويب ; ويب هوك
  is api-development

api-gateway tool
  fr Passerelles d’API ; API gateway ; Kong {case near} ; Apigee ; WSO2 ; gestion d’API ; API management ; API Management Azure
  en API gateways ; API gateway ; Kong {case near} ; Apigee ; WSO2 ; API management
  ar بوابات الواجهات البرمجية ; إدارة الواجهات البرمجية
  is api-development
  near microservices

third-party-api-integration skill
  fr Intégration d’API tierces ; API Google Maps ; Google Maps API ; API WhatsApp Business ; WhatsApp Business API ; Twilio ; API Facebook ; intégration de services tiers
  en Third-party API integration ; Google Maps API ; WhatsApp Business API ; Twilio ; Facebook API ; integrating third-party services
  ar ربط الواجهات البرمجية الخارجية ; إدماج خدمات الأطراف الثالثة
  is api-development

http-protocol knowledge
  fr Protocole HTTP ; HTTP {near} ; HTTPS {near} ; HTTP/2 ; cookies et sessions ; CORS {case near}
  en HTTP protocol ; HTTP {near} ; HTTPS {near} ; HTTP/2 ; cookies and sessions ; CORS {case near}
  ar بروتوكول HTTP ; بروتوكول نقل النص الفائق
  near web-development tcp-ip

graphql tool
  fr+en GraphQL
  ar غراف كيو إل
  is api-development

websocket knowledge
  fr+en WebSocket ; WebSockets ; applications temps réel ; real-time applications
  ar ويب سوكت ; تطبيقات الزمن الحقيقي
  is backend-development

cms knowledge
  fr Systèmes de gestion de contenu ; CMS {case} ; gestion de contenu web ; système de gestion de contenu
  en Content management systems ; CMS {case} ; content management system
  ar أنظمة إدارة المحتوى ; نظام إدارة المحتوى
  is web-development
  esco 5c66ce3a-658d-43b1-9d8d-0f39be6c0f2e

headless-cms knowledge
  fr CMS sans tête (headless) ; headless CMS ; Contentful ; Sanity {case near=cms,nextjs,contentful,strapi} ; Prismic ; CMS headless
  en Headless CMS ; Contentful ; Sanity {case near=cms,nextjs,contentful,strapi} ; Prismic ; Storyblok
  ar أنظمة المحتوى مقطوعة الرأس ; نظام محتوى بدون واجهة
  is cms
  near api-development

typo3 tool
  fr+en TYPO3 ; Typo 3
  ar تيبو 3
  is cms
  implies cms php

liferay tool
  fr+en Liferay ; Adobe Experience Manager ; AEM {case near} ; Sitecore ; Alfresco
  ar لايفراي
  is cms
  implies cms
  near java

page-builders tool
  fr Constructeurs de pages WordPress ; Elementor ; Divi {near=wordpress,site,elementor} ; WPBakery ; Gutenberg {near=wordpress} ; Elementor Pro ; Beaver Builder
  en WordPress page builders ; Elementor ; Divi {near=wordpress,site,elementor} ; WPBakery ; Gutenberg {near=wordpress} ; Elementor Pro ; Beaver Builder
  ar بناة صفحات ووردبريس ; إليمنتور
  near wordpress
  implies wordpress

wordpress-development skill
  fr Développement de thèmes et d’extensions WordPress ; développement WordPress ; développement de plugins WordPress ; création de thèmes WordPress ; ACF {case near=wordpress,php}
  en WordPress theme and plugin development ; WordPress development ; WordPress plugin development ; custom WordPress themes
  ar تطوير قوالب وإضافات ووردبريس ; تطوير ووردبريس
  implies wordpress php

webflow tool
  fr+en Webflow ; Web flow
  ar ويبفلو ; ويب فلو
  is web-development
  near low-code web-design

squarespace tool
  fr+en Squarespace ; Weebly {case-or-near=wix,squarespace}
  ar سكوير سبيس
  is web-development
  near wix

youcan tool
  fr+en YouCan ; YouCan.shop ; YouCan Shop
  ar يوكان {near=متجر,تجارة,إلكتروني} ; منصة يوكان
  is ecommerce-sites
  near shopify

opencart tool
  fr+en OpenCart ; osCommerce ; Sylius ; BigCommerce ; Ecwid
  ar أوبن كارت
  is ecommerce-sites

shopify-development skill
  fr Développement de thèmes Shopify ; Liquid {case near=shopify} ; développeur Shopify ; thèmes Shopify ; applications Shopify
  en Shopify theme development ; Liquid {case near=shopify} ; Shopify developer ; Shopify themes ; Shopify apps
  ar تطوير قوالب شوبيفاي ; مطور شوبيفاي
  implies shopify html
  is ecommerce-sites

wordpress tool
  fr+en WordPress ; Word Press
  ar ووردبريس ; وورد بريس ; ورد بريس ; ووردبرس
  fr développeur WordPress ; thèmes WordPress ; plugins WordPress ; extensions WordPress ; site WordPress
  en WordPress developer ; WordPress themes ; WordPress plugins ; WordPress site
  is cms
  implies cms
  esco 6d289e8b-2cc1-4eda-ab1f-ad1090ef98f0

woocommerce tool
  fr+en WooCommerce
  ar ووكومرس ; وو كومرس
  is ecommerce-sites
  implies wordpress

shopify tool
  fr+en Shopify
  ar شوبيفاي ; شوبفاي
  is ecommerce-sites

prestashop tool
  fr+en PrestaShop
  ar بريستاشوب
  is ecommerce-sites

magento tool
  fr+en Magento ; Adobe Commerce
  ar ماجنتو ; ماجينتو
  is ecommerce-sites

drupal tool
  fr+en Drupal
  ar دروبال
  is cms
  implies cms php
  esco 1de3942b-99d8-41e8-9ef0-fbc9e9f6307b

joomla tool
  fr+en Joomla
  ar جوملا
  is cms
  implies cms
  esco d2adb565-a865-424d-aeb5-9fbcbf2afe2a

wix tool
  fr Constructeurs de sites ; Wix ; Wix Studio
  en Website builders ; Wix ; Wix Studio
  ar منشئات المواقع ; ويكس
  is cms

ecommerce-sites skill
  fr Création de boutiques en ligne ; boutique en ligne ; site e-commerce ; site marchand ; boutique e-commerce ; site de vente en ligne ; créer une boutique en ligne ; site de vente ; site pour vendre
  en Online shop development ; online shop ; online store ; e-commerce website ; e-commerce site ; web shop ; webshop ; ecommerce website
  ar إنشاء المتاجر الإلكترونية ; متجر إلكتروني ; متجر على الإنترنت ; إنشاء متجر إلكتروني ; بناء المتاجر الإلكترونية ; متاجر إلكترونية ; موقع تجاري ; موقع للبيع ; إنشاء متجر
  is web-development
  near ecommerce

online-payment skill
  fr Paiement en ligne ; intégration de paiement ; passerelle de paiement ; CMI paiement ; paiement électronique ; moyens de paiement en ligne ; paiement par carte ; encaisser en ligne
  en Online payment integration ; online payment ; payment gateway ; payment integration ; pay by card
  ar الأداء عبر الإنترنت ; الدفع الإلكتروني ; الأداء الإلكتروني ; بوابة الدفع ; بوابات الدفع ; الأداء بالبطاقة ; الدفع عبر الإنترنت ; الأداء بالبطاقة البنكية
  is ecommerce-sites

cmi-payment tool
  fr Paiement en ligne au Maroc (CMI, PayZone) ; CMI {case near=paiement,payment,stripe,paypal,e-commerce,woocommerce} ; PayZone ; Fatourati ; intégration CMI ; CashPlus {near=paiement,payment}
  en Moroccan online payment (CMI, PayZone) ; CMI {case near=paiement,payment,stripe,paypal,e-commerce,woocommerce} ; PayZone ; Fatourati ; CMI integration
  ar الأداء الإلكتروني بالمغرب ; مركز النقديات ; بوابة سي إم آي
  is online-payment

stripe tool
  fr+en Stripe {case-or-near=paypal,paiement,payment,checkout,api} ; Stripe API ; Stripe Connect
  ar سترايب
  is online-payment

paypal tool
  fr+en PayPal ; PayPal API ; Braintree {case near}
  ar باي بال
  is online-payment

web-performance skill
  fr Optimisation des performances web ; performance web ; Core Web Vitals ; vitesse du site ; temps de chargement
  en Web performance ; Core Web Vitals ; page speed ; site speed ; website speed
  ar تحسين أداء المواقع ; سرعة الموقع ; أداء الويب
  is frontend-development
  near seo

web-maintenance skill
  fr Maintenance de sites web ; maintenance de site ; mise à jour de site ; maintenance WordPress ; mettre à jour mon site ; maintenance de sites ; mettre à jour … site ; maintenance web ; entretien du site
  en Website maintenance ; update … website ; website updates ; maintain … website ; site maintenance {unless=on} ; updating the website
  ar صيانة المواقع الإلكترونية ; صيانة المواقع ; تحيين الموقع ; صيانة الموقع ; تحيين المواقع
  is web-development

web-hosting skill
  fr Hébergement web ; gestion d’hébergement ; hébergement de sites ; hébergeur web ; hébergement mutualisé ; VPS {case} ; serveur dédié ; hébergement et nom de domaine
  en Web hosting ; website hosting ; VPS {case} ; shared hosting ; dedicated server
  ar استضافة المواقع ; الاستضافة
  is web-development

domain-names-dns knowledge
  fr Noms de domaine et DNS ; DNS {case near} ; noms de domaine ; nom de domaine ; zone DNS ; gestion DNS
  en Domain names and DNS ; DNS {case near} ; domain names ; domain name ; DNS management
  ar أسماء النطاقات ; اسم النطاق ; نظام أسماء النطاقات
  is web-hosting

cpanel tool
  fr+en cPanel ; Plesk ; WHM {case near} ; DirectAdmin
  ar سي بانل
  is web-hosting

vercel tool
  fr+en Vercel ; Zeit Now
  ar فيرسيل
  is web-hosting
  near nextjs continuous-integration

netlify tool
  fr+en Netlify
  ar نتليفاي
  is web-hosting
  near vercel

heroku tool
  fr+en Heroku ; Render {case near=vercel,heroku,netlify,railway} ; Railway {case near=vercel,render,heroku,docker}
  ar هيروكو
  is web-hosting
  near cloud-computing

ovh-hosting tool
  fr+en OVHcloud ; OVH {case} ; Hostinger ; Hetzner ; DigitalOcean ; Contabo
  ar أو في إتش
  is web-hosting

github-pages tool
  fr+en GitHub Pages ; Cloudflare Pages ; Hugo {case near=jekyll,static,statique} ; Jekyll
  ar صفحات جيت هاب
  is web-hosting
  near github

ssl-certificates knowledge
  fr Certificats SSL/TLS ; SSL {case near} ; certificat SSL ; Let’s Encrypt ; TLS {case near} ; certificats SSL
  en SSL/TLS certificates ; SSL {case near} ; SSL certificate ; Let’s Encrypt ; TLS {case near}
  ar شهادات الأمان SSL ; شهادة SSL
  is web-hosting
  near cryptography

content-delivery-network knowledge
  fr Réseaux de diffusion de contenu (CDN) ; CDN {case near} ; Cloudflare ; Akamai ; Fastly ; CloudFront
  en Content delivery networks (CDN) ; CDN {case near} ; Cloudflare ; Akamai ; Fastly ; CloudFront
  ar شبكات توصيل المحتوى ; كلاودفلير
  is web-hosting
  near web-performance

pwa knowledge
  fr Applications web progressives ; PWA {case} ; progressive web app ; application web progressive ; service workers
  en Progressive web apps ; PWA {case} ; progressive web app
  ar تطبيقات الويب التقدمية
  is web-development

web-scraping skill
  fr Extraction de données web ; web scraping ; scraping ; aspiration de sites ; scraper ; récupérer … données de sites ; aspirer … site ; collecte automatique de données
  en Web scraping ; scraping ; web data extraction ; scrape … data ; scrape … websites ; scrape ; web crawler ; crawling ; scraper
  ar استخراج بيانات الويب ; كشط الويب ; سكرابينغ ; استخراج البيانات من المواقع ; كشط البيانات ; جمع البيانات من المواقع
  is programming

scrapy tool
  fr+en Beautiful Soup ; BeautifulSoup ; BeautifulSoup4 ; Scrapy {case-or-near}
  ar سكرابي
  is web-scraping

browser-extensions skill
  fr Développement d’extensions de navigateur ; extension Chrome ; extensions Chrome ; extension de navigateur ; extensions Firefox
  en Browser extension development ; Chrome extension ; Chrome extensions ; browser extension ; browser extensions
  ar تطوير إضافات المتصفح ; إضافة كروم
  is frontend-development
  implies javascript

chrome-devtools tool
  fr+en Chrome DevTools ; DevTools ; Lighthouse {case near} ; PageSpeed Insights ; GTmetrix
  ar أدوات مطوري كروم
  is frontend-development
  near web-performance debugging

cross-browser-compatibility skill
  fr Compatibilité entre navigateurs ; compatibilité navigateurs ; cross-browser ; compatibilité multi-navigateurs
  en Cross-browser compatibility ; cross-browser ; cross browser testing ; browser compatibility
  ar التوافق بين المتصفحات
  is frontend-development

email-html-integration skill
  fr Intégration d’e-mails HTML ; e-mails HTML ; intégration de newsletters ; MJML ; emails HTML
  en HTML e-mail coding ; HTML emails ; email templates ; MJML ; newsletter coding
  ar برمجة رسائل البريد HTML ; قوالب البريد الإلكتروني
  is frontend-development
  implies html
  near email-marketing

web-portal-development skill
  fr Développement de portails et d’intranets ; intranet ; portail web ; extranet ; portail client ; développement d’intranet
  en Portal and intranet development ; intranet ; web portal ; extranet ; customer portal
  ar تطوير البوابات الإلكترونية ; بوابة إلكترونية ; شبكة داخلية للمقاولة
  is web-development

learning-platform-development skill
  fr Développement de plateformes d’apprentissage ; plateforme e-learning ; site de formation en ligne ; LearnDash ; développement Moodle ; administration Moodle
  en Learning platform development ; e-learning platform development ; LearnDash ; Moodle development ; Moodle administration
  ar تطوير منصات التعلم ; منصة تعليمية إلكترونية ; تطوير مودل
  is web-development
  near edtech

marketplace-development skill
  fr Développement de places de marché ; développement de marketplace ; plateforme de mise en relation ; site d’annonces ; plateforme de réservation ; site de réservation ; plateforme de livraison
  en Marketplace development ; booking platform ; booking website ; classified ads site ; matching platform ; delivery platform
  ar تطوير منصات الوساطة ; منصة حجز ; موقع حجز ; منصة توصيل
  is web-development
  near ecommerce-sites

lottie tool
  fr+en Lottie ; LottieFiles ; Rive {case near=lottie,flutter,animation}
  ar لوتي للتحريك
  is css-animations

technical-seo skill
  fr Référencement technique ; SEO technique ; données structurées ; sitemap XML ; balisage schema.org ; audit SEO technique ; robots.txt
  en Technical SEO ; structured data ; XML sitemap ; schema.org markup ; technical SEO audit
  ar السيو التقني ; تحسين محركات البحث التقني
  is frontend-development
  near seo

web-analytics-implementation skill
  fr Mise en place du suivi statistique de site ; plan de marquage ; pose de tags ; tracking web ; balisage analytique
  en Web tracking implementation ; tagging plan ; tag implementation ; web tracking
  ar تركيب أدوات تتبع المواقع ; تتبع الزيارات
  near web-analytics frontend-development

webrtc tool
  fr+en WebRTC ; Jitsi ; Agora {case near=webrtc,video} ; LiveKit
  ar ويب آر تي سي
  is web-development
  near websocket voip
`,
};
