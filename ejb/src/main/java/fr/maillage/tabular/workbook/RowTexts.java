package fr.maillage.tabular.workbook;

import java.util.ArrayList;
import java.util.List;

/** The texts of the row at hand, as its cells come. */
final class RowTexts {

    private final List<String> texts = new ArrayList<>();
    private final Spot spot;

    RowTexts(Spot spot) {
        this.spot = spot;
    }

    void clear() {
        texts.clear();
    }

    boolean empty() {
        return texts.isEmpty();
    }

    /** Puts a text into a column, from 0; an empty one needs no room, so that formatted columns without end do no harm. */
    void put(int column, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (column >= Limits.COLUMNS) {
            throw spot.refuse("import.too-many-columns", null, Limits.COLUMNS);
        }
        while (texts.size() <= column) {
            texts.add("");
        }
        texts.set(column, text);
    }

    SheetRow row(int line) {
        return new SheetRow(line, texts);
    }
}
