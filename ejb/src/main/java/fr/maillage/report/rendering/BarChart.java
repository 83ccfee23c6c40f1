package fr.maillage.report.rendering;

import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Scale;
import fr.maillage.report.ReportPatterns;
import fr.maillage.report.ReportValue;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Horizontal bars as SVG: label, bar, value. Its letters are outlines, see {@link PrintFont}. */
final class BarChart implements Drawing {

    /**
     * One bar.
     *
     * @param length its value, never negative
     * @param shown the value as readers see it
     */
    record Bar(String label, double length, String shown) {}

    private static final int LABELS = 240;
    private static final int VALUES = 70;
    private static final int ROW = 27;
    private static final int BAR = 15;
    private static final double SIZE = 11.5;
    private static final double LINE = 12.5;
    private static final String PLAIN = "#1565c0";
    private static final List<String> GRADED =
            List.of("#2e7d32", "#9e9d24", "#ef6c00", "#b71c1c", "#6a1b4d", "#455a64");

    private final List<Bar> bars;
    private final ReportBlock.Chart chart;

    /** One bar for each row of the chart's table. */
    BarChart(ReportBlock.Chart chart, ValueFormatter formatter) {
        this.chart = chart;
        this.bars = bars(chart, formatter);
    }

    private static List<Bar> bars(ReportBlock.Chart chart, ValueFormatter formatter) {
        List<ReportBlock.Column> columns = chart.table().columns();
        List<Bar> bars = new ArrayList<>();
        chart.table().rows().read(row -> {
            ReportValue value = row.get(chart.column());
            double length = value instanceof ReportValue.Quantity quantity
                    ? Math.max(0, quantity.value().doubleValue())
                    : 0;
            bars.add(new Bar(
                    formatter.write(row.get(0), columns.get(0).format()),
                    length,
                    formatter.write(value, columns.get(chart.column()).format())));
            return true;
        });
        return bars;
    }

    @Override
    public boolean empty() {
        return bars.isEmpty();
    }

    private int units() {
        return bars.size() * ROW + 4;
    }

    @Override
    public double height() {
        return SvgCanvas.millimetres(units());
    }

    @Override
    public void draw(PrintPage page, Element parent) {
        int height = units();
        SvgCanvas svg = new SvgCanvas(page, parent, height, chart.description());
        double most = bars.stream().mapToDouble(Bar::length).max().orElse(0);
        double room = SvgCanvas.WIDTH - LABELS - VALUES;
        svg.rectangle(LABELS - 1, 0, 1, height, "#90a0ad");
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            double top = 2 + i * (double) ROW;
            double length = most == 0 ? 0 : bar.length() / most * room;
            String colour = chart.scale() == Scale.PLAIN ? PLAIN : GRADED.get(Math.min(i, GRADED.size() - 1));
            label(svg, bar.label(), top + ROW / 2.0);
            if (length > 0) {
                svg.rectangle(LABELS, top + (ROW - BAR) / 2.0, Math.max(1.5, length), BAR, colour);
            }
            svg.letters(PrintFont.BOLD, bar.shown(), SIZE, LABELS + length + 7, baseline(top + ROW / 2.0));
        }
    }

    private static void label(SvgCanvas svg, String label, double middle) {
        List<String> lines = lines(PrintableText.forPrint(label), LABELS - 14.0);
        double first = middle - (lines.size() - 1) * LINE / 2;
        for (int i = 0; i < lines.size(); i++) {
            double x = LABELS - 10 - PrintFont.REGULAR.width(lines.get(i)) * SIZE;
            svg.letters(PrintFont.REGULAR, lines.get(i), SIZE, x, baseline(first + i * LINE));
        }
    }

    /** At most two lines; the table under the chart has the whole label. */
    private static List<String> lines(String text, double width) {
        List<String> lines = new ArrayList<>(List.of(""));
        for (String word : ReportPatterns.SPACES.split(text.strip())) {
            int last = lines.size() - 1;
            String longer = lines.get(last).isEmpty() ? word : lines.get(last) + " " + word;
            if (fits(longer, width)) {
                lines.set(last, longer);
            } else if (last == 0 && !lines.get(0).isEmpty()) {
                lines.add(fits(word, width) ? word : shorten(word, width));
            } else {
                lines.set(last, shorten(longer, width));
                break;
            }
        }
        return lines;
    }

    private static String shorten(String text, double width) {
        int end = text.length();
        while (end > 0 && !fits(text.substring(0, end) + "…", width)) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).strip() + "…";
    }

    private static boolean fits(String text, double width) {
        return PrintFont.REGULAR.width(text) * SIZE <= width;
    }

    private static double baseline(double middle) {
        return middle + SIZE * 0.36;
    }
}
