package fr.maillage.deployment.report;

import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Definition;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;

/** Meaning of the numbers. */
@ApplicationScoped
class MethodSection extends DeploymentSection {

    MethodSection() {
        super("method", 90);
    }

    @Override
    protected List<ReportBlock> blocks(DeploymentReader.Told told) {
        DeploymentWords words = told.words();
        return List.of(new ReportBlock.Definitions(List.of(
                new Definition(words.get("method.state"), words.get("method.state.text")),
                new Definition(words.get("method.cost"), words.get("method.cost.text")),
                new Definition(
                        words.get("method.coverage"),
                        words.get(
                                "method.coverage.text",
                                words.number(BigDecimal.valueOf(told.coverage().radius())),
                                words.number(told.coverage().detour()))),
                new Definition(words.get("method.people"), words.get("method.people.text")))));
    }
}
