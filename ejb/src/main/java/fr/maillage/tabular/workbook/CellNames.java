package fr.maillage.tabular.workbook;

/** Names that spreadsheets give cells, such as {@code C4}. */
final class CellNames {

    private static final int LETTERS = 26;

    private CellNames() {}

    /** The name of a cell by its column, from 0, and its row, from 1. */
    static String of(int column, int row) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.append(row).toString();
    }

    /** The column of a name, from 0; -1 for a name that no spreadsheet knows. Dollars do not count. */
    static int column(String name) {
        int column = 0;
        int at = 0;
        for (; at < name.length(); at++) {
            int letter = letter(name.charAt(at));
            if (letter > 0) {
                column = column * LETTERS + letter;
            } else if (letter < 0) {
                break;
            }
            if (column > Limits.LAST_COLUMN) {
                return -1;
            }
        }
        boolean rowed = at < name.length();
        for (; at < name.length(); at++) {
            rowed &= name.charAt(at) >= '0' && name.charAt(at) <= '9';
        }
        return column > 0 && rowed ? column - 1 : -1;
    }

    /** Its rank from 1; 0 for a dollar, -1 for what is no letter. */
    private static int letter(char c) {
        if (c >= 'A' && c <= 'Z') {
            return c - 'A' + 1;
        }
        if (c >= 'a' && c <= 'z') {
            return c - 'a' + 1;
        }
        return c == '$' ? 0 : -1;
    }
}
