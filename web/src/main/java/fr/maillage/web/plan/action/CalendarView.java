package fr.maillage.web.plan.action;

import fr.maillage.plan.overview.DatedMilestone;
import fr.maillage.plan.overview.OverviewService;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Page;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.ListState;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The milestones of a year, month by month. */
@Named
@RequestScoped
public class CalendarView {

    @Inject
    private OverviewService overview;

    @Inject
    private ActionViews views;

    @Inject
    private Clock clock;

    private ListState state;
    private int year;
    private Page<DatedMilestone> page;
    private List<Month> months;

    /** The milestones of a month. */
    public record Month(YearMonth month, List<DatedMilestone> milestones) {}

    @PostConstruct
    void init() {
        state = ListState.ofRequest("dueOn");
        year = Asked.byPage()
                .number(
                        "year",
                        YearScale.FIRST,
                        YearScale.LAST,
                        ClockProducer.today(clock).getYear());
        page = overview.milestones(views.getFilter(), year, null, state.request());
        Map<YearMonth, List<DatedMilestone>> byMonth = new LinkedHashMap<>();
        page.items()
                .forEach(milestone -> byMonth.computeIfAbsent(
                                YearMonth.from(milestone.dueOn()), month -> new ArrayList<>())
                        .add(milestone));
        months = byMonth.entrySet().stream()
                .map(month -> new Month(month.getKey(), month.getValue()))
                .toList();
    }

    /** For how many days a milestone has been due; 0 where it is not. */
    public long overdue(DatedMilestone milestone) {
        return milestone.overdue(ClockProducer.today(clock));
    }

    /** Another year with the same filters. */
    public String yearHref(int other) {
        return YearScale.href("/plan/action/calendar.xhtml", views.getQuery(), other);
    }

    public int getYear() {
        return year;
    }

    public Page<DatedMilestone> getPage() {
        return page;
    }

    public List<Month> getMonths() {
        return months;
    }

    public ListState getState() {
        return state;
    }
}
