package fr.maillage.tabular.workbook;

import fr.maillage.shared.Problem;
import java.util.ArrayList;
import java.util.List;

/** The cell at hand while a workbook is read: a refusal names it. */
final class Spot {

    private static final int SHOWN = 60;

    private String sheet;
    private int row;
    private int column;

    /** Enters a sheet. */
    void sheet(String name) {
        sheet = name;
        row = 1;
        column = 0;
    }

    /** Enters a row, from 1. */
    void row(int number) {
        row = number;
        column = 0;
    }

    /** Enters a cell of the row, from 0. */
    void column(int number) {
        column = number;
    }

    int row() {
        return row;
    }

    /**
     * The refusal of the file because of the cell at hand; before the first sheet there is none to name.
     *
     * @param value what is wrong there; null for nothing to show
     * @param args what the sentence needs after the sheet and the cell
     */
    Problem refuse(String rule, String value, Object... args) {
        if (sheet == null) {
            return broken();
        }
        List<String> texts = new ArrayList<>();
        texts.add(shortened(sheet));
        texts.add(CellNames.of(column, row));
        for (Object arg : args) {
            texts.add(shortened(String.valueOf(arg)));
        }
        return Problem.invalid("file", rule, value == null ? null : shortened(value), texts.toArray(String[]::new));
    }

    /** The refusal of a file that cannot be read on from here, for a reason that nobody can mend in a cell. */
    Problem broken() {
        return sheet == null
                ? Problem.invalid("file", "import.workbook-broken", null)
                : refuse("import.workbook-broken-at", null);
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
