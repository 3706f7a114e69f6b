import type { Fields } from './field.ts';

export const siteFields = {
  code: {
    kind: 'code',
    label: 'registers.field_code',
    names: ['code site', 'slug', 'site code', 'رمز الموقع'],
  },
  name_fr: {
    kind: 'line',
    label: 'registers.field_name_fr',
    names: ['nom', 'nom du site', 'site', 'technopark', 'désignation', 'nom français'],
  },
  name_ar: {
    kind: 'line',
    label: 'registers.field_name_ar',
    names: ['الاسم', 'اسم الموقع', 'الموقع', 'nom arabe', 'arabic name', 'الاسم العربي'],
  },
  name_en: {
    kind: 'line',
    label: 'registers.field_name_en',
    names: ['name', 'site name', 'english name', 'nom anglais'],
  },
  city_fr: { kind: 'line', label: 'registers.field_city_fr', names: ['ville', 'commune', 'ville du site'] },
  city_ar: { kind: 'line', label: 'registers.field_city_ar', names: ['المدينة', 'الجماعة'] },
  city_en: { kind: 'line', label: 'registers.field_city_en', names: ['city', 'town'] },
  region: {
    kind: 'region',
    label: 'registers.field_region',
    names: ['code région', 'région administrative', 'region code', 'رمز الجهة'],
  },
  latitude: {
    kind: 'latitude',
    label: 'registers.field_latitude',
    names: ['lat', 'خط العرض', 'latitude nord'],
  },
  longitude: {
    kind: 'longitude',
    label: 'registers.field_longitude',
    names: ['lon', 'lng', 'long', 'خط الطول'],
  },
  description_fr: {
    kind: 'text',
    label: 'registers.field_description_fr',
    names: ['description', 'présentation'],
  },
  description_ar: { kind: 'text', label: 'registers.field_description_ar', names: ['الوصف', 'تقديم'] },
  description_en: { kind: 'text', label: 'registers.field_description_en', names: ['english description'] },
  source: { kind: 'text', label: 'registers.field_source', names: ['origine', 'référence', 'reference', 'المرجع'] },
  status: {
    kind: 'site_state',
    label: 'registers.field_state',
    names: ['statut', 'situation', 'status', 'الوضعية', 'الوضع'],
  },
  status_since: {
    kind: 'day',
    label: 'registers.field_state_since',
    names: [
      'statut depuis',
      'date d’ouverture',
      'ouvert depuis',
      'ouvert le',
      'status since',
      'opened on',
      'opening date',
      'تاريخ الافتتاح',
      'الوضعية منذ',
    ],
  },
  places: {
    kind: 'count',
    label: 'registers.field_places',
    names: [
      'nombre de places',
      'capacité',
      'capacité d’accueil',
      'nombre d’entreprises',
      'capacity',
      'number of places',
      'الطاقة الاستيعابية',
      'السعة',
      'الأماكن',
    ],
  },
  places_since: {
    kind: 'day',
    label: 'registers.field_places_since',
    names: ['capacité depuis', 'capacity since', 'الطاقة الاستيعابية منذ'],
  },
  since: {
    kind: 'day',
    label: 'registers.field_since',
    names: ['date d’effet', 'à compter du', 'à partir du', 'effective date', 'from', 'ابتداء من', 'تاريخ السريان'],
    onlyRead: true,
  },
} as const satisfies Fields;
