/** Declarations by property, in lower case; a later one has replaced an earlier one. */
export type Declarations = ReadonlyMap<string, string>;

/** One selector of a rule: compounds from the outermost to the element itself. */
type Compound = { readonly tag: string; readonly id: string; readonly classes: readonly string[] };
type Rule = { readonly compounds: readonly Compound[]; readonly weight: number; readonly declarations: Declarations };

/** What a selector is held against: the element and those around it, outermost first. */
export type Styled = { readonly name: string; readonly id: string; readonly classes: ReadonlySet<string> };

/** Rules of a page beyond which the rest are left out. */
const MAX_RULES = 5000;

const IMPORTANT = /!\s*important\s*$/i;

/** Reads `color: red; display: none`. An `!important` one is kept under its name with a `!` before it too. */
export function readDeclarations(css: string): Declarations {
  const found = new Map<string, string>();
  for (const declaration of css.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const property = declaration.slice(0, colon).trim().toLowerCase();
    const written = declaration
      .slice(colon + 1)
      .trim()
      .toLowerCase();
    found.set(IMPORTANT.test(written) ? `!${property}` : property, written.replace(IMPORTANT, '').trim());
  }
  return found;
}

/**
 * The rules of a page's own style sheets, as far as they decide what is seen: tags, classes, ids and what contains them.
 * Rules under conditions (`@media print`), states (`:hover`) and attribute selectors are left out; where one of those
 * paints a ground, `paintsElsewhere` says so, and no ground of the page is sure.
 */
export class StyleSheet {
  readonly #rules = new Map<string, Rule[]>();
  #count = 0;
  paintsElsewhere = false;

  add(css: string): void {
    for (const { selectors, body, certain } of rulesOf(css)) {
      const declarations = readDeclarations(body);
      for (const selector of selectors.split(','))
        this.#addRule(certain ? readSelector(selector.trim()) : null, declarations);
    }
  }

  #addRule(compounds: readonly Compound[] | null, declarations: Declarations): void {
    if (!compounds || ++this.#count > MAX_RULES) {
      this.paintsElsewhere ||= [...declarations.keys()].some((property) => property.includes('background'));
      return;
    }
    const own = compounds.at(-1);
    const key = own?.id ? `#${own.id}` : own?.classes[0] ? `.${own.classes[0]}` : (own?.tag ?? '*');
    const weight = compounds.reduce(
      (sum, { id, classes, tag }) => sum + (id ? 10_000 : 0) + 100 * classes.length + (tag === '*' ? 0 : 1),
      0,
    );
    const list = this.#rules.get(key) ?? [];
    list.push({ compounds, weight, declarations });
    this.#rules.set(key, list);
  }

  /** What the sheets and its own `style` say of an element; `around` are the elements that contain it, outermost first. */
  styleOf(element: Styled, around: readonly Styled[], own: Declarations | undefined): Declarations {
    if (this.#rules.size === 0 && !own) return NOTHING;
    const keys = ['*', element.name, ...[...element.classes].map((name) => `.${name}`), `#${element.id}`];
    const rules = keys.flatMap((key) => this.#rules.get(key) ?? []).filter((rule) => applies(rule, element, around));
    rules.sort((a, b) => a.weight - b.weight);
    const all = new Map<string, string>();
    for (const { declarations } of rules) for (const [property, value] of declarations) all.set(property, value);
    for (const [property, value] of own ?? []) all.set(property, value);
    for (const [property, value] of [...all]) if (property.startsWith('!')) all.set(property.slice(1), value);
    return all;
  }
}

const NOTHING: Declarations = new Map();

function applies(rule: Rule, element: Styled, around: readonly Styled[]): boolean {
  const outer = [...rule.compounds];
  const last = outer.pop();
  if (!last || !fits(last, element)) return false;
  for (let at = around.length - 1; at >= 0 && outer.length > 0; at--) {
    const container = around[at];
    const wanted = outer.at(-1);
    if (container && wanted && fits(wanted, container)) outer.pop();
  }
  return outer.length === 0;
}

function fits(compound: Compound, element: Styled): boolean {
  if (compound.tag !== '*' && compound.tag !== element.name) return false;
  if (compound.id && compound.id !== element.id) return false;
  return compound.classes.every((name) => element.classes.has(name));
}

const COMPOUND = /^(\*|[a-z][a-z0-9-]*)?((?:[.#][\w\u00A0-\uFFFF-]+)*)$/i;

/** Null for selectors that are not followed. Children and descendants count alike. */
function readSelector(selector: string): Compound[] | null {
  if (selector === '' || selector.length > 500) return null;
  const parts = selector
    .replace(/:root\b/g, 'html')
    .replace(/\s*>\s*/g, ' ')
    .split(/\s+/);
  const compounds: Compound[] = [];
  for (const part of parts) {
    const found = COMPOUND.exec(part);
    if (!found || part === '') return null;
    const names = found[2]?.match(/[.#][^.#]+/g) ?? [];
    compounds.push({
      tag: (found[1] ?? '*').toLowerCase(),
      id: names.find((name) => name.startsWith('#'))?.slice(1) ?? '',
      classes: names.filter((name) => name.startsWith('.')).map((name) => name.slice(1)),
    });
  }
  return compounds;
}

/** The rules of a sheet; `certain` where no condition stands around them but a screen's. */
function* rulesOf(css: string): Generator<{ selectors: string; body: string; certain: boolean }> {
  const plain = css
    .replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/|<!--|-->/g, ' ')
    .replace(/@(?:import|charset|namespace)[^;{]*;/gi, ' ');
  const around: boolean[] = [];
  for (const piece of plain.split('}')) {
    const blocks = piece.split('{');
    if (blocks.length === 1) {
      around.pop();
      continue;
    }
    const body = blocks.pop() ?? '';
    const selectors = blocks.pop()?.trim() ?? '';
    for (const outer of blocks) around.push(/^\s*@media\s+(?:screen|all)\s*$/i.test(outer));
    yield { selectors, body, certain: !around.includes(false) && !selectors.startsWith('@') };
  }
}
