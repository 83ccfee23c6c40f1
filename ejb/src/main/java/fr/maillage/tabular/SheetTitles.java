package fr.maillage.tabular;

import fr.maillage.shared.SharedPatterns;

/** Names of sheets: at most 31 characters, without those that spreadsheets refuse. */
final class SheetTitles {

    private static final int LONGEST = 31;

    private SheetTitles() {}

    static String safe(String title) {
        String clean = SharedPatterns.NOT_IN_SHEET_NAMES.replaceAll(title, " ").strip();
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST).strip();
    }
}
