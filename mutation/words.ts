/** Leaves out of the mutants what is only said: words in three languages, and the words that only the search knows. */

interface Node {
  readonly type: string;
  readonly key?: { readonly name?: string };
  readonly properties?: readonly Node[];
}

/** Stryker's plug-ins of this file. */
export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'words',
    value: {
      shouldIgnore({ node }: { readonly node: Node }): string | undefined {
        const keys = node.properties?.map(({ key }) => key?.name) ?? [];
        const isText = ['en', 'ko', 'ja'].every((language) => keys.includes(language));
        return isText || node.key?.name === 'synonyms' ? 'words' : undefined;
      },
    },
  },
];
