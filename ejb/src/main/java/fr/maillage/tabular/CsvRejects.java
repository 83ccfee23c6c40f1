package fr.maillage.tabular;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rejects as CSV, with the separator of the file; several errors of a row share its cells. */
final class CsvRejects implements RejectWriter {

    private static final List<String> ADDED =
            List.of("rejet_fiche", "rejet_ligne", "rejet_colonne", "rejet_valeur", "rejet_regle", "rejet_message");

    private final CsvWriter csv;
    private final List<String> columns;
    private final Function<Finding, String> text;

    CsvRejects(FileShape shape, OutputStream out, Function<Finding, String> text) throws IOException {
        this.text = text;
        columns = shape.columns().stream()
                .filter(c -> !c.isEmpty() && !ADDED.contains(c))
                .toList();
        // Spreadsheets take a file without this mark for Windows-1252.
        out.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        csv = CsvWriter.builder().fieldSeparator(shape.separator()).build(out, StandardCharsets.UTF_8);
        List<String> header = new ArrayList<>(columns);
        header.addAll(ADDED);
        csv.writeRecord(header);
    }

    @Override
    public void write(RawRow row, List<Finding> findings) {
        List<String> cells = new ArrayList<>();
        columns.forEach(c -> cells.add(guarded(row.cells().getOrDefault(c, ""))));
        cells.add(String.valueOf(row.number()));
        cells.add(String.valueOf(row.line()));
        cells.add(joined(findings, Finding::column));
        cells.add(joined(findings, Finding::value));
        cells.add(joined(findings, Finding::rule));
        cells.add(joined(findings, text));
        csv.writeRecord(cells);
    }

    private static String joined(List<Finding> findings, Function<Finding, String> part) {
        return guarded(findings.stream().map(part).map(p -> p == null ? "" : p).collect(Collectors.joining(" | ")));
    }

    /**
     * A spreadsheet must not take a cell for a formula; reading the file again takes the apostrophe away. Negative
     * numbers are none.
     */
    private static String guarded(String cell) {
        boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
        return formula && !TabularPatterns.NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
