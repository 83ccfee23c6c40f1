package fr.maillage.report.rendering;

import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportDocument;
import fr.maillage.report.ReportFrame;
import fr.maillage.report.ReportValue;
import fr.maillage.report.RowSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A report as the templates of OpenDocument slides read it: where on which slide each text and picture stands. */
final class OdpModel {

    private static final int LONGEST = 20_000;
    private static final int TITLE_LINES = 3;
    private static final int FACTS = 6;
    private static final int LOGO_HEIGHT = 22;

    /** More bars than these are too thin to be read from afar. */
    private static final int BARS = 14;

    private static final int FIGURES = 3;
    private static final double BETWEEN = 6;
    private static final double INSIDE = 4;
    private static final double PICTURE_WIDTH = 170;
    private static final double HEADING_WITH = 28;

    private final ReportDocument report;
    private final ValueFormatter formatter;
    private final RenderingTexts texts;
    private final Map<String, byte[]> pictures;
    private final SlideFlow flow;

    /** @param pictures takes the images that the slides show, by their place in the file */
    OdpModel(ReportDocument report, Map<String, byte[]> pictures) {
        this.report = report;
        this.formatter = new ValueFormatter(report.locale());
        this.texts = new RenderingTexts(report.locale());
        this.pictures = pictures;
        this.flow = new SlideFlow(texts.get("slide.continued"));
    }

    Map<String, Object> fill() {
        ReportFrame.Logo logo = report.frame().logo();
        Map<String, Object> model = new HashMap<>();
        model.put("language", report.locale().getLanguage());
        model.put("country", report.locale().getCountry());
        model.put("title", cut(SlideText.HEADING, report.title(), TITLE_LINES));
        model.put("subtitle", cut(SlideText.HEADING, report.subtitle(), 2));
        model.put("issuer", cut(SlideText.BODY, report.letterhead(), 2));
        model.put("abstract", clean(report.abstractText()));
        model.put("footer", cut(SlideText.SMALL, report.title() + " – " + report.subtitle(), 1));
        model.put(
                "facts",
                report.facts().stream()
                        .limit(FACTS)
                        .map(f -> cut(SlideText.BODY, f.label() + " " + f.text(), 1))
                        .toList());
        model.put(
                "logo", logo == null ? "" : "Pictures/logo." + (logo.mediaType().endsWith("png") ? "png" : "jpg"));
        model.put("logoType", logo == null ? "" : logo.mediaType());
        model.put("logoWidth", logo == null ? 0 : LogoSize.width(logo, LOGO_HEIGHT));
        model.put("logoHeight", LOGO_HEIGHT);
        model.put("logoText", logo == null ? "" : clean(logo.alternative()));
        report.blocks().forEach(this::block);
        model.put("slides", flow.slides());
        return model;
    }

    private void block(ReportBlock block) {
        if (block instanceof ReportBlock.Heading heading) {
            heading(heading);
            return;
        }
        if (flow.slides().isEmpty()) {
            flow.start(clean(report.title()));
        }
        if (block instanceof ReportBlock.Paragraph paragraph) {
            text(SlideText.BODY, "Body", paragraph.text());
        } else if (block instanceof ReportBlock.Definitions definitions) {
            definitions.items().forEach(item -> {
                flow.need(HEADING_WITH);
                text(SlideText.PART, "Part", item.term());
                text(SlideText.BODY, "Body", item.text());
            });
        } else if (block instanceof ReportBlock.Figures figures) {
            figures(figures.items());
        } else if (block instanceof ReportBlock.Drawn drawn) {
            drawn(drawn);
        } else {
            table((ReportBlock.Table) block);
        }
    }

    private void heading(ReportBlock.Heading heading) {
        if (heading.level() == 1) {
            flow.start(clean(heading.text()));
        } else {
            flow.need(HEADING_WITH);
            text(SlideText.PART, "Part", heading.text());
        }
    }

    /** A text, on as many slides as it takes. */
    private void text(SlideText face, String style, String text) {
        List<String> lines = face.wrap(clean(text), SlideFlow.WIDTH);
        int from = 0;
        while (from < lines.size()) {
            flow.need(face.height(Math.min(2, lines.size() - from)));
            int to = Math.min(lines.size(), from + Math.max(1, face.lines(flow.room())));
            flow.add(box("", List.of(line(style, String.join("", lines.subList(from, to))))), face.height(to - from));
            from = to;
        }
    }

