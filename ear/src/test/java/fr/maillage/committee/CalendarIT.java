package fr.maillage.committee;

import static fr.maillage.testing.Refusals.kind;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.calendar.CalendarEntry;
import fr.maillage.calendar.CalendarFilter;
import fr.maillage.calendar.CalendarService;
import fr.maillage.calendar.CalendarSource;
import fr.maillage.calendar.CalendarSpan;
import fr.maillage.calendar.DatedEntries;
import fr.maillage.identity.Role;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Statements;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The calendar inside the server: what each feature brings, rights, days and statements. */
@Tag("embedded")
@InsideEar
class CalendarIT {

    private static final LocalDate FIRST = LocalDate.of(2031, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2031, 3, 31);
    private static final String FAILING = "failing-days";

    @Inject
    private CalendarDesk desk;

    @Inject
    private CalendarService calendar;

    @Inject
    private TerritoryService territories;

    @Inject
    @Any
    private Instance<CalendarSource> sources;

    @PersistenceUnit(unitName = "maillage")
    private EntityManagerFactory factory;

    private static <T> T member(Supplier<T> action) {
        return As.a(Role.MEMBER, CommitteeDesk.GRAND_EST, action);
    }

    private List<String> told(String territory, LocalDate from, LocalDate to, String... kinds) {
        return member(() -> calendar.entries(new CalendarFilter(territory, from, to, List.of(kinds))))
                .entries()
                .stream()
                .filter(entry -> entry.title().contains(desk.name()))
                .map(entry -> entry.day() + (entry.severalDays() ? "/" + entry.lastDay() : "")
                        + (entry.start() == null ? "" : " " + entry.start() + "-" + entry.end()) + " " + entry.kind())
                .toList();
    }

    private void enter() {
        desk.gathering("2031-03-30", "02:30", "04:00");
        desk.milestone("2031-03-31");
        desk.contract("2031-03-01");
        desk.post("2031-03-05", "2031-03-06");
        desk.dropIn("2031-03-10", "2031-03-20");
        desk.campaign("2031-02-24T23:30:00Z");
        desk.event("2031-03-05T14:00", "2031-03-05T16:00");
    }

    @Test
    void each_feature_brings_its_days_in_the_order_of_time() {
        enter();

        List<String> all = List.of(
                "2031-02-25/2031-03-07 confirmation-campaigns",
                "2031-03-01 funding-contracts",
                "2031-03-05 deployment-conventions",
                "2031-03-05 14:00-16:00 agenda-events",
                "2031-03-06 deployment-contracts",
                "2031-03-11 09:30-12:30 deployment-dropins",
                "2031-03-18 09:30-12:30 deployment-dropins",
                "2031-03-30 02:30-04:00 committee-gatherings",
                "2031-03-31 plan-milestones");
        assertThat(told(CommitteeDesk.GAGNY, FIRST, LAST)).containsExactlyElementsOf(all);
        assertThat(told(CommitteeDesk.GRAND_EST, FIRST, LAST)).containsExactlyElementsOf(all);
        assertThat(told(null, FIRST, LAST)).containsExactlyElementsOf(all);
        assertThat(told(CommitteeDesk.GAGNY, FIRST, LAST, "agenda-events", "plan-milestones"))
                .containsExactly("2031-03-05 14:00-16:00 agenda-events", "2031-03-31 plan-milestones");
        assertThat(told(CommitteeDesk.GAGNY, FIRST.minusDays(10), FIRST)).containsExactly(all.get(0), all.get(1));
        assertThat(told(CommitteeDesk.BOBIGNY, FIRST, LAST)).isEmpty();
    }

    @Test
    void each_kind_takes_two_statements_at_most_however_many_days_there_are() {
        enter();
        TerritoryView where = territories.required(CommitteeDesk.GAGNY);
        CalendarSpan span = new CalendarSpan(where, FIRST, LAST, LocalDate.of(2026, 11, 29), 100);
        Map<String, Long> statements = new TreeMap<>();
        sources.stream()
                .filter(source -> !source.kind().equals(FAILING))
                .forEach(source -> statements.put(
                        source.kind(),
                        member(() -> Statements.all(
                                factory, () -> assertThat(source.entries(span)).isNotEmpty()))));
        assertThat(statements).hasSize(8);
        assertThat(statements.values()).allSatisfy(calls -> assertThat(calls).isBetween(1L, 2L));
    }

    @Test
    void who_may_read_nothing_is_refused_by_the_calendar_and_by_each_kind() {
        TerritoryView where = territories.required(CommitteeDesk.GAGNY);
        CalendarSpan span = new CalendarSpan(where, FIRST, LAST, FIRST, 100);
        sources.stream()
                .filter(source -> !source.kind().equals(FAILING))
                .forEach(source -> assertThat(kind(() -> source.entries(span)))
                        .as(source.kind())
                        .isEqualTo(Problem.Kind.UNAUTHENTICATED));
        assertThat(kind(() -> calendar.entries(new CalendarFilter(null, FIRST, LAST, List.of()))))
                .isEqualTo(Problem.Kind.UNAUTHENTICATED);
        assertThat(kind(calendar::kinds)).isEqualTo(Problem.Kind.UNAUTHENTICATED);
    }

    @Test
    void a_kind_that_fails_is_named_and_the_others_are_told() {
        desk.gathering("2031-03-12", null, null);
        DatedEntries found =
                member(() -> calendar.entries(new CalendarFilter(CommitteeDesk.GAGNY, FIRST, LAST, List.of())));
        assertThat(found.missing()).containsExactly(FAILING);
        assertThat(found.entries()).extracting(CalendarEntry::kind).contains("committee-gatherings");
        assertThat(found.cut()).isFalse();
    }

    @Test
    void days_that_nobody_means_and_unknown_kinds_and_territories_are_refused() {
        assertThat(kind(() -> told(null, LAST, FIRST))).isEqualTo(Problem.Kind.INVALID);
        assertThat(kind(() -> told(null, FIRST, FIRST.plusYears(100)))).isEqualTo(Problem.Kind.INVALID);
        assertThat(kind(() -> told(null, FIRST, FIRST.plusMonths(13)))).isEqualTo(Problem.Kind.INVALID);
        assertThat(told(null, FIRST, FIRST.plusMonths(13).minusDays(1))).isEmpty();
        assertThat(kind(() -> told(null, FIRST, LAST, "nobody-knows"))).isEqualTo(Problem.Kind.INVALID);
        assertThat(kind(() -> told("com:00000", FIRST, LAST))).isEqualTo(Problem.Kind.NOT_FOUND);
    }
}
