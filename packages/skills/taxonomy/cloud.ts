import type { DomainFile } from '../src/taxonomy/format.ts';

/** Running software: cloud, deployment, systems. */
export const cloud: DomainFile = {
  id: 'cloud',
  labels: { fr: 'Cloud et DevOps', en: 'Cloud and DevOps', ar: 'الحوسبة السحابية والتشغيل' },
  skills: `
cloud-computing knowledge
  fr Informatique en nuage ; cloud computing ; cloud ; ingénieur cloud ; infrastructure cloud ; IaaS ; PaaS
  en Cloud computing ; cloud ; cloud engineer ; cloud infrastructure ; IaaS ; PaaS
  ar الحوسبة السحابية ; حوسبة سحابية ; السحابة الإلكترونية ; مهندس سحابي
  esco bd14968e-e409-45af-b362-3495ed7b10e0

cloud-architecture skill
  fr Architecture cloud ; architecte cloud ; conception d’architectures cloud ; architectures cloud natives ; cloud natif ; cloud-native
  en Cloud architecture ; cloud architect ; cloud solution architect ; cloud-native ; cloud native architecture
  ar هندسة الحلول السحابية ; المعمارية السحابية ; مهندس حلول سحابية
  is cloud-computing
  near software-architecture
  esco 11430d93-c835-48ed-8e70-285fa69c9ae6

cloud-migration skill
  fr Migration vers le cloud ; migration cloud ; passage au cloud ; move to cloud
  en Cloud migration ; migration to the cloud ; lift and shift ; cloud adoption
  ar الانتقال إلى السحابة ; ترحيل الأنظمة إلى السحابة
  is cloud-computing
  esco 0a52bed5-fd29-45fb-aba6-e32bccfda1c1

hybrid-cloud knowledge
  fr Cloud privé et hybride ; cloud hybride ; cloud privé ; multi-cloud ; multicloud ; cloud souverain
  en Private and hybrid cloud ; hybrid cloud ; private cloud ; multi-cloud ; sovereign cloud
  ar السحابة الخاصة والهجينة ; السحابة الهجينة ; السحابة الخاصة
  is cloud-computing

cloud-cost-management skill
  fr Maîtrise des coûts du cloud ; FinOps ; optimisation des coûts cloud
  en Cloud cost management ; FinOps ; cloud cost optimisation ; cloud cost optimization
  ar التحكم في تكاليف السحابة
  is cloud-computing

aws tool
  fr+en Amazon Web Services ; AWS {case-or-near}
  ar خدمات أمازون السحابية ; أمازون ويب سيرفيسز
  is cloud-computing
  near azure google-cloud

amazon-ec2 tool
  fr+en Amazon EC2 ; EC2 {case-or-near} ; AWS EC2 ; Auto Scaling {near} ; Elastic Beanstalk
  ar أمازون إي سي 2
  is aws

amazon-s3 tool
  fr+en Amazon S3 ; AWS S3 ; S3 {case near} ; MinIO
  ar أمازون إس 3
  is aws
  near storage-systems

aws-lambda tool
  fr+en AWS Lambda ; Lambda {case near=aws,serverless,dynamodb,azure} ; AWS SAM ; Serverless Framework
  ar إيه دبليو إس لامبدا
  is aws
  implies serverless

amazon-rds tool
  fr+en Amazon RDS ; AWS RDS ; Amazon Aurora ; RDS {case near=aws,ec2,s3,mysql,postgresql}
  ar أمازون آر دي إس
  is aws
  near database-administration

amazon-container-services tool
  fr+en Amazon EKS ; Amazon ECS ; AWS EKS ; AWS ECS ; EKS {case near} ; ECS {case near} ; AWS Fargate
  ar أمازون إي كي إس
  is aws
  near kubernetes

cloudformation tool
  fr+en AWS CloudFormation ; CloudFormation ; AWS CDK
  ar كلاود فورميشن
  is infrastructure-as-code
  near aws

aws-certification knowledge
  fr Certifications AWS ; AWS Certified ; AWS Solutions Architect ; AWS Cloud Practitioner ; certification AWS
  en AWS certifications ; AWS Certified ; AWS Solutions Architect ; AWS Cloud Practitioner ; AWS certification
  ar شهادات أمازون السحابية
  implies aws

azure tool
  fr+en Microsoft Azure ; Azure {case-or-near} ; Azure Cloud
  ar مايكروسوفت أزور ; أزور {near}
  is cloud-computing
  near google-cloud

azure-devops tool
  fr+en Azure DevOps ; Azure Pipelines ; Azure Repos ; TFS {case near} ; Azure Boards
  ar أزور ديف أوبس
  is continuous-integration
  near azure

azure-functions tool
  fr+en Azure Functions ; Azure Logic Apps ; Logic Apps ; Azure App Service
  ar أزور فنكشنز
  is azure
  implies serverless

azure-certification knowledge
  fr Certifications Microsoft Azure ; AZ-900 ; AZ-104 ; AZ-204 ; AZ-305 ; AZ-400 ; certification Azure
  en Microsoft Azure certifications ; AZ-900 ; AZ-104 ; AZ-204 ; AZ-305 ; AZ-400 ; Azure certification
  ar شهادات مايكروسوفت أزور
  implies azure

microsoft-entra tool
  fr+en Microsoft Entra ID ; Azure AD ; Azure Active Directory ; Entra ID
  ar مايكروسوفت إنترا
  is azure
  near identity-access-management active-directory

google-cloud tool
  fr+en Google Cloud ; GCP {case} ; Google Cloud Platform
  ar جوجل كلاود ; غوغل كلاود
  is cloud-computing

google-cloud-run tool
  fr+en Google Cloud Run ; Cloud Run ; Cloud Functions ; Google App Engine ; GKE {case near} ; Pub/Sub {near}
  ar جوجل كلاود ران
  is google-cloud
  near serverless

openstack tool
  fr+en OpenStack ; Open Stack ; CloudStack
  ar أوبن ستاك
  is cloud-computing
  near hybrid-cloud

oracle-cloud tool
  fr+en Oracle Cloud ; Oracle Cloud Infrastructure ; OCI {case near=oracle,cloud}
  ar أوراكل كلاود
  is cloud-computing

ibm-cloud tool
  fr+en IBM Cloud ; Alibaba Cloud ; Huawei Cloud ; Scaleway
  ar آي بي إم كلاود
  is cloud-computing

devops skill
  fr DevOps ; ingénieur DevOps ; Dev Ops ; culture DevOps
  en DevOps ; DevOps engineer ; Dev Ops
  ar ديف أوبس ; ديفوبس ; مهندس ديفوبس ; التطوير والتشغيل
  esco f0de4973-0a70-4644-8fd4-3a97080476f4

devsecops knowledge
  fr DevSecOps ; sécurité dans la chaîne DevOps ; ingénieur DevSecOps
  en DevSecOps ; DevSecOps engineer ; pipeline security
  ar ديف سيك أوبس ; الأمن في سلسلة التطوير والتشغيل
  is devops
  near application-security

site-reliability-engineering skill
  fr Ingénierie de la fiabilité (SRE) ; SRE {case} ; site reliability engineering ; site reliability engineer ; ingénieur SRE
  en Site reliability engineering ; SRE {case} ; site reliability engineer
  ar هندسة موثوقية المواقع
  is devops

gitops knowledge
  fr GitOps ; Argo CD ; ArgoCD ; FluxCD
  en GitOps ; Argo CD ; ArgoCD ; FluxCD
  ar جيت أوبس ; أرغو سي دي
  is devops
  implies git
  near kubernetes

platform-engineering knowledge
  fr Ingénierie de plateforme ; platform engineering ; plateforme interne de développement ; Backstage {case near}
  en Platform engineering ; internal developer platform ; Backstage {case near}
  ar هندسة المنصات
  is devops

server-configuration-management knowledge
  fr Gestion de configuration et automatisation des serveurs ; gestion de configuration ; automatisation d’infrastructure ; automatisation de l’infrastructure
  en Configuration management and server automation ; configuration management ; infrastructure automation
  ar إدارة إعدادات الخوادم ; أتمتة البنية التحتية
  is devops

docker tool
  fr+en Docker ; Dockerfile
  ar دوكر
  is containers
  implies containers

docker-compose tool
  fr+en Docker Compose ; Docker-Compose
  ar دوكر كومبوز
  is docker
  implies docker

docker-swarm tool
  fr+en Docker Swarm ; Swarm {case near=docker,kubernetes} ; Portainer
  ar دوكر سوارم
  is containers
  implies docker

podman tool
  fr+en Podman ; LXC {case near} ; containerd ; Buildah
  ar بودمان
  is containers
  near docker

containers knowledge
  fr Conteneurisation ; conteneurs logiciels ; conteneurs applicatifs
  en Containerisation ; containerization ; software containers ; application containers
  ar الحاويات البرمجية ; تقنية الحاويات
  is devops

kubernetes tool
  fr+en Kubernetes ; K8s
  ar كوبرنيتس ; كوبرنتيس
  fr Kube {case near} ; orchestration de conteneurs
  en Kube {case near} ; container orchestration
  is containers
  implies containers
  near docker

openshift tool
  fr+en Red Hat OpenShift ; OpenShift ; Open Shift
  ar أوبن شيفت
  is containers
  implies kubernetes

helm tool
  fr+en Helm (Kubernetes) ; Helm {case near} ; Helm charts ; Kustomize
  ar هيلم كوبرنيتس
  is containers
  implies kubernetes

kubernetes-certification knowledge
  fr Certifications Kubernetes ; CKA {case near} ; CKAD {case} ; CKS {case near} ; Certified Kubernetes Administrator
  en Kubernetes certifications ; CKA {case near} ; CKAD {case} ; CKS {case near} ; Certified Kubernetes Administrator
  ar شهادات كوبرنيتس
  implies kubernetes

rancher tool
  fr+en Rancher (Kubernetes) ; Rancher {case near=kubernetes,docker,k8s,helm} ; K3s ; minikube
  ar رانشر كوبرنيتس
  is containers
  implies kubernetes

service-mesh tool
  fr Maillage de services ; service mesh ; Istio ; Linkerd ; Envoy {case near=istio,kubernetes,proxy} ; Consul {case near=terraform,vault,kubernetes,hashicorp}
  en Service mesh ; Istio ; Linkerd ; Envoy {case near=istio,kubernetes,proxy} ; Consul {case near=terraform,vault,kubernetes,hashicorp}
  ar شبكة الخدمات المصغرة
  is microservices
  near kubernetes

continuous-integration skill
  fr Intégration et déploiement continus ; CI/CD ; intégration continue ; déploiement continu ; livraison continue
  en Continuous integration and delivery ; CI/CD ; continuous integration ; continuous delivery ; continuous deployment
  ar التكامل المستمر ; التكامل والنشر المستمران ; النشر المستمر
  is devops
  near git

gitlab-ci tool
  fr+en GitLab CI/CD ; GitLab CI ; pipelines GitLab ; GitLab pipelines
  ar غيت لاب سي آي
  is continuous-integration
  implies gitlab

github-actions tool
  fr+en GitHub Actions ; Github Action
  ar جيت هاب أكشنز
  is continuous-integration
  implies github

circleci tool
  fr+en CircleCI ; Travis CI ; TeamCity ; Bamboo {case near=jira,bitbucket,jenkins} ; Drone CI
  ar سيركل سي آي
  is continuous-integration

artifact-repositories tool
  fr Dépôts d’artefacts ; Nexus {case near} ; JFrog ; Artifactory ; Harbor {case near=docker,kubernetes,registry}
  en Artifact repositories ; Nexus {case near} ; JFrog ; Artifactory ; Harbor {case near=docker,kubernetes,registry}
  ar مستودعات الحزم البرمجية
  is continuous-integration

jenkins tool
  fr+en Jenkins
  ar جنكينز
  is continuous-integration
  esco f47a1998-0beb-43be-9f46-380aa4d183da

terraform tool
  fr Terraform
  en Terraform
  ar تيرافورم
  is infrastructure-as-code
  near cloud-computing

infrastructure-as-code knowledge
  fr Infrastructure en tant que code ; infrastructure as code ; IaC {case} ; infrastructure sous forme de code
  en Infrastructure as code ; IaC {case}
  ar البنية التحتية كشيفرة ; البنية التحتية كرمز
  is devops
  near cloud-computing

pulumi tool
  fr+en Pulumi ; OpenTofu ; Crossplane
  ar بولومي
  is infrastructure-as-code

vagrant tool
  fr+en Vagrant {case-or-near} ; Packer {case near} ; HashiCorp
  ar فاغرانت
  is infrastructure-as-code
  near virtualisation
  esco 6b3afb82-c4ea-4f14-be54-a757fb762663

hashicorp-vault tool
  fr Gestion des secrets ; HashiCorp Vault ; Vault {case near} ; gestion de secrets ; AWS Secrets Manager
  en Secrets management ; HashiCorp Vault ; Vault {case near} ; AWS Secrets Manager ; secret management
  ar إدارة الأسرار الرقمية
  is devops
  near identity-access-management

ansible tool
  fr+en Ansible
  ar أنسيبل
  is devops
  near linux
  esco 6f8a40d6-f9ce-43ec-a72f-d4213a53f3ed

puppet tool
  fr+en Puppet (configuration) ; Puppet {case near} ; Puppet Labs
  ar بابيت لإدارة الإعدادات
  is server-configuration-management
  near ansible
  esco 6417a4cc-6f61-4459-a114-761a7fa0279d

chef-configuration tool
  fr+en Chef (configuration) ; Chef {case near=puppet,ansible,terraform,saltstack} ; SaltStack
  ar شيف لإدارة الإعدادات
  is server-configuration-management
  near ansible
  esco 49f85a99-086c-45b6-a6fa-eb90305af7b1

monitoring skill
  fr Supervision informatique ; supervision des systèmes ; monitoring {near}
  en Systems monitoring ; monitoring {near}
  ar مراقبة الأنظمة المعلوماتية ; مراقبة الخوادم ; رصد الأنظمة
  is devops

observability knowledge
  fr Observabilité ; traçage distribué ; OpenTelemetry ; Jaeger {case near} ; journalisation centralisée ; gestion des logs
  en Observability ; distributed tracing ; OpenTelemetry ; Jaeger {case near} ; log management ; centralised logging
  ar قابلية الملاحظة ; إدارة السجلات
  is monitoring

prometheus tool
  fr+en Prometheus ; Alertmanager ; PromQL
  ar بروميثيوس
  is monitoring
  near grafana

grafana tool
  fr+en Grafana ; Grafana Loki
  ar غرافانا
  is monitoring
  implies data-visualisation

nagios tool
  fr+en Nagios ; Centreon ; Icinga ; Checkmk
  ar ناجيوس
  is monitoring

zabbix tool
  fr+en Zabbix ; PRTG ; Cacti {case near} ; SolarWinds ; Observium ; LibreNMS
  ar زابيكس
  is monitoring
  near network-monitoring

datadog tool
  fr+en Datadog ; New Relic ; Dynatrace ; AppDynamics ; Elastic APM
  ar داتادوغ
  is monitoring

sentry tool
  fr Sentry (suivi d’erreurs) ; Sentry {case near} ; Sentry.io ; Rollbar ; Bugsnag
  en Sentry (error tracking) ; Sentry {case near} ; Sentry.io ; Rollbar ; Bugsnag
  ar سنتري لتتبع الأخطاء
  is monitoring
  near debugging

system-administration skill
  fr Administration système ; administrateur système ; administration systèmes et réseaux ; administrateur systèmes et réseaux ; gestion de serveurs ; administration de serveurs ; sysadmin ; gestion d’infrastructure informatique
  en System administration ; system administrator ; systems administration ; sysadmin ; server administration ; IT infrastructure
  ar إدارة الأنظمة ; مدير أنظمة ; إدارة الخوادم ; مسؤول الأنظمة والشبكات ; إدارة الأنظمة والشبكات
  esco 0868eef3-2213-4572-9343-74931345a7d3

linux tool
  fr+en Linux ; GNU/Linux
  ar لينكس ; لينوكس ; نظام لينكس
  fr administration Linux ; administrateur Linux ; serveurs Linux ; système Linux
  en Linux administration ; Linux administrator ; Linux servers
  is system-administration

ubuntu tool
  fr+en Ubuntu ; Ubuntu Server ; Linux Mint
  ar أوبونتو
  is linux
  implies linux

debian tool
  fr+en Debian ; Debian Linux
  ar ديبيان
  is linux
  implies linux

red-hat tool
  fr+en Red Hat Enterprise Linux ; Red Hat ; RedHat ; RHEL ; CentOS ; Fedora {case-or-near} ; Rocky Linux ; AlmaLinux ; RHCSA ; RHCE ; Oracle Linux
  ar ريد هات ; سنتوس
  is linux
  implies linux

unix tool
  fr+en Unix ; AIX {case near} ; Solaris {case near} ; HP-UX ; FreeBSD
  ar يونكس ; نظام يونكس
  is operating-systems
  near linux

linux-certification knowledge
  fr Certifications Linux ; LPIC ; LPIC-1 ; LPI {case near=linux} ; certification Linux
  en Linux certifications ; LPIC ; LPIC-1 ; LPI {case near=linux} ; Linux certification
  ar شهادات لينكس
  implies linux

macos tool
  fr+en macOS ; Mac OS ; Mac OS X ; MacOS X
  ar ماك أو إس
  is operating-systems

windows-server tool
  fr+en Windows Server ; Windows Server 2019 ; Windows Server 2016 ; Windows Server 2022
  ar ويندوز سيرفر ; خادم ويندوز
  is system-administration

active-directory tool
  fr+en Active Directory ; AD DS ; GPO {case near} ; LDAP ; annuaire LDAP ; OpenLDAP
  ar الدليل النشط ; أكتيف دايركتوري
  is windows-server
  near identity-access-management

exchange-server tool
  fr+en Microsoft Exchange Server ; Exchange Server ; Exchange Online ; Microsoft Exchange ; Zimbra ; Postfix {case-or-near}
  ar مايكروسوفت إكستشينج
  is mail-servers

mail-servers skill
  fr Administration de messageries ; serveur de messagerie ; serveurs de messagerie ; messagerie d’entreprise ; serveur mail ; SMTP {near}
  en Mail server administration ; mail server ; mail servers ; email servers ; SMTP {near}
  ar إدارة خوادم البريد ; خادم البريد
  is system-administration

microsoft-365-admin skill
  fr Administration Microsoft 365 ; administration Office 365 ; administrateur Microsoft 365 ; Intune ; Microsoft Intune ; tenant Microsoft 365
  en Microsoft 365 administration ; Office 365 administration ; Intune ; Microsoft Intune ; Microsoft 365 administrator
  ar إدارة مايكروسوفت 365
  is system-administration
  near windows-server

iis-server tool
  fr+en Internet Information Services ; IIS {case} ; Microsoft IIS
  ar خادم IIS
  is web-servers
  near windows-server

file-print-servers skill
  fr Serveurs de fichiers et d’impression ; serveur de fichiers ; Samba {case-or-near} ; serveur d’impression ; partage de fichiers ; Nextcloud
  en File and print servers ; file server ; Samba {case-or-near} ; print server ; file sharing ; Nextcloud
  ar خوادم الملفات والطباعة ; خادم الملفات
  is system-administration

windows tool
  fr+en Windows {case-or-near} ; Windows 10 ; Windows 11 ; Microsoft Windows
  ar ويندوز ; نظام ويندوز
  is system-administration
  near windows-server

virtualisation knowledge
  fr Virtualisation ; machines virtuelles
  en Virtualisation ; virtualization ; virtual machines
  ar المحاكاة الافتراضية ; الافتراضية ; الأجهزة الافتراضية
  is system-administration

vmware tool
  fr+en VMware ; VMware vSphere ; vSphere ; ESXi ; vCenter ; VMware Workstation
  ar في إم وير
  is virtualisation

hyper-v tool
  fr+en Hyper-V ; Microsoft Hyper-V ; HyperV
  ar هايبر في
  is virtualisation
  near windows-server

proxmox tool
  fr+en Proxmox ; Proxmox VE ; KVM {case near} ; XenServer ; XCP-ng
  ar بروكسموكس
  is virtualisation
  near linux

virtualbox tool
  fr+en VirtualBox ; Oracle VirtualBox ; QEMU
  ar فيرتشوال بوكس
  is virtualisation

citrix tool
  fr+en Citrix {case-or-near} ; Citrix Workspace ; bureaux virtuels ; VDI {case near} ; Citrix XenApp ; virtual desktops ; RDS Windows
  ar سيتركس ; أسطح المكتب الافتراضية
  is virtualisation

backup-recovery skill
  fr Sauvegarde et reprise d’activité ; plan de reprise d’activité ; sauvegardes informatiques ; PRA {case near} ; sauvegarde des données ; sauvegarde {near=serveur,données,base,restauration,réseau,serveurs,administration} ; sauvegardes {near=serveur,données,base,restauration,réseau,serveurs,administration} ; sauvegarde et restauration ; plan de sauvegarde ; restauration de données
  en Backup and disaster recovery ; disaster recovery ; data backup ; backup and recovery ; backups ; restoring data
  ar النسخ الاحتياطي والاستعادة ; النسخ الاحتياطي ; نسخ احتياطية ; استرجاع البيانات ; الحفظ الاحتياطي
  is system-administration

veeam tool
  fr+en Veeam ; Veeam Backup ; Acronis ; Bacula ; Commvault ; Veritas NetBackup
  ar فيم للنسخ الاحتياطي
  is backup-recovery

storage-systems knowledge
  fr Systèmes de stockage ; stockage de données ; NAS {case near} ; SAN {case near} ; RAID {case near} ; baie de stockage ; stockage informatique ; Synology ; NetApp
  en Storage systems ; data storage ; NAS {case near} ; SAN {case near} ; RAID {case near} ; storage arrays ; Synology ; NetApp
  ar أنظمة التخزين ; تخزين البيانات
  is system-administration
  esco a7f0fbe0-c546-4f30-8e41-34a58c64567e

data-centre-operations skill
  fr Exploitation de centres de données ; data center ; datacenter ; centre de données ; salle serveurs ; data centers ; exploitation informatique
  en Data centre operations ; data center ; datacenter ; data centre ; server room ; data centers
  ar تشغيل مراكز البيانات ; مركز البيانات ; مراكز البيانات
  is system-administration

job-scheduling skill
  fr Ordonnancement de traitements ; Control-M ; ordonnanceur {near} ; cron {near} ; AutoSys ; traitements batch ; Dollar Universe
  en Batch job scheduling ; Control-M ; job scheduler ; cron {near} ; AutoSys ; batch processing
  ar جدولة المعالجات المعلوماتية
  is system-administration

it-support skill
  fr Support informatique ; technicien informatique ; helpdesk ; assistance informatique ; maintenance informatique ; support technique ; dépannage informatique ; technicien support ; help desk ; support utilisateurs ; entretien des ordinateurs ; technicien helpdesk ; support N1 ; support N2 ; support niveau 1 ; support niveau 2 ; assistance utilisateurs
  en IT support ; helpdesk ; help desk ; technical support ; IT technician ; computer maintenance ; desktop support ; IT helpdesk ; user support ; first-line support ; service desk
  ar الدعم التقني ; الدعم المعلوماتي ; صيانة الحواسيب ; تقني معلوميات ; تقني معلوماتيات ; الصيانة المعلوماتية ; دعم المستخدمين
  is system-administration
  esco c2296e2e-5fef-4f24-a24f-e5b3792268be

computer-repair skill
  fr Réparation d’ordinateurs ; réparer … ordinateurs ; réparer des PC ; réparation de PC ; maintenance hardware ; assemblage d’ordinateurs ; dépannage PC ; réparation informatique ; réparation d’ordinateurs portables ; maintenance PC
  en Computer repair ; PC repair ; laptop repair ; computer assembly ; hardware troubleshooting ; repair computers {unless=code,program} ; fix … computers
  ar إصلاح الحواسيب ; إصلاح الحاسوب ; تصليح الحواسيب ; صيانة الحواسيب المحمولة ; تركيب الحواسيب
  is it-support
  esco b4877620-c375-45f3-a678-2ddb4dae6a29

remote-support-tools tool
  fr Outils de prise en main à distance ; TeamViewer ; AnyDesk ; prise en main à distance ; bureau à distance
  en Remote support tools ; TeamViewer ; AnyDesk ; remote desktop ; remote assistance
  ar أدوات الدعم عن بعد ; التحكم عن بعد في الحواسيب
  near it-support

it-asset-management skill
  fr Gestion de parc informatique ; parc informatique ; inventaire informatique ; gestion du parc ; OCS Inventory ; gestion des licences logicielles
  en IT asset management ; IT inventory ; asset management {near=it,software,hardware} ; software licence management ; OCS Inventory
  ar تدبير الحظيرة المعلوماتية ; جرد العتاد المعلوماتي
  near it-support

workstation-deployment skill
  fr Déploiement de postes de travail ; masterisation ; poste de travail {near=windows,déploiement,informatique,installation} ; SCCM {case} ; WSUS {case} ; installation de postes ; déploiement de postes
  en Workstation deployment ; desktop deployment ; system imaging ; SCCM {case} ; WSUS {case} ; workstation setup
  ar تجهيز محطات العمل ; تثبيت الأنظمة على الحواسيب
  is it-support

printer-maintenance skill
  fr Maintenance d’imprimantes et photocopieurs ; maintenance d’imprimantes ; réparation d’imprimantes ; technicien bureautique ; maintenance de photocopieurs ; réparation de photocopieurs
  en Printer and copier maintenance ; printer maintenance ; printer repair ; copier repair
  ar صيانة الطابعات وآلات النسخ ; إصلاح الطابعات ; صيانة الطابعات
  near it-support

itsm-tools tool
  fr Outils de gestion des services informatiques ; GLPI ; ServiceNow ; osTicket ; Freshservice ; Jira Service Management ; gestion des tickets d’incident
  en IT service management tools ; GLPI ; ServiceNow ; osTicket ; Freshservice ; Jira Service Management
  ar أدوات تدبير الخدمات المعلوماتية
  near it-support itil

itil knowledge
  fr Gestion des services informatiques (ITIL) ; ITIL ; gestion des incidents informatiques ; ITSM
  en IT service management (ITIL) ; ITIL ; IT service management ; ITSM
  ar إدارة خدمات تكنولوجيا المعلومات ; إدارة الخدمات المعلوماتية
  near it-support
  esco d12e9d68-84c5-444e-aa98-d36533bf03f6

it-governance knowledge
  fr Gouvernance des systèmes d’information ; COBIT ; gouvernance SI ; gouvernance IT ; schéma directeur informatique ; schéma directeur SI ; responsable informatique ; responsable SI
  en IT governance ; COBIT ; IT strategy ; IT master plan ; IT manager
  ar حكامة نظم المعلومات ; المخطط المديري للمعلوماتية ; مسؤول نظم المعلومات
  near itil information-systems

it-project-management skill
  fr Gestion de projets informatiques ; chef de projet informatique ; chef de projet IT ; chef de projet SI ; projets informatiques ; chef de projet technique ; conduite de projets informatiques
  en IT project management ; IT project manager ; technical project manager ; software project management ; IT projects ; managing IT projects ; software project manager
  ar تدبير المشاريع المعلوماتية ; رئيس مشروع معلوماتي ; إدارة المشاريع الرقمية ; مدير مشاريع معلوماتية ; مدير مشاريع تقنية
  is project-management
  near software-development

it-procurement skill
  fr Gestion des prestataires informatiques ; achats informatiques ; infogérance {case-or-near} ; externalisation informatique ; offshore informatique
  en IT vendor management ; IT procurement ; IT outsourcing ; managed services
  ar تدبير مزودي الخدمات المعلوماتية ; المناولة المعلوماتية
  near it-governance

web-servers knowledge
  fr Serveurs web ; serveur web
  en Web servers ; web server
  ar خوادم الويب ; خادم الويب
  is system-administration

nginx tool
  fr+en Nginx ; NGINX Plus ; reverse proxy ; HAProxy ; Traefik
  ar إنجن إكس
  is web-servers

apache-http tool
  fr+en Apache HTTP Server ; Apache {case near unless=Spark,Kafka,Airflow,Cordova,Hadoop,Maven,Tomcat,Flink,Hive,NiFi,Solr,Cassandra,Superset} ; Apache2 ; serveur Apache ; httpd
  ar خادم أباتشي
  is web-servers

tomcat tool
  fr+en Apache Tomcat ; Tomcat
  ar توم كات
  is application-servers
  near java
  esco 0fb753a1-2ef2-4429-84d2-ecb2b24daf7a

application-servers tool
  fr Serveurs d’applications ; JBoss ; WildFly ; WebLogic ; WebSphere ; GlassFish ; serveur d’applications
  en Application servers ; JBoss ; WildFly ; WebLogic ; WebSphere ; GlassFish ; application server
  ar خوادم التطبيقات
  is system-administration
  near jakarta-ee

serverless knowledge
  fr Architecture sans serveur ; serverless ; fonctions serverless
  en Serverless architecture ; serverless ; serverless functions
  ar الحوسبة بدون خادم ; بنية بدون خوادم
  is cloud-computing

message-queues knowledge
  fr Files de messages ; file de messages ; bus de messages
  en Message queues ; message queue ; message broker
  ar طوابير الرسائل ; وسطاء الرسائل
  is backend-development
  near kafka

rabbitmq tool
  fr+en RabbitMQ ; Rabbit MQ ; AMQP
  ar رابت إم كيو
  is message-queues

activemq tool
  fr+en ActiveMQ ; IBM MQ ; ZeroMQ ; JMS {case near} ; Amazon SQS ; NATS {case near}
  ar أكتيف إم كيو
  is message-queues

celery tool
  fr+en Celery (Python) ; Celery {case near} ; Sidekiq ; BullMQ
  ar سيليري بايثون
  is message-queues
  implies python
`,
};
