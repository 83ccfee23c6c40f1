"use strict";
/* Makes the code that she who answered keeps: 60 random bits, without letters that look like others (as ReceiptCode does). The
   telephone shows it, and sends its hash alone. */
window.streetReceipt = (() => {
  const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  const LENGTH = 12;

  const hash = async (code) => {
    const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(code));
    return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  };

  /* A code as people read it, with the hash of what they will type. */
  const make = async () => {
    const letters = [...crypto.getRandomValues(new Uint8Array(LENGTH))].map((byte) => ALPHABET[byte % ALPHABET.length]);
    const code = letters.join("");
    return { hash: await hash(code), code: code.match(/.{4}/g).join("-") };
  };

  return { make };
})();
