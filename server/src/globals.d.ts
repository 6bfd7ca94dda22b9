/** Put in its place by the bundler: the version of the package. */
declare const __VERSION__: string;
