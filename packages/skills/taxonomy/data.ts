import type { DomainFile } from '../src/taxonomy/format.ts';

/** Data: keeping it, moving it, making it speak. */
export const data: DomainFile = {
  id: 'data',
  labels: { fr: 'Données', en: 'Data', ar: 'البيانات' },
  skills: `
databases knowledge
  fr Bases de données ; base de données ; BDD {case near} ; SGBD
  en Databases ; database ; DBMS
  ar قواعد البيانات ; قاعدة البيانات ; قاعدة بيانات ; قواعد بيانات ; قواعد المعطيات
  esco 43ae58b9-5e56-4524-b45a-b422777a0576

database-administration skill
  fr Administration de bases de données ; administrateur de bases de données ; DBA {case} ; administrateur BDD ; gestion de bases de données ; administration BDD ; sauvegarde de bases de données ; admin base de données ; admin bases de données ; administrer … bases de données
  en Database administration ; database administrator ; DBA {case} ; database management ; database backup ; database admin ; administering databases ; managing databases
  ar إدارة قواعد البيانات ; مدير قواعد البيانات ; مسؤول قواعد البيانات ; تدبير قواعد البيانات
  is databases
  implies sql
  esco 29fb0fb5-dfc4-4098-ac9b-3a712000f48f

database-design skill
  fr Conception de bases de données ; modélisation de bases de données ; normalisation de bases de données ; schéma de base de données ; modèle logique de données
  en Database design ; database modelling ; database schema design ; database normalisation ; database architecture
  ar تصميم قواعد البيانات ; نمذجة قواعد البيانات
  is databases
  near data-modelling
  esco 6c08403c-a5bb-4868-b8c2-b7d039c0e511

database-performance skill
  fr Optimisation de bases de données ; tuning de bases de données ; optimisation de requêtes ; optimisation des requêtes SQL ; indexation de bases de données ; tuning SQL ; tuning de requêtes ; indexation de bases ; optimisation SQL
  en Database tuning ; query tuning ; database optimisation ; SQL tuning ; database performance ; query optimization ; slow queries ; query optimisation
  ar تحسين أداء قواعد البيانات ; تحسين الاستعلامات
  is database-administration
  implies sql
  esco d6cdef49-b669-4507-91d1-3f959cf98e47

relational-databases knowledge
  fr Bases de données relationnelles ; base de données relationnelle ; modèle relationnel ; algèbre relationnelle ; SGBDR
  en Relational databases ; relational database ; RDBMS ; relational model
  ar قواعد البيانات العلائقية ; قاعدة بيانات علائقية
  is databases

sql knowledge
  fr+en SQL ; requêtes SQL ; SQL queries ; langage SQL
  ar لغة SQL ; إس كيو إل ; استعلامات SQL ; سكيول
  fr langage de requêtes
  is databases
  esco 598de5b0-5b58-4ea7-8058-a4bc4d18c742

plsql tool
  fr+en PL/SQL ; PLSQL ; Oracle PL/SQL ; procédures stockées Oracle
  ar بي إل إس كيو إل
  is programming
  implies sql
  near oracle-database

tsql tool
  fr+en T-SQL ; Transact-SQL ; TSQL {case-or-near}
  ar تي إس كيو إل
  is programming
  implies sql
  near sql-server

stored-procedures skill
  fr Procédures stockées et déclencheurs ; procédures stockées ; procédure stockée ; triggers {near} ; déclencheurs SQL
  en Stored procedures and triggers ; stored procedures ; stored procedure ; triggers {near}
  ar الإجراءات المخزنة
  is databases
  implies sql

mysql tool
  fr+en MySQL ; My SQL ; MySQL Workbench ; phpMyAdmin ; MySQL 8
  ar ماي إس كيو إل ; ماي سكيول
  is relational-databases
  implies sql
  esco 4da171e5-779c-4983-a76f-91c16751e99f

mariadb tool
  fr+en MariaDB ; Maria DB
  ar ماريا دي بي
  is relational-databases
  implies sql
  near mysql

sqlite tool
  fr+en SQLite ; SQLite3 ; SQL Lite
  ar إس كيو لايت
  is relational-databases
  implies sql

db2 tool
  fr+en IBM Db2 ; DB2 ; Informix
  ar دي بي 2
  is relational-databases
  implies sql
  esco 3cee858e-79e8-4a4b-b99f-93c7f735d58b

sybase tool
  fr+en Sybase ; SAP ASE ; Teradata
  ar سايبيس
  is relational-databases
  implies sql

postgresql tool
  fr+en PostgreSQL ; Postgres ; PG SQL ; PgAdmin ; PLpgSQL
  ar بوستغريس ; بوستجري إس كيو إل
  is relational-databases
  implies sql
  esco a8d07b5a-c1a1-42c6-9d53-db9c7a2ca996

oracle-database tool
  fr+en Oracle Database ; Oracle {near} ; Oracle DB ; base Oracle ; Oracle SQL ; Oracle 12c ; Oracle 11g ; Oracle 19c
  ar أوراكل ; قاعدة بيانات أوراكل
  is relational-databases
  implies sql
  esco de9f85ba-e77f-48fd-8c66-f5ebaf32d655

sql-server tool
  fr+en SQL Server ; Microsoft SQL Server ; MS SQL ; MSSQL ; SQL Server Management Studio ; SSMS {case} ; SSAS {case}
  ar إس كيو إل سيرفر
  is relational-databases
  implies sql
  esco c062bab3-3ea0-4291-9220-a2d8fef4bead

nosql knowledge
  fr Bases de données NoSQL ; NoSQL
  en NoSQL databases ; NoSQL
  ar قواعد بيانات غير علائقية ; نو إس كيو إل
  is databases
  esco 76ef6ed3-1658-4a1a-9593-204d799c6d0c

cassandra tool
  fr+en Apache Cassandra ; Cassandra ; ScyllaDB
  ar كاساندرا
  is nosql

couchdb tool
  fr+en CouchDB ; Couchbase
  ar كاوتش دي بي
  is nosql

dynamodb tool
  fr+en Amazon DynamoDB ; DynamoDB
  ar دينامو دي بي
  is nosql
  near aws

influxdb tool
  fr+en InfluxDB ; TimescaleDB ; Influx DB
  ar إنفلوكس دي بي
  is nosql
  near time-series

neo4j tool
  fr+en Neo4j ; Cypher {case near=neo4j,graph} ; Neo 4j
  ar نيو فور جي
  is graph-databases

graph-databases knowledge
  fr Bases de données graphes ; base de données graphe ; graphes de connaissances ; graph database ; graphe de connaissances
  en Graph databases ; graph database ; knowledge graphs ; knowledge graph
  ar قواعد البيانات البيانية ; الرسوم البيانية المعرفية
  is nosql

hbase tool
  fr+en Apache HBase ; HBase
  ar إتش بيس
  is nosql
  near hadoop

mongodb tool
  fr+en MongoDB ; Mongo DB ; Mongo {case near}
  ar مونغو دي بي ; مونجو دي بي
  is nosql

mongoose tool
  fr+en Mongoose (ODM) ; Mongoose {case near} ; Mongoose ODM
  ar مونغوز
  is backend-development
  implies mongodb nodejs

redis tool
  fr+en Redis
  ar ريديس
  is nosql

elasticsearch tool
  fr+en Elasticsearch ; Elastic Search ; ELK {case} ; OpenSearch ; Elastic {case near}
  ar إلاستيك سيرش
  is nosql

kibana tool
  fr+en Kibana
  ar كيبانا
  is data-visualisation
  near elasticsearch

logstash tool
  fr+en Logstash ; Fluentd ; Filebeat ; Fluent Bit
  ar لوغستاش
  near elasticsearch

search-engines skill
  fr Moteurs de recherche et recherche plein texte ; Apache Solr ; Solr ; Lucene ; recherche full-text ; Algolia ; Meilisearch
  en Search engines and full-text search ; Apache Solr ; Solr ; Lucene ; full-text search ; Algolia ; Meilisearch
  ar محركات البحث النصي ; البحث في النصوص الكاملة
  near elasticsearch databases

data-analysis skill
  fr Analyse de données ; analyste de données ; data analyst ; data analysis ; analyse des données ; data analytics ; analyser des données ; analyser mes données ; analyste data ; analyser … chiffres ; analyser … ventes ; analyser … données ; comprendre mes chiffres ; exploitation des données ; traitement de données ; traitement des données ; exploiter … données
  en Data analysis ; data analyst ; data analytics ; analysing data ; analyzing data ; analyse data ; analyse … figures ; analyze … data ; analyse … data ; make sense of … data ; analyze … sales ; data insights ; data processing
  ar تحليل البيانات ; محلل بيانات ; محللة بيانات ; تحليل المعطيات ; محلل معطيات ; تحليل الأرقام ; تحليل المبيعات ; فهم الأرقام ; معالجة البيانات ; معالجة المعطيات
  esco 2b92a5b2-6758-4ee3-9fb4-b6387a55cc8f

exploratory-data-analysis skill
  fr Analyse exploratoire des données ; EDA {case near} ; exploration de données ; analyse descriptive
  en Exploratory data analysis ; EDA {case near} ; data exploration ; descriptive analytics
  ar التحليل الاستكشافي للبيانات ; استكشاف البيانات
  is data-analysis

data-mining knowledge
  fr Fouille de données ; data mining ; datamining ; data-mining ; forage de données
  en Data mining ; datamining ; knowledge discovery
  ar التنقيب في البيانات ; التنقيب عن البيانات
  is data-analysis
  near machine-learning
  esco 25f0ea33-b4a2-4f31-b7b4-7d20e827b180

data-cleaning skill
  fr Nettoyage et préparation de données ; nettoyage de données ; data cleaning ; préparation des données ; nettoyage des données ; data wrangling ; prétraitement des données ; nettoyer … données ; nettoyage de fichiers ; dédoublonnage
  en Data cleaning and preparation ; data cleaning ; data cleansing ; data wrangling ; data preparation ; data preprocessing ; cleaning data ; clean … data ; deduplication ; clean-up of data
  ar تنظيف البيانات وإعدادها ; تنظيف البيانات ; إعداد البيانات ; معالجة البيانات الأولية ; تنقية البيانات ; تنقية المعطيات ; تنظيف المعطيات
  is data-quality
  esco 50b100ea-74fd-4706-99db-3e4ca55e51b8

predictive-analytics skill
  fr Analyse prédictive ; analyses prédictives ; prévision statistique ; scoring client ; modèles de prévision
  en Predictive analytics ; forecasting models ; predictive analysis ; customer scoring
  ar التحليل التنبؤي ; التحليلات التنبؤية
  is data-analysis
  near machine-learning

ab-testing skill
  fr Tests A/B ; A/B testing ; AB testing ; test A/B ; expérimentation en ligne
  en A/B testing ; AB testing ; A/B tests ; split testing ; online experiments
  ar اختبارات أ/ب ; الاختبار المقارن
  is data-analysis
  near conversion-optimisation

customer-analytics skill
  fr Analyse de données clients ; analyse RFM ; analyse de cohortes
  en Customer data analysis ; RFM analysis ; cohort analysis ; customer analytics
  ar تحليل بيانات الزبناء
  is data-analysis

data-storytelling skill
  fr Récit par les données ; data storytelling ; mise en récit des données ; présentation de données
  en Data storytelling ; presenting data ; storytelling with data
  ar سرد القصص بالبيانات ; عرض البيانات
  is data-visualisation

reporting skill
  fr Reporting et tableaux de suivi ; élaboration de reportings ; rapports d’activité chiffrés ; reporting automatisé ; automatisation de rapports ; reporting {near=tableaux,tableau,dashboards,kpi,bi,excel,automatisé} ; production de rapports ; états de reporting
  en Data reporting ; automated reporting ; report automation ; management reports ; KPI reporting ; weekly reports ; monthly reports ; reporting to management ; producing reports
  ar إعداد التقارير الرقمية ; أتمتة التقارير ; تقارير دورية ; التقارير الدورية
  near data-visualisation business-intelligence

business-intelligence skill
  fr Informatique décisionnelle ; business intelligence ; BI {case} ; décisionnel ; consultant BI ; aide à la décision ; analyste BI
  en Business intelligence ; BI {case} ; BI developer ; BI analyst ; decision support
  ar ذكاء الأعمال ; المعلوماتية القرارية ; ذكاء الأعمال BI ; المعلوميات القرارية
  is data-analysis
  esco 143769cb-b61e-47d8-a61e-eedfbec1016c

data-visualisation skill
  fr Visualisation de données ; dataviz ; data visualisation ; data visualization ; tableaux de bord ; tableau de bord ; création de tableaux de bord ; dashboards ; dashboarding ; data viz ; graphiques et tableaux
  en Data visualisation ; data visualization ; dataviz ; dashboards ; dashboarding ; building dashboards ; dashboard ; build … dashboard ; visualising data ; visualizations ; data viz
  ar تصور البيانات ; العرض المرئي للبيانات ; لوحات القيادة ; لوحات المعلومات ; لوحة القيادة ; التمثيل البياني للبيانات ; عرض البيانات بيانيا ; تمثيل البيانات
  is data-analysis
  esco c3e36d05-8ae8-447f-bb2b-6f9409f85389

power-bi tool
  fr+en Power BI ; PowerBI ; Microsoft Power BI
  ar باور بي آي ; باور بي اي
  is business-intelligence
  implies data-visualisation
  near tableau

dax tool
  fr+en DAX (Power BI) ; DAX {case near} ; langage DAX ; formules DAX
  ar لغة داكس
  is business-intelligence
  implies power-bi

power-query tool
  fr+en Power Query ; Power Pivot ; langage M
  ar باور كويري
  is data-cleaning
  near power-bi excel

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
  fr+en Looker Studio ; Google Data Studio ; Data Studio
  ar لوكر ستوديو
  is business-intelligence
  implies data-visualisation

looker tool
  fr+en Looker ; LookML
  ar لوكر
  is business-intelligence
  implies data-visualisation
  near looker-studio

metabase tool
  fr+en Metabase ; Apache Superset ; Superset {case near} ; Redash
  ar ميتابيس
  is business-intelligence
  implies data-visualisation

sap-businessobjects tool
  fr+en SAP BusinessObjects ; Business Objects ; SAP BO ; BO {case near=bi,sap,cognos,etl} ; Crystal Reports ; BusinessObjects
  ar بيزنس أوبجكتس
  is business-intelligence

cognos tool
  fr+en IBM Cognos ; Cognos ; MicroStrategy ; Cognos Analytics
  ar كوغنوس
  is business-intelligence

ssrs tool
  fr+en SQL Server Reporting Services ; SSRS {case} ; JasperReports ; Jasper Reports
  ar خدمات تقارير إس كيو إل سيرفر
  is business-intelligence
  near sql-server

olap knowledge
  fr Modélisation multidimensionnelle (OLAP) ; OLAP ; cube OLAP ; cubes OLAP ; schéma en étoile ; MDX {case near}
  en Multidimensional modelling (OLAP) ; OLAP ; OLAP cubes ; star schema ; dimensional modelling ; MDX {case near}
  ar النمذجة متعددة الأبعاد ; مكعبات البيانات
  is business-intelligence
  near data-warehouse
  esco b0a3bb25-a02f-43ed-ab1f-994fa66a424a

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
  fr Intégration de données (ETL) ; ETL ; ELT {case} ; intégration de données ; développeur ETL ; flux de données ; alimentation de données
  en Data integration (ETL) ; ETL ; ELT {case} ; data integration ; ETL developer ; data ingestion
  ar تكامل البيانات ; استخراج وتحويل وتحميل البيانات
  is data-engineering
  esco 9d0d89be-bffa-4393-b6f6-8d05bea49051

talend tool
  fr+en Talend ; Talend Open Studio ; Talend Data Integration ; Talend DI
  ar تالند
  is etl
  implies etl

pentaho tool
  fr+en Pentaho ; Pentaho Data Integration ; Kettle {case near=pentaho,etl}
  ar بنتاهو
  is etl
  esco 42c3287f-5e50-4559-a2d1-2000c70e0aab

informatica-powercenter tool
  fr+en Informatica PowerCenter ; Informatica {case} ; PowerCenter ; DataStage ; IBM DataStage ; Oracle Data Integrator ; ODI {case near}
  ar إنفورماتيكا باور سنتر
  is etl
  esco 0f00f63f-3ab4-4057-b92f-500584b51757

ssis tool
  fr+en SQL Server Integration Services ; SSIS {case} ; Integration Services
  ar خدمات التكامل لإس كيو إل سيرفر
  is etl
  near sql-server
  esco 6f7512ab-d46d-402a-8c30-a8878d7c1f88

airbyte tool
  fr+en Airbyte ; Fivetran ; Stitch {case near=fivetran,airbyte,etl}
  ar إيربايت
  is etl

dbt tool
  fr+en dbt (data build tool) ; dbt {near=snowflake,bigquery,sql,airflow,data,databricks,redshift} ; data build tool
  ar دي بي تي لتحويل البيانات
  is data-engineering
  implies sql

apache-nifi tool
  fr+en Apache NiFi ; NiFi ; Apache Sqoop ; Sqoop ; Apache Flume
  ar أباتشي نايفاي
  is etl
  near big-data

azure-data-factory tool
  fr+en Azure Data Factory ; ADF {case near=azure,synapse,databricks} ; Azure Synapse ; Synapse Analytics
  ar أزور داتا فاكتوري
  is etl
  near azure

aws-glue tool
  fr+en AWS Glue ; Amazon Athena ; Athena {case near=aws,glue,s3,redshift} ; AWS EMR ; Amazon Kinesis
  ar أيه دبليو إس غلو
  is etl
  near aws

data-migration skill
  fr Migration de données ; migration des données ; reprise de données ; migration de bases de données ; migrer … données
  en Data migration ; database migration ; migrating data ; migrate … data ; data transfer between systems
  ar ترحيل البيانات ; نقل البيانات بين الأنظمة ; نقل البيانات ; هجرة البيانات
  is data-engineering

data-warehouse knowledge
  fr Entrepôts de données ; entrepôt de données ; data warehouse ; datawarehouse ; data warehousing ; modélisation décisionnelle ; datamart ; data mart
  en Data warehousing ; data warehouse ; datawarehouse ; data mart ; data marts
  ar مستودعات البيانات ; مستودع البيانات
  is data-engineering
  esco 3ec2e4d6-7000-4905-bf1a-c5b1679416de

snowflake tool
  fr Snowflake (entrepôt de données) ; Snowflake {case near} ; SnowSQL ; Snowpark
  en Snowflake (data warehouse) ; Snowflake {case near} ; SnowSQL ; Snowpark
  ar سنوفليك
  is data-warehouse
  implies sql

bigquery tool
  fr+en Google BigQuery ; BigQuery ; Big Query
  ar بيغ كويري
  is data-warehouse
  implies sql
  near google-cloud

redshift tool
  fr+en Amazon Redshift ; Redshift
  ar ريدشيفت
  is data-warehouse
  implies sql
  near aws

data-lake knowledge
  fr Lacs de données ; data lake ; datalake ; lakehouse ; lac de données ; data lakehouse ; Delta Lake ; Apache Iceberg
  en Data lakes ; data lake ; datalake ; lakehouse ; data lakehouse ; Delta Lake ; Apache Iceberg
  ar بحيرات البيانات ; بحيرة البيانات
  is data-engineering
  near data-warehouse

data-architecture knowledge
  fr Architecture de données ; architecte data ; architecte de données ; data mesh ; architecture data ; data architecture
  en Data architecture ; data architect ; data mesh ; data fabric
  ar هندسة معمارية للبيانات ; معمارية البيانات
  is data-engineering
  esco 4d85b881-e490-4b4c-897a-2faa4ef53956

master-data-management knowledge
  fr Gestion des données de référence (MDM) ; données de référence ; gestion des données de référence ; master data management ; référentiel de données ; MDM {case near=données,data,référentiel}
  en Master data management (MDM) ; master data management ; reference data ; MDM {case near=data}
  ar إدارة البيانات المرجعية
  is data-governance

metadata-management knowledge
  fr Métadonnées et catalogue de données ; métadonnées ; catalogue de données ; data catalog ; dictionnaire de données ; data lineage
  en Metadata and data catalogues ; metadata management ; data catalog ; data dictionary ; data lineage
  ar البيانات الوصفية ; فهرسة البيانات ; قاموس البيانات
  is data-governance

open-data knowledge
  fr Données ouvertes ; open data ; ouverture des données ; données publiques
  en Open data ; open government data
  ar البيانات المفتوحة ; المعطيات المفتوحة
  near data-governance

big-data knowledge
  fr+en Big data ; bigdata ; mégadonnées ; données massives
  ar البيانات الضخمة ; بيانات ضخمة ; البيغ داتا
  fr ingénieur big data ; développeur big data
  en big data engineer
  is data-engineering

hadoop tool
  fr+en Apache Hadoop ; Hadoop ; HDFS ; MapReduce ; Cloudera ; Hortonworks
  ar هادوب ; أباتشي هادوب
  is big-data
  implies big-data
  esco e46291c7-52b9-4174-bd59-178884861038

hive tool
  fr+en Apache Hive ; Hive {case near=hadoop,spark,hdfs,hbase,impala,pig,sql} ; HiveQL ; Impala {case near=hadoop,hive}
  ar أباتشي هايف
  is big-data
  implies sql
  near hadoop

databricks tool
  fr+en Databricks ; Azure Databricks
  ar داتابريكس
  is big-data
  implies spark

flink tool
  fr+en Apache Flink ; Flink ; Apache Storm ; Apache Beam ; Spark Streaming ; Kafka Streams
  ar أباتشي فلينك
  is stream-processing

stream-processing knowledge
  fr Traitement de flux de données ; données en temps réel ; streaming de données ; traitement temps réel des données ; data streaming
  en Stream processing ; real-time data ; data streaming ; real-time data processing ; event streaming
  ar معالجة تدفقات البيانات ; معالجة البيانات الآنية
  is data-engineering
  near kafka

trino tool
  fr+en Trino ; PrestoDB ; Presto {case near} ; Apache Druid ; ClickHouse ; DuckDB
  ar ترينو
  is big-data
  implies sql

dataops knowledge
  fr Industrialisation des flux de données (DataOps) ; DataOps ; orchestration de données ; Dagster ; Prefect {case near} ; Luigi {case near}
  en DataOps and data orchestration ; DataOps ; data orchestration ; Dagster ; Prefect {case near} ; Luigi {case near}
  ar تشغيل خطوط البيانات ; داتا أوبس
  is data-engineering
  near devops airflow

data-replication knowledge
  fr Réplication et capture de changements ; change data capture ; CDC {case near} ; Debezium ; réplication de bases de données ; réplication {near=base,données,oracle,postgresql,mysql,sauvegarde,cluster} ; réplication de bases
  en Replication and change data capture ; change data capture ; CDC {case near} ; Debezium ; database replication ; replication {near=database,postgres,mysql,oracle,backup,cluster}
  ar نسخ قواعد البيانات المتماثل ; التقاط تغيرات البيانات
  is data-engineering
  near databases

spark tool
  fr+en Apache Spark ; PySpark ; Spark {case near}
  ar أباتشي سبارك ; سبارك {near}
  is big-data

kafka tool
  fr+en Apache Kafka ; Kafka {case-or-near}
  ar أباتشي كافكا ; كافكا {near}
  is data-engineering

airflow tool
  fr+en Apache Airflow ; Airflow {case-or-near}
  ar أباتشي إيرفلو
  is data-engineering
  implies python

data-modelling skill
  fr Modélisation de données ; modélisation des données ; modèle de données ; MCD {case near} ; modèle conceptuel de données
  en Data modelling ; data modeling ; data model ; entity-relationship modelling
  ar نمذجة البيانات ; نمذجة المعطيات
  is databases
  esco fbafa41f-cd05-4109-a649-8b44d306d779

data-quality skill
  fr Qualité des données ; fiabilisation des données ; qualité de données ; data quality ; contrôle qualité des données
  en Data quality
  ar جودة البيانات ; جودة المعطيات
  is data-analysis

data-governance knowledge
  fr Gouvernance des données ; data governance ; gouvernance data ; data management
  en Data governance ; data management ; data stewardship
  ar حكامة البيانات ; حوكمة البيانات ; إدارة البيانات
  near data-quality personal-data-protection

statistics knowledge
  fr Statistiques ; statistique ; analyse statistique ; statisticien
  en Statistics ; statistical analysis ; statistician ; statistical methods
  ar الإحصاء ; إحصاء ; التحليل الإحصائي ; الإحصائيات التطبيقية ; الإحصائيات ; إحصائيات ; الأساليب الإحصائية
  near data-analysis
  esco 7ee4c2ea-b349-4bd2-81a3-ec31475d4833

descriptive-statistics knowledge
  fr Statistiques descriptives ; statistique descriptive ; analyse univariée ; indicateurs statistiques
  en Descriptive statistics ; summary statistics
  ar الإحصاء الوصفي
  is statistics

multivariate-analysis knowledge
  fr Analyse multivariée ; ACP {case near} ; analyse en composantes principales ; analyse factorielle ; classification ascendante hiérarchique ; analyse des correspondances
  en Multivariate analysis ; principal component analysis ; factor analysis ; cluster analysis ; PCA {case near lang=en}
  ar التحليل متعدد المتغيرات ; تحليل المكونات الرئيسية
  is statistics

regression-analysis knowledge
  fr Analyse de régression ; régression linéaire ; régression logistique ; modèles de régression
  en Regression analysis ; linear regression ; logistic regression ; regression models
  ar تحليل الانحدار ; الانحدار الخطي
  is statistics

hypothesis-testing knowledge
  fr Tests d’hypothèses ; tests statistiques ; test du khi-deux ; ANOVA ; analyse de variance ; inférence statistique
  en Hypothesis testing ; statistical tests ; statistical testing ; ANOVA ; analysis of variance ; statistical inference
  ar اختبار الفرضيات ; الاختبارات الإحصائية ; تحليل التباين
  is statistics

bayesian-statistics knowledge
  fr Statistique bayésienne ; inférence bayésienne ; réseaux bayésiens ; méthodes bayésiennes
  en Bayesian statistics ; Bayesian inference ; Bayesian networks ; Bayesian methods
  ar الإحصاء البايزي ; الاستدلال البايزي
  is statistics

sampling-methods knowledge
  fr Sondages et échantillonnage ; théorie des sondages ; échantillonnage ; plan de sondage ; méthodes d’échantillonnage ; redressement d’échantillon
  en Sampling methods ; sampling {near} ; sample design ; survey sampling ; survey weighting
  ar طرق المعاينة ; المعاينة الإحصائية ; تصميم العينات
  is statistics
  near survey-design

econometrics knowledge
  fr Économétrie ; économétrie appliquée ; données de panel ; modèles économétriques ; économètre
  en Econometrics ; applied econometrics ; panel data ; econometric models ; econometrician
  ar الاقتصاد القياسي ; القياس الاقتصادي
  is statistics

biostatistics knowledge
  fr Biostatistique ; biostatistiques ; statistiques médicales ; essais cliniques statistiques ; épidémiologie statistique
  en Biostatistics ; medical statistics ; clinical trial statistics
  ar الإحصاء الحيوي ; الإحصاء الطبي
  is statistics
  esco a261c61a-29b8-4b6a-a283-e5a7d5077352

r-language tool
  fr Langage R ; R {case near=python,statistiques,statistics,stata,spss,sas,data} ; RStudio ; logiciel R ; R Studio
  en R (programming language) ; R {case near=python,statistics,stata,spss,sas,data} ; RStudio ; R language ; R Studio ; R programming
  ar لغة R ; لغة آر
  is programming
  near statistics
  esco 51586df8-1c46-4b47-8583-773cb63bf00b

sas-software tool
  fr+en SAS (logiciel statistique) ; SAS {case near=statistique,statistiques,statistics,stata,spss,data,python,r} ; SAS Enterprise Guide ; SAS Viya ; logiciel SAS
  ar برنامج ساس الإحصائي
  is statistics

spss tool
  fr+en SPSS ; IBM SPSS
  ar إس بي إس إس ; برنامج SPSS
  is statistics

stata tool
  fr+en Stata {case-or-near} ; logiciel Stata ; STATA
  ar ستاتا {near} ; برنامج ستاتا
  is statistics

eviews tool
  fr+en EViews ; E-Views ; Gretl
  ar إي فيوز
  is statistics
  near econometrics

minitab tool
  fr+en Minitab ; JMP {case near}
  ar مينيتاب
  is statistics

xlstat tool
  fr+en XLSTAT ; jamovi ; PSPP ; Epi Info ; Statistica {case near}
  ar إكس إل ستات
  is statistics

r-shiny tool
  fr+en R Shiny ; Shiny {case near=r,rstudio,ggplot2} ; ggplot2 ; tidyverse ; R Markdown ; dplyr
  ar آر شايني
  is data-visualisation
  implies r-language

pandas tool
  fr+en Pandas {near}
  ar باندا {near=بايثون}
  is data-analysis
  implies python

numpy tool
  fr+en NumPy ; Num Py
  ar نمباي
  is scientific-computing
  implies python
  near pandas

jupyter tool
  fr+en Jupyter ; Jupyter Notebook ; JupyterLab ; Google Colab ; Anaconda {case near} ; Kaggle
  ar جوبيتر نوتبوك
  is data-analysis
  near python

matplotlib tool
  fr+en Matplotlib ; Seaborn ; Plotly ; Bokeh {case near}
  ar ماتبلوتليب
  is data-visualisation
  implies python

streamlit tool
  fr+en Streamlit ; Plotly Dash ; Dash {case near=plotly,streamlit,python} ; Gradio {case-or-near}
  ar ستريمليت
  is data-visualisation
  implies python

polars tool
  fr+en Polars (Python) ; Polars {case near=pandas,python,spark} ; Dask {case near} ; Apache Arrow
  ar بولارز
  is data-analysis
  implies python
  near pandas

matlab tool
  fr+en MATLAB
  ar ماتلاب
  is programming
  near statistics
  esco c3a03c5a-c260-4c26-9b9a-873abb396f4d

survey-design skill
  fr Enquêtes et sondages ; conception d’enquêtes ; questionnaire d’enquête ; sondages ; collecte de données terrain ; enquêtes de terrain
  en Surveys ; survey design ; questionnaire design ; field data collection
  ar الاستطلاعات والاستبيانات ; تصميم الاستبيانات ; استطلاع الرأي ; جمع البيانات الميدانية
  near statistics

kobotoolbox tool
  fr+en KoboToolbox ; Kobo Toolbox ; KoBoCollect ; ODK {case near} ; SurveyCTO ; CSPro ; Open Data Kit
  ar كوبو تولبوكس
  near survey-design

online-survey-tools tool
  fr Outils de sondage en ligne ; Google Forms ; Typeform ; SurveyMonkey ; LimeSurvey ; Microsoft Forms ; Sphinx iQ ; logiciel Sphinx
  en Online survey tools ; Google Forms ; Typeform ; SurveyMonkey ; LimeSurvey ; Microsoft Forms ; Qualtrics
  ar أدوات الاستطلاع عبر الإنترنت
  near survey-design

product-analytics skill
  fr Analyse d’usage des produits ; analyse de l’usage ; analyse produit
  en Product analytics ; usage analytics
  ar تحليل استعمال المنتجات ; تحليلات المنتج
  is data-analysis
  near product-management web-analytics

amplitude tool
  fr Amplitude (analyse produit) ; Amplitude {case near=mixpanel,analytics,segment,posthog,hotjar} ; PostHog ; Pendo {case near}
  en Amplitude (product analytics) ; Amplitude {case near=mixpanel,analytics,segment,posthog,hotjar} ; PostHog ; Pendo {case near}
  ar أمبليتود لتحليل المنتجات
  is product-analytics

mixpanel tool
  fr+en Mixpanel ; Heap Analytics
  ar ميكس بانل
  is product-analytics

hotjar tool
  fr+en Hotjar ; Microsoft Clarity ; cartes de chaleur ; heatmaps
  ar هوتجار
  is product-analytics

photogrammetry skill
  fr Photogrammétrie ; orthophotos
  en Photogrammetry ; orthophotos
  ar المساحة التصويرية
  near gis drones topography
  esco 0435fe96-523f-4888-a76f-22df1e92d9c4

gis skill
  fr Systèmes d’information géographique ; SIG {case} ; géomatique ; SIG (système d’information géographique) ; ingénieur géomaticien ; géomaticien
  en Geographic information systems ; GIS {case} ; geomatics ; GIS specialist
  ar نظم المعلومات الجغرافية ; أنظمة المعلومات الجغرافية ; رسم الخرائط الرقمية
  near data-analysis
  esco 377861af-f966-4c87-a2db-7e99904312b9
`,
};
