import { Backdrop } from './backdrop.ts';
import type { Drawing } from './drawing.ts';
import { areaOf, type Box, boxAround, holds, IDENTITY, keepsUpright, type Matrix, overlapOf } from './geometry.ts';
import type { Glyph } from './glyphs.ts';
import { clipTo, type GraphicsState, initialState, moveText, startText, transform } from './graphicsState.ts';
import { boxOfPath, fillsArea, isDot, isRectangle } from './paths.ts';
import { placeText, type Shown } from './placeText.ts';

/** What can be seen on a page. */
export type Painted = {
  glyphs: Glyph[];
  /** Characters drawn so that nobody sees them: in the colour of their ground, tiny, outside the page, hidden layer. */
  hidden: number;
  /** Characters whose font does not say what they are. */
  unreadable: number;
  /** Share of the page under its largest image, 0 to 1. */
  imageShare: number;
};

/** Follows the drawing operators of a page and gives the characters a reader would see, where they stand. */
export function paintPage(drawing: Drawing): Painted {
  const painter = new Painter(drawing);
  for (const step of drawing.steps) OPERATORS[step.name]?.(painter, step.operands);
  return painter.painted;
}

/** What has happened since the last `save`: needed to find the images, which pdf.js leaves out (see `readPdf`). */
type Group = { state: GraphicsState; painted: boolean; moved: boolean };

class Painter {
  readonly painted: Painted = { glyphs: [], hidden: 0, unreadable: 0, imageShare: 0 };
  readonly drawing: Drawing;
  readonly backdrop = new Backdrop();
  readonly #page: Box;
  readonly #saved: Group[] = [];
  readonly #layers: boolean[] = [];
  #stencils = 0;
  #painted = false;
  #moved = false;
  clipsNext = false;
  state: GraphicsState;

