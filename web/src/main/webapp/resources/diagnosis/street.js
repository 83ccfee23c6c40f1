"use strict";
/* The page of a campaign in the street: writes entries down on the telephone, and sends them when there is a network. */
document.addEventListener("DOMContentLoaded", async () => {
  const store = window.streetStore;
  const form = document.getElementById("entry");
  const state = document.getElementById("state");
  const wrong = document.getElementById("wrong");
  const words = document.getElementById("words");
  const link = location.hash.slice(1);
  let sheet = null;
  let person = crypto.randomUUID();
  /* The code that this person keeps; without its letters for somebody whose entry is only corrected. */
  let receipt = null;
  let consentedAt = null;
  let editing = null;
  let sent = 0;
  const SHORTEST_PAUSE = 1000;
  const LONGEST_PAUSE = 60000;
  let pause = SHORTEST_PAUSE;
  let retry = 0;

  const say = (what, value) => {
    state.textContent = what ? state.dataset[what].replace("%s", value || "") : "";
    state.hidden = !what;
  };
  const today = () => new Date().toLocaleDateString("sv");

  const network = () => {
    const shown = document.getElementById("network");
    shown.textContent = navigator.onLine ? shown.dataset.online : shown.dataset.offline;
  };

  const keepForOffline = async () => {
    if (!("serviceWorker" in navigator)) {
      return;
    }
    await navigator.serviceWorker.register("/diagnosis/street/worker.js", { scope: location.pathname });
    const files = [...document.querySelectorAll("script[src], link[rel=stylesheet], link[rel=icon]")];
    const cache = await caches.open("street");
    await cache.addAll([location.pathname, ...files.map((file) => file.src || file.href)]);
    if (navigator.storage && navigator.storage.persist) {
      await navigator.storage.persist();
    }
  };

  const chips = (holder, type, name, choices) => {
    holder.replaceChildren(
      ...choices.map((choice) => {
        const label = document.createElement("label");
        const input = document.createElement("input");
        const text = document.createElement("span");
        label.className = "street-chip";
        input.type = type;
        input.name = name;
        input.value = choice.code;
        text.textContent = choice.label;
        label.append(input, " ", text);
        return label;
      }),
    );
  };

  const options = (select, choices) => {
    choices.forEach((choice) => select.add(new Option(choice.label, choice.code)));
  };

  const fill = () => {
    document.getElementById("campaign").textContent = sheet.title;
    const question = document.getElementById("question");
    question.textContent = sheet.question || "";
    question.hidden = !sheet.question;
    if (sheet.territories.length > 1) {
      form.territory.add(new Option("", ""));
    }
    options(form.territory, sheet.territories);
    ["equipment", "frenchEase", "situation"].forEach((name) => options(form[name], sheet.lists[name]));
    chips(document.getElementById("ageBand"), "radio", "ageBand", sheet.lists.ageBand);
    chips(document.getElementById("themes"), "checkbox", "themes", sheet.themes);
    form.hidden = false;
    if (sheet.desk) {
      document.dispatchEvent(new CustomEvent("street-desk", { detail: { link, sheet } }));
    }
  };

  const checked = (name) => [...form.querySelectorAll(`[name=${name}]:checked`)].map((input) => input.value);
  const check = (name, values) =>
    form.querySelectorAll(`[name=${name}]`).forEach((input) => {
      input.checked = values.includes(input.value);
    });

  const line = (entry) => {
    const shown = document.getElementById("waiting-line").content.cloneNode(true).firstElementChild;
    shown.querySelector(".street-words").textContent = entry.words;
    shown.querySelector(".street-wrong").textContent = entry.wrong || "";
    shown.querySelector("[data-do=confirm]").hidden = !entry.personal;
    shown.addEventListener("click", async (event) => {
      const action = event.target.dataset.do;
      if (action === "drop") {
        await store.drop(entry.key);
      } else if (action === "confirm") {
        await store.keep({ ...entry, confirmed: true, wrong: "", personal: false });
        await send();
      } else if (action === "correct") {
        edit(entry);
      }
      await show();
    });
    return shown;
  };

  const show = async () => {
    const waiting = await store.entries(link);
    const title = document.getElementById("kept-title");
    const left = waiting.length === 0 ? "none" : waiting.length === 1 ? "one" : "many";
    title.textContent =
      title.dataset[left].replace("%s", String(waiting.length)) +
      (sent > 0 ? " " + title.dataset.sent.replace("%s", String(sent)) : "");
    document.getElementById("kept").hidden = waiting.length === 0 && sent === 0;
    document.getElementById("sending").hidden = waiting.length === 0;
    document.getElementById("waiting").replaceChildren(...waiting.map(line));
  };

  /* A link that leads nowhere any more takes its campaign from the telephone; what was not sent stays, to be kept in a file. */
  const stopped = async (stop) => {
    if (stop === "nowhere" || stop === "ended") {
      await store.dropSheet(link);
      form.hidden = true;
    }
    say(stop === "offline" ? "" : stop);
  };

  /* The telephone may say that there is a network before the line carries anything: what waits is tried again, ever later. */
  const again = (stop) => {
    clearTimeout(retry);
    if (!["offline", "throttled"].includes(stop) || !navigator.onLine) {
      pause = SHORTEST_PAUSE;
      return;
    }
    retry = setTimeout(send, pause);
    pause = Math.min(2 * pause, LONGEST_PAUSE);
  };

  const send = async () => {
    const result = await window.streetSend.all(link);
    sent += result.taken;
    await stopped(result.stop);
    await show();
    again(result.stop);
  };

  const showReceipt = () => {
    document.getElementById("receipt").hidden = !receipt || !receipt.code;
    document.getElementById("receipt-code").textContent = receipt ? receipt.code : "";
  };

  const edit = (entry) => {
    editing = entry.key;
    if (entry.person !== person) {
      person = entry.person;
      receipt = { code: "", hash: entry.receipt };
      consentedAt = entry.consentedAt;
      showReceipt();
    }
    words.value = entry.words;
    form.territory.value = entry.territory;
    ["equipment", "frenchEase", "situation"].forEach((name) => {
      form[name].value = entry[name] || "";
    });
    check("ageBand", [entry.ageBand]);
    check("nature", [entry.nature]);
    check("themes", entry.themes);
    form.consent.checked = true;
    words.focus();
  };

  const missing = () => {
    if (!words.value.trim()) {
      return ["words", words];
    }
    if (!form.territory.value) {
      return ["territory", form.territory];
    }
    return form.consent.checked ? null : ["consent", form.consent];
  };

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const lacks = missing();
    wrong.textContent = lacks ? wrong.dataset[lacks[0]] : "";
    if (lacks) {
      lacks[1].focus();
      return;
    }
    receipt = receipt || (await window.streetReceipt.make());
    await store.keep({
      link,
      key: editing || crypto.randomUUID(),
      person,
      receipt: receipt.hash,
      territory: form.territory.value,
      ageBand: checked("ageBand")[0] || null,
      equipment: form.equipment.value || null,
      frenchEase: form.frenchEase.value || null,
      situation: form.situation.value || null,
      nature: checked("nature")[0],
      words: words.value.trim(),
      themes: checked("themes"),
      saidOn: today(),
      consent: true,
      consentedAt,
      confirmed: false,
    });
    editing = null;
    words.value = "";
    check("themes", []);
    words.focus();
    showReceipt();
    await send();
  });

  document.getElementById("next").addEventListener("click", () => {
    person = crypto.randomUUID();
    receipt = null;
    consentedAt = null;
    showReceipt();
    editing = null;
    check("ageBand", []);
    check("themes", []);
    check("nature", ["observation"]);
    ["equipment", "frenchEase", "situation"].forEach((name) => {
      form[name].value = "";
    });
    form.consent.checked = false;
    form.territory.focus();
  });

  form.consent.addEventListener("change", () => {
    consentedAt = form.consent.checked ? new Date().toISOString() : null;
  });

  document.getElementById("send").addEventListener("click", send);
  document.getElementById("save").addEventListener("click", async () =>
    window.streetFile(await store.entries(link), sheet),
  );
  window.addEventListener("online", () => {
    network();
    send();
  });
  window.addEventListener("offline", network);

  document.getElementById("receipt-where").textContent = location.host + "/suivi";
  network();
  say("opening");
  try {
    const asked = link ? await window.streetSend.sheet(link) : { stop: "nowhere" };
    sheet = asked.sheet || (await store.sheet(link)) || null;
    if (asked.sheet) {
      await store.keepSheet(link, sheet);
      await keepForOffline();
    }
    await show();
    if (asked.stop && asked.stop !== "offline") {
      await stopped(asked.stop);
    } else if (!sheet) {
      say("first");
    } else if (today() < sheet.opensOn) {
      say("early", new Date(sheet.opensOn).toLocaleDateString(document.documentElement.lang));
    } else {
      say("");
      fill();
      form.hidden = today() > sheet.closesOn;
      await send();
      if (form.hidden) {
        say("ended");
      }
    }
  } catch {
    say("storage");
  }
});
