package fr.maillage.tabular.workbook;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param line where it stands, from 1
 * @param cells its texts from column A on; empty for a cell without any
 */
public record SheetRow(int line, List<String> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The text of a column; empty where the row has none. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** Names a cell of this row as spreadsheets do, such as {@code C4}. */
    public String name(int column) {
        return CellNames.of(column, line);
    }
}
