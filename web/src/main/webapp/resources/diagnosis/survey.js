/* Hides the questions of a survey that earlier answers do not ask for. Without it, a line above them says when to answer. */
(() => {
  "use strict";

  const holds = {
    "=": (said, value) => said.includes(value),
    "!=": (said, value) => !said.includes(value),
    "<": (said, value) => compare(said[0], value) < 0,
    "<=": (said, value) => compare(said[0], value) <= 0,
    ">": (said, value) => compare(said[0], value) > 0,
    ">=": (said, value) => compare(said[0], value) >= 0,
  };

  function compare(said, value) {
    const number = Number(said.replace(",", "."));
    return Number.isNaN(number) ? said.localeCompare(value) : number - Number(value);
  }

  /* Reads the answer to a question that is shown. */
  function said(form, name) {
    return [...form.querySelectorAll("[name]")]
      .filter((input) => input.name === name && !input.closest(".diagnosis-asked[hidden]"))
      .filter((input) => !["radio", "checkbox"].includes(input.type) || input.checked)
      .map((input) => input.value.trim())
      .filter((value) => value !== "");
  }

  function update(form) {
    for (const asked of form.querySelectorAll(".diagnosis-asked[data-after]:not([data-after=''])")) {
      const answers = said(form, asked.dataset.after);
      asked.hidden = answers.length === 0 || !holds[asked.dataset.sign](answers, asked.dataset.value);
    }
  }

  for (const form of document.querySelectorAll(".diagnosis-survey")) {
    for (const only of form.querySelectorAll(".diagnosis-only")) {
      only.hidden = true;
    }
    update(form);
    form.addEventListener("input", () => update(form));
    form.addEventListener("change", () => update(form));
  }
})();
