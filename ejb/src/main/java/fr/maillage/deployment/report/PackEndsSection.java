package fr.maillage.deployment.report;

import fr.maillage.calendar.CalendarSource;
import fr.maillage.calendar.CalendarSpan;
import fr.maillage.deployment.calendar.ContractEnds;
import fr.maillage.deployment.calendar.ConventionEnds;
import fr.maillage.report.EndsTable;
import fr.maillage.report.MeetingSection;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** The conventions of posts that end within a year; contracts, which are each of one person, are for officers. */
@ApplicationScoped
class PackEndsSection extends MeetingSection {

    @Inject
    private ConventionEnds conventions;

    @Inject
    private ContractEnds contracts;

    PackEndsSection() {
        super("ends-posts", 152);
    }

    @Override
    public List<ReportBlock> blocks(ReportContext context) {
        List<ReportBlock> blocks = new ArrayList<>();
        blocks.add(table("pack.ends.conventions", conventions, context));
        blocks.add(
                officers(context)
                        ? table("pack.ends.contracts", contracts, context)
                        : new ReportBlock.Paragraph(context.texts().get("pack.ends.members")));
        return blocks;
    }

    private static ReportBlock table(String title, CalendarSource source, ReportContext context) {
        CalendarSpan span = new CalendarSpan(
                context.territory(),
                context.today(),
                context.today().plusMonths(EndsTable.MONTHS),
                context.today(),
                EndsTable.MOST);
        return EndsTable.of(
                title,
                source.entries(span).stream()
                        .map(entry -> new EndsTable.End(entry.day(), entry.title(), entry.place()))
                        .toList(),
                context.texts());
    }
}
