package fr.maillage.tabular;

import fr.maillage.shared.Problem;
import fr.maillage.tabular.workbook.SheetRow;
import fr.maillage.tabular.workbook.Workbook;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of the first visible sheet of a workbook; its first row with a value is the header. */
final class WorkbookRows implements RowSource {

    private final Workbook workbook;
    private final List<String> header;
    private long number;

    /**
     * Opens a workbook and reads its header.
     *
     * @throws Problem INVALID for what is no workbook, is empty, has a column twice or cannot be read
     */
    WorkbookRows(InputStream in) throws IOException {
        workbook = Workbook.open(in);
        try {
            header = header();
        } catch (Problem p) {
            workbook.close();
            throw p;
        }
    }

    private List<String> header() {
        boolean found = workbook.nextSheet();
        while (found && workbook.hidden()) {
            found = workbook.nextSheet();
        }
        SheetRow row = found ? workbook.nextRow() : null;
        while (row != null && row.cells().stream().allMatch(String::isBlank)) {
            row = workbook.nextRow();
        }
        if (row == null) {
            throw Unreadable.because("import.file-empty", null);
        }
        Headings headings = new Headings();
        List<String> names = row.cells().stream().map(headings::of).toList();
        FileProbe.requireDistinct(names);
        return names;
    }

    FileShape.Kind kind() {
        return workbook.openDocument() ? FileShape.Kind.ODS : FileShape.Kind.XLSX;
    }

    @Override
    public RawRow next() {
        for (SheetRow row = workbook.nextRow(); row != null; row = workbook.nextRow()) {
            Map<String, String> cells = cells(row);
            if (!cells.isEmpty()) {
                number++;
                return new RawRow(number, row.line(), cells, List.of(), null);
            }
        }
        return null;
    }

    private Map<String, String> cells(SheetRow row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            if (!row.cell(i).isEmpty() && !header.get(i).isEmpty()) {
                cells.put(header.get(i), row.cell(i));
            }
        }
        return cells;
    }

    @Override
    public Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>(header);
        columns.remove("");
        return columns;
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
