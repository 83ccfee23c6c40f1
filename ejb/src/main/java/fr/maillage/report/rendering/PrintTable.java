package fr.maillage.report.rendering;

import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Column;
import fr.maillage.report.ReportValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;

/** Figures, tables and the pictures drawn from tables. */
final class PrintTable {

    /** Headings and bookmarks, which the whole page counts. */
    interface Headings {

        /** Adds a heading with its bookmark. */
        void add(Element parent, int level, String text);

        /** Adds a bookmark to something that is no heading. */
        void mark(Element target, int level, String text);
    }

    private final PrintPage page;
    private final RenderingTexts texts;
    private final ValueFormatter formatter;
    private final Headings headings;

    PrintTable(PrintPage page, RenderingTexts texts, ValueFormatter formatter, Headings headings) {
        this.page = page;
        this.texts = texts;
        this.formatter = formatter;
        this.headings = headings;
    }

    void figures(Element body, ReportBlock.Figures figures) {
        Element list = page.add(body, "div", "figures");
        for (ReportBlock.Figure figure : figures.items()) {
            boolean missing = figure.value() instanceof ReportValue.Missing;
            Element item = page.add(list, "div", "figure");
            page.addText(item, "p", "figure-label", figure.label());
            page.addText(
                    item,
                    "p",
                    missing ? "figure-missing" : "figure-value",
                    formatter.write(figure.value(), figure.format()));
            if (!missing && !figure.unit().isEmpty()) {
                page.addText(item, "p", "figure-unit", figure.unit());
            }
            if (figure.note() != null) {
                page.addText(item, "p", "figure-note", figure.note());
            }
        }
    }

    void drawn(Element body, ReportBlock.Drawn block) {
        headings.add(body, 2, block.table().title());
        Drawing drawing = Drawing.of(block, formatter);
        if (!drawing.empty()) {
            drawing.draw(page, page.add(body, "div", "chart"));
        }
        rows(body, block.table());
    }

    void table(Element body, ReportBlock.Table table) {
        headings.add(body, 2, table.title());
        rows(body, table);
    }

    private void rows(Element body, ReportBlock.Table table) {
        if (table.grouping() == null) {
            bands(body, table);
        } else {
            listed(body, table);
        }
    }

    /** A table of few rows, whose columns may need more than a page's width. */
    private void bands(Element body, ReportBlock.Table table) {
        List<List<ReportValue>> rows = new ArrayList<>();
        int limit = limit(table);
        boolean[] more = {false};
        table.rows().read(row -> {
            more[0] = rows.size() == limit;
            return !more[0] && rows.add(row);
        });
        if (rows.isEmpty()) {
            page.addText(body, "p", "empty", table.emptyText());
            return;
        }
        boolean first = true;
        for (ColumnBands.Band band : ColumnBands.of(table.columns(), rows, formatter)) {
            if (!first) {
                page.addText(body, "p", "text", texts.get("table.continued"));
            }
            first = false;
            List<Column> columns =
                    band.columns().stream().map(table.columns()::get).toList();
            Grid grid = new Grid(body, columns, band.percents(), -1);
            grid.add(rows.stream()
                    .map(row -> band.columns().stream().map(row::get).toList())
                    .toList());
        }
        if (more[0]) {
            page.addText(body, "p", "notice", table.limit().notice());
        }
    }

    private static int limit(ReportBlock.Table table) {
        return table.limit() == null ? Integer.MAX_VALUE : table.limit().rows();
    }

    private void listed(Element body, ReportBlock.Table table) {
        int grouped = table.grouping().column();
        int limit = limit(table);
        Grid grid = new Grid(body, table.columns(), byWeight(table.columns(), grouped), grouped);
        // The rows of the group in hand, so that its heading can tell how many there are.
        List<List<ReportValue>> group = new ArrayList<>();
        int[] printed = {0};
        boolean[] more = {false};
        table.rows().read(row -> {
            if (printed[0] == limit) {
                more[0] = true;
                return false;
            }
            printed[0]++;
            if (grouped >= 0 && !group.isEmpty() && !group.get(0).get(grouped).equals(row.get(grouped))) {
                grid.add(group);
                group.clear();
            }
            group.add(row);
            return true;
        });
        if (printed[0] == 0) {
            page.addText(body, "p", "empty", table.emptyText());
        } else {
            grid.add(group);
        }
        if (more[0]) {
            page.addText(body, "p", "notice", table.limit().notice());
        }
    }

    private static List<Double> byWeight(List<Column> columns, int without) {
        double total = 0;
        for (int i = 0; i < columns.size(); i++) {
            total += i == without ? 0 : columns.get(i).weight();
        }
        double whole = total;
        return columns.stream().map(column -> column.weight() * 100 / whole).toList();
    }

    /** A table on the page; it begins with its first rows. */
    private final class Grid {

        private final Element body;
        private final List<Column> columns;
        private final List<Double> percents;
        private final int without;
        private Element tbody;
        private boolean even;

        /**
         * @param percents the columns' shares of the width
         * @param without the column that groups the rows; -1 for none
         */
        private Grid(Element body, List<Column> columns, List<Double> percents, int without) {
            this.body = body;
            this.columns = columns;
            this.percents = percents;
            this.without = without;
        }

        private void add(List<List<ReportValue>> rows) {
            if (tbody == null) {
                begin();
            }
            if (without >= 0) {
                group(rows);
            }
            for (List<ReportValue> row : rows) {
                Element line = page.add(tbody, "tr", even ? "even" : "odd");
                even = !even;
                for (int i = 0; i < columns.size(); i++) {
                    if (i != without) {
                        cell(line, columns.get(i), row.get(i));
                    }
                }
            }
        }

        private void begin() {
            Element table = page.add(body, "table");
            Element head = page.add(page.add(table, "thead"), "tr");
            for (int i = 0; i < columns.size(); i++) {
                if (i != without) {
                    Column column = columns.get(i);
                    Element cell = page.addText(head, "th", alignment(column), column.title());
                    cell.setAttribute("scope", "col");
                    cell.setAttribute("style", String.format(Locale.ROOT, "width:%.2f%%", percents.get(i)));
                }
            }
            tbody = page.add(table, "tbody");
        }

        /** A header for the rows below it, over all columns. */
        private void group(List<List<ReportValue>> rows) {
            Column by = columns.get(without);
            String name = formatter.write(rows.get(0).get(without), by.format());
            Element line = page.add(tbody, "tr", "group");
            Element cell = page.addText(line, "th", "words", name + " (" + rows.size() + ")");
            cell.setAttribute("scope", "col");
            cell.setAttribute("colspan", String.valueOf(columns.size() - 1));
            headings.mark(cell, 3, name);
            even = false;
        }

        private void cell(Element line, Column column, ReportValue value) {
            String text = formatter.write(value, column.format());
            String css = alignment(column) + (value instanceof ReportValue.Missing ? " missing" : "");
            if (column.rowHeader()) {
                page.addText(line, "th", css, text).setAttribute("scope", "row");
            } else {
                page.addText(line, "td", css, text);
            }
        }

        private String alignment(Column column) {
            return column.format().numeric() ? "number" : "words";
        }
    }
}
