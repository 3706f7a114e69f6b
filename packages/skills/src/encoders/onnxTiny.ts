/** A field of a protocol buffer: a whole number, a text, bytes, or a message of fields. */
type Field = readonly [number: number, value: number | string | Uint8Array | readonly Field[]];

/** The bytes of a message (https://protobuf.dev/programming-guides/encoding). */
function message(fields: readonly Field[]): Uint8Array {
  const parts = fields.map(([number, value]) => {
    if (typeof value === 'number') return Buffer.from([...varint(number << 3), ...varint(value)]);
    const bytes = typeof value === 'string' ? Buffer.from(value) : value instanceof Uint8Array ? value : message(value);
    return Buffer.concat([Buffer.from([...varint((number << 3) | 2), ...varint(bytes.length)]), bytes]);
  });
  return Buffer.concat(parts);
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)];
}

const FLOAT = 1;
const INT64 = 7;

/** The declaration of an input or output whose sizes are left open. */
function tensor(name: string, type: number, axes: readonly string[]): Field[] {
  const shape: Field[] = axes.map((axis) => [1, [[2, axis]]]);
  return [
    [1, name],
    [
      2,
      [
        [
          1,
          [
            [1, type],
            [2, shape],
          ],
        ],
      ],
    ],
  ];
}

/**
 * The bytes of a sentence encoder for tests: it gives each token its row of `rows`, whatever stands around it.
 * Numbers of the fields as in https://github.com/onnx/onnx/blob/main/onnx/onnx.proto.
 * @param pooled whether the graph itself gives the mean of all its tokens, padding included
 */
export function tinyOnnx(rows: readonly (readonly number[])[], pooled = false): Uint8Array {
  const dimensions = rows[0]?.length ?? 0;
  const table = new Uint8Array(new Float32Array(rows.flat()).buffer);
  const gather = node('Gather', ['table', 'input_ids'], 'last_hidden_state');
  const mean = [
    ...node('ReduceMean', ['last_hidden_state'], 'sentence_embedding'),
    attribute('axes', 8, 1, 7),
    attribute('keepdims', 3, 0, 2),
  ];
  const inputs = ['input_ids', 'attention_mask', 'token_type_ids'];
  return message([
    [1, 8],
    [
      7,
      [
        [1, gather],
        ...(pooled ? [[1, mean] as const] : []),
        [2, 'tiny'],
        [
          5,
          [
            [1, rows.length],
            [1, dimensions],
            [2, FLOAT],
            [8, 'table'],
            [9, table],
          ],
        ],
        ...inputs.map((name): Field => [11, tensor(name, INT64, ['batch', 'length'])]),
        [
          12,
          pooled
            ? tensor('sentence_embedding', FLOAT, ['batch', 'dimensions'])
            : tensor('last_hidden_state', FLOAT, ['batch', 'length', 'dimensions']),
        ],
      ],
    ],
    [
      8,
      [
        [1, ''],
        [2, 13],
      ],
    ],
  ]);
}

function node(type: string, inputs: readonly string[], output: string): Field[] {
  return [...inputs.map((input): Field => [1, input]), [2, output], [4, type]];
}

function attribute(name: string, field: number, value: number, type: number): Field {
  return [
    5,
    [
      [1, name],
      [field, value],
      [20, type],
    ],
  ];
}
