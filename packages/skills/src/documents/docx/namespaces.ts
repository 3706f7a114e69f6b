const OPEN = 'http://schemas.openxmlformats.org/';
const STRICT = 'http://purl.oclc.org/ooxml/';

/** The namespaces of a Word document that matter for its text (ISO/IEC 29500, transitional and strict). */
export const WORD: Readonly<Record<string, string>> = {
  [`${OPEN}wordprocessingml/2006/main`]: 'w',
  [`${OPEN}officeDocument/2006/relationships`]: 'r',
  [`${OPEN}drawingml/2006/wordprocessingDrawing`]: 'wp',
  [`${OPEN}drawingml/2006/main`]: 'a',
  [`${OPEN}drawingml/2006/picture`]: 'pic',
  [`${OPEN}markup-compatibility/2006`]: 'mc',
  [`${STRICT}wordprocessingml/main`]: 'w',
  [`${STRICT}officeDocument/relationships`]: 'r',
  [`${STRICT}drawingml/wordprocessingDrawing`]: 'wp',
  [`${STRICT}drawingml/main`]: 'a',
  [`${STRICT}drawingml/picture`]: 'pic',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:word': 'office-word',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'wordml',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
};

/** Whatever is of none of these. */
export const OTHER = 'other';
