// What lib/ may use besides the language itself: the same in browsers, workers and Node, and neither asks nor tells the world anything.
declare class URL {
  constructor(url: string, base?: string);
  readonly href: string;
  readonly host: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly searchParams: { get(name: string): string | null; has(name: string): boolean };
  static canParse(url: string, base?: string): boolean;
}