    private void figures(List<ReportBlock.Figure> figures) {
        double width = (SlideFlow.WIDTH - (FIGURES - 1) * BETWEEN) / FIGURES;
        for (int from = 0; from < figures.size(); from += FIGURES) {
            List<SlideFigure> row = figures.subList(from, Math.min(figures.size(), from + FIGURES)).stream()
                    .map(figure -> SlideFigure.of(figure, formatter, width - 2 * INSIDE))
                    .toList();
            double height = 2 * INSIDE
                    + row.stream().mapToDouble(SlideFigure::height).max().orElse(0);
            flow.need(height);
            for (int i = 0; i < row.size(); i++) {
                flow.put(box("Figure", row.get(i).lines()), SlideFlow.LEFT + i * (width + BETWEEN), width, height);
            }
            flow.skip(height);
        }
    }

    private void drawn(ReportBlock.Drawn block) {
        Drawing drawing = Drawing.of(few(block), formatter);
        if (!drawing.empty()) {
            flow.next();
            title(block.table().title());
            double height = Math.min(flow.room(), drawing.height() * SlideFlow.WIDTH / PICTURE_WIDTH);
            double width = height * PICTURE_WIDTH / drawing.height();
            String place = "Pictures/chart-" + (pictures.size() + 1) + ".svg";
            pictures.put(place, SvgPicture.of(drawing));
            flow.put(
                    Map.of(
                            "kind",
                            "picture",
                            "place",
                            place,
                            "title",
                            clean(block.table().title()),
                            "description",
                            clean(block.description())),
                    SlideFlow.LEFT + (SlideFlow.WIDTH - width) / 2,
                    width,
                    height);
            flow.skip(height);
        }
        table(block.table());
    }

    private static ReportBlock.Drawn few(ReportBlock.Drawn drawn) {
        if (!(drawn instanceof ReportBlock.Chart chart)) {
            return drawn;
        }
        List<List<ReportValue>> rows = new ArrayList<>();
        chart.table().rows().read(row -> {
            rows.add(row);
            return rows.size() < BARS;
        });
        ReportBlock.Table table = new ReportBlock.Table(
                chart.table().title(),
                chart.table().columns(),
                RowSource.of(rows),
                chart.table().emptyText(),
                null,
                null);
        return new ReportBlock.Chart(table, chart.description(), chart.column(), chart.scale());
    }

    private void table(ReportBlock.Table block) {
        SlideTable table = new SlideTable(block, formatter);
        double notice = SlideText.SMALL.height(1) + 1;
        flow.need(table.empty() ? HEADING_WITH : SlideText.PART.height(2) + table.least() + notice + HEADING_WITH / 4);
        title(block.title());
        if (table.empty()) {
            text(SlideText.BODY, "Body", block.emptyText());
            return;
        }
        Map<String, Object> shown = table.fit(flow.room(), notice + HEADING_WITH / 8);
        flow.add(shown, (double) shown.get("height"));
        int left = (int) shown.get("left");
        if (left > 0) {
            flow.add(box("", List.of(line("Small", texts.get("slide.more", left)))), notice);
        }
    }

    private void title(String title) {
        List<String> lines = SlideText.PART.cut(clean(title), SlideFlow.WIDTH, 2);
        if (!lines.isEmpty()) {
            flow.add(box("", List.of(line("Part", String.join("", lines)))), SlideText.PART.height(lines.size()));
        }
    }

    private static Map<String, Object> box(String style, List<Map<String, String>> lines) {
        return Map.of("kind", "text", "style", style, "lines", lines);
    }

    static Map<String, String> line(String style, String text) {
        return Map.of("style", style, "text", text);
    }

    private static String cut(SlideText face, String text, int lines) {
        return String.join("", face.cut(clean(text), SlideFlow.WIDTH, lines));
    }

    private static String clean(String text) {
        return PrintableText.forSheet(text, LONGEST);
    }
}
