"use strict";
/* Store on a telephone for a campaign in the street, by the secret of its link: the campaign itself, to open without a
   network, and the entries that were not sent yet. */
window.streetStore = (() => {
  const opened = new Promise((resolve, reject) => {
    const asked = indexedDB.open("maillage-street", 1);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore("sheets");
      asked.result.createObjectStore("entries", { keyPath: "key" }).createIndex("link", "link");
    };
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });

  const inside = async (store, mode, action) => {
    const database = await opened;
    return new Promise((resolve, reject) => {
      const transaction = database.transaction(store, mode);
      const request = action(transaction.objectStore(store));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
    });
  };

  return {
    sheet: (link) => inside("sheets", "readonly", (store) => store.get(link)),
    keepSheet: (link, sheet) => inside("sheets", "readwrite", (store) => store.put(sheet, link)),
    dropSheet: (link) => inside("sheets", "readwrite", (store) => store.delete(link)),
    entries: (link) => inside("entries", "readonly", (store) => store.index("link").getAll(link)),
    keep: (entry) => inside("entries", "readwrite", (store) => store.put(entry)),
    drop: (key) => inside("entries", "readwrite", (store) => store.delete(key)),
  };
})();
