package fr.maillage.report.rendering;

import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Column;
import fr.maillage.report.ReportDocument;
import fr.maillage.report.ReportFrame;
import fr.maillage.report.ReportValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A report as the templates of OpenDocument text read it: maps, lists and texts that XML can carry. */
final class OdtModel {

    /** Nobody reads on; the workbook has them all. */
    private static final int MOST_ROWS = 2000;

    private static final int LONGEST = 20_000;
    private static final int PAGE_MILLIMETRES = 170;
    private static final int LOGO_HEIGHT = 18;

    private final ReportDocument report;
    private final ValueFormatter formatter;
    private final RenderingTexts texts;
    private final Map<String, byte[]> pictures;

    /** @param pictures takes the images that the text shows, by their place in the package */
    OdtModel(ReportDocument report, Map<String, byte[]> pictures) {
        this.report = report;
        this.formatter = new ValueFormatter(report.locale());
        this.texts = new RenderingTexts(report.locale());
        this.pictures = pictures;
    }

    Map<String, Object> fill() {
        ReportFrame frame = report.frame();
        Map<String, Object> model = new HashMap<>();
        model.put("language", report.locale().getLanguage());
        model.put("country", report.locale().getCountry());
        model.put("title", clean(report.title()));
        model.put("subtitle", clean(report.subtitle()));
        model.put("issuer", clean(report.letterhead()));
        model.put("abstract", clean(report.abstractText()));
        model.put("address", frame.address().stream().map(OdtModel::clean).toList());
        model.put("note", frame.note() == null ? "" : clean(frame.note()));
        model.put("signature", frame.signature().stream().map(OdtModel::clean).toList());
        model.put("logo", frame.logo() == null ? "" : "Pictures/logo." + extension(frame.logo()));
        model.put("logoType", frame.logo() == null ? "" : frame.logo().mediaType());
        model.put("logoWidth", frame.logo() == null ? 0 : LogoSize.width(frame.logo(), LOGO_HEIGHT));
        model.put("logoHeight", LOGO_HEIGHT);
        model.put("logoText", frame.logo() == null ? "" : clean(frame.logo().alternative()));
        model.put(
                "facts",
                report.facts().stream()
                        .map(f -> Map.of("label", clean(f.label()), "text", clean(f.text())))
                        .toList());
        model.put("page", texts.get("page"));
        model.put("blocks", report.blocks().stream().map(this::block).toList());
        return model;
    }

    private Map<String, Object> block(ReportBlock block) {
        if (block instanceof ReportBlock.Heading heading) {
            return Map.of("kind", "heading", "level", heading.level() + 1, "text", clean(heading.text()));
        }
        if (block instanceof ReportBlock.Paragraph paragraph) {
            return Map.of("kind", "paragraph", "text", clean(paragraph.text()));
        }
        if (block instanceof ReportBlock.Definitions definitions) {
            return Map.of(
                    "kind",
                    "definitions",
                    "items",
                    definitions.items().stream()
                            .map(d -> Map.of("term", clean(d.term()), "text", clean(d.text())))
                            .toList());
        }
        if (block instanceof ReportBlock.Figures figures) {
            return figures(figures);
        }
        if (block instanceof ReportBlock.Drawn drawn) {
            return drawn(drawn);
        }
        return table((ReportBlock.Table) block);
    }

    private Map<String, Object> figures(ReportBlock.Figures figures) {
        List<Map<String, Object>> columns = List.of(
                column(texts.get("sheet.figure"), false, 40),
                column(texts.get("sheet.value"), true, 18),
                column(texts.get("sheet.unit"), false, 22),
                column(texts.get("sheet.note"), false, 50));
        List<Map<String, Object>> rows = figures.items().stream()
                .map(f -> Map.<String, Object>of(
                        "cells",
                        List.of(
                                clean(f.label()),
                                formatted(f.value(), f.format()),
                                clean(f.unit()),
                                f.note() == null ? "" : clean(f.note()))))
                .toList();
        Map<String, Object> model = new HashMap<>();
        model.put("kind", "table");
        model.put("title", "");
        model.put("columns", widths(columns));
        model.put("rows", rows);
        model.put("notice", "");
        model.put("empty", "");
        return model;
    }

    private Map<String, Object> drawn(ReportBlock.Drawn block) {
        Map<String, Object> model = table(block.table());
        Drawing drawing = Drawing.of(block, formatter);
        if (!drawing.empty()) {
            String place = "Pictures/chart-" + (pictures.size() + 1) + ".svg";
            pictures.put(place, SvgPicture.of(drawing));
            model.put("image", place);
            model.put("height", (int) Math.round(drawing.height()));
            model.put("description", clean(block.description()));
        }
        return model;
    }

    private Map<String, Object> table(ReportBlock.Table table) {
        int grouped = table.grouping() == null ? -1 : table.grouping().column();
        int limit = table.limit() == null
                ? MOST_ROWS
                : Math.min(MOST_ROWS, table.limit().rows());
        List<Map<String, Object>> rows = new ArrayList<>();
        ReportValue[] group = {null};
        int[] read = {0};
        table.rows().read(row -> {
            if (read[0]++ == limit) {
                return false;
            }
            if (grouped >= 0 && !row.get(grouped).equals(group[0])) {
                group[0] = row.get(grouped);
                rows.add(Map.of(
                        "group",
                        formatted(group[0], table.columns().get(grouped).format())));
            }
            rows.add(Map.of("cells", cells(table.columns(), row, grouped)));
            return true;
        });
        List<Map<String, Object>> columns = new ArrayList<>();
        for (int c = 0; c < table.columns().size(); c++) {
            if (c != grouped) {
                Column column = table.columns().get(c);
                columns.add(column(column.title(), column.format().numeric(), column.weight()));
            }
        }
        Map<String, Object> model = new HashMap<>();
        model.put("kind", "table");
        model.put("title", clean(table.title()));
        model.put("columns", widths(columns));
        model.put("rows", rows);
        model.put("empty", clean(table.emptyText()));
        model.put("notice", read[0] <= limit ? "" : notice(table));
        return model;
    }

    private String notice(ReportBlock.Table table) {
        return table.limit() == null
                ? texts.get("sheet.cut")
                : clean(table.limit().notice());
    }

    private List<String> cells(List<Column> columns, List<ReportValue> row, int grouped) {
        List<String> cells = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            if (c != grouped) {
                cells.add(formatted(row.get(c), columns.get(c).format()));
            }
        }
        return cells;
    }

    private String formatted(ReportValue value, fr.maillage.report.ValueFormat format) {
        return clean(formatter.write(value, format));
    }

    private static Map<String, Object> column(String title, boolean numeric, int weight) {
        Map<String, Object> column = new HashMap<>();
        column.put("title", clean(title));
        column.put("numeric", numeric);
        column.put("width", weight);
        return column;
    }

    /** Widths in millimetres instead of shares. */
    private static List<Map<String, Object>> widths(List<Map<String, Object>> columns) {
        int total = columns.stream().mapToInt(c -> (int) c.get("width")).sum();
        columns.forEach(c -> c.put("width", (int) c.get("width") * PAGE_MILLIMETRES / total));
        return columns;
    }

    private static String extension(ReportFrame.Logo logo) {
        return logo.mediaType().endsWith("png") ? "png" : "jpg";
    }

    private static String clean(String text) {
        return PrintableText.forSheet(text, LONGEST);
    }
}
