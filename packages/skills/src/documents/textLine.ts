/**
 * A line of a document's text with how it stands on the page: what a reader's eye goes by and plain text has lost.
 * The lines' texts, each after one line feed or, where `apart`, two, are the text of the document up to its links.
 */
export type TextLine = {
  text: string;
  /** First page is 1. */
  page: number;
  /** Column or stretch of the page it belongs to, counted through the document. */
  block: number;
  /** The edge it begins at (right for Arabic) and its first baseline, from the top left of the page, in points. */
  x: number;
  y: number;
  /** Font size of its largest letters, in points. */
  size: number;
  /** The words it begins with are set bold. */
  bold: boolean;
  /** The page leaves space above it. */
  apart: boolean;
};
