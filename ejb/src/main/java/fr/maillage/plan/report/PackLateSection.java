package fr.maillage.plan.report;

import fr.maillage.report.MeetingSection;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The actions that are late, with the milestones that make them so. No person is named: members may read it all. */
@ApplicationScoped
class PackLateSection extends MeetingSection {

    @Inject
    private PlanReader reader;

    PackLateSection() {
        super("late-actions", 130);
    }

    @Override
    public List<ReportBlock> blocks(ReportContext context) {
        PlanReader.Told told = reader.told(context);
        long late = told.summary().actions().stream()
                .filter(action -> action.lateDays() > 0)
                .count();
        return List.of(
                new ReportBlock.Paragraph(context.texts()
                        .get("pack.late.text", late, told.summary().actions().size())),
                LateSection.table(told));
    }
}
