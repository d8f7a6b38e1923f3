/** PropertiesService: the user's, the document's and the script's stores, apart from each other, kept until closing. */

import { type Gate, present } from './present';

type Service = GoogleAppsScript.Properties.PropertiesService;
type Properties = GoogleAppsScript.Properties.Properties;

/** The service with the document's store and two empty ones. */
export function propertiesService(gate: Gate, ofDocument: Map<string, string>): Service {
  const user = properties(gate, new Map());
  const doc = properties(gate, ofDocument);
  const script = properties(gate, new Map());
  return present<Service>(
    'PropertiesService',
    { getUserProperties: () => user, getDocumentProperties: () => doc, getScriptProperties: () => script },
    gate,
  );
}

function properties(gate: Gate, kept: Map<string, string>): Properties {
  const store: Properties = present<Properties>(
    'Properties',
    {
      getProperty: (key) => kept.get(key) ?? null,
      getProperties: () => Object.fromEntries(kept),
      getKeys: () => [...kept.keys()],
      setProperty: (key, value) => {
        kept.set(key, String(value));
        return store;
      },
      setProperties: (added: Record<string, string>, deleteOthers: boolean = false) => {
        if (deleteOthers) kept.clear();
        for (const [key, value] of Object.entries(added)) kept.set(key, String(value));
        return store;
      },
      deleteProperty: (key) => {
        kept.delete(key);
        return store;
      },
      deleteAllProperties: () => {
        kept.clear();
        return store;
      },
    },
    gate,
  );
  return store;
}
