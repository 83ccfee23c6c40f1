package fr.maillage.report.rendering;

import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Column;
import fr.maillage.report.ReportValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The beginning of a table that a slide has room for. */
final class SlideTable {

    /** More never fit. */
    private static final int MOST = 40;

    private static final int LINES = 4;
    private static final int LEAST = 3;
    private static final int LONGEST = 1000;
    private static final double PADDING = 1.2;

    private final ReportBlock.Table table;
    private final ValueFormatter formatter;
    private final int grouped;
    private final List<Integer> shown = new ArrayList<>();
    private final List<Double> widths = new ArrayList<>();
    private final List<Map<String, Object>> rows = new ArrayList<>();
    private int count;

    SlideTable(ReportBlock.Table table, ValueFormatter formatter) {
        this.table = table;
        this.formatter = formatter;
        this.grouped = table.grouping() == null ? -1 : table.grouping().column();
        int total = 0;
        for (int c = 0; c < table.columns().size(); c++) {
            if (c != grouped) {
                shown.add(c);
                total += table.columns().get(c).weight();
            }
        }
        for (int c : shown) {
            widths.add(SlideFlow.WIDTH * table.columns().get(c).weight() / total);
        }
        read();
    }

    boolean empty() {
        return count == 0;
    }

    /** The least height that shows something of it, in millimetres. */
    double least() {
        return header()
                + rows.stream().limit(LEAST).mapToDouble(SlideTable::height).sum();
    }

    /**
     * Gives the part that fits into a height.
     *
     * @param notice what a line takes that says how many rows are left out
     */
    Map<String, Object> fit(double room, double notice) {
        double used = header();
        List<Map<String, Object>> fitting = new ArrayList<>();
        double all = used + rows.stream().mapToDouble(SlideTable::height).sum();
        double most = rows.size() >= count && all <= room ? room : room - notice;
        for (Map<String, Object> row : rows) {
            if (used + height(row) > most) {
                break;
            }
            used += height(row);
            fitting.add(row);
        }
        if (!fitting.isEmpty() && !fitting.get(fitting.size() - 1).containsKey("cells")) {
            used -= height(fitting.remove(fitting.size() - 1));
        }
        Map<String, Object> model = new HashMap<>();
        model.put("kind", "table");
        model.put("columns", columns());
        model.put("head", header());
        model.put("rows", fitting);
        model.put("height", used);
        model.put(
                "left",
                count
                        - (int) fitting.stream()
                                .filter(row -> row.containsKey("cells"))
                                .count());
        return model;
    }

    private void read() {
        ReportValue[] group = {null};
        table.rows().read(row -> {
            if (count++ < MOST) {
                if (grouped >= 0 && !row.get(grouped).equals(group[0])) {
                    group[0] = row.get(grouped);
                    rows.add(group(group[0]));
                }
                rows.add(row(row));
            }
            return true;
        });
    }

    private Map<String, Object> group(ReportValue value) {
        List<String> lines = SlideText.CELL_HEADER.cut(written(value, grouped), SlideFlow.WIDTH - 2 * PADDING, 1);
        return Map.of("group", String.join("", lines), "height", SlideText.CELL_HEADER.height(1) + 2 * PADDING);
    }

    private Map<String, Object> row(List<ReportValue> values) {
        List<String> cells = new ArrayList<>();
        int most = 1;
        for (int i = 0; i < shown.size(); i++) {
            List<String> lines = SlideText.CELL.cut(written(values.get(shown.get(i)), shown.get(i)), inner(i), LINES);
            cells.add(String.join("", lines));
            most = Math.max(most, lines.size());
        }
        return Map.of("cells", cells, "height", SlideText.CELL.height(most) + 2 * PADDING);
    }

    private List<Map<String, Object>> columns() {
        List<Map<String, Object>> columns = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            Column column = table.columns().get(shown.get(i));
            columns.add(Map.of(
                    "title",
                    String.join("", title(i)),
                    "numeric",
                    column.format().numeric(),
                    "width",
                    widths.get(i)));
        }
        return columns;
    }

    private List<String> title(int index) {
        String title = table.columns().get(shown.get(index)).title();
        return SlideText.CELL_HEADER.cut(PrintableText.forSheet(title, LONGEST), inner(index), LINES);
    }

    private double header() {
        int lines = 1;
        for (int i = 0; i < shown.size(); i++) {
            lines = Math.max(lines, title(i).size());
        }
        return SlideText.CELL_HEADER.height(lines) + 2 * PADDING;
    }

    private double inner(int index) {
        return Math.max(1, widths.get(index) - 3 * PADDING);
    }

    private String written(ReportValue value, int column) {
        return PrintableText.forSheet(
                formatter.write(value, table.columns().get(column).format()), LONGEST);
    }

    private static double height(Map<String, Object> row) {
        return (double) row.get("height");
    }
}
