import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { CheckboxGroup } from './choice-fields.tsx';
import { Form } from './form.tsx';
import { Mark, type Span } from './mark.tsx';
import { Meter } from './meter.tsx';
import { pagesToShow } from './pagination.tsx';
import { Table } from './table.tsx';
import { PasswordField, TextField } from './text-fields.tsx';

describe('a field', () => {
  test('ties its hint and its error to the control', () => {
    const html = renderToStaticMarkup(<TextField name="city" label="Ville" hint="Au Maroc" error="Manque" />);
    expect(html).toContain('<label class="field-label" for="field-city">Ville</label>');
    expect(html).toContain('aria-describedby="field-city-hint field-city-error" aria-invalid="true"');
    expect(html).toContain('id="field-city-error"');
  });

  test('escapes what people typed', () => {
    const html = renderToStaticMarkup(<TextField name="q" label="Q" value={'"><script>alert(1)</script>'} />);
    expect(html).not.toContain('<script>');
  });

  test('for a password never sends the value back', () => {
    // @ts-expect-error a password takes no value
    const html = renderToStaticMarkup(<PasswordField name="p" label="P" value="secret" error="Trop court" />);
    expect(html).toContain('type="password"');
    expect(html).not.toContain('secret');
  });

  test('of choices sends its name once for each value ticked', () => {
    const choices = [
      { value: 'a', label: 'A' },
      { value: 'b', label: 'B' },
    ];
    const html = renderToStaticMarkup(<CheckboxGroup name="kind" label="Kinds" choices={choices} values={['b']} />);
    expect(html.match(/name="kind"/g)).toHaveLength(2);
    expect(html).toMatch(/value="b"[^>]*checked|checked[^>]*value="b"/);
    expect(html).not.toMatch(/value="a"[^>]*checked/);
  });
});

test('a form leads from each error to its field and opens on them', () => {
  const html = renderToStaticMarkup(
    <Form action="/x" hidden={{ token: 't' }} errorTitle="À revoir" errors={[{ field: 'city', message: 'Manque' }]}>
      <TextField name="city" label="Ville" error="Manque" />
    </Form>,
  );
  expect(html).toContain('method="post"');
  expect(html).toContain('<input type="hidden" name="token" value="t"/>');
  expect(html).toContain('<a href="#field-city">Manque</a>');
  expect(html).toMatch(/role="alert"[^>]*autofocus/i);
});

describe('a table', () => {
  const columns = [
    { key: 'name', head: 'Site', names: true, cell: (row: { name: string }) => row.name },
    {
      key: 'size',
      head: 'Places',
      align: 'end' as const,
      sort: { href: '?s', state: 'descending' as const },
      cell: () => 40,
    },
  ];

  test('heads its rows, sorts by links, and leads on from a row by one link', () => {
    const html = renderToStaticMarkup(
      <Table
        caption="Sites"
        columns={columns}
        rows={[{ name: 'Rabat' }]}
        rowKey={(row) => row.name}
        rowHref={(row) => `/sites/${row.name}`}
      />,
    );
    expect(html).toContain('<th scope="row" role="rowheader"><a class="cover-link" href="/sites/Rabat">Rabat</a></th>');
    expect(html).toContain('aria-sort="descending"><a class="sort-link" href="?s">');
    expect(html).toContain('data-label="Places"');
  });

  test('without rows says what to do instead', () => {
    const html = renderToStaticMarkup(
      <Table caption="Sites" columns={columns} rows={[]} rowKey={(row) => row.name} empty={<p>Ajoutez un site.</p>} />,
    );
    expect(html).toBe('<p>Ajoutez un site.</p>');
  });
});

describe('marked evidence', () => {
  const marked = (text: string, spans: readonly Span[]) => renderToStaticMarkup(<Mark text={text} spans={spans} />);

  test('marks the words and says what they prove', () => {
    expect(marked('React et Node', [{ start: 0, end: 5, note: 'React' }])).toBe(
      '<div class="marked-text" dir="auto"><mark title="React">React<span class="visually-hidden"> (React)</span></mark> et Node</div>',
    );
  });

  test('keeps the text whole, whatever the spans', () => {
    const span = fc.record({ start: fc.integer({ min: -5, max: 40 }), end: fc.integer({ min: -5, max: 40 }) });
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zàé ]{0,30}$/), fc.array(span), (text, spans) => {
        expect(marked(text, spans).replace(/<[^>]+>/g, '')).toBe(text);
      }),
    );
  });
});

describe('pages of a list', () => {
  test('show the ends and the neighbours', () => {
    expect(pagesToShow(6, 120)).toEqual([1, null, 5, 6, 7, null, 120]);
    expect(pagesToShow(1, 3)).toEqual([1, 2, 3]);
    expect(pagesToShow(1, 1)).toEqual([1]);
  });

  test('never hide a single page behind a gap', () => {
    expect(pagesToShow(4, 7)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });
});

test('a meter draws what overflows at its edge', () => {
  expect(renderToStaticMarkup(<Meter share={1.2} />)).toContain('class="meter-bar" width="100%"');
  expect(renderToStaticMarkup(<Meter share={0.9375} label="Places" text="450 / 480" />)).toContain(
    'aria-valuenow="93.8" aria-valuetext="450 / 480"',
  );
});
