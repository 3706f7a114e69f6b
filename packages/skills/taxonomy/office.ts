import type { DomainFile } from '../src/taxonomy/format.ts';

/** Everyday tools of an office. */
export const office: DomainFile = {
  id: 'office',
  labels: { fr: 'Bureautique et outils de travail', en: 'Office tools', ar: 'أدوات المكتب' },
  skills: `
office-software skill
  fr Bureautique ; Pack Office ; Microsoft Office ; MS Office ; outils bureautiques ; suite Office ; logiciels de bureautique ; bureautique avancée ; suite bureautique ; logiciels Microsoft Office ; maîtrise de la bureautique ; suite Microsoft Office ; Microsoft Pack Office
  en Office software ; Microsoft Office ; MS Office ; Office suite ; Office pack ; office tools ; office applications
  ar البرامج المكتبية ; برامج المكتب ; مايكروسوفت أوفيس ; حزمة أوفيس ; أوفيس ; المكتبيات ; الأدوات المكتبية ; الإعلاميات
  esco cf310cff-0d28-4dbc-9dbb-cc500a3196c2

excel tool
  fr Excel {case-or-near=word,powerpoint,tableaux,formules,maîtrise,fichier,fichiers,tableur,bureautique,spreadsheet,spreadsheets,formulas unless=at} ; Microsoft Excel ; MS Excel ; tableur ; tableurs ; feuilles de calcul ; tableau Excel ; tableaux Excel ; fichiers Excel ; fichier Excel ; excell
  en Excel {case-or-near=word,powerpoint,tableaux,formules,maîtrise,fichier,fichiers,tableur,bureautique,spreadsheet,spreadsheets,formulas unless=at} ; Microsoft Excel ; MS Excel ; spreadsheets ; spreadsheet ; Excel files ; Excel reports ; Excel sheets
  ar إكسل ; اكسيل ; إكسيل ; اكسل ; جداول البيانات الإلكترونية ; برنامج إكسل ; مايكروسوفت إكسل ; إيكسيل ; جداول البيانات
  is office-software

word tool
  fr Word {case near=excel,powerpoint,office,bureautique,access,outlook} ; Microsoft Word ; MS Word
  en Word {case near=excel,powerpoint,office,access,outlook} ; Microsoft Word ; MS Word
  ar مايكروسوفت وورد ; وورد {near=إكسل,اكسل,إكسيل,باوربوينت,أوفيس} ; معالجة النصوص وورد
  is office-software

powerpoint tool
  fr PowerPoint ; Power Point ; présentations PowerPoint ; présentation PowerPoint ; diaporama PowerPoint ; MS PowerPoint ; Microsoft PowerPoint
  en PowerPoint ; Power Point ; MS PowerPoint ; Microsoft PowerPoint ; PowerPoint presentations
  ar باوربوينت ; باور بوينت ; العروض التقديمية ; بوربوينت
  is office-software
  near presentation-skills

access-database tool
  fr+en Microsoft Access ; MS Access ; Access {case near=excel,word,powerpoint,sql,mysql,vba}
  ar مايكروسوفت أكسس ; برنامج أكسس
  is office-software
  near databases
  esco 3d03c40c-1b83-4793-8902-2523f40af59e

outlook tool
  fr+en Outlook {case-or-near=word,excel,powerpoint,office,gmail} ; Microsoft Outlook
  ar آوتلوك ; أوتلوك
  is office-software

google-workspace tool
  fr+en Google Workspace ; G Suite ; GSuite ; Google Suite
  ar جوجل وورك سبيس
  is office-software

vba tool
  fr+en VBA {case} ; macros Excel ; Excel VBA ; macros VBA ; Excel macros
  ar ماكرو إكسل ; برمجة VBA
  is programming
  implies excel

collaboration-tools tool
  fr Outils collaboratifs ; outils de travail collaboratif
  en Collaboration tools
  ar أدوات العمل التعاوني ; أدوات العمل الجماعي
  near remote-work project-management

data-entry skill
  fr Saisie de données ; opérateur de saisie ; agent de saisie ; saisie informatique ; saisie {near=données,opératrice,opérateur,bureautique,comptable,secrétariat,rapide} ; opératrice de saisie ; agente de saisie ; saisie de documents ; saisir … données ; saisie sur ordinateur
  en Data entry ; data entry operator ; data entry clerk ; entering data ; keying data ; data capture ; data entry specialist
  ar إدخال البيانات ; إدخال المعطيات ; مدخل بيانات ; مدخلة بيانات
  is administrative-assistance

typing skill
  fr Dactylographie ; frappe au clavier ; frappe rapide ; dactylo ; frappe {near=saisie,secrétaire,secrétariat,clavier,documents,rapidité,bureautique} ; rapidité de frappe ; frappe de comptes rendus ; saisie de textes ; taper … courriers ; vitesse de frappe
  en Typing ; touch typing ; fast typing
  ar الرقن ; الطباعة على الحاسوب ; الرقانة ; الضرب على الآلة الكاتبة ; سرعة الكتابة ; الكتابة على الحاسوب ; الضرب على الآلة
  near data-entry
  esco ca49669b-1f59-4d1a-8e77-c77014ba93dc

digital-literacy knowledge
  fr Culture numérique ; maîtrise de l’outil informatique ; outil informatique ; compétences numériques de base ; navigation internet ; savoir utiliser un ordinateur ; utilisation de l’ordinateur ; informatique de base ; notions d’informatique ; bases de l’informatique
  en Digital literacy ; computer literacy ; basic computer skills ; computer skills ; using a computer ; computer literate
  ar الثقافة الرقمية ; استعمال الحاسوب ; مهارات الحاسوب ; أساسيات الحاسوب ; استخدام الحاسوب ; أساسيات المعلوميات ; مبادئ المعلوميات
  near office-software
  esco d15ce60f-ddab-41ce-ba56-398451b77b60

latex tool
  fr+en LaTeX ; TeX {case near} ; Overleaf
  ar لاتخ ; لاتيك
  near technical-documentation

digital-archiving skill
  fr Archivage et gestion documentaire ; archivage ; archiviste ; classement et archivage
  en Document management and archiving ; archiving ; archivist ; records management ; electronic archive ; digital archive ; indexing documents ; indexing {near=scanning,documents,files,archive}
  ar الأرشفة وتدبير الوثائق ; الأرشفة ; تدبير الوثائق ; الأرشيف
  is administrative-assistance

microsoft-365 tool
  fr+en Microsoft 365 ; Office 365 ; O365 ; Microsoft Office 365 ; M365
  ar مايكروسوفت 365 ; أوفيس 365
  is office-software

libreoffice tool
  fr+en LibreOffice ; OpenOffice ; Libre Office ; OpenOffice Calc ; OnlyOffice ; WPS Office
  ar ليبر أوفيس ; أوبن أوفيس
  is office-software

word-processing skill
  fr Traitement de texte ; mise en forme de documents ; saisie et mise en forme ; mise en page Word ; mise en forme de rapports ; frappe de documents
  en Word processing ; document formatting ; formatting documents ; text formatting ; document typing
  ar معالجة النصوص ; تنسيق الوثائق ; معالجة النص ; تنسيق النصوص
  is office-software
  near word
  esco 81633a44-f1db-4a01-a940-804c6905e330

advanced-excel skill
  fr Excel avancé ; tableaux croisés dynamiques ; formules Excel ; RECHERCHEV ; tableau croisé dynamique ; TCD {case} ; fonctions Excel avancées ; maîtrise avancée d’Excel ; Excel niveau avancé ; formules avancées ; Excel (avancé)
  en Advanced Excel ; pivot tables ; Excel formulas ; VLOOKUP ; pivot table ; XLOOKUP ; advanced Excel functions ; advanced spreadsheets ; Excel power user ; expert in Excel ; strong Excel
  ar إكسل المتقدم ; إكسل متقدم ; الجداول المحورية ; صيغ إكسل ; دوال إكسل المتقدمة ; إكسيل متقدم ; اكسيل متقدم ; Excel متقدم ; إكسيل المتقدم ; المستوى المتقدم في إكسيل
  implies excel

excel-dashboards skill
  fr Tableaux de bord sous Excel ; tableaux de bord Excel ; tableau de bord Excel ; reporting Excel ; tableaux de suivi Excel ; outils de suivi Excel ; fichiers de suivi Excel
  en Excel dashboards ; dashboards in Excel ; Excel reporting ; Excel tracking tools ; Excel dashboard
  ar لوحات القيادة على إكسل ; تقارير إكسل ; جداول التتبع على إكسل
  implies excel
  near data-visualisation

google-sheets tool
  fr+en Google Sheets ; Google Sheet ; GSheets ; Google Spreadsheet
  ar جوجل شيت ; جداول جوجل
  is google-workspace
  near excel

google-docs tool
  fr+en Google Docs ; Google Doc ; Google Slides
  ar مستندات جوجل ; جوجل دوكس
  is google-workspace
  near word

google-drive tool
  fr+en Google Drive ; Drive {case near=google,dropbox,onedrive,sheets,docs,gmail} ; Google One
  ar جوجل درايف ; غوغل درايف
  is google-workspace
  near cloud-file-sharing

gmail tool
  fr+en Gmail {case-or-near=outlook,google,messagerie,mail} ; Google Calendar ; Google Agenda ; Google Contacts
  ar جيميل ; بريد جيميل
  is google-workspace
  near outlook

email-clients tool
  fr Messagerie électronique ; Thunderbird ; gestion de la messagerie ; messagerie professionnelle ; boîte mail ; gestion des e-mails ; gestion des mails ; Yahoo Mail
  en Email clients ; Thunderbird ; email management ; inbox management ; professional email use
  ar البريد الإلكتروني المهني ; تدبير البريد الإلكتروني ; استعمال البريد الإلكتروني
  near outlook gmail

cloud-file-sharing tool
  fr Partage de fichiers en ligne ; OneDrive ; Dropbox ; WeTransfer ; partage de documents ; iCloud ; stockage en ligne
  en Online file sharing ; OneDrive ; Dropbox ; WeTransfer ; iCloud ; online storage
  ar تقاسم الملفات عبر الإنترنت ; ون درايف ; دروبوكس ; مشاركة الملفات
  near collaboration-tools

sharepoint tool
  fr+en SharePoint ; Microsoft SharePoint ; SharePoint Online
  ar شيربوينت
  is collaboration-tools

microsoft-teams tool
  fr+en Microsoft Teams ; Teams {case near=slack,trello,zoom,jira,outlook,excel,word,notion,sharepoint,meet} ; MS Teams
  ar مايكروسوفت تيمز ; تيمز {near=زوم,سلاك,تريلو,أوفيس}
  is collaboration-tools video-conferencing

slack tool
  fr+en Slack {case-or-near=trello,teams,notion,jira,asana,zoom} ; Slack Workspace
  ar سلاك {near=تريلو,تيمز,زوم,نوشن} ; تطبيق سلاك
  is collaboration-tools

trello tool
  fr+en Trello ; tableau Trello ; Trello boards
  ar تريلو
  is task-management-tools

asana tool
  fr+en Asana {case-or-near=trello,slack,notion,jira,monday,clickup,projet,project} ; Wrike ; Basecamp {case-or-near=trello,asana,slack}
  ar أسانا
  is task-management-tools

monday-com tool
  fr+en Monday.com ; Smartsheet ; Monday {case near=trello,asana,notion,clickup,jira,slack}
  ar ماندي لتدبير المشاريع
  is task-management-tools

clickup tool
  fr+en ClickUp ; Click Up {case}
  ar كليك أب
  is task-management-tools

notion tool
  fr+en Notion (espace de travail) ; Notion {case near=trello,slack,asana,jira,teams,clickup,airtable,figma,miro} ; Notion.so ; Coda.io
  ar نوشن ; تطبيق نوشن
  is collaboration-tools

task-management-tools tool
  fr Outils de gestion de tâches ; gestion des tâches ; Todoist ; Microsoft Planner ; MS Planner ; outil de gestion de projet ; outils de gestion de projet ; logiciel de gestion de projet ; to-do list
  en Task management tools ; task management ; Todoist ; Microsoft Planner ; MS Planner ; project management tools ; project management software
  ar أدوات تدبير المهام ; تدبير المهام ; أدوات إدارة المشاريع ; برامج إدارة المشاريع
  near collaboration-tools project-planning

miro tool
  fr+en Miro {case near=figma,mural,notion,trello,teams,klaxoon,jira,slack} ; Mural {case near=miro,figma,klaxoon} ; Klaxoon ; tableau blanc collaboratif ; online whiteboard ; Miro board
  ar ميرو للسبورات التفاعلية ; السبورة التفاعلية الرقمية
  is collaboration-tools
  near workshop-facilitation

confluence tool
  fr+en Confluence {case-or-near=jira,atlassian,notion,sharepoint} ; Atlassian Confluence ; wiki d’entreprise
  ar كونفلونس
  is collaboration-tools
  near jira

video-conferencing tool
  fr Réunions en ligne ; Zoom {case near=teams,meet,slack,skype,visioconférence,webex} ; Google Meet ; Skype ; outils de visioconférence ; visio ; Microsoft Teams et Zoom ; réunion en ligne ; outils de réunion en ligne
  en Online meetings ; Zoom {case near=teams,meet,slack,skype,webex} ; Google Meet ; Skype ; video calls ; Zoom meetings
  ar التواصل عبر الفيديو ; زوم {near=تيمز,ميت,سكايب,اجتماعات} ; جوجل ميت ; الاجتماعات عن بعد ; الاجتماعات الافتراضية
  near collaboration-tools remote-work

prezi tool
  fr+en Prezi ; Keynote {case near=powerpoint,prezi,pages,numbers} ; Beautiful.ai ; Pitch.com ; Genially Presentation
  ar بريزي
  near powerpoint presentation-design

onenote tool
  fr+en OneNote ; Microsoft OneNote ; Evernote ; Google Keep
  ar ون نوت ; إيفرنوت
  is office-software

ms-visio tool
  fr+en Microsoft Visio ; Visio {case near=word,excel,powerpoint,project,bpmn,uml,office,publisher} ; Lucidchart ; Draw.io ; MS Visio
  ar مايكروسوفت فيزيو ; برنامج فيزيو
  near process-mapping office-software
  esco 86f7126d-97fd-4da5-be96-d1cf6ecd54e6

ms-publisher tool
  fr+en Microsoft Publisher ; MS Publisher ; Publisher {case near=word,excel,powerpoint,office,access}
  ar مايكروسوفت ببليشر ; برنامج ببليشر
  is office-software
  near page-layout

pdf-tools tool
  fr Outils PDF ; Adobe Acrobat ; Acrobat Reader ; Acrobat Pro ; manipulation de PDF ; PDF {case near=word,excel,acrobat,conversion,documents} ; formulaires PDF ; PDFelement
  en PDF tools ; Adobe Acrobat ; Acrobat Reader ; Acrobat Pro ; PDF editing ; PDF forms ; fillable PDF
  ar أدوات ملفات PDF ; أدوبي أكروبات ; تحرير ملفات PDF
  is office-software

mail-merge skill
  fr Publipostage ; mailing ; fusion et publipostage ; publipostage Word ; envois en nombre
  en Mail merge ; mailings ; mail merging ; mass mailing
  ar دمج المراسلات ; المراسلات الجماعية ; دمج البريد
  is office-software
  near word

online-forms skill
  fr Création de formulaires en ligne ; formulaires en ligne ; formulaire en ligne ; JotForm ; Tally {case near=formulaire,typeform,forms} ; créer … formulaires ; formulaires Google ; formulaire de contact ; formulaires web ; formulaire d’inscription
  en Online form creation ; online forms ; JotForm ; Tally {case near=form,typeform,forms} ; web forms ; form builder ; contact form ; registration form ; contact forms
  ar إنشاء الاستمارات الإلكترونية ; الاستمارات الإلكترونية ; نماذج جوجل ; استمارة إلكترونية ; نموذج الاتصال ; استمارة التواصل
  near online-survey-tools

scheduling-tools tool
  fr Outils de prise de rendez-vous en ligne ; Calendly ; Doodle {case-or-near=calendly,rendez-vous,agenda} ; prise de rendez-vous en ligne ; agenda partagé ; agenda électronique ; agendas partagés ; réservation en ligne ; système de réservation ; agenda en ligne
  en Online scheduling tools ; Calendly ; Doodle {case-or-near=calendly,scheduling,calendar} ; online booking tools ; shared calendar ; online booking ; booking system ; online appointments ; appointment booking system ; booking tool
  ar أدوات تحديد المواعيد إلكترونيا ; المفكرة المشتركة ; حجز المواعيد إلكترونيا ; كاليندلي ; الحجز عبر الإنترنت ; نظام الحجز ; نظاما للحجز ; حجز المواعيد عبر الإنترنت ; نظام للحجز
  near diary-management

electronic-document-management tool
  fr Gestion électronique des documents (GED) ; GED {case} ; gestion électronique de documents ; gestion documentaire ; logiciel de GED ; DocuWare ; M-Files
  en Electronic document management (EDM) ; document management ; document management system ; EDMS ; DocuWare ; M-Files
  ar التدبير الإلكتروني للوثائق ; نظام تدبير الوثائق ; تدبير الوثائق إلكترونيا
  near digital-archiving

document-digitisation skill
  fr Numérisation de documents ; scan de documents ; numérisation d’archives ; opérateur de numérisation ; OCR {case near=numérisation,scan,documents,archives} ; indexation de documents ; numériser … documents ; scanner … documents ; numérisation de dossiers
  en Document digitisation ; digitisation of documents ; document scanning ; scanning documents ; OCR {case near=scanning,documents,archives,digitisation} ; document indexing ; scan … documents ; digitising documents ; digitise … files ; digitalise … files ; digitising files ; scanning {near=documents,files,archive,paper,indexing} ; paper files
  ar رقمنة الوثائق ; رقمنة الأرشيف ; مسح الوثائق ضوئيا ; فهرسة الوثائق ; مسح الوثائق ; رقمنة الملفات
  near digital-archiving
  esco 367c240d-5f34-423a-86b1-866ad27206ea

office-equipment tool
  fr Équipements de bureau ; photocopieur ; imprimante et scanner ; imprimantes ; utilisation du photocopieur ; fax et photocopieur ; standard téléphonique numérique ; vidéoprojecteur
  en Office equipment ; photocopier ; printers and scanners ; fax machine ; office machines ; projector set-up
  ar تجهيزات المكتب ; آلة النسخ ; الطابعات والماسحات ; استعمال آلات المكتب
  near administrative-assistance
  esco 5a234b3b-63b4-482f-b481-a1ff9d95bbf8

microsoft-365-apps tool
  fr+en Microsoft Lists ; Microsoft To Do ; Microsoft Bookings ; Microsoft Loop ; Viva Engage ; Yammer
  ar تطبيقات مايكروسوفت للعمل الجماعي
  is microsoft-365

arabic-typing skill
  fr Saisie en arabe et en français ; saisie arabe ; frappe en arabe ; dactylographie arabe ; saisie bilingue ; saisie en arabe ; frappe arabe et française
  en Arabic and French typing ; Arabic typing ; bilingual typing ; typing in Arabic ; Arabic keyboard typing
  ar الرقن بالعربية والفرنسية ; الرقن بالعربية ; الطباعة بالعربية ; الكتابة على الحاسوب بالعربية
  is typing

online-research skill
  fr Utilisation d’internet et recherche en ligne ; recherche sur internet ; recherche en ligne ; recherches internet ; recherche documentaire ; navigation web ; recherche d’informations en ligne
  en Internet use and online research ; online research ; internet research ; web research ; desk research ; information search
  ar استعمال الإنترنت والبحث الرقمي ; البحث على الإنترنت ; البحث عبر الإنترنت ; البحث الوثائقي ; البحث عن المعلومات
  is digital-literacy

office-certifications knowledge
  fr Certifications bureautiques ; TOSA {case} ; ICDL {case} ; MOS {case near=excel,word,certification,office,certifié} ; PCIE {case} ; Microsoft Office Specialist ; certification TOSA ; C2i
  en Office skills certifications ; TOSA {case} ; ICDL {case} ; ECDL {case} ; Microsoft Office Specialist ; MOS {case near=excel,word,certification,office,certified}
  ar شهادات البرامج المكتبية ; شهادة ICDL ; الرخصة الدولية لقيادة الحاسوب
  implies office-software
`,
};