  constructor(drawing: Drawing) {
    this.drawing = drawing;
    this.#page = { left: 0, top: 0, right: drawing.width, bottom: drawing.height };
    this.state = initialState(drawing.toPage, this.#page);
  }

  save(): void {
    this.#saved.push({ state: { ...this.state }, painted: this.#painted, moved: this.#moved });
    this.#painted = this.#moved = false;
  }

  /** A group that moved the plane and painted nothing is the place of an image: one unit square. */
  restore(): void {
    const before = this.#saved.pop();
    if (!before) return;
    if (this.#moved && !this.#painted) this.#leaveImage();
    this.#painted ||= before.painted;
    this.#moved = before.moved;
    this.state = before.state;
  }

  #leaveImage(): void {
    const box = overlapOf(boxAround(this.state.toPage, 0, 0, 1, 1), this.state.clip);
    const area = areaOf(box);
    if (area === 0) return;
    this.backdrop.cover(box, null);
    this.painted.imageShare = Math.max(this.painted.imageShare, area / Math.max(1, areaOf(this.#page)));
    this.#painted = true;
  }

  move(matrix: Matrix): void {
    transform(this.state, matrix);
    this.#moved = true;
  }

  markPainted(): void {
    this.#painted = true;
  }

  /** A transparency group; what a soft mask draws is a stencil, not content. */
  beginGroup(isStencil: boolean): void {
    if (isStencil || this.#stencils > 0) this.#stencils++;
    this.save();
    this.state.inBlendedGroup ||= this.state.blended || this.state.alpha < 1;
  }

  endGroup(): void {
    if (this.#stencils > 0) this.#stencils--;
    this.#painted = true;
    this.restore();
  }

  beginLayer(shown: boolean): void {
    this.#layers.push(shown);
  }

  endLayer(): void {
    this.#layers.pop();
  }

  get isShowing(): boolean {
    return this.#stencils === 0 && !this.#layers.includes(false);
  }

  path(operator: number, points: ArrayLike<number> | null, extent: readonly number[] | null): void {
    if (!extent) return;
    const box = boxOfPath(extent, this.state.toPage);
    const exact = isRectangle(points) && keepsUpright(this.state.toPage);
    if (fillsArea(operator)) {
      if (isDot(box, exact)) this.#leaveBullet(box);
      this.fill(box, exact);
    }
    if (this.clipsNext) clipTo(this.state, box, exact);
    this.clipsNext = false;
  }

  /** Browsers draw the bullets of lists; as text they tell where an item begins. */
  #leaveBullet(box: Box): void {
    if (!this.isShowing || this.state.alpha === 0 || this.state.ink === '#ffffff') return;
    const { left, right } = box;
    const size = (right - left) / BULLET_DIAMETER;
    const base = (box.top + box.bottom) / 2 + 0.3 * size;
    const at = { x: (left + right) / 2, y: (box.top + box.bottom) / 2 };
    this.painted.glyphs.push({ text: '•', left, right, base, size, angle: 0, font: '', blank: false, ...at });
  }

  /** Paints an area; its colour is known only where shape, clip and ink are, and then it hides the text under it. */
  fill(box: Box, exact: boolean): void {
    const { state } = this;
    const area = overlapOf(box, state.clip);
    if (!this.isShowing || state.alpha === 0 || areaOf(area) === 0) return;
    const isOpaque = state.alpha === 1 && !state.blended && !state.inBlendedGroup && state.ink !== null;
    const isKnown = exact && state.clipIsExact && isOpaque;
    this.backdrop.cover(area, isKnown ? state.ink : null);
    if (isKnown) this.#hideUnder(area);
  }

  #hideUnder(area: Box): void {
    const { glyphs } = this.painted;
    this.painted.glyphs = glyphs.filter((glyph) => !holds(area, glyph.x, glyph.y));
    this.painted.hidden += glyphs.length - this.painted.glyphs.length;
  }

  setGraphics(entries: readonly (readonly [string, unknown])[]): void {
    for (const [key, value] of entries) {
      if (key === 'ca') this.state.alpha = Number(value);
      else if (key === 'BM') this.state.blended = value !== 'source-over';
      else if (key === 'SMask') this.state.blended = Boolean(value);
      else if (key === 'Font') this.setFont(...(value as [string, number]));
    }
  }

  setFont(id: string, size: number): void {
    this.state.font = this.drawing.fontNamed(id);
    this.state.fontSize = size;
  }

  show(text: readonly Shown[]): void {
    this.#painted = true;
    placeText(text, this.state, this.#page, this.backdrop, this.isShowing, this.painted);
  }
}

/** A drawn bullet against its font size. */
const BULLET_DIAMETER = 0.35;

type Operands = readonly unknown[];

const number = (operands: Operands, index = 0): number => Number(operands[index] ?? 0);

/** What each operator does; those that change nothing we look at are not listed. */
const OPERATORS: Record<string, (painter: Painter, operands: Operands) => void> = {
  save: (painter) => painter.save(),
  restore: (painter) => painter.restore(),
  transform: (painter, operands) => painter.move(operands as unknown as Matrix),
  paintFormXObjectBegin: (painter, [matrix, bounds]) => {
    painter.save();
    painter.markPainted();
    if (matrix) painter.move(matrix as Matrix);
    const { state } = painter;
    if (bounds) clipTo(state, boxOfPath(bounds as number[], state.toPage), keepsUpright(state.toPage));
  },
  paintFormXObjectEnd: (painter) => painter.restore(),
  beginGroup: (painter, [group]) => painter.beginGroup(Boolean((group as { smask?: unknown } | undefined)?.smask)),
  endGroup: (painter) => painter.endGroup(),
  beginAnnotation: (painter, [, , place, matrix]) => {
    painter.save();
    painter.markPainted();
    painter.state.toPage = painter.drawing.toPage;
    if (place) painter.move(place as Matrix);
    if (matrix) painter.move(matrix as Matrix);
  },
  endAnnotation: (painter) => painter.restore(),
  beginMarkedContent: (painter) => painter.beginLayer(true),
  beginMarkedContentProps: (painter, [tag, layer]) =>
    painter.beginLayer(tag !== 'OC' || painter.drawing.showsLayer(layer)),
  endMarkedContent: (painter) => painter.endLayer(),
  setGState: (painter, [entries]) => painter.setGraphics(entries as [string, unknown][]),
  setFillRGBColor: (painter, [colour]) => {
    painter.state.ink = String(colour);
  },
  setFillColorN: (painter) => {
    painter.state.ink = null;
  },
  setFillTransparent: (painter) => {
    painter.state.ink = null;
  },
  clip: (painter) => {
    painter.clipsNext = true;
  },
  eoClip: (painter) => {
    painter.clipsNext = true;
  },
  constructPath: (painter, [operator, data, extent]) => {
    const [points] = data as [ArrayLike<number> | null];
    if (fillsArea(Number(operator))) painter.markPainted();
    painter.path(Number(operator), points, extent as number[] | null);
  },
  shadingFill: (painter) => {
    painter.markPainted();
    painter.fill(painter.state.clip, false);
  },
  beginText: (painter) => startText(painter.state, IDENTITY),
  setTextMatrix: (painter, [matrix]) => startText(painter.state, matrix as Matrix),
  moveText: (painter, operands) => moveText(painter.state, number(operands), number(operands, 1)),
  setLeadingMoveText: (painter, operands) => {
    painter.state.leading = -number(operands, 1);
    moveText(painter.state, number(operands), number(operands, 1));
  },
  nextLine: (painter) => moveText(painter.state, 0, -painter.state.leading),
  setCharSpacing: (painter, operands) => {
    painter.state.charSpacing = number(operands);
  },
  setWordSpacing: (painter, operands) => {
    painter.state.wordSpacing = number(operands);
  },
  setHScale: (painter, operands) => {
    painter.state.stretch = number(operands) / 100;
  },
  setLeading: (painter, operands) => {
    painter.state.leading = number(operands);
  },
  setTextRise: (painter, operands) => {
    painter.state.rise = number(operands);
  },
  setTextRenderingMode: (painter, operands) => {
    painter.state.renderingMode = number(operands);
  },
  setFont: (painter, operands) => painter.setFont(String(operands[0]), number(operands, 1)),
  showText: (painter, [text]) => painter.show(text as Shown[]),
};
