package fr.maillage.plan.overview;

import fr.maillage.calendar.CalendarEntry;
import fr.maillage.calendar.CalendarSource;
import fr.maillage.calendar.CalendarSpan;
import fr.maillage.plan.action.ActionFilter;
import fr.maillage.shared.RecordRef;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** When milestones of actions are due, those of suspended and abandoned actions left out; what is done is ticked. */
@ApplicationScoped
public class MilestoneDays implements CalendarSource {

    private static final String RECORD = "plan.action";

    @EJB
    private OverviewService overview;

    @Override
    public String kind() {
        return "plan-milestones";
    }

    @Override
    public int rank() {
        return 20;
    }

    @Override
    public List<CalendarEntry> entries(CalendarSpan span) {
        return overview
                .between(ActionFilter.inside(span.territory().code()), span.from(), span.to(), span.most())
                .stream()
                .map(this::entry)
                .toList();
    }

    private CalendarEntry entry(DatedMilestone milestone) {
        return new CalendarEntry(
                kind(),
                milestone.id().toString(),
                milestone.dueOn(),
                null,
                null,
                null,
                (milestone.doneOn() == null ? "" : "✓ ") + milestone.title() + " – " + milestone.actionTitle(),
                null,
                new RecordRef(RECORD, milestone.action()));
    }
}
