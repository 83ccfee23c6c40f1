package fr.maillage.deployment.report;

import fr.maillage.deployment.calendar.DeploymentService;
import fr.maillage.deployment.scenario.ScenarioSummary;
import fr.maillage.deployment.scenario.ScenarioSummaryService;
import fr.maillage.report.MeetingSection;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The lines of scenarios on which the prefecture still has to say something. For officers: nothing is settled yet. */
@ApplicationScoped
class PackOpinionsSection extends MeetingSection {

    @Inject
    private DeploymentService deployment;

    @Inject
    private ScenarioSummaryService scenarios;

    PackOpinionsSection() {
        super("opinions", 160);
    }

    @Override
    public List<ReportBlock> blocks(ReportContext context) {
        if (!officers(context)) {
            return List.of(new ReportBlock.Paragraph(context.texts().get("pack.opinions.members")));
        }
        List<ScenarioSummary> all =
                scenarios.concerning(deployment.of(context.territory().code(), context.today()));
        return List.of(ScenarioSection.awaited(all, new DeploymentWords(context.texts())));
    }
}
