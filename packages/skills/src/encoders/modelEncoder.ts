import type { Model } from '../model/model.ts';
import type { Encoder } from './encoder.ts';

/** The project's own model as an encoder. */
export function modelEncoder(model: Model): Encoder {
  const { name, dimensions } = model;
  return {
    name,
    dimensions,
    async encode(texts) {
      const vectors = new Float32Array(texts.length * dimensions);
      texts.forEach((text, i) => {
        model.embedInto(text, vectors, i * dimensions);
      });
      return vectors;
    },
    prior: model.prior,
  };
}
