import type { DomainFile } from '../src/taxonomy/format.ts';

/** Data: keeping it, moving it, making it speak. */
export const data: DomainFile = {
  id: 'data',
  labels: { fr: 'Données', en: 'Data', ar: 'البيانات' },
  skills: `
databases knowledge
  fr Bases de données ; base de données ; BDD {case near} ; SGBD ; administration de bases de données ; conception de bases de données ; SGBDR ; modélisation de bases de données ; administrateur de bases de données
  en Databases ; database ; DBMS ; RDBMS ; database administration ; database design ; database administrator ; DBA {case} ; relational databases
  ar قواعد البيانات ; قاعدة البيانات ; قاعدة بيانات ; قواعد بيانات ; إدارة قواعد البيانات ; قواعد المعطيات

sql knowledge
  fr+en SQL ; requêtes SQL ; SQL queries ; langage SQL ; PL/SQL ; T-SQL ; PLSQL
  ar لغة SQL ; إس كيو إل ; استعلامات SQL ; سكيول
  is databases

mysql tool
  fr+en MySQL ; My SQL ; MariaDB ; SQLite
  ar ماي إس كيو إل ; ماي سكيول
  is databases
  implies sql

postgresql tool
  fr+en PostgreSQL ; Postgres ; PG SQL
  ar بوستغريس ; بوستجري إس كيو إل
  is databases
  implies sql

oracle-database tool
  fr+en Oracle Database ; Oracle {near} ; Oracle DB ; base Oracle ; Oracle SQL ; Oracle 12c ; Oracle 11g ; Oracle 19c
  ar أوراكل ; قاعدة بيانات أوراكل
  is databases
  implies sql

sql-server tool
  fr+en SQL Server ; Microsoft SQL Server ; MS SQL ; MSSQL ; SSIS {case} ; SSRS {case}
  ar إس كيو إل سيرفر
  is databases
  implies sql

nosql knowledge
  fr Bases de données NoSQL ; NoSQL ; Cassandra ; CouchDB ; DynamoDB ; InfluxDB
  en NoSQL databases ; NoSQL ; Cassandra ; CouchDB ; DynamoDB ; InfluxDB
  ar قواعد بيانات غير علائقية ; نو إس كيو إل
  is databases

mongodb tool
  fr+en MongoDB ; Mongo DB ; Mongo {case near} ; Mongoose {case near}
  ar مونغو دي بي ; مونجو دي بي
  is nosql

redis tool
  fr+en Redis
  ar ريديس
  is nosql

elasticsearch tool
  fr+en Elasticsearch ; Elastic Search ; ELK {case} ; Kibana ; Logstash ; OpenSearch
  ar إلاستيك سيرش
  is nosql

data-analysis skill
  fr Analyse de données ; analyste de données ; data analyst ; data analysis ; analyse des données ; data analytics ; analyser des données ; analyser mes données ; analyste data ; analyser … chiffres ; analyser … ventes ; analyser … données ; comprendre mes chiffres
  en Data analysis ; data analyst ; data analytics ; analysing data ; analyzing data ; analyse data ; analyse … figures ; analyze … data ; analyse … data ; make sense of … data ; analyze … sales
  ar تحليل البيانات ; محلل بيانات ; محللة بيانات ; تحليل المعطيات ; محلل معطيات ; تحليل الأرقام ; تحليل المبيعات ; فهم الأرقام

business-intelligence skill
  fr Informatique décisionnelle ; business intelligence ; BI {case} ; décisionnel ; consultant BI ; aide à la décision ; analyste BI
  en Business intelligence ; BI {case} ; BI developer ; BI analyst ; decision support
  ar ذكاء الأعمال ; المعلوماتية القرارية ; ذكاء الأعمال BI
  is data-analysis

data-visualisation skill
  fr Visualisation de données ; dataviz ; data visualisation ; data visualization ; tableaux de bord ; tableau de bord ; création de tableaux de bord ; dashboards ; dashboarding
  en Data visualisation ; data visualization ; dataviz ; dashboards ; dashboarding ; building dashboards ; dashboard ; build … dashboard
  ar تصور البيانات ; العرض المرئي للبيانات ; لوحات القيادة ; لوحات المعلومات ; لوحة القيادة
  is data-analysis

power-bi tool
  fr+en Power BI ; PowerBI ; Microsoft Power BI ; DAX {case near}
  ar باور بي آي ; باور بي اي
  is business-intelligence
  implies data-visualisation
  near tableau

tableau tool
  fr+en Tableau (logiciel) ; Tableau Software ; Tableau Desktop ; Tableau {case near=bi,qlik,visualisation,visualization,dataviz} ; Tableau Public
  ar برنامج تابلو ; تابلو {near=بيانات,بي}
  is business-intelligence
  implies data-visualisation

qlik tool
  fr+en Qlik ; QlikView ; Qlik Sense ; QlikSense
  ar كليك سينس
  is business-intelligence
  implies data-visualisation
  near power-bi

looker-studio tool
  fr+en Looker Studio ; Google Data Studio ; Data Studio ; Looker ; Metabase
  ar لوكر ستوديو
  is business-intelligence
  implies data-visualisation

data-science skill
  fr Science des données ; data science ; data scientist ; scientifique des données
  en Data science ; data scientist
  ar علم البيانات ; علوم البيانات ; عالم بيانات
  implies data-analysis statistics

data-engineering skill
  fr Ingénierie des données ; data engineer ; ingénieur data ; data engineering ; ingénieur données ; pipelines de données ; pipeline de données
  en Data engineering ; data engineer ; data pipelines ; data pipeline
  ar هندسة البيانات ; مهندس بيانات
  implies databases

etl knowledge
  fr Intégration de données (ETL) ; ETL ; ELT {case} ; Talend ; intégration de données ; Pentaho ; Airbyte
  en Data integration (ETL) ; ETL ; ELT {case} ; Talend ; data integration ; Pentaho ; Airbyte
  ar تكامل البيانات ; استخراج وتحويل وتحميل البيانات
  is data-engineering

data-warehouse knowledge
  fr Entrepôts de données ; entrepôt de données ; data warehouse ; datawarehouse ; data warehousing ; Snowflake {case near} ; BigQuery ; Redshift
  en Data warehousing ; data warehouse ; datawarehouse ; Snowflake {case near} ; BigQuery ; Redshift
  ar مستودعات البيانات ; مستودع البيانات
  is data-engineering

big-data knowledge
  fr+en Big data ; bigdata ; mégadonnées ; données massives ; Hadoop ; HDFS
  ar البيانات الضخمة ; بيانات ضخمة ; البيغ داتا ; هادوب
  is data-engineering

spark tool
  fr+en Apache Spark ; PySpark ; Spark {case near} ; Databricks
  ar أباتشي سبارك ; سبارك {near}
  is big-data

kafka tool
  fr+en Apache Kafka ; Kafka {case-or-near}
  ar أباتشي كافكا ; كافكا {near}
  is data-engineering

airflow tool
  fr+en Apache Airflow ; Airflow ; dbt {case near}
  ar أباتشي إيرفلو
  is data-engineering
  implies python

data-modelling skill
  fr Modélisation de données ; modélisation des données ; modèle de données ; MCD {case near} ; modèle conceptuel de données
  en Data modelling ; data modeling ; data model ; entity-relationship modelling
  ar نمذجة البيانات ; نمذجة المعطيات
  is databases

data-quality skill
  fr Qualité des données ; nettoyage de données ; data cleaning ; fiabilisation des données ; saisie et contrôle des données
  en Data quality ; data cleaning ; data cleansing ; data wrangling
  ar جودة البيانات ; تنظيف البيانات
  is data-analysis

data-governance knowledge
  fr Gouvernance des données ; data governance ; gouvernance data ; data management ; catalogue de données
  en Data governance ; data management ; data stewardship ; data catalogue
  ar حكامة البيانات ; حوكمة البيانات ; إدارة البيانات
  near data-quality personal-data-protection

statistics knowledge
  fr Statistiques ; statistique ; analyse statistique ; statisticien ; statistiques descriptives ; statistique inférentielle
  en Statistics ; statistical analysis ; statistician ; inferential statistics
  ar الإحصاء ; إحصاء ; التحليل الإحصائي ; الإحصائيات التطبيقية
  near data-analysis

r-language tool
  fr Langage R ; R {case near=python,statistiques,statistics,stata,spss,sas,data} ; RStudio ; logiciel R ; R Studio
  en R (programming language) ; R {case near=python,statistics,stata,spss,sas,data} ; RStudio ; R language ; R Studio ; R programming
  ar لغة R ; لغة آر
  is programming
  near statistics

sas-software tool
  fr+en SAS (logiciel statistique) ; SAS {case near=statistique,statistiques,statistics,stata,spss,data,python,r} ; SAS Enterprise Guide ; SAS Viya ; logiciel SAS
  ar برنامج ساس الإحصائي
  is statistics

spss tool
  fr+en SPSS ; IBM SPSS ; Stata ; EViews ; Minitab
  ar إس بي إس إس ; برنامج SPSS ; برنامج ستاتا
  is statistics

pandas tool
  fr+en Pandas {near} ; NumPy ; SciPy ; Jupyter ; Jupyter Notebook
  ar باندا {near=بايثون} ; نمباي
  is data-analysis
  implies python

matlab tool
  fr+en MATLAB ; Simulink ; GNU Octave ; Scilab
  ar ماتلاب
  is programming
  near statistics

survey-design skill
  fr Enquêtes et sondages ; conception d’enquêtes ; questionnaire d’enquête ; sondages ; collecte de données terrain ; KoboToolbox ; enquêtes de terrain
  en Surveys ; survey design ; questionnaire design ; field data collection ; KoboToolbox
  ar الاستطلاعات والاستبيانات ; تصميم الاستبيانات ; استطلاع الرأي ; جمع البيانات الميدانية
  near statistics

product-analytics skill
  fr Analyse d’usage des produits ; Amplitude {case near} ; Mixpanel ; analyse de l’usage ; analyse produit ; Hotjar
  en Product analytics ; Amplitude {case near} ; Mixpanel ; usage analytics ; Hotjar
  ar تحليل استعمال المنتجات ; تحليلات المنتج
  is data-analysis
  near product-management web-analytics

photogrammetry skill
  fr Photogrammétrie ; Pix4D ; DJI Terra ; orthophotos ; relevés par drone
  en Photogrammetry ; Pix4D ; DJI Terra ; orthophotos ; drone mapping
  ar المساحة التصويرية ; المسح التصويري بالدرون
  near gis drones topography

gis skill
  fr Systèmes d’information géographique ; SIG {case} ; QGIS ; ArcGIS ; cartographie numérique ; géomatique ; cartographie ; PostGIS ; MapInfo
  en Geographic information systems ; GIS {case} ; QGIS ; ArcGIS ; digital mapping ; geomatics ; PostGIS ; MapInfo
  ar نظم المعلومات الجغرافية ; أنظمة المعلومات الجغرافية ; رسم الخرائط الرقمية
  near data-analysis
`,
};
