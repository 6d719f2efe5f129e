/** Style sheets come as text, their class names hashed. */
declare module '*.css' {
  const sheet: string;
  export default sheet;
}
