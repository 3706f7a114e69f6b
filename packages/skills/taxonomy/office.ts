import type { DomainFile } from '../src/taxonomy/format.ts';

/** Everyday tools of an office. */
export const office: DomainFile = {
  id: 'office',
  labels: { fr: 'Bureautique et outils de travail', en: 'Office tools', ar: 'أدوات المكتب' },
  skills: `
office-software skill
  fr Bureautique ; Pack Office ; Microsoft Office ; MS Office ; outils bureautiques ; suite Office ; Office 365 ; Microsoft 365 ; LibreOffice ; logiciels de bureautique
  en Office software ; Microsoft Office ; MS Office ; Office suite ; Office 365 ; Microsoft 365 ; LibreOffice ; Office pack
  ar البرامج المكتبية ; برامج المكتب ; مايكروسوفت أوفيس ; حزمة أوفيس ; أوفيس ; المكتبيات

excel tool
  fr Excel {case-or-near=word,powerpoint,tableaux,formules,maîtrise,fichier,fichiers,tableur,bureautique,spreadsheet,spreadsheets,formulas unless=at} ; Microsoft Excel ; MS Excel ; Excel avancé ; tableur ; tableurs ; tableaux croisés dynamiques ; Google Sheets ; feuilles de calcul ; VBA Excel ; tableau Excel ; tableaux Excel ; fichiers Excel ; fichier Excel
  en Excel {case-or-near=word,powerpoint,tableaux,formules,maîtrise,fichier,fichiers,tableur,bureautique,spreadsheet,spreadsheets,formulas unless=at} ; Microsoft Excel ; MS Excel ; advanced Excel ; spreadsheets ; spreadsheet ; pivot tables ; Google Sheets ; Excel files ; Excel reports ; Excel sheets
  ar إكسل ; اكسيل ; إكسيل ; اكسل ; جداول البيانات الإلكترونية ; برنامج إكسل ; مايكروسوفت إكسل
  is office-software

word tool
  fr Word {case near=excel,powerpoint,office,bureautique,access,outlook} ; Microsoft Word ; MS Word ; traitement de texte ; Google Docs
  en Word {case near=excel,powerpoint,office,access,outlook} ; Microsoft Word ; MS Word ; word processing ; Google Docs
  ar مايكروسوفت وورد ; وورد {near=إكسل,اكسل,إكسيل,باوربوينت,أوفيس} ; معالجة النصوص
  is office-software

powerpoint tool
  fr PowerPoint ; Power Point ; diaporamas ; présentations PowerPoint ; Google Slides ; Prezi
  en PowerPoint ; Power Point ; slide decks ; Google Slides ; Prezi
  ar باوربوينت ; باور بوينت ; العروض التقديمية
  is office-software
  near presentation-skills

access-database tool
  fr+en Microsoft Access ; MS Access ; Access {case near=excel,word,powerpoint,sql,mysql,vba}
  ar مايكروسوفت أكسس ; برنامج أكسس
  is office-software
  near databases

outlook tool
  fr+en Outlook {case-or-near=word,excel,powerpoint,office,gmail} ; Microsoft Outlook ; Thunderbird
  ar آوتلوك ; أوتلوك
  is office-software

google-workspace tool
  fr+en Google Workspace ; G Suite ; GSuite ; Google Drive ; Google Suite
  ar جوجل وورك سبيس ; غوغل درايف ; جوجل درايف
  is office-software

vba tool
  fr+en VBA {case} ; macros Excel ; Excel VBA ; macros VBA ; Excel macros
  ar ماكرو إكسل ; برمجة VBA
  is programming
  implies excel

collaboration-tools tool
  fr Outils collaboratifs ; Trello ; Slack ; Notion {case near=trello,slack,asana,jira,teams,clickup} ; Asana ; Microsoft Teams ; Teams {case near=slack,trello,zoom,jira,outlook,excel,word,notion,sharepoint} ; Miro {case near} ; Confluence {case-or-near} ; SharePoint ; Monday.com ; ClickUp ; outils de travail collaboratif ; Zoom {case near=teams,meet,slack}
  en Collaboration tools ; Trello ; Slack {case-or-near} ; Notion {case near=trello,slack,asana,jira,teams,clickup} ; Asana ; Microsoft Teams ; Teams {case near=slack,trello,zoom,jira,outlook,excel,word,notion,sharepoint} ; Miro {case near} ; Confluence {case-or-near} ; SharePoint ; Monday.com ; ClickUp ; Zoom {case near=teams,meet,slack}
  ar أدوات العمل التعاوني ; أدوات العمل الجماعي ; تريلو ; سلاك {near=تريلو,تيمز}
  near remote-work project-management

data-entry skill
  fr Saisie de données ; opérateur de saisie ; agent de saisie ; saisie informatique
  en Data entry ; data entry operator ; data entry clerk
  ar إدخال البيانات ; إدخال المعطيات ; مدخل بيانات ; مدخلة بيانات
  is administrative-assistance

typing skill
  fr Dactylographie ; frappe au clavier ; frappe rapide ; dactylo
  en Typing ; touch typing ; fast typing
  ar الرقن ; الطباعة على الحاسوب ; الرقانة ; الضرب على الآلة الكاتبة
  near data-entry

digital-literacy knowledge
  fr Culture numérique ; maîtrise de l’outil informatique ; outil informatique ; compétences numériques de base ; navigation internet
  en Digital literacy ; computer literacy ; basic computer skills ; computer skills
  ar الثقافة الرقمية ; استعمال الحاسوب ; مهارات الحاسوب ; أساسيات الحاسوب
  near office-software

latex tool
  fr+en LaTeX ; TeX {case near} ; Overleaf
  ar لاتخ ; لاتيك
  near technical-documentation

digital-archiving skill
  fr Archivage et gestion documentaire ; GED {case} ; archivage ; gestion électronique des documents ; gestion documentaire ; archiviste ; numérisation de documents ; classement et archivage
  en Document management and archiving ; document management ; archiving ; archivist ; digitisation of documents ; records management
  ar الأرشفة وتدبير الوثائق ; الأرشفة ; تدبير الوثائق ; رقمنة الوثائق ; الأرشيف
  is administrative-assistance
`,
};
