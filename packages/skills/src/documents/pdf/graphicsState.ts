import type { Paint } from './backdrop.ts';
import type { Font } from './drawing.ts';
import { type Box, combine, IDENTITY, type Matrix, overlapOf } from './geometry.ts';

/** The part of the PDF graphics state (ISO 32000-1, 8.4 and 9.3) that decides where and how text is seen. */
export type GraphicsState = {
  toPage: Matrix;
  clip: Box;
  /** True while the clip is an upright rectangle, hence known exactly. */
  clipIsExact: boolean;
  ink: Paint;
  alpha: number;
  /** Drawn with a blend mode or a soft mask: the resulting colour cannot be told. */
  blended: boolean;
  /** Within a group that is as a whole transparent or blended. */
  inBlendedGroup: boolean;
  font: Font;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  stretch: number;
  leading: number;
  rise: number;
  renderingMode: number;
  text: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
};

const NO_FONT: Font = { name: '', matrix: [0.001, 0, 0, 0.001, 0, 0], height: 1, isDrawn: false, names: () => true };

export function initialState(toPage: Matrix, page: Box): GraphicsState {
  return {
    toPage,
    clip: page,
    clipIsExact: true,
    ink: '#000000',
    alpha: 1,
    blended: false,
    inBlendedGroup: false,
    font: NO_FONT,
    fontSize: 0,
    charSpacing: 0,
    wordSpacing: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
    renderingMode: 0,
    text: IDENTITY,
    x: 0,
    y: 0,
    lineX: 0,
    lineY: 0,
  };
}

export function startText(state: GraphicsState, matrix: Matrix): void {
  state.text = matrix;
  state.x = state.y = state.lineX = state.lineY = 0;
}

export function moveText(state: GraphicsState, x: number, y: number): void {
  state.x = state.lineX += x;
  state.y = state.lineY += y;
}

export function transform(state: GraphicsState, matrix: Matrix): void {
  state.toPage = combine(state.toPage, matrix);
}

export function clipTo(state: GraphicsState, box: Box, exact: boolean): void {
  state.clip = overlapOf(state.clip, box);
  state.clipIsExact &&= exact;
}
