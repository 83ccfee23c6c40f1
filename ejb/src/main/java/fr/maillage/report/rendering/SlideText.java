package fr.maillage.report.rendering;

import fr.maillage.report.ReportPatterns;
import java.util.ArrayList;
import java.util.List;

/**
 * Room that a text takes on a slide, by the widths of the typeface that documents embed. Rather too much than too
 * little: who opens the slides may have a wider typeface.
 *
 * @param size of the letters, in points
 */
record SlideText(PrintFont font, double size) {

    static final SlideText HEADING = new SlideText(PrintFont.BOLD, 24);
    static final SlideText PART = new SlideText(PrintFont.BOLD, 15);
    static final SlideText BODY = new SlideText(PrintFont.REGULAR, 14);
    static final SlideText SMALL = new SlideText(PrintFont.REGULAR, 10);
    static final SlideText CELL = new SlideText(PrintFont.REGULAR, 10.5);
    static final SlideText CELL_HEADER = new SlideText(PrintFont.BOLD, 10.5);
    static final SlideText VALUE = new SlideText(PrintFont.BOLD, 24);

    private static final double POINT = 0.3528;
    private static final double WIDER = 1.15;
    private static final double LINE = 1.3;

    /** Width that a character may take that the typeface lacks. */
    private static final double FOREIGN = 1.4;

    /** The height of so many lines, in millimetres. */
    double height(int lines) {
        return lines * size * POINT * LINE;
    }

    /** Counts the lines that there is room for. */
    int lines(double height) {
        return Math.max(0, (int) (height / height(1)));
    }

    /**
     * A text as lines that are no wider than so many millimetres, joined to be the text; a word that is longer is broken. Empty
     * for none.
     */
    List<String> wrap(String text, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double used = 0;
        double space = width(" ");
        for (String word : ReportPatterns.WHITE.split(text.strip())) {
            double wide = width(word);
            if (!line.isEmpty() && used + space + wide > width) {
                lines.add(line.append(' ').toString());
                line.setLength(0);
                used = 0;
            }
            if (wide > width) {
                used = broken(word, width, lines, line);
            } else {
                used += (line.isEmpty() ? 0 : space) + wide;
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** The beginning of a text that fits into so many lines, with an ellipsis where more follows. */
    List<String> cut(String text, double width, int most) {
        List<String> lines = wrap(text, width);
        if (lines.size() <= most) {
            return lines;
        }
        List<String> cut = new ArrayList<>(lines.subList(0, most));
        String last = cut.get(most - 1).strip();
        while (!last.isEmpty() && width(last + "…") > width) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
        }
        cut.set(most - 1, last.strip() + "…");
        return cut;
    }

    private double broken(String word, double width, List<String> lines, StringBuilder line) {
        double used = 0;
        for (int codePoint : word.codePoints().toArray()) {
            double wide = width(codePoint);
            if (!line.isEmpty() && used + wide > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.appendCodePoint(codePoint);
            used += wide;
        }
        return used;
    }

    private double width(String text) {
        return text.codePoints().mapToDouble(this::width).sum();
    }

    private double width(int codePoint) {
        double em = font.has(codePoint) ? font.width(Character.toString(codePoint)) : FOREIGN;
        return em * size * POINT * WIDER;
    }
}
