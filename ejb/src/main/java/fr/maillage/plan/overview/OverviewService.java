package fr.maillage.plan.overview;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.plan.FrameLineRef;
import fr.maillage.plan.FrameLines;
import fr.maillage.plan.action.ActionFilter;
import fr.maillage.plan.action.ActionList;
import fr.maillage.plan.action.ActionState;
import fr.maillage.plan.overview.Board.Column;
import fr.maillage.plan.persistence.OverviewRepository;
import fr.maillage.record.RecordQuery;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.territory.CallerTerritories;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Actions seen at once, as the filters of their list select them; each needs the same number of statements however many
 * there are. Reading needs READ somewhere.
 */
@Stateless
public class OverviewService {

    /** The most milestones of a calendar that others subscribe to. */
    static final int MOST_OF_FEED = 1000;

    /** For how long a milestone stays in such a calendar. */
    private static final int DAYS_BACK = 366;

    @Inject
    private OverviewRepository overview;

    @Inject
    private ActionList list;

    @Inject
    private FrameLines lines;

    @Inject
    private CallerTerritories own;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    /**
     * Actions by their states.
     *
     * @param day as of which actions are in a state, and late; null for today
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND for an unknown territory
     */
    public Board board(ActionFilter filter, LocalDate day) {
        RecordQuery query = query(filter, day);
        LocalDate when = day(day);
        Map<String, Long> totals = overview.states(query, when);
        List<ActionCard> cards = overview.perState(query, when, Board.MOST);
        Map<ActionState, List<ActionCard>> byState = cards.stream().collect(Collectors.groupingBy(ActionCard::state));
        List<Column> columns = Arrays.stream(ActionState.values())
                .map(state -> new Column(
                        state, totals.getOrDefault(state.code(), 0L), byState.getOrDefault(state, List.of())))
                .toList();
        return new Board(columns, lines(cards), editable(cards));
    }

    /**
     * A page of actions over the months of a year.
     *
     * @param year null for this one, or where no action is at work in it the nearest one that has some
     * @throws Problem as for {@link #board}
     */
    public Timeline timeline(ActionFilter filter, Integer year, LocalDate day, PageRequest request) {
        List<LocalDate> span = overview.span(query(filter, day));
        int today = day(day).getYear();
        int first = span.isEmpty() ? today : span.get(0).getYear();
        int last = span.isEmpty() ? today : span.get(span.size() - 1).getYear();
        int shown = year == null ? Math.max(first, Math.min(last, today)) : year;
        RecordQuery during = query(filter, day)
                .where(
                        "(r.starts_on is null or r.starts_on <= ?) and (r.ends_on is null or r.ends_on >= ?)",
                        LocalDate.of(shown, 12, 31),
                        LocalDate.of(shown, 1, 1));
        return new Timeline(shown, first, last, overview.timeline(during, day(day), request));
    }

    /**
     * A page of the milestones of a year, by their days.
     *
     * @throws Problem as for {@link #board}
     */
    public Page<DatedMilestone> milestones(ActionFilter filter, int year, LocalDate day, PageRequest request) {
        return overview.milestones(
                query(filter, day)
                        .where("d.due_on between ? and ?", LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)),
                day(day),
                request);
    }

    /**
     * The milestones for calendars: those of the last twelve months and those to come, {@value #MOST_OF_FEED} at most, those
     * of suspended and abandoned actions left out.
     *
     * @throws Problem as for {@link #board}
     */
    public List<DatedMilestone> feed(ActionFilter filter) {
        RecordQuery query = query(filter, null)
                .where("r.state not in ('suspended', 'abandoned')")
                .where("d.due_on >= ?", list.today().minusDays(DAYS_BACK));
        return overview.upcoming(query, list.today(), MOST_OF_FEED);
    }

    /**
     * The first milestones between two days, both included, those of suspended and abandoned actions left out; in two
     * statements.
     *
     * @param most how many at most
     * @throws Problem as for {@link #board}
     */
    public List<DatedMilestone> between(ActionFilter filter, LocalDate from, LocalDate to, int most) {
        RecordQuery query = query(filter, null)
                .where("r.state not in ('suspended', 'abandoned')")
                .where("d.due_on between ? and ?", from, to);
        return overview.upcoming(query, list.today(), most);
    }

    /**
     * Counts the actions kept or taking place in each of some territories or a part of it; those without any are absent.
     *
     * @throws Problem as for {@link #board}
     */
    public Map<Long, Long> counts(ActionFilter filter, Collection<Long> some) {
        return overview.inside(query(filter, null), some, list.today());
    }

    private RecordQuery query(ActionFilter filter, LocalDate day) {
        caller.require(Permission.READ);
        return list.condition(filter.asked(day(day)));
    }

    private LocalDate day(LocalDate asked) {
        return asked == null ? list.today() : asked;
    }

    /** The principal lines of some actions, by key, in one statement. */
    private Map<Long, FrameLineRef> lines(List<ActionCard> cards) {
        return new HashMap<>(lines.byKeys(
                cards.stream().map(ActionCard::line).filter(Objects::nonNull).collect(Collectors.toSet())));
    }

    private Set<Long> editable(List<ActionCard> cards) {
        if (cards.isEmpty() || !caller.may(Permission.EDIT_PLAN)) {
            return Set.of();
        }
        Set<Long> keys = cards.stream().map(ActionCard::territory).collect(Collectors.toSet());
        return own
                .among(Permission.EDIT_PLAN, List.copyOf(territories.byIds(keys).values()))
                .stream()
                .map(TerritoryView::id)
                .collect(Collectors.toSet());
    }
}
