/** A style sheet imported as its text (the build's text loader). */
declare module "*.css" {
  const text: string;
  export default text;
}
