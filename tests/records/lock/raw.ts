/** Everything that stands in a database, seen through the browser's own door: keys, values, and the keys of every index; bytes as letters. */
export async function rawContent(name: string): Promise<string> {
  const open = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const said: string[] = [];
  const letters = (_key: string, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value;
  const walk = (source: IDBObjectStore | IDBIndex) =>
    new Promise<void>((resolve, reject) => {
      const request = source.openCursor();
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const cursor = request.result;
        if (!cursor) return resolve();
        said.push(JSON.stringify([source.name, cursor.key, cursor.primaryKey, cursor.value], letters));
        cursor.continue();
      };
    });
  try {
    for (const name of open.objectStoreNames) {
      const store = open.transaction(name, 'readonly').objectStore(name);
      await walk(store);
      for (const index of store.indexNames)
        await walk(open.transaction(name, 'readonly').objectStore(name).index(index));
    }
  } finally {
    open.close();
  }
  return said.join('\n').toLowerCase();
}
