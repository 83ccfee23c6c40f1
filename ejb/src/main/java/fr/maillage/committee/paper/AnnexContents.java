package fr.maillage.committee.paper;

import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Column;
import fr.maillage.report.ReportDocument.Fact;
import fr.maillage.report.ReportTexts;
import fr.maillage.report.ReportValue;
import fr.maillage.report.ValueFormat;
import java.util.List;

/** The contents of the annexes as the parts of a document. */
record AnnexContents(ReportTexts texts) {

    List<Fact> facts(AnnexList list) {
        return List.of(new Fact(texts.get("annexes.fact.when"), texts.day(list.heldOn())));
    }

    List<ReportBlock> blocks(List<AnnexEntry> entries) {
        return List.of(
                new ReportBlock.Heading(1, texts.get("annexes.contents")),
                table(texts.get("annexes.table"), entries),
                new ReportBlock.Paragraph(
                        texts.get("annexes.limits", AnnexReader.MOST_PAGES, AnnexReader.MOST_TOGETHER)));
    }

    /** Each annex with the item that it belongs to and the page on which it begins. */
    ReportBlock.Table table(String title, List<AnnexEntry> entries) {
        return new ReportBlock.Table(
                title,
                List.of(
                        Column.header(texts.get("annexes.column.number"), 2),
                        Column.of(texts.get("annexes.column.document"), ValueFormat.TEXT, 6),
                        Column.of(texts.get("annexes.column.item"), ValueFormat.TEXT, 5),
                        Column.of(texts.get("annexes.column.page"), ValueFormat.TEXT, 4)),
                entries.stream().map(this::row).toList(),
                texts.get("annexes.none"));
    }

    /** Names an annex in bookmarks. */
    String bookmark(AnnexEntry entry) {
        return texts.get("annexes.bookmark", entry.number(), entry.title());
    }

    private List<ReportValue> row(AnnexEntry entry) {
        return List.of(
                ReportValue.text(texts.get("annexes.number", entry.number())),
                ReportValue.text(entry.title()),
                ReportValue.text(entry.itemTitle() == null ? texts.get("annexes.whole") : entry.itemTitle()),
                ReportValue.text(
                        entry.problem() == null
                                ? texts.get("annexes.page", entry.page())
                                : texts.get(
                                        "annexes.problem." + entry.problem().code(),
                                        AnnexReader.MOST_PAGES,
                                        AnnexReader.MOST_TOGETHER)));
    }
}
