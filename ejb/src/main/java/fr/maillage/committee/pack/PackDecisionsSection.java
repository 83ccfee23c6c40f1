package fr.maillage.committee.pack;

import fr.maillage.committee.persistence.PackStoryRepository;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Column;
import fr.maillage.report.ReportContext;
import fr.maillage.report.ReportTexts;
import fr.maillage.report.ReportValue;
import fr.maillage.report.ValueFormat;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The decisions of the body that are open, and what became of others since its last gathering. */
@ApplicationScoped
class PackDecisionsSection extends PackSection {

    /** More decisions nobody goes through at a meeting. */
    private static final int MOST = 500;

    @Inject
    private PackStoryRepository story;

    PackDecisionsSection() {
        super("decisions", 40);
    }

    @Override
    protected List<ReportBlock> blocks(PackReader.Told told, ReportContext context) {
        ReportTexts texts = context.texts();
        List<Row> decisions = story.decisions(told.gathering().bodyId(), told.since(), MOST);
        List<ReportBlock> blocks = List.of(
                new ReportBlock.Paragraph(texts.get("pack.decisions.since", texts.day(told.since()))),
                new ReportBlock.Table(
                        texts.get("pack.decisions.table"),
                        List.of(
                                Column.header(texts.get("pack.column.number"), 16),
                                Column.of(texts.get("pack.column.text"), ValueFormat.TEXT, 50),
                                Column.of(texts.get("pack.column.decided"), ValueFormat.DAY, 16),
                                Column.of(texts.get("pack.column.state"), ValueFormat.TEXT, 26)),
                        decisions.stream().map(decision -> row(decision, texts)).toList(),
                        texts.get("pack.decisions.none")));
        return bounded(blocks, decisions.size(), MOST, texts);
    }

    private static List<ReportValue> row(Row decision, ReportTexts texts) {
        return List.of(
                ReportValue.text(decision.text("number")),
                ReportValue.text(decision.text("text")),
                ReportValue.dayOr(decision.day("decided_on"), texts.get("pack.unsaid")),
                ReportValue.text(state(decision, texts)));
    }

    private static String state(Row decision, ReportTexts texts) {
        LocalDate withdrawn = decision.day("withdrawn_on");
        LocalDate done = decision.day("done_on");
        if (withdrawn != null) {
            return texts.get("pack.decision.withdrawn", texts.day(withdrawn));
        }
        return done == null ? texts.get("pack.decision.open") : texts.get("pack.decision.done", texts.day(done));
    }
}
