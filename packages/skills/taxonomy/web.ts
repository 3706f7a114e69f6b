import type { DomainFile } from '../src/taxonomy/format.ts';

/** Sites and applications on the web. */
export const web: DomainFile = {
  id: 'web',
  labels: { fr: 'Web', en: 'Web', ar: 'الويب' },
  skills: `
web-development skill
  fr Développement web ; développeur web ; développement d’applications web ; développement de sites web ; création de sites web ; créer un site web ; créer un site internet ; création de sites internet ; conception de sites web ; site web ; site internet ; faire un site ; créer un site ; faire mon site ; applications web ; programmation web ; webmaster ; site vitrine ; faire … site ; créer … site ; avoir un site ; besoin d’un site ; un site pour
  en Web development ; web developer ; website development ; web application development ; web programming ; building websites ; build a website ; create a website ; make a website ; website ; web applications ; web apps ; webmaster ; make … website ; create … website ; build … website ; need a website
  ar تطوير الويب ; مطور ويب ; مطورة ويب ; تطوير المواقع ; مطور مواقع ; إنشاء المواقع الإلكترونية ; إنشاء موقع ; تطوير المواقع الإلكترونية ; برمجة المواقع ; موقع إلكتروني ; تصميم وتطوير المواقع ; تطبيقات الويب ; موقع ويب ; مواقع الويب ; سيت ويب ; سيت {near=يصاوب,يدير,بغيت,خاصني,ويب} ; ديفلوبور ويب ; ديفلوبير ويب ; موقعا إلكترونيا
  is software-development

website-redesign skill
  fr Refonte de site web ; refonte de site ; refaire mon site ; refaire un site ; refaire le site internet ; refonte du site internet ; moderniser un site ; refaire le site web ; refaire … site ; moderniser … site ; améliorer … site
  en Website redesign ; redesign my website ; redo our website ; website revamp ; revamp a website ; redo … website ; redesign … website ; improve … website ; refresh … website
  ar إعادة تصميم الموقع ; تجديد الموقع الإلكتروني ; إعادة تصميم موقع إلكتروني ; إعادة بناء الموقع ; تحديث الموقع ; تجديد موقع ; إعادة تصميم موقعي ; تجديد الموقع
  is web-development
  near web-design

frontend-development skill
  fr Développement front-end ; développeur front-end ; front-end ; frontend ; front end ; développement frontend ; développeur front ; intégrateur front ; Storybook
  en Front-end development ; front-end developer ; frontend ; front end ; frontend development ; frontend engineer ; Storybook
  ar تطوير الواجهات الأمامية ; مطور واجهات أمامية ; تطوير واجهات المستخدم ; مطور واجهات ; الواجهة الأمامية ; مطور فرونت إند
  is web-development

backend-development skill
  fr Développement back-end ; développeur back-end ; back-end ; backend ; back end ; développement backend ; développeur back
  en Back-end development ; back-end developer ; backend ; back end ; backend development ; backend engineer ; server-side development
  ar تطوير الواجهات الخلفية ; مطور واجهات خلفية ; الواجهة الخلفية ; تطوير الخوادم ; مطور باك إند
  is web-development

fullstack-development skill
  fr Développement full-stack ; développeur full-stack ; full-stack ; fullstack ; full stack ; développeur fullstack
  en Full-stack development ; full-stack developer ; fullstack ; full stack ; full-stack engineer
  ar تطوير شامل ; مطور شامل ; مطور فول ستاك ; تطوير متكامل للويب ; فول ستاك
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

sass tool
  fr+en Sass ; SCSS ; Less CSS
  ar ساس {near=css,ويب}
  is frontend-development
  implies css

bootstrap tool
  fr+en Bootstrap ; Bootstrap 5 ; Bootstrap 4
  ar بوتستراب ; بوتستراب سي إس إس
  is frontend-development
  implies css

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
  fr+en React ; React.js ; ReactJS ; React JS ; Redux {case near} ; React Hooks
  ar رياكت ; ريأكت ; رياكت جي إس
  is frontend-development
  implies javascript
  near vue angular

nextjs tool
  fr+en Next.js ; NextJS ; Next JS
  ar نكست جي إس ; نيكست جي إس
  is fullstack-development
  implies react

vue tool
  fr+en Vue.js ; VueJS ; Vue JS ; Vue {case near unless=de,du,sur} ; Vue 3 ; Vue3 ; Vuex
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
  fr+en Angular ; AngularJS ; Angular.js ; Angular 2
  ar أنغولار ; أنجولار ; انجلر
  is frontend-development
  implies javascript typescript

svelte tool
  fr+en Svelte ; SvelteKit
  ar سفيلت
  is frontend-development
  implies javascript

jquery tool
  fr+en jQuery ; J Query
  ar جي كويري ; جيكويري
  is frontend-development
  implies javascript

nodejs tool
  fr+en Node.js ; NodeJS ; Node JS ; Node {case near}
  ar نود جي إس ; نود.جي إس ; نود جي اس
  is backend-development
  implies javascript

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

laravel tool
  fr+en Laravel ; Lumen {case near=laravel,php}
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
  fr+en CodeIgniter ; CakePHP ; Yii {case}
  ar كود إغنيتر
  is backend-development
  implies php

django tool
  fr+en Django ; Django REST Framework
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

api-development skill
  fr Développement d’API ; API REST ; API RESTful ; REST API ; services web ; web services ; conception d’API ; API {case near} ; intégration d’API ; Postman {case-or-near} ; Swagger ; OpenAPI
  en API development ; REST API ; RESTful APIs ; REST APIs ; web services ; API design ; API integration ; API {case near} ; Postman {case-or-near} ; Swagger ; OpenAPI
  ar تطوير واجهات برمجة التطبيقات ; واجهات برمجة التطبيقات ; واجهة برمجة التطبيقات ; واجهات برمجية
  is backend-development

graphql tool
  fr+en GraphQL
  ar غراف كيو إل
  is api-development

websocket knowledge
  fr+en WebSocket ; WebSockets ; Socket.io ; applications temps réel ; real-time applications
  ar ويب سوكت ; تطبيقات الزمن الحقيقي
  is backend-development

cms knowledge
  fr Systèmes de gestion de contenu ; CMS {case} ; gestion de contenu web ; système de gestion de contenu
  en Content management systems ; CMS {case} ; content management system
  ar أنظمة إدارة المحتوى ; نظام إدارة المحتوى
  is web-development

wordpress tool
  fr+en WordPress ; Word Press ; Elementor ; Divi {near=wordpress,site}
  ar ووردبريس ; وورد بريس ; ورد بريس ; ووردبرس
  is cms
  implies cms

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

joomla tool
  fr+en Joomla
  ar جوملا
  is cms
  implies cms

wix tool
  fr Constructeurs de sites ; Wix ; Webflow ; Squarespace ; Wix Studio
  en Website builders ; Wix ; Webflow ; Squarespace ; Wix Studio
  ar منشئات المواقع ; ويكس ; ويب فلو
  is cms

ecommerce-sites skill
  fr Création de boutiques en ligne ; boutique en ligne ; site e-commerce ; site marchand ; boutique e-commerce ; site de vente en ligne ; créer une boutique en ligne
  en Online shop development ; online shop ; online store ; e-commerce website ; e-commerce site ; web shop
  ar إنشاء المتاجر الإلكترونية ; متجر إلكتروني ; متجر على الإنترنت ; إنشاء متجر إلكتروني ; بناء المتاجر الإلكترونية
  is web-development
  near ecommerce

online-payment skill
  fr Paiement en ligne ; intégration de paiement ; passerelle de paiement ; CMI paiement ; Stripe ; PayPal ; paiement électronique ; moyens de paiement en ligne
  en Online payment integration ; online payment ; payment gateway ; payment integration ; Stripe ; PayPal
  ar الأداء عبر الإنترنت ; الدفع الإلكتروني ; الأداء الإلكتروني ; بوابة الدفع ; بوابات الدفع
  is ecommerce-sites

web-performance skill
  fr Optimisation des performances web ; performance web ; Core Web Vitals ; vitesse du site ; temps de chargement
  en Web performance ; Core Web Vitals ; page speed ; site speed ; website speed
  ar تحسين أداء المواقع ; سرعة الموقع ; أداء الويب
  is frontend-development
  near seo

web-maintenance skill
  fr Maintenance de sites web ; maintenance de site ; mise à jour de site ; maintenance WordPress ; mettre à jour mon site ; maintenance de sites ; mettre à jour … site
  en Website maintenance ; site maintenance ; update … website ; website updates ; maintain … website
  ar صيانة المواقع الإلكترونية ; صيانة المواقع ; تحيين الموقع ; صيانة الموقع ; تحيين المواقع
  is web-development

web-hosting skill
  fr Hébergement web ; gestion d’hébergement ; noms de domaine ; cPanel ; hébergement de sites ; DNS {case near}
  en Web hosting ; domain names ; cPanel ; website hosting ; DNS {case near}
  ar استضافة المواقع ; الاستضافة ; أسماء النطاقات
  is web-development

pwa knowledge
  fr Applications web progressives ; PWA {case} ; progressive web app ; application web progressive
  en Progressive web apps ; PWA {case} ; progressive web app
  ar تطبيقات الويب التقدمية
  is web-development

web-scraping skill
  fr Extraction de données web ; web scraping ; scraping ; Scrapy ; BeautifulSoup ; aspiration de sites
  en Web scraping ; scraping ; Scrapy ; BeautifulSoup ; web data extraction
  ar استخراج بيانات الويب ; كشط الويب ; سكرابينغ
  is programming
`,
};
