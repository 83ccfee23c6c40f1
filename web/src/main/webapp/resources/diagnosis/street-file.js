"use strict";
/* Entries that could not be sent, as a file that the officer imports by the mapping `statements-residents`. */
window.streetFile = (entries, sheet) => {
  const NATURES = { observation: "constat", need: "besoin", proposal: "proposition" };
  const label = (list, code) =>
    ((sheet && sheet.lists[list]) || []).filter((choice) => choice.code === code).map((choice) => choice.label)[0] ||
    code ||
    "";
  /* Quoted, and without what a spreadsheet would take for a formula. */
  const cell = (text) => '"' + String(text).replace(/^([=+\-@])/, "'$1").replaceAll('"', '""') + '"';
  const head = [
    "repondant",
    "code_suivi",
    "mode",
    "date",
    "insee",
    "tranche_age",
    "equipement",
    "aisance_francais",
    "situation",
    "nature",
    "themes",
    "texte",
  ];
  const rows = entries.map((entry) => [
    entry.person.slice(0, 8),
    entry.receipt || "",
    (sheet && sheet.mode) || "",
    entry.saidOn,
    entry.territory.replace("com:", ""),
    label("ageBand", entry.ageBand),
    label("equipment", entry.equipment),
    label("frenchEase", entry.frenchEase),
    label("situation", entry.situation),
    NATURES[entry.nature],
    entry.themes.join("|"),
    entry.words,
  ]);
  const text = [head, ...rows].map((row) => row.map(cell).join(";")).join("\r\n");
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob(["\ufeff" + text], { type: "text/csv" }));
  link.download = "paroles.csv";
  link.click();
  URL.revokeObjectURL(link.href);
};
