package fr.maillage.calendar;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Brought;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.territory.CallerTerritories;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The calendar of a territory, from all features that date something. Reading needs READ somewhere. */
@Stateless
public class CalendarService {

    /** Number of entries that are told at most. */
    public static final int MOST = 5000;

    /** Number of months that may be asked for at once. */
    public static final int MOST_MONTHS = 13;

    /** Days first, then what has no time, then the kinds in their order. */
    private static final Comparator<CalendarEntry> BY_TIME = Comparator.comparing(CalendarEntry::day)
            .thenComparing(CalendarEntry::start, Comparator.nullsFirst(Comparator.naturalOrder()));

    @Inject
    @Any
    private Instance<CalendarSource> sources;

    @Inject
    private TerritoryService territories;

    @Inject
    private CallerTerritories own;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * The kinds of entries, in their order.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<String> kinds() {
        caller.require(Permission.READ);
        return found(List.of()).stream().map(CalendarSource::kind).toList();
    }

    /**
     * Gives the entries between two days, both included, in the order of time, {@value #MOST} at most. Each source reads in
     * transactions of its own: what one that fails leaves of its own must not stop the others.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND for an unknown territory; INVALID for an end before
     *     the beginning or more than {@value #MOST_MONTHS} months after it, and for an unknown kind
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public DatedEntries entries(CalendarFilter filter) {
        caller.require(Permission.READ);
        LocalDate from = filter.from();
        LocalDate to = filter.to();
        if (to.isBefore(from) || !to.isBefore(from.plusMonths(MOST_MONTHS))) {
            throw Problem.invalid("to", "calendar-span", to.toString(), from.toString(), Integer.toString(MOST_MONTHS));
        }
        List<CalendarSource> asked = found(filter.kinds());
        CalendarSpan span =
                new CalendarSpan(territory(filter.territory()), from, to, ClockProducer.today(clock), MOST + 1);
        List<CalendarEntry> all = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (CalendarSource source : asked) {
            Optional<List<CalendarEntry>> read = Brought.read(
                    "The calendar",
                    () -> source.entries(span).stream().limit(span.most()).toList());
            read.ifPresentOrElse(all::addAll, () -> missing.add(source.kind()));
        }
        all.sort(BY_TIME);
        return new DatedEntries(all.subList(0, Math.min(MOST, all.size())), missing, all.size() > MOST);
    }

    /** The territory that is meant: the caller's own where none is said. Throws NOT_FOUND for an unknown one. */
    public TerritoryView territory(String code) {
        caller.require(Permission.READ);
        return code == null || code.isBlank() ? own.own() : territories.required(code);
    }

    /** The sources of some kinds, in their order; all for none. */
    private List<CalendarSource> found(List<String> kinds) {
        List<CalendarSource> all = sources.handlesStream()
                .flatMap(handle -> Brought.read("The calendar", handle::get).stream())
                .sorted(Comparator.comparingInt(CalendarSource::rank).thenComparing(CalendarSource::kind))
                .toList();
        kinds.stream()
                .filter(kind -> all.stream().noneMatch(source -> source.kind().equals(kind)))
                .findFirst()
                .ifPresent(kind -> {
                    throw Problem.invalid("kind", "unknown-value", kind);
                });
        return kinds.isEmpty()
                ? all
                : all.stream().filter(source -> kinds.contains(source.kind())).toList();
    }
}
