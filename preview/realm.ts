/** Realm: the constructors of the global the add-on runs in, so that what we hand it is `instanceof` its own. */

/** A vm context's or an iframe window's constructors. */
export interface Realm {
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
  readonly TypeError: TypeErrorConstructor;
}
