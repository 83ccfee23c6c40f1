package fr.maillage.plan.report;

import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Whom the year reached, and what was counted. */
@ApplicationScoped
class ReviewReachSection extends PlanSection {

    ReviewReachSection() {
        super("review", "reach", 30);
    }

    @Override
    protected List<ReportBlock> blocks(PlanReader.Told told, ReportContext context) {
        return List.of(
                new ReportBlock.Paragraph(
                        told.words().get("plan.reach.text", told.words().day(told.day()))),
                Reached.publics(told, reader().reach(context)),
                Reached.counts(told));
    }
}
