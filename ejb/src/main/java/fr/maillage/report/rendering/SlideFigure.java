package fr.maillage.report.rendering;

import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A main number on a slide.
 *
 * @param lines with their styles
 * @param height of all of them, in millimetres
 */
record SlideFigure(List<Map<String, String>> lines, double height) {

    private static final int LONGEST = 1000;
    private static final int MOST = 3;

    static SlideFigure of(ReportBlock.Figure figure, ValueFormatter formatter, double width) {
        boolean number = figure.value() instanceof ReportValue.Quantity || figure.value() instanceof ReportValue.Day;
        List<Map<String, String>> lines = new ArrayList<>();
        double height = add(SlideText.BODY, "Body", figure.label(), width, lines);
        String value = formatter.write(figure.value(), figure.format());
        height += number
                ? add(SlideText.VALUE, "Value", value, width, lines)
                : add(SlideText.PART, "Part", value, width, lines);
        height += add(SlideText.SMALL, "Small", figure.unit(), width, lines);
        height += add(SlideText.SMALL, "Small", figure.note() == null ? "" : figure.note(), width, lines);
        return new SlideFigure(lines, height);
    }

    private static double add(
            SlideText face, String style, String text, double width, List<Map<String, String>> lines) {
        List<String> cut = face.cut(PrintableText.forSheet(text, LONGEST), width, MOST);
        if (!cut.isEmpty()) {
            lines.add(OdpModel.line(style, String.join("", cut)));
        }
        return face.height(cut.size());
    }
}
