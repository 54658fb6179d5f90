/** What is used of saxen, which comes without types. */
declare module 'saxen' {
  export class Parser {
    /** Gives namespaces the prefixes by which their names are told. */
    ns(prefixes: Readonly<Record<string, string>>): this;
    on(event: 'error' | 'warn', heard: (error: Error) => void): this;
    on(event: 'attention' | 'text' | 'cdata' | 'closeTag', heard: (text: string) => void): this;
    on(
      event: 'openTag',
      heard: (name: string, attributes: () => Readonly<Record<string, string>>) => void,
    ): this;
    write(xml: string): this;
    end(): Error | null;
  }
}
