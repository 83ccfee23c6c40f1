/* Totals of a financing plan while one types. What is kept, and whether it is right, the server says. */
(() => {
  "use strict";

  const form = document.getElementById("plan");
  const totals = form?.querySelector(".funding-balance");
  if (!totals) {
    return;
  }
  const AMOUNT = /^(\d{1,12})(?:[.,](\d{1,2})0*)?$/;
  const comma = document.documentElement.lang !== "en";

  /* Cents as a BigInt; null for what is no amount. */
  const cents = (text) => {
    const plain = text.replace(/\s/g, "");
    if (plain === "") {
      return 0n;
    }
    const parts = AMOUNT.exec(plain);
    return parts ? BigInt(parts[1]) * 100n + BigInt((parts[2] || "").padEnd(2, "0")) : null;
  };
  const money = (amount) => {
    if (amount === null) {
      return totals.dataset.unknown;
    }
    const size = amount < 0n ? -amount : amount;
    const whole = (size / 100n).toLocaleString(comma ? "fr-FR" : "en-GB");
    const text = whole + (comma ? "," : ".") + String(size % 100n).padStart(2, "0");
    return totals.dataset.currency.replace("{0}", (amount < 0n ? "-" : "") + text);
  };
  const show = (name, text) => {
    const place = totals.querySelector(`[data-total="${name}"]`);
    if (place && place.textContent !== text) {
      place.textContent = text;
    }
  };
  const add = (sums, name, amount) => {
    sums[name] = amount === null || sums[name] === null ? null : (sums[name] || 0n) + amount;
  };

  const update = () => {
    const sums = { expense: 0n, asked: 0n, granted: 0n, agreed: 0n, paid: 0n, "in-kind": 0n };
    form.querySelectorAll("[data-row]").forEach((row) => {
      if (row.querySelector("[data-remove]")?.checked) {
        return;
      }
      const kind = row.querySelector("select[name$='-nature']");
      const inKind = kind && kind.value === "in-kind";
      row.querySelectorAll("[data-amount]").forEach((input) => {
        const name = input.dataset.amount;
        if (!inKind) {
          add(sums, name, cents(input.value));
        } else if (name === "granted") {
          add(sums, "in-kind", cents(input.value));
        }
      });
    });
    Object.keys(sums).forEach((name) => show(name, money(sums[name])));
    const difference = sums.granted === null || sums.expense === null ? null : sums.granted - sums.expense;
    show("balance", money(difference));
    const place = totals.querySelector("[data-balance]");
    if (difference === null) {
      place.textContent = "";
    } else if (difference === 0n) {
      place.textContent = totals.dataset.even;
    } else {
      const words = difference < 0n ? totals.dataset.missing : totals.dataset.tooMuch;
      place.textContent = words.replace("{0}", money(difference < 0n ? -difference : difference));
    }
  };
  form.addEventListener("input", update);
  form.addEventListener("change", update);
  update();
})();
