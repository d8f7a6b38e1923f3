/** Catalogue: what dist/catalog.json says about the add-on's functions, as far as the preview reads it. */

/** The same words in the three languages. */
export interface CatalogText {
  readonly en: string;
  readonly ko: string;
  readonly ja: string;
}

/** One argument, as the formula help shows it. */
export interface CatalogArgument {
  readonly name: string;
  readonly label: CatalogText;
  readonly example: string;
  readonly optional: boolean;
}

/** One function that can be typed in a cell. */
export interface CatalogFunction {
  readonly name: string;
  /** Other names it answers to. */
  readonly aliases?: readonly string[];
  readonly title: CatalogText;
  readonly meaning: CatalogText;
  readonly arguments: readonly CatalogArgument[];
}

/** The whole of dist/catalog.json. */
export interface Catalog {
  readonly functions: readonly CatalogFunction[];
  /** Names that can be typed and aren't offered. */
  readonly hidden?: readonly string[];
}

/** Every name that can be typed in a cell, aliases included, with the function it stands for. */
export function typedNames(catalog: Catalog): [string, CatalogFunction][] {
  return catalog.functions.flatMap((fn) =>
    [fn.name, ...(fn.aliases ?? [])].map((name): [string, CatalogFunction] => [name, fn]),
  );
}
