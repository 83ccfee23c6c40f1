package fr.maillage.bench;

import fr.maillage.testing.Site;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The list of places as a workbook beside the bare writer, given the same cells. */
final class ExportBench {

    private final Site site;

    ExportBench(Site site) {
        this.site = site;
    }

    /** On whatever places the site has. */
    Result run() throws IOException {
        site.start();
        Visitor visitor = Visitor.administrator(site.server());
        Path workbook = site.data().resolve("export.xlsx");
        visitor.download("/place/export.xlsx", workbook);
        long start = System.nanoTime();
        visitor.download("/place/export.xlsx", workbook);
        double product = (System.nanoTime() - start) / 1e6;
        site.stop();
        List<String[]> rows = rows(workbook);
        bare(rows);
        return new Result(
                "Workbook of the list of places",
                site.database(),
                product,
                bare(rows),
                1.5,
                "ms",
                (rows.size() - 1) + " places");
    }

    private static List<String[]> rows(Path file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows.map(row -> row.stream()
                            .map(cell -> cell == null ? "" : cell.getText())
                            .toArray(String[]::new))
                    .toList();
        }
    }

    private double bare(List<String[]> rows) throws IOException {
        long start = System.nanoTime();
        try (OutputStream out = new BufferedOutputStream(
                        Files.newOutputStream(site.data().resolve("bare.xlsx")));
                Workbook workbook = new Workbook(out, "bench", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("places");
            for (int r = 0; r < rows.size(); r++) {
                String[] row = rows.get(r);
                for (int c = 0; c < row.length; c++) {
                    if (!row[c].isEmpty()) {
                        sheet.value(r, c, row[c]);
                    }
                }
                if (r % 1000 == 999) {
                    sheet.flush();
                }
            }
            sheet.finish();
        }
        return (System.nanoTime() - start) / 1e6;
    }
}
