package fr.maillage.report.supply;

import fr.maillage.place.search.PlaceExportService;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Column;
import fr.maillage.report.ReportContext;
import fr.maillage.report.ReportSection;
import fr.maillage.report.ReportTexts;
import fr.maillage.report.ValueFormat;
import fr.maillage.report.persistence.PlaceChangeRepository;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Every place of the territory, by commune. */
@ApplicationScoped
class PlaceListSection implements ReportSection {

    /** A printed list is laid out in memory, and nobody leafs through more; the workbook has them all. */
    static final int PRINTED = 300;

    @Inject
    private PlaceExportService places;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private PlaceChangeRepository changes;

    @Override
    public String report() {
        return "offer";
    }

    @Override
    public int rank() {
        return 60;
    }

    @Override
    public String title(ReportTexts texts) {
        return texts.get("offer.places");
    }

    @Override
    public List<ReportBlock> blocks(ReportContext context) {
        ReportTexts texts = context.texts();
        ReportBlock.Table table = new ReportBlock.Table(
                texts.get("offer.places.table"),
                List.of(
                        Column.of(texts.get("column.commune"), ValueFormat.TEXT, 22),
                        Column.header(texts.get("column.place"), 29),
                        Column.of(texts.get("column.address"), ValueFormat.TEXT, 25),
                        Column.of(texts.get("column.services"), ValueFormat.TEXT, 37),
                        Column.of(texts.get("column.freshness"), ValueFormat.TEXT, 20),
                        Column.of(texts.get("column.date"), ValueFormat.DAY, 16)),
                new PlaceRows(places, context.territory().code(), vocabularies.all(), texts, changes.state()),
                texts.get("offer.places.none"),
                new ReportBlock.Grouping(0),
                new ReportBlock.PrintLimit(PRINTED, texts.get("offer.places.limit", PRINTED)));
        return List.of(new ReportBlock.Paragraph(texts.get("offer.places.note", texts.day(context.today()))), table);
    }
}
