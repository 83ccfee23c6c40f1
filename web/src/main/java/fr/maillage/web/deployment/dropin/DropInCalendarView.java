package fr.maillage.web.deployment.dropin;

import fr.maillage.deployment.dropin.DropInCalendarService;
import fr.maillage.deployment.dropin.DropInFilter;
import fr.maillage.deployment.dropin.DropInService;
import fr.maillage.deployment.dropin.HeldSession;
import fr.maillage.deployment.dropin.HeldSessions;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.DayGrid;
import fr.maillage.web.shared.ListState;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Collectors;

/** The sessions of a week or a month, of an adviser, a place or a territory: a calendar, and the same as a table. */
@Named
@RequestScoped
public class DropInCalendarView {

    private static final int DAYS = 7;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /** Number of sessions of a day that the month and the week show; the others are in the table. */
    private static final int MOST_OF_DAY = 5;

    private static final int MOST_OF_DAY_IN_WEEK = 20;

    @Inject
    private DropInCalendarService calendar;

    @Inject
    private DropInService dropIns;

    @Inject
    private TerritoryService territories;

    private ListState state;
    private DropInFilter filter;
    private boolean week;
    private LocalDate day;
    private HeldSessions held;

    @PostConstruct
    void init() {
        state = ListState.ofRequest("code", true);
        Asked asked = Asked.byPage();
        filter = calendar.about(DropInParameters.filter(asked));
        week = "week".equals(asked.text("view"));
        LocalDate wanted = asked.day("day");
        day = wanted == null || wanted.getYear() < FIRST_YEAR || wanted.getYear() > LAST_YEAR
                ? dropIns.today()
                : wanted;
        held = calendar.held(filter, getFirst(), getLast());
    }

    /** The first day that is shown. */
    public LocalDate getFirst() {
        return week
                ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                : YearMonth.from(day).atDay(1);
    }

    /** The last day that is shown. */
    public LocalDate getLast() {
        return week ? getFirst().plusDays(DAYS - 1L) : YearMonth.from(day).atEndOfMonth();
    }

    /** Whole weeks, each from Monday to Sunday. */
    public List<List<DayGrid.Day<HeldSession>>> getWeeks() {
        return DayGrid.weeks(
                getFirst(),
                getLast(),
                held.sessions().stream()
                        .collect(Collectors.groupingBy(
                                each -> each.session().start().toLocalDate())));
    }

    /** The sessions of a day that there is room for. */
    public List<HeldSession> shown(List<HeldSession> ofDay) {
        return ofDay.subList(0, Math.min(room(), ofDay.size()));
    }

    /** Counts the sessions that a day has beside those. */
    public int more(List<HeldSession> ofDay) {
        return ofDay.size() - Math.min(room(), ofDay.size());
    }

    private int room() {
        return week ? MOST_OF_DAY_IN_WEEK : MOST_OF_DAY;
    }

    /** A page of the table. */
    public Page<HeldSession> getPage() {
        PageRequest request = state.request();
        List<HeldSession> all = held.sessions();
        int before = Math.min(request.offset(), all.size());
        return new Page<>(
                all.subList(before, Math.min(before + request.size(), all.size())), all.size(), request, held.cut());
    }

    /** The week or month before with the same filters. */
    public String getBeforeHref() {
        return href(week ? day.minusWeeks(1) : day.minusMonths(1));
    }

    /** The week or month after with the same filters. */
    public String getAfterHref() {
        return href(week ? day.plusWeeks(1) : day.plusMonths(1));
    }

    /** The week of a day, from the month; from the week the table below it. */
    public String dayHref(LocalDate other) {
        return week ? "#sessions" : state.with("day", other.toString()) + "&view=week";
    }

    private String href(LocalDate other) {
        return state.with("day", other.toString());
    }

    /** The territories of the filter; the one of the address even where the committee's own are others. */
    public List<TerritoryView> getTerritories() {
        return territories.choices(filter.territory());
    }

    /** The advisers of the filter; the one of the address even where others are around. */
    public List<String> getAdvisers() {
        return DropInParameters.advisers(dropIns, filter);
    }

    /** The name of the place that the filter asks for; null for none. */
    public String getPlaceName() {
        return filter.place() == null || held.sessions().isEmpty()
                ? null
                : held.sessions().get(0).dropIn().placeName();
    }

    public boolean isWeek() {
        return week;
    }

    public LocalDate getDay() {
        return day;
    }

    /** Gives the largest number of sessions shown. */
    public int getMost() {
        return DropInCalendarService.MOST_SHOWN;
    }

    public DropInFilter getFilter() {
        return filter;
    }

    public ListState getState() {
        return state;
    }
}
