const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements without content (HTML Living Standard, 13.1.2). */
export const EMPTY = words('area base br col embed hr img input link meta param source track wbr');

/** Elements whose content is not part of the page, or of a page with scripts. */
export const UNSEEN = words(
  'head title script style template noscript iframe noembed noframes object audio video canvas svg datalist dialog rp',
);

/** Elements that begin on a new line. */
export const BLOCKS = words(
  'address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre search section summary table tbody tfoot thead tr ul caption',
);

/** End tags of other elements do not reach through these (13.2.4.2). */
export const SPECIAL: ReadonlySet<string> = new Set([
  ...BLOCKS,
  ...words('td th button select template marquee applet object'),
]);

/** End tags of blocks do not reach through these. */
export const SCOPES = words('td th caption table html template');

const CLOSED_BY_BLOCKS = words('p');
/** Start tags that end an open element by themselves, and what that search does not reach through (13.1.2.4). */
export const ENDS: Readonly<Record<string, { open: ReadonlySet<string>; within: ReadonlySet<string> }>> = {
  li: { open: words('li'), within: words('ul ol menu') },
  dt: { open: words('dt dd'), within: words('dl') },
  dd: { open: words('dt dd'), within: words('dl') },
  option: { open: words('option'), within: words('select') },
  td: { open: words('td th'), within: words('table') },
  th: { open: words('td th'), within: words('table') },
  tr: { open: words('tr'), within: words('table') },
  tbody: { open: words('tbody thead tfoot'), within: words('table') },
};

/** A paragraph ends where a block begins. */
export const PARAGRAPH = { open: CLOSED_BY_BLOCKS, within: SCOPES };
