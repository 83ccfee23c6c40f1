package fr.maillage.report.rendering;

import fr.maillage.report.ReportBlock.Column;
import fr.maillage.report.ReportValue;
import fr.maillage.shared.Parts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lays a table's columns out on the width of a page, so that no word and no figure is broken: a table that is too wide
 * is cut into bands of columns, each beginning with the columns that name the rows.
 */
final class ColumnBands {

    /** The width of the text on a page, in millimetres: A4 less the margins of {@code print.css}. */
    private static final double PAGE = 174;

    /** The size of the text in tables, 8.5 pt in millimetres, and the padding of a cell, both of {@code print.css}. */
    private static final double SIZE = 8.5 * 25.4 / 72;

    private static final double PADDING = 3.4;

    /** A longer word, such as an address of the web, may be broken. */
    private static final double WIDEST_WORD = 45;

    /**
     * Columns that stand side by side.
     *
     * @param columns their indexes
     * @param percents their shares of the page's width, in the same order
     */
    record Band(List<Integer> columns, List<Double> percents) {}

    private ColumnBands() {}

    /** @param rows every row of the table */
    static List<Band> of(List<Column> columns, List<List<ReportValue>> rows, ValueFormatter formatter) {
        double[] needed = new double[columns.size()];
        for (int i = 0; i < needed.length; i++) {
            Column column = columns.get(i);
            double width = widestWord(column.title(), PrintFont.BOLD);
            for (List<ReportValue> row : rows) {
                String text = formatter.write(row.get(i), column.format());
                boolean whole = column.format().numeric() && !(row.get(i) instanceof ReportValue.Missing);
                width = Math.max(width, whole ? width(text, PrintFont.REGULAR) : widestWord(text, PrintFont.REGULAR));
            }
            needed[i] = width + PADDING;
        }
        return bands(columns, needed);
    }

    private static List<Band> bands(List<Column> columns, double[] needed) {
        List<Integer> names = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < needed.length; i++) {
            (columns.get(i).rowHeader() ? names : others).add(i);
        }
        double start = names.stream().mapToDouble(i -> needed[i]).sum();
        List<Band> bands = new ArrayList<>();
        List<Integer> band = new ArrayList<>(names);
        double width = start;
        for (int i : others) {
            if (width + needed[i] > PAGE && band.size() > names.size()) {
                bands.add(band(band, columns, needed));
                band = new ArrayList<>(names);
                width = start;
            }
            band.add(i);
            width += needed[i];
        }
        bands.add(band(band, columns, needed));
        return bands;
    }

    /** Each column gets what it needs; what is left of the page is shared out by weight. */
    private static Band band(List<Integer> band, List<Column> columns, double[] needed) {
        List<Integer> ordered = band.stream().sorted().toList();
        double sum = ordered.stream().mapToDouble(i -> needed[i]).sum();
        int weights = ordered.stream().mapToInt(i -> columns.get(i).weight()).sum();
        double left = Math.max(0, PAGE - sum);
        double whole = Math.max(sum, PAGE);
        return new Band(
                ordered,
                ordered.stream()
                        .map(i -> (needed[i] + left * columns.get(i).weight() / weights) * 100 / whole)
                        .toList());
    }

    private static double widestWord(String text, PrintFont font) {
        return Arrays.stream(Parts.of(text, " "))
                .mapToDouble(word -> width(word, font))
                .map(width -> Math.min(width, WIDEST_WORD))
                .max()
                .orElse(0);
    }

    private static double width(String text, PrintFont font) {
        return font.width(text) * SIZE;
    }
}
