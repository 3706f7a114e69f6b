import { describe, expect, test } from 'vitest';
import { tidyText } from '../tidyText.ts';
import { visibleText } from './visibleText.ts';

const read = (html: string): string => tidyText(visibleText(html, 1_000_000).text);
const body = (content: string, css = '') => `<!doctype html><title>CV</title><style>${css}</style><body>${content}`;

describe('a CV as a web page', () => {
  test('headings, paragraphs, lists and tables are lines', () => {
    const page = `<h1>Nadia   Alami</h1><p>Comptable
      à <b>Fès</b></p><h2>Expérience</h2>
      <table><tr><td>2020</td><td>Cabinet Atlas</td></tr><tr><th>2018<th>Banque</table>
      <ul><li>Paie<li>Clôtures<ul><li>annuelles</ul></ul>Rabat<br>Maroc`;
    expect(read(body(page))).toBe(
      'Nadia Alami\nComptable à Fès\n\nExpérience\n2020\tCabinet Atlas\n2018\tBanque\n• Paie\n• Clôtures\n• annuelles\nRabat\nMaroc',
    );
  });

  test('references of all kinds are characters; addresses keep theirs', () => {
    expect(
      read('<p>D&eacute;veloppeuse &#38; c&#x153;ur &laquo;&nbsp;C++&nbsp;&raquo; &#150; R&D &amp;lt; &copy'),
    ).toBe('Développeuse & cœur « C++ » – R&D &lt; &copy');
  });

  test('the addresses of its links are given apart', () => {
    const page =
      '<a href="https://exemple.ma/x?a=1&copy=2">site</a> <a href="mailto:n@exemple.ma?subject=x">écrire</a> <a href="javascript:alert(1)">x</a>';
    expect(visibleText(page, 1000).links).toEqual(['https://exemple.ma/x?a=1&copy=2', 'n@exemple.ma']);
  });

  test('what a reader sees through signs that are no tags', () => {
    expect(read('a < b, 3<4, List<String>, <3')).toBe('a < b, 3<4, List, <3');
    expect(read('<pre>int main() {\n  return 0;\n}</pre>')).toBe('int main() {\nreturn 0;\n}');
  });
});

describe('text nobody sees is not read', () => {
  const hidden: [string, string, string?][] = [
    [
      'scripts, styles, comments, the head',
      '<script>Cobol</script><style>p{}</style><!-- Cobol --><template>Cobol</template>',
    ],
    ['the attribute hidden', '<p hidden>Cobol</p>'],
    ['display: none, by attribute', '<div style="color:red;DISPLAY : none">Cobol <b>Cobol</b></div>'],
    ['display: none, by class', '<div class="a k">Cobol</div>', '.k { display: none }'],
    [
      'by a selector of several parts',
      '<div id=x><p class=y><i>Cobol</i></div>',
      'div#x > p.y i, .z { display:none!important }',
    ],
    ['by a rule on screens', '<p class=k>Cobol</p>', '@media screen { .k { visibility: hidden } }'],
    ['white on white', '<p style="color:#fff">Cobol</p>'],
    ['nearly white on white', '<p style="color: rgb(250, 250 250)">Cobol</p>'],
    ['black on black', '<div style="background:#000"><p style="color:black">Cobol</p></div>'],
    ['in the colour of its page', '<p>Cobol</p>', 'html { background: navy } body { color: #000080 }'],
    ['in an old attribute of colour', '<font color="FFFFFF">Cobol</font>'],
    ['transparent', '<p style="color:transparent">Cobol</p><p style="opacity:.01">Cobol</p>'],
    [
      'of one point',
      '<p style="font-size:1pt">Cobol</p><p style="font:1px Arial">Cobol</p><p style="font-size:5%">Cobol</p>',
    ],
    ['off the page', '<p style="position:absolute;left:-9999px">Cobol</p><p style="text-indent:-999em">Cobol</p>'],
    ['in a box of one pixel', '<span style="position:absolute;width:1px;height:1px;overflow:hidden">Cobol</span>'],
    ['clipped away', '<span style="position:absolute;clip:rect(0,0,0,0)">Cobol</span>'],
    ['behind the page', '<p style="position:absolute;z-index:-1">Cobol</p>'],
    ['inside elements closed in the wrong order', '<span><div hidden></span>Cobol</div>'],
    ['inside a paragraph that a block has ended: only that', '<p hidden>Cobol<div>Paie</div>'],
  ];
  test.each(hidden)('%s', (_, content, css) => {
    expect(read(body(`${content}<p style="color:#333;visibility:visible">Paie</p>`, css))).toMatch(/^(Paie\n?)+$/);
  });

  test('words set backwards are read as they are displayed', () => {
    expect(
      read('<bdo dir="rtl">nohtyP</bdo> et <span style="unicode-bidi:bidi-override;direction:rtl">LQS</span>'),
    ).toBe('Python et SQL');
  });
});

describe('text that may be seen is read', () => {
  const seen: [string, string, string?][] = [
    ['white on a dark band', '<header style="background-color:#123"><b style="color:#fff">Paie</b></header>'],
    ['white on a picture', '<div style="background:url(x.png)"><b style="color:#fff">Paie</b></div>'],
    [
      'white where a rule not followed may paint the ground',
      '<div class=k><b style="color:#fff">Paie</b></div>',
      'div[class] { background: #000 }',
    ],
    ['visible inside what is not', '<div style="visibility:hidden"><p style="visibility:visible">Paie</p></div>'],
    ['hidden on paper only', '<p class=k>Paie</p>', '@media print { .k, .l { display: none } }'],
    ['hidden when touched only', '<p class=k>Paie</p>', '.k:hover { display: none }'],
    ['hidden by a weaker rule', '<p class=k id=i>Paie</p>', '#i { display:block } .k { display:none }'],
    ['in a colour of the sheet’s own', '<p style="color:var(--ink)">Paie</p>'],
    ['after a comment in a sheet', '<p class=k>Paie</p>', '/* .k { display:none } */ .l { color: red }'],
  ];
  test.each(seen)('%s', (_, content, css) => {
    expect(read(body(content, css))).toBe('Paie');
  });
});

describe('a page built to cost takes time in proportion to its length', () => {
  // Work that grew with the square of the length would take hours here.
  const costly: [string, string][] = [
    ['many small elements deep inside others', '<b>'.repeat(400) + '<i></i>'.repeat(100_000)],
    ['attributes without end', `<p ${'a="'.repeat(300_000)}`],
    ['signs without end', '<'.repeat(1_000_000)],
    ['comments that do not close', '<!--'.repeat(300_000)],
    ['scripts that do not close', '<script>'.repeat(200_000)],
    ['end tags of nothing', '</p>'.repeat(300_000)],
    ['references', '&amp;'.repeat(300_000)],
    ['rules', `<style>${'.a .b, #c > p { color: red }'.repeat(50_000)}</style>`],
    ['a sheet without end', `<style>${'@media x {'.repeat(100_000)}`],
  ];
  test.each(costly)(
    '%s',
    (_, html) => {
      expect(visibleText(html, 10_000_000).links).toEqual([]);
    },
    60_000,
  );

  test('nested without end is refused', () => {
    expect(() => visibleText('<div>'.repeat(10_000), 1000)).toThrow('corrupt');
  });
});
