import type { DomainFile } from '../src/taxonomy/format.ts';

/** Maps, places and images of the earth from above. */
export const geo: DomainFile = {
  id: 'geo',
  labels: { fr: 'Géomatique et cartographie', en: 'Geomatics and mapping', ar: 'الجيوماتيك والخرائط' },
  skills: `
cartography skill
  fr Cartographie ; cartographe ; cartographie numérique ; conception de cartes ; atlas cartographique ; cartographie thématique ; carte thématique
  en Cartography ; cartographer ; digital mapping ; map making ; map design ; thematic mapping
  ar علم الخرائط ; رسم الخرائط ; الكارطوغرافيا ; خرائطي ; الخرائط الموضوعاتية ; الخرائط الرقمية
  near gis
  esco 2dfa5bd5-c87c-461c-bce9-69b2c58732bd

qgis tool
  fr+en QGIS ; Quantum GIS ; QField ; GRASS GIS ; SAGA GIS
  ar كيو جي آي إس ; برنامج QGIS
  is gis
  implies gis

arcgis tool
  fr+en ArcGIS ; ArcGIS Pro ; ArcMap ; Esri {case-or-near} ; ArcGIS Online ; ArcGIS Desktop ; Survey123
  ar آرك جي آي إس ; برنامج ArcGIS
  is gis
  implies gis

mapinfo tool
  fr+en MapInfo ; MapInfo Pro ; Global Mapper ; Surfer {case near}
  ar ماب إنفو
  is gis
  implies gis

autocad-map tool
  fr+en AutoCAD Map 3D ; AutoCAD Map ; Bentley MicroStation ; MicroStation
  ar أوتوكاد ماب
  is gis
  near autocad

postgis tool
  fr+en PostGIS ; SpatiaLite ; Oracle Spatial ; GeoPackage
  ar بوست جي آي إس
  is spatial-databases
  implies postgresql gis

spatial-databases knowledge
  fr Bases de données spatiales ; base de données spatiale ; géodatabase ; base de données géographique ; bases de données géographiques ; données géospatiales
  en Spatial databases ; spatial database ; geodatabase ; geographic database ; geospatial data
  ar قواعد البيانات المكانية ; قواعد المعطيات الجغرافية ; المعطيات الجغرافية
  is databases
  near gis

web-mapping skill
  fr Cartographie sur le web ; webmapping ; web mapping ; Leaflet {case-or-near} ; OpenLayers ; GeoServer ; MapServer ; webSIG ; cartes web interactives ; MapLibre
  en Web mapping ; webmapping ; Leaflet {case near} ; OpenLayers ; GeoServer ; MapServer ; web GIS ; web GIS applications ; MapLibre
  ar خرائط الويب ; رسم الخرائط على الويب ; تطبيقات الخرائط التفاعلية
  is gis
  near web-development

gis-development skill
  fr Développement géomatique ; développeur SIG ; développeur géomaticien ; PyQGIS ; ArcPy ; développement SIG
  en GIS development ; GIS developer ; geospatial developer ; PyQGIS ; ArcPy ; GIS programming
  ar تطوير تطبيقات نظم المعلومات الجغرافية ; مطور جيوماتيك
  is gis
  implies programming

geospatial-python tool
  fr Analyse géospatiale en Python ; GeoPandas ; GDAL ; Rasterio ; Shapely
  en Geospatial Python ; GeoPandas ; GDAL ; Rasterio ; Shapely
  ar التحليل الجغرافي بلغة بايثون
  is spatial-analysis
  implies python

spatial-analysis skill
  fr Analyse spatiale ; analyse géospatiale ; géostatistique ; analyse spatiale multicritère ; interpolation spatiale ; krigeage
  en Spatial analysis ; geospatial analysis ; geostatistics ; spatial statistics ; kriging ; geospatial analyst ; GIS analyst
  ar التحليل المكاني ; التحليل الجغرافي المكاني ; الإحصاء الجغرافي
  is gis
  near data-analysis

openstreetmap tool
  fr+en OpenStreetMap ; OSM {case near} ; Mapillary ; JOSM ; HOT Tasking Manager
  ar أوبن ستريت ماب
  is cartography
  near open-data

google-earth tool
  fr+en Google Earth ; Google Earth Pro ; KML {case near} ; Google My Maps ; Google Maps Platform
  ar جوجل إيرث
  near cartography

satellite-image-software tool
  fr Logiciels de traitement d’images satellites ; ENVI {case near} ; ERDAS Imagine ; ERDAS ; SNAP {case near=sentinel,télédétection,satellite,envi} ; Orfeo Toolbox ; eCognition ; Sentinel-2 ; Landsat
  en Satellite image processing software ; ENVI {case near} ; ERDAS Imagine ; ERDAS ; SNAP {case near=sentinel,satellite,envi} ; Orfeo Toolbox ; eCognition ; Sentinel-2 ; Landsat
  ar برامج معالجة صور الأقمار الصناعية
  near remote-sensing image-processing

radar-remote-sensing knowledge
  fr Télédétection radar ; imagerie radar ; SAR {case near=télédétection,radar,sentinel,insar,satellite} ; interférométrie radar ; Sentinel-1
  en Radar remote sensing ; radar imagery ; SAR {case near=radar,sentinel,insar,satellite} ; InSAR ; Sentinel-1
  ar الاستشعار الراداري عن بعد
  near remote-sensing

land-cover-mapping skill
  fr Cartographie de l’occupation du sol ; occupation du sol ; classification d’images satellites ; cartographie de la végétation ; indices de végétation ; détection de changements
  en Land cover mapping ; land use mapping ; satellite image classification ; vegetation mapping ; vegetation indices ; change detection
  ar خرائط استعمال الأراضي ; خرائط الغطاء النباتي ; تصنيف صور الأقمار الصناعية
  near remote-sensing cartography

digital-terrain-models skill
  fr Modèles numériques de terrain ; MNT {case} ; modèle numérique de terrain ; modélisation de terrain ; courbes de niveau ; MNS {case near=mnt,drone,photogrammétrie,lidar}
  en Digital terrain models ; DTM {case} ; digital elevation model ; DEM {case near} ; terrain modelling ; contour lines
  ar النماذج الرقمية للتضاريس ; نموذج الارتفاعات الرقمي
  near gis photogrammetry

drone-mapping skill
  fr Cartographie par drone ; relevé par drone ; orthophoto drone ; levé par drone ; traitement de données drone
  en Drone mapping ; drone survey ; drone surveying ; drone data processing ; UAV mapping
  ar المسح بالطائرات المسيرة ; رسم الخرائط بالدرون
  near drones
  is photogrammetry

geolocated-data-collection skill
  fr Collecte de données géolocalisées ; relevés GPS de terrain ; collecte de données géographiques ; enquêtes géoréférencées ; géoréférencement ; numérisation de cartes
  en Geolocated data collection ; GPS field survey ; georeferencing ; map digitisation ; field mapping
  ar جمع المعطيات الجغرافية الميدانية ; الإسناد الجغرافي ; رقمنة الخرائط
  is gis

geocoding skill
  fr Adressage et géocodage ; géocodage ; adressage des rues ; base adresse ; géocodage d’adresses
  en Addressing and geocoding ; geocoding ; street addressing ; address database
  ar العنونة والترميز الجغرافي ; الترميز الجغرافي ; عنونة الشوارع
  is gis

mobility-data skill
  fr Données de mobilité et calcul d’itinéraires ; calcul d’itinéraires ; données de mobilité ; OSRM ; modélisation du trafic
  en Mobility data and routing ; routing engines ; mobility data ; OSRM ; traffic modelling
  ar معطيات التنقل وحساب المسارات ; تحليل حركة السير
  near gis logistics

local-government-gis skill
  fr SIG pour les collectivités et l’aménagement ; SIG urbain ; plans d’aménagement SIG ; SIG communal ; information géographique territoriale ; observatoire territorial
  en GIS for local government and planning ; urban GIS ; municipal GIS ; territorial information system
  ar نظم المعلومات الجغرافية للجماعات الترابية ; نظام المعلومات الجغرافية الحضري
  is gis
  near urban-planning

environmental-mapping skill
  fr Cartographie des risques et de l’environnement ; cartographie des risques naturels ; cartographie environnementale ; cartographie des inondations ; carte des risques naturels
  en Risk and environmental mapping ; hazard mapping ; flood mapping ; environmental mapping ; natural risk maps
  ar خرائط المخاطر والبيئة ; خرائط الفيضانات ; خرائط المخاطر الطبيعية
  is cartography
  near environmental-management

utility-network-gis skill
  fr SIG de réseaux (eau, électricité, télécoms) ; SIG réseaux ; SIG eau potable ; cartographie de réseaux ; récolement de réseaux ; détection de réseaux enterrés ; géoréférencement de réseaux
  en Utility network GIS ; utility mapping ; network mapping ; underground utility detection ; as-built network records
  ar نظم المعلومات الجغرافية للشبكات ; خرائط شبكات الماء والكهرباء
  is gis

geodata-standards knowledge
  fr Normes et services de données géographiques ; OGC {case near} ; WMS/WFS ; GeoJSON ; shapefile ; infrastructure de données spatiales ; ISO 19115
  en Geographic data standards and services ; OGC {case near} ; WMS/WFS ; GeoJSON ; shapefile ; spatial data infrastructure ; ISO 19115
  ar معايير المعطيات الجغرافية ; البنية التحتية للمعطيات المكانية
  is gis

geo-ai knowledge
  fr Intelligence artificielle géospatiale ; GeoAI ; apprentissage profond sur images satellites ; deep learning géospatial
  en Geospatial artificial intelligence ; GeoAI ; deep learning on satellite imagery
  ar الذكاء الاصطناعي الجغرافي المكاني
  near machine-learning remote-sensing

3d-city-models skill
  fr Maquettes urbaines 3D ; maquette 3D de ville ; CityGML ; CityEngine ; Cesium {case near} ; modélisation 3D de villes ; SIG 3D
  en 3D city models ; CityGML ; CityEngine ; Cesium {case near} ; 3D GIS ; urban 3D modelling
  ar النماذج ثلاثية الأبعاد للمدن
  is gis
  near 3d-modelling
`,
};
