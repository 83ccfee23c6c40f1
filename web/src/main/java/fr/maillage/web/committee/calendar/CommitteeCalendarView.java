package fr.maillage.web.committee.calendar;

import fr.maillage.calendar.CalendarEntry;
import fr.maillage.calendar.CalendarFilter;
import fr.maillage.calendar.CalendarService;
import fr.maillage.calendar.DatedEntries;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RuleTexts;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.DayGrid;
import fr.maillage.web.shared.ListState;
import fr.maillage.web.shared.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The calendar of a territory: a month as weeks of days, or any days as a table. */
@Named
@RequestScoped
public class CommitteeCalendarView {

    private static final String PATH = "/committee/calendar/index.xhtml";

    /** Number of entries of a day that the month shows; the others are behind a link. */
    private static final int MOST_OF_DAY = 5;

    @Inject
    private CalendarService calendar;

    @Inject
    private TerritoryService territories;

    @Inject
    private Clock clock;

    @Inject
    private Caller caller;

    private ListState state;
    private CalendarParameters asked;
    private boolean table;
    private List<String> kinds;
    private TerritoryView territory;
    private DatedEntries found;
    private String refused;

    @PostConstruct
    void init() {
        caller.require(Permission.READ);
        state = ListState.ofRequest("day");
        kinds = calendar.kinds();
        Asked address = Asked.byPage();
        asked = CalendarParameters.of(
                address,
                FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterValuesMap()
                        .get("kind"),
                kinds,
                true,
                ClockProducer.today(clock));
        try {
            found = calendar.entries(asked.filter());
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.INVALID) {
                throw problem;
            }
            refused = RuleTexts.text(problem.violations().get(0), Messages.currentLocale());
            asked = asked.ofMonth();
            found = calendar.entries(asked.filter());
        }
        table = asked.spanned() || "list".equals(address.text("view"));
        territory = calendar.territory(asked.filter().territory());
    }

    /** The weeks of the month; what began before it stands on its first day. */
    public List<List<DayGrid.Day<CalendarEntry>>> getWeeks() {
        LocalDate first = asked.filter().from();
        return DayGrid.weeks(
                first,
                asked.filter().to(),
                found.entries().stream()
                        .collect(Collectors.groupingBy(entry -> entry.day().isBefore(first) ? first : entry.day())));
    }

    /** The entries of a day that the month has room for. */
    public List<CalendarEntry> shown(List<CalendarEntry> day) {
        return day.subList(0, Math.min(MOST_OF_DAY, day.size()));
    }

    /** Counts the entries that a day has beside those. */
    public int more(List<CalendarEntry> day) {
        return day.size() - Math.min(MOST_OF_DAY, day.size());
    }

    /** A page of the table. */
    public Page<CalendarEntry> getPage() {
        PageRequest request = state.request();
        List<CalendarEntry> all = found.entries();
        int before = Math.min(request.offset(), all.size());
        return new Page<>(
                all.subList(before, Math.min(before + request.size(), all.size())), all.size(), request, found.cut());
    }

    /** The month before with the same filters. */
    public String getBeforeHref() {
        return href(asked.month().minusMonths(1), table);
    }

    /** The month after with the same filters. */
    public String getAfterHref() {
        return href(asked.month().plusMonths(1), table);
    }

    /** The month of today with the same filters. */
    public String getTodayHref() {
        return href(null, table);
    }

    /** The month as weeks of days, with the same filters. */
    public String getMonthHref() {
        return href(asked.month(), false);
    }

    /** The month as a table, with the same filters. */
    public String getTableHref() {
        return href(asked.month(), true);
    }

    /** One day with the same filters. */
    public String dayHref(LocalDate day) {
        List<String> pairs = pairs();
        pairs.add("from=" + day + "&to=" + day);
        return PATH + "?" + String.join("&", pairs);
    }

    private String href(YearMonth month, boolean asTable) {
        List<String> pairs = pairs();
        if (month != null) {
            pairs.add("month=" + month);
        }
        if (asTable) {
            pairs.add("view=list");
        }
        return pairs.isEmpty() ? PATH : PATH + "?" + String.join("&", pairs);
    }

    private List<String> pairs() {
        List<String> pairs = new ArrayList<>();
        if (asked.filter().territory() != null) {
            pairs.add("territory=" + URLEncoder.encode(asked.filter().territory(), StandardCharsets.UTF_8));
        }
        asked.filter().kinds().forEach(kind -> pairs.add("kind=" + kind));
        return pairs;
    }

    /** The territories of the filter; the one of the address even where the committee's own are others. */
    public List<TerritoryView> getTerritories() {
        return territories.choices(territory.code());
    }

    /** Tells if a kind was asked for by name. */
    public boolean chosen(String kind) {
        return asked.filter().kinds().contains(kind);
    }

    /** The kinds that were asked for, parted by commas. */
    public String getJoinedKinds() {
        return String.join(",", asked.filter().kinds());
    }

    /** Why the days of the address were not followed; null when they were. */
    public String getRefused() {
        return refused;
    }

    public boolean isTable() {
        return table;
    }

    /** Tells if the address asks for days, and not for a month. */
    public boolean isSpanned() {
        return asked.spanned();
    }

    public YearMonth getMonth() {
        return asked.month();
    }

    public CalendarFilter getFilter() {
        return asked.filter();
    }

    public TerritoryView getTerritory() {
        return territory;
    }

    /** All kinds, in their order. */
    public List<String> getKinds() {
        return kinds;
    }

    public DatedEntries getFound() {
        return found;
    }

    public ListState getState() {
        return state;
    }
}
