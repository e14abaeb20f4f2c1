import 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The directory in which the demo was played. */
    demoData: string;
  }
}
