/** The part of saxen (a namespace-aware XML parser without entities or external files) that is used here. */
declare module 'saxen' {
  /** The element in hand, valid during the call only; attribute values come as written, with their references. */
  export type OpenElement = { readonly name: string; readonly attrs: Readonly<Record<string, string>> | false };
  type Decode = (text: string) => string;

  export class Parser {
    constructor(options: { proxy: true });
    /** The prefix under which each namespace is given, whatever the document calls it. */
    ns(prefixes: Readonly<Record<string, string>>): this;
    on(event: 'openTag', take: (element: OpenElement, decode: Decode) => void): this;
    on(event: 'closeTag', take: () => void): this;
    on(event: 'text', take: (text: string, decode: Decode) => void): this;
    on(event: 'cdata', take: (text: string) => void): this;
    on(event: 'attention', take: (declaration: string) => void): this;
    on(event: 'error', take: (error: Error) => void): this;
    on(event: 'warn', take: (error: Error) => void): this;
    stop(): void;
    /** The first error, if there was one. */
    parse(xml: string): Error | null;
  }
}
