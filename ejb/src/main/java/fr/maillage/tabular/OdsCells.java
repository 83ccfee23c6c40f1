package fr.maillage.tabular;

import com.github.miachm.sods.Color;
import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.Style;
import java.time.LocalDate;
import java.util.List;

/** Common parts of sheets of OpenDocument spreadsheets. */
public final class OdsCells {

    private OdsCells() {}

    /**
     * Puts rows into a sheet that has room for them.
     *
     * @param rows texts, numbers and days; not empty
     */
    public static void fill(Sheet sheet, int from, List<Object[]> rows) {
        int width = rows.get(0).length;
        Style day = new Style();
        day.setDataStyle("YYYY-MM-DD");
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < width; column++) {
                if (rows.get(row)[column] instanceof LocalDate) {
                    // Before the value: a day changes the style of its cell, which all new cells share.
                    sheet.getRange(from + row, column).setStyle(day);
                }
            }
        }
        sheet.getRange(from, 0, rows.size(), width).setValues(rows.toArray(Object[][]::new));
    }

    /** Gives the look of a heading. */
    public static Style heading() {
        Style style = new Style();
        style.setBold(true);
        style.setWrap(true);
        style.setBackgroundColor(new Color("#E6EEF6"));
        return style;
    }
}
