/** A node of mammoth's document tree, as far as text is concerned. */
export type WordNode = {
  type: string;
  children?: WordNode[];
  value?: string;
  href?: string;
  checked?: boolean;
  breakType?: string;
  styleName?: string | null;
  numbering?: object | null;
};

/** The text of a Word document: a paragraph a line, list items with a bullet, cells of a table row parted by tabs. */
export function wordText(node: WordNode): string {
  if (node.type === 'paragraph') return paragraphText(node);
  if (node.type === 'table') return childrenOf(node).map(rowText).join('\n');
  return childrenOf(node).map(wordText).join('\n');
}

/** The addresses behind the links, web and mail, in their order. */
export function wordLinks(node: WordNode): string[] {
  const own = node.type === 'hyperlink' && /^(?:https?:|mailto:|tel:)/i.test(node.href ?? '') ? [node.href ?? ''] : [];
  return [...own.map((link) => link.replace(/^(?:mailto|tel):/i, '')), ...childrenOf(node).flatMap(wordLinks)];
}

function paragraphText(paragraph: WordNode): string {
  const text = childrenOf(paragraph).map(inlineText).join('');
  if (text.trim() === '') return '';
  if (/^(heading|title)/i.test(paragraph.styleName ?? '')) return `\n${text}`;
  return paragraph.numbering ? `• ${text}` : text;
}

function inlineText(node: WordNode): string {
  if (node.type === 'text') return node.value ?? '';
  if (node.type === 'tab') return '\t';
  if (node.type === 'break') return node.breakType === 'line' ? '\n' : '\n\n';
  // A text box hangs inside a run but has paragraphs of its own.
  if (node.type === 'paragraph' || node.type === 'table') return `\n${wordText(node)}\n`;
  return childrenOf(node).map(inlineText).join('');
}

/** A row of short cells is one line; cells that hold several paragraphs lay out the page and follow each other. */
function rowText(row: WordNode): string {
  const cells = childrenOf(row).map((cell) => wordText(cell).trim());
  return cells.some((cell) => cell.includes('\n')) ? `\n${cells.join('\n\n')}\n` : cells.filter(Boolean).join('\t');
}

function childrenOf(node: WordNode): WordNode[] {
  return node.children ?? [];
}
