package fr.maillage.plan.report;

import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Definition;
import fr.maillage.report.ReportContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Meaning of the numbers. */
@ApplicationScoped
class ReviewMethodSection extends PlanSection {

    ReviewMethodSection() {
        super("review", "method", 90);
    }

    @Override
    protected List<ReportBlock> blocks(PlanReader.Told told, ReportContext context) {
        PlanWords words = told.words();
        return List.of(new ReportBlock.Definitions(List.of(
                new Definition(words.get("review.method.planned"), words.get("review.method.planned.text")),
                new Definition(words.get("review.method.people"), words.get("review.method.people.text")),
                new Definition(words.get("review.method.money"), words.get("review.method.money.text")))));
    }
}
