package fr.maillage.funding.report;

import fr.maillage.calendar.CalendarSpan;
import fr.maillage.funding.contract.ContractEnds;
import fr.maillage.report.EndsTable;
import fr.maillage.report.MeetingSection;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The agreements that end within a year, without their amounts: members may read it. */
@ApplicationScoped
class PackEndsSection extends MeetingSection {

    @Inject
    private ContractEnds ends;

    PackEndsSection() {
        super("ends-agreements", 150);
    }

    @Override
    public List<ReportBlock> blocks(ReportContext context) {
        CalendarSpan span = new CalendarSpan(
                context.territory(),
                context.today(),
                context.today().plusMonths(EndsTable.MONTHS),
                context.today(),
                EndsTable.MOST);
        return List.of(EndsTable.of(
                "pack.ends.agreements",
                ends.entries(span).stream()
                        .map(entry -> new EndsTable.End(entry.day(), entry.title(), entry.place()))
                        .toList(),
                context.texts()));
    }
}
