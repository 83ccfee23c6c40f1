package fr.maillage.plan.report;

import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Definition;
import fr.maillage.report.ReportContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Meaning of the numbers. */
@ApplicationScoped
class MethodSection extends PlanSection {

    MethodSection() {
        super("plan", "method", 90);
    }

    @Override
    protected List<ReportBlock> blocks(PlanReader.Told told, ReportContext context) {
        PlanWords words = told.words();
        return List.of(new ReportBlock.Definitions(List.of(
                new Definition(words.get("plan.method.late"), words.get("plan.method.late.text")),
                new Definition(words.get("plan.method.people"), words.get("plan.method.people.text")),
                new Definition(words.get("plan.method.money"), words.get("plan.method.money.text")))));
    }
}
