package fr.maillage.committee;

import static fr.maillage.committee.CommitteeDesk.BOBIGNY;
import static fr.maillage.committee.CommitteeDesk.GRAND_EST;
import static fr.maillage.committee.InvitationDesk.officer;
import static fr.maillage.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.committee.series.SeriesInput;
import fr.maillage.committee.series.SeriesService;
import fr.maillage.identity.Role;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Officers add gatherings after the last one of a series. */
@InsideEar
class SeriesProlongIT {

    private static final String RULE = "select s.rule from gathering_series s join gathering_in_series e"
            + " on e.series_id = s.id join gathering g on g.id = e.gathering_id where g.uuid = ?";

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private InvitationDesk desk;

    @Inject
    private MinutesDesk minutes;

    @Inject
    private GatheringService gatherings;

    @Inject
    private GatheringList gatheringList;

    @Inject
    private SeriesService series;

    /** A Thursday after which the clocks change. */
    private LocalDate thursday() {
        return LocalDate.of(desk.today().getYear() + 1, 3, 31)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY))
                .minusDays(17);
    }

    private static SeriesInput more(String count, String dates) {
        return new SeriesInput(null, null, null, count, dates);
    }

    private GatheringDetail entered(UUID body, String rhythm, String count, String dates) {
        return officer(() -> series.create(
                CommitteeDesk.grouped(body, "S1", new GroupLine("S1-A", "Accès aux droits", "15"))
                        .with(GatheringField.HELD_ON, thursday().toString())
                        .with(GatheringField.PLACE, "12 rue Imaginaire")
                        .with(GatheringField.REMARK, "Apporter les chiffres"),
                new SeriesInput(rhythm, null, null, count, dates)));
    }

    private List<GatheringView> of(UUID body) {
        return officer(() -> gatheringList
                .page(GatheringList.of(body), new PageRequest(0, 100, "date", true))
                .items());
    }

    private List<UUID> prolonged(UUID id, int size, SeriesInput more) {
        return officer(() -> series.prolong(id, size, more));
    }

    @Test
    void what_is_added_follows_the_last_one_and_takes_over_how_that_meets_but_no_agenda_and_no_guest() {
        UUID body = desk.body();
        UUID first = entered(body, "weekly", "3", null).id();
        List<GatheringView> before = of(body);
        GatheringView last = before.get(2);
        officer(() -> gatherings.update(
                last.id(),
                last.version(),
                last.values()
                        .with(GatheringField.HELD_ON, last.heldOn().plusDays(1).toString())
                        .with(GatheringField.STARTS_AT, "09:30")
                        .with(GatheringField.ENDS_AT, "11:00")
                        .with(GatheringField.TITLE, "Reprise")
                        .with(GatheringField.MODE, "both")
                        .with(GatheringField.PLACE, "La ruche")));
        desk.member(body, "Amel");
        minutes.item(last.id(), "Budget");

        List<UUID> added = prolonged(first, 3, more("2", null));

        List<GatheringView> all = of(body);
        assertThat(all).hasSize(5);
        assertThat(all.subList(3, 5)).extracting(GatheringView::id).containsExactlyElementsOf(added);
        assertThat(all.subList(3, 5))
                .as("Thursdays, although the last one is on a Friday")
                .extracting(GatheringView::heldOn)
                .containsExactly(thursday().plusWeeks(3), thursday().plusWeeks(4));
        assertThat(all.subList(3, 5))
                .extracting(one -> one.title() + " " + one.values().text(GatheringField.STARTS_AT) + " "
                        + one.values().text(GatheringField.ENDS_AT) + " "
                        + one.values().text(GatheringField.MODE) + " "
                        + one.values().text(GatheringField.PLACE) + " "
                        + one.values().text(GatheringField.REMARK) + " "
                        + one.values().text(GatheringField.CODE) + one.groups())
                .containsOnly("Reprise 09:30 11:00 both La ruche null null[]");
        assertThat(all).extracting(one -> one.series().rank()).containsExactly(1, 2, 3, 4, 5);
        assertThat(all).extracting(one -> one.series().size()).containsOnly(5);
        assertThat(Sql.rows(RULE, first.toString()).toString()).contains("FREQ=WEEKLY;INTERVAL=1;BYDAY=TH;COUNT=5");
        for (UUID one : added) {
            assertThat(Sql.number(
                            "select count(*) from agenda_item where gathering_id = (select id from gathering where uuid = ?)",
                            one.toString()))
                    .isZero();
            assertThat(Sql.number(
                            "select count(*) from invitation where gathering_id = (select id from gathering where uuid = ?)",
                            one.toString()))
                    .isZero();
        }
        assertThat(prolonged(added.get(0), 5, more("1", null)))
                .as("from any of them")
                .hasSize(1);
        assertThat(of(body).get(5).heldOn()).isEqualTo(thursday().plusWeeks(5));
    }

    @Test
    void one_that_is_cancelled_keeps_its_day_and_lends_nothing_to_those_after_it() {
        UUID body = desk.body();
        UUID first = entered(body, "monthly", "3", null).id();
        GatheringView last = of(body).get(2);
        officer(() -> {
            GatheringDetail changed =
                    gatherings.update(last.id(), last.version(), last.values().with(GatheringField.PLACE, "Ailleurs"));
            return gatherings.archive(last.id(), changed.version(), "Férié");
        });

        UUID added = prolonged(first, 3, more("1", null)).get(0);

        GatheringView next = officer(() -> gatherings.get(added)).gathering();
        assertThat(next.heldOn()).isAfter(last.heldOn());
        assertThat(next.values().text(GatheringField.PLACE)).isEqualTo("12 rue Imaginaire");
        assertThat(next.series().rank()).isEqualTo(4);
    }

    @Test
    void a_day_that_has_a_gathering_is_refused_and_nothing_is_left_of_what_is_refused() {
        UUID body = desk.body();
        LocalDate second = thursday().plusDays(12);
        UUID first = entered(body, "dates", null, second.toString()).id();
        assertThat(refused(() -> prolonged(first, 2, more(null, second.plusDays(3) + " " + second))))
                .isEqualTo("INVALID committee-series-taken");
        assertThat(refused(
                        () -> prolonged(first, 2, more(null, second.minusDays(1).toString()))))
                .isEqualTo("INVALID committee-series-after");
        assertThat(refused(() -> prolonged(
                        first, 2, more(null, second.plusYears(2).plusDays(1).toString()))))
                .isEqualTo("INVALID committee-series-later");
        assertThat(of(body)).hasSize(2);
        prolonged(first, 2, more(null, second.plusDays(9) + " " + second.plusDays(3)));
        assertThat(of(body))
                .extracting(GatheringView::heldOn)
                .containsExactly(thursday(), second, second.plusDays(3), second.plusDays(9));

        UUID weekly = entered(desk.body(), "weekly", "50", null).id();
        assertThat(refused(() -> prolonged(weekly, 50, more("3", null)))).isEqualTo("INVALID committee-series-many");
        assertThat(prolonged(weekly, 50, more("2", null))).hasSize(2);
    }

    @Test
    void of_two_who_prolong_at_once_one_does_and_the_other_is_told() {
        UUID body = desk.body();
        UUID first = entered(body, "weekly", "3", null).id();
        CountDownLatch ready = new CountDownLatch(2);
        List<String> told =
                Stream.of(1, 2)
                        .map(each -> CompletableFuture.supplyAsync(() -> at(ready, first), threads))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(told).containsExactlyInAnyOrder("4 added", "CONFLICT committee-series-grown");
        assertThat(of(body)).hasSize(7);
        assertThat(of(body)).extracting(GatheringView::heldOn).doesNotHaveDuplicates();
    }

    private String at(CountDownLatch ready, UUID first) {
        ready.countDown();
        try {
            assertThat(ready.await(1, TimeUnit.MINUTES)).isTrue();
            return prolonged(first, 3, more("4", null)).size() + " added";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } catch (Problem problem) {
            return problem.kind() + " " + problem.violations().get(0).rule();
        }
    }

    @Test
    void only_who_keeps_the_committee_there_prolongs_what_is_a_series_and_is_not_archived() {
        UUID body = desk.body();
        GatheringDetail first = entered(body, "weekly", "3", null);
        UUID alone = desk.gathering(body, desk.today());
        SeriesInput one = more("1", null);
        assertThat(refused(() -> series.prolong(first.id(), 3, one))).startsWith("UNAUTHENTICATED");
        assertThat(refused(() -> As.a(Role.EPT_OFFICER, BOBIGNY, () -> series.prolong(first.id(), 3, one))))
                .startsWith("DENIED");
        assertThat(refused(() -> As.a(Role.MEMBER, GRAND_EST, () -> series.prolong(first.id(), 3, one))))
                .startsWith("DENIED");
        assertThat(refused(() -> prolonged(UUID.randomUUID(), 3, one))).startsWith("NOT_FOUND");
        assertThat(refused(() -> prolonged(alone, 1, one))).isEqualTo("CONFLICT committee-series-none");
        assertThat(refused(() -> officer(() -> series.prolong(first.id(), null, one))))
                .isEqualTo("INVALID required");
        assertThat(refused(() -> officer(() -> {
                    GatheringDetail seen = gatherings.get(alone);
                    return series.updateFollowing(alone, seen.version(), seen.values());
                })))
                .isEqualTo("CONFLICT committee-series-none");
        officer(() -> gatherings.archive(first.id(), first.version(), "Annulée"));
        assertThat(refused(() -> prolonged(first.id(), 3, one))).isEqualTo("CONFLICT committee.gathering.archived");
        assertThat(of(body)).hasSize(3);
    }
}
