/** What a TypeScript file gets from a component of Astro's; among components themselves their own properties are checked. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
