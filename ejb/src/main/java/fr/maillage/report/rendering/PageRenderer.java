package fr.maillage.report.rendering;

import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportDocument;
import fr.maillage.report.ReportPage;
import fr.maillage.report.ReportPage.Entry;
import fr.maillage.report.ReportPage.Part;
import fr.maillage.report.ReportValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a report as a page shows it: charts and maps as the tables that they are drawn from. */
@ApplicationScoped
public class PageRenderer {

    /** More rows nobody reads on a telephone. */
    private static final int MOST_ROWS = 500;

    /** Reads the report's tables. */
    public ReportPage page(ReportDocument report) {
        ValueFormatter values = new ValueFormatter(report.locale());
        return new ReportPage(
                report.locale().getLanguage(),
                report.title(),
                report.subtitle(),
                report.letterhead(),
                report.facts().stream()
                        .map(fact -> new Entry(fact.label(), fact.text()))
                        .toList(),
                report.blocks().stream().map(block -> part(block, values)).toList());
    }

    private static Part part(ReportBlock block, ValueFormatter values) {
        if (block instanceof ReportBlock.Heading heading) {
            return Part.of(heading.level() == 1 ? Part.HEADING : Part.SUBHEADING, heading.text());
        }
        if (block instanceof ReportBlock.Paragraph paragraph) {
            return Part.of(Part.PARAGRAPH, paragraph.text());
        }
        if (block instanceof ReportBlock.Definitions definitions) {
            return Part.list(definitions.items().stream()
                    .map(item -> new Entry(item.term(), item.text()))
                    .toList());
        }
        if (block instanceof ReportBlock.Figures figures) {
            return Part.list(figures.items().stream()
                    .map(figure -> figure(figure, values))
                    .toList());
        }
        return table(block instanceof ReportBlock.Drawn drawn ? drawn.table() : (ReportBlock.Table) block, values);
    }

    private static Entry figure(ReportBlock.Figure figure, ValueFormatter values) {
        String text = Stream.of(values.write(figure.value(), figure.format()), figure.unit(), figure.note())
                .filter(Objects::nonNull)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" "));
        return new Entry(figure.label(), text);
    }

    private static Part table(ReportBlock.Table table, ValueFormatter values) {
        int most = table.limit() == null
                ? MOST_ROWS
                : Math.min(MOST_ROWS, table.limit().rows());
        List<List<String>> rows = new ArrayList<>();
        boolean[] more = {false};
        table.rows().read(row -> {
            more[0] = rows.size() == most;
            if (!more[0]) {
                rows.add(row(table, row, values));
            }
            return !more[0];
        });
        String note = more[0] && table.limit() != null ? table.limit().notice() : "";
        return new Part(
                Part.TABLE,
                table.title(),
                List.of(),
                table.columns().stream().map(ReportBlock.Column::title).toList(),
                header(table.columns()),
                rows,
                rows.isEmpty() ? table.emptyText() : note);
    }

    /** The column that names the rows: the first that says so, else the first. */
    private static int header(List<ReportBlock.Column> columns) {
        for (int column = 0; column < columns.size(); column++) {
            if (columns.get(column).rowHeader()) {
                return column;
            }
        }
        return 0;
    }

    private static List<String> row(ReportBlock.Table table, List<ReportValue> row, ValueFormatter values) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            cells.add(values.write(row.get(column), table.columns().get(column).format()));
        }
        return cells;
    }
}
