import type { DomainFile } from '../src/taxonomy/format.ts';

/** Running software: cloud, deployment, systems. */
export const cloud: DomainFile = {
  id: 'cloud',
  labels: { fr: 'Cloud et DevOps', en: 'Cloud and DevOps', ar: 'الحوسبة السحابية والتشغيل' },
  skills: `
cloud-computing knowledge
  fr Informatique en nuage ; cloud computing ; cloud ; architecte cloud ; ingénieur cloud ; infrastructure cloud ; IaaS ; PaaS
  en Cloud computing ; cloud ; cloud architect ; cloud engineer ; cloud infrastructure ; IaaS ; PaaS
  ar الحوسبة السحابية ; حوسبة سحابية ; السحابة الإلكترونية ; مهندس سحابي

aws tool
  fr+en Amazon Web Services ; AWS {case-or-near} ; Amazon EC2 ; EC2 ; AWS Lambda ; Amazon S3
  ar خدمات أمازون السحابية ; أمازون ويب سيرفيسز
  is cloud-computing
  near azure google-cloud

azure tool
  fr+en Microsoft Azure ; Azure {case-or-near} ; Azure DevOps ; Azure Cloud
  ar مايكروسوفت أزور ; أزور {near}
  is cloud-computing
  near google-cloud

google-cloud tool
  fr+en Google Cloud ; GCP {case} ; Google Cloud Platform
  ar جوجل كلاود ; غوغل كلاود
  is cloud-computing

devops skill
  fr DevOps ; ingénieur DevOps ; Dev Ops ; DevSecOps ; culture DevOps ; SRE {case}
  en DevOps ; DevOps engineer ; Dev Ops ; DevSecOps ; site reliability engineering ; site reliability engineer ; SRE {case}
  ar ديف أوبس ; ديفوبس ; مهندس ديفوبس ; التطوير والتشغيل

docker tool
  fr+en Docker ; Docker Compose ; Dockerfile ; Podman
  ar دوكر ; دوكر كومبوز
  is containers
  implies containers

containers knowledge
  fr Conteneurisation ; conteneurs logiciels ; conteneurs applicatifs
  en Containerisation ; containerization ; software containers ; application containers
  ar الحاويات البرمجية ; تقنية الحاويات
  is devops

kubernetes tool
  fr+en Kubernetes ; K8s ; OpenShift ; Helm {case near} ; Rancher {case near}
  ar كوبرنيتس ; كوبرنتيس
  is containers
  implies containers
  near docker

continuous-integration skill
  fr Intégration et déploiement continus ; CI/CD ; intégration continue ; déploiement continu ; GitLab CI ; GitHub Actions ; livraison continue
  en Continuous integration and delivery ; CI/CD ; continuous integration ; continuous delivery ; continuous deployment ; GitLab CI ; GitHub Actions
  ar التكامل المستمر ; التكامل والنشر المستمران ; النشر المستمر
  is devops
  near git

jenkins tool
  fr+en Jenkins
  ar جنكينز
  is continuous-integration

terraform tool
  fr Infrastructure sous forme de code ; Terraform ; infrastructure as code ; CloudFormation ; Pulumi
  en Infrastructure as code ; Terraform ; CloudFormation ; Pulumi
  ar البنية التحتية كشيفرة ; تيرافورم
  is devops
  near cloud-computing

ansible tool
  fr+en Ansible ; Puppet {case near} ; Chef (configuration) ; SaltStack
  ar أنسيبل
  is devops
  near linux

monitoring skill
  fr Supervision informatique ; Prometheus ; Grafana ; Nagios ; Zabbix ; supervision des systèmes ; monitoring {near} ; observabilité
  en Systems monitoring ; Prometheus ; Grafana ; Nagios ; Zabbix ; observability ; monitoring {near} ; Datadog
  ar مراقبة الأنظمة المعلوماتية ; مراقبة الخوادم ; رصد الأنظمة
  is devops

system-administration skill
  fr Administration système ; administrateur système ; administration systèmes et réseaux ; administrateur systèmes et réseaux ; gestion de serveurs ; administration de serveurs ; sysadmin ; gestion d’infrastructure informatique
  en System administration ; system administrator ; systems administration ; sysadmin ; server administration ; IT infrastructure
  ar إدارة الأنظمة ; مدير أنظمة ; إدارة الخوادم ; مسؤول الأنظمة والشبكات ; إدارة الأنظمة والشبكات

linux tool
  fr+en Linux ; Unix ; Ubuntu ; Debian ; CentOS ; Red Hat ; RedHat ; RHEL ; GNU/Linux
  ar لينكس ; لينوكس ; نظام لينكس ; أوبونتو
  is system-administration

windows-server tool
  fr+en Windows Server ; Active Directory ; IIS {case} ; Windows Server 2019 ; Exchange Server
  ar ويندوز سيرفر ; خادم ويندوز
  is system-administration

windows tool
  fr+en Windows {case-or-near} ; Windows 10 ; Windows 11 ; Microsoft Windows
  ar ويندوز ; نظام ويندوز
  is system-administration
  near windows-server

virtualisation knowledge
  fr Virtualisation ; VMware ; Hyper-V ; Proxmox ; machines virtuelles ; vSphere ; VirtualBox
  en Virtualisation ; virtualization ; VMware ; Hyper-V ; Proxmox ; virtual machines ; vSphere ; VirtualBox
  ar المحاكاة الافتراضية ; الافتراضية ; الأجهزة الافتراضية
  is system-administration

backup-recovery skill
  fr Sauvegarde et reprise d’activité ; plan de reprise d’activité ; sauvegardes informatiques ; PRA {case near} ; PCA {case near} ; Veeam ; continuité d’activité ; sauvegarde des données
  en Backup and disaster recovery ; disaster recovery ; data backup ; Veeam ; business continuity ; backup and recovery ; backups
  ar النسخ الاحتياطي والاستعادة ; النسخ الاحتياطي ; استمرارية النشاط
  is system-administration

it-support skill
  fr Support informatique ; technicien informatique ; helpdesk ; assistance informatique ; maintenance informatique ; support technique ; dépannage informatique ; technicien support ; help desk ; support utilisateurs ; parc informatique ; réparer … ordinateurs ; réparation d’ordinateurs ; entretien des ordinateurs ; réparer des PC ; TeamViewer ; AnyDesk
  en IT support ; helpdesk ; help desk ; technical support ; IT technician ; computer maintenance ; desktop support ; IT helpdesk ; fix … computers ; repair computers ; computer repair ; TeamViewer ; AnyDesk
  ar الدعم التقني ; الدعم المعلوماتي ; صيانة الحواسيب ; تقني معلوميات ; تقني معلوماتيات ; الصيانة المعلوماتية ; دعم المستخدمين ; إصلاح الحواسيب ; إصلاح الحاسوب ; تصليح الحواسيب
  is system-administration

itil knowledge
  fr Gestion des services informatiques (ITIL) ; ITIL ; gestion des incidents informatiques ; ServiceNow ; GLPI ; ITSM
  en IT service management (ITIL) ; ITIL ; IT service management ; ServiceNow ; GLPI ; ITSM
  ar إدارة خدمات تكنولوجيا المعلومات ; إدارة الخدمات المعلوماتية
  near it-support

web-servers tool
  fr Serveurs web ; Nginx ; Apache {case near unless=Spark,Kafka,Airflow,Cordova} ; Tomcat ; serveur web ; Caddy {case near}
  en Web servers ; Nginx ; Apache {case near unless=Spark,Kafka,Airflow,Cordova} ; Tomcat ; web server ; Apache HTTP Server
  ar خوادم الويب ; خادم الويب
  is system-administration

serverless knowledge
  fr Architecture sans serveur ; serverless ; fonctions serverless
  en Serverless architecture ; serverless ; serverless functions
  ar الحوسبة بدون خادم ; بنية بدون خوادم
  is cloud-computing

message-queues tool
  fr Files de messages ; RabbitMQ ; file de messages ; ActiveMQ ; bus de messages ; Celery {case near}
  en Message queues ; RabbitMQ ; message queue ; message broker ; ActiveMQ ; Celery {case near}
  ar طوابير الرسائل ; وسطاء الرسائل
  is backend-development
  near kafka
`,
};
