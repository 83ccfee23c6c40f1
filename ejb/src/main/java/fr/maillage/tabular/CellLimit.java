package fr.maillage.tabular;

import fr.maillage.tabular.workbook.Limits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** No field takes so long a text: what is longer is refused before anything looks into it. */
public final class CellLimit {

    /** As much as is read of a cell of a workbook, and one character more. */
    public static final int LONGEST = Limits.TEXT;

    private static final int SHOWN = 60;

    private CellLimit() {}

    /**
     * The row without the cells that are too long, each with a finding that refuses the row and names its column.
     *
     * @param row may be null, at the end of a file
     */
    public static RawRow bounded(RawRow row) {
        if (row == null || row.cells().values().stream().noneMatch(c -> c.length() > LONGEST)) {
            return row;
        }
        Map<String, String> cells = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>(row.findings());
        row.cells().forEach((column, cell) -> {
            if (cell.length() > LONGEST) {
                findings.add(
                        Finding.error(column, cell.substring(0, SHOWN) + "…", "too-long", String.valueOf(LONGEST)));
            } else {
                cells.put(column, cell);
            }
        });
        return new RawRow(row.number(), row.line(), cells, findings, row.original());
    }
}
