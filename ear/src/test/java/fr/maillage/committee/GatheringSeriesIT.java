package fr.maillage.committee;

import static fr.maillage.committee.CommitteeDesk.BOBIGNY;
import static fr.maillage.committee.InvitationDesk.officer;
import static fr.maillage.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.committee.series.SeriesInput;
import fr.maillage.committee.series.SeriesPlace;
import fr.maillage.committee.series.SeriesService;
import fr.maillage.identity.Role;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Officers enter gatherings in series, and change or cancel what follows. */
@InsideEar
class GatheringSeriesIT {

    private static final SeriesInput FOUR = new SeriesInput("weekly", "1", null, "4", null);

    @Inject
    private InvitationDesk desk;

    @Inject
    private GatheringService gatherings;

    @Inject
    private GatheringList gatheringList;

    @Inject
    private SeriesService series;

    /** A Thursday from which the clocks change within two weeks. */
    private LocalDate beforeTheClocks() {
        return LocalDate.of(desk.today().getYear() + 1, 3, 31)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY))
                .minusDays(10);
    }

    private FieldValues<GatheringField> first(UUID body, LocalDate day) {
        return CommitteeDesk.grouped(body, "S1", new GroupLine("S1-A", "Accès aux droits", "15"))
                .with(GatheringField.HELD_ON, day.toString());
    }

    private GatheringDetail created(UUID body, SeriesInput input) {
        return officer(() -> series.create(first(body, beforeTheClocks()), input));
    }

    private List<GatheringView> of(UUID body) {
        return officer(() -> gatheringList
                .page(GatheringList.of(body), new PageRequest(0, 100, "date", true))
                .items());
    }

    private SeriesPlace place(GatheringView one) {
        return officer(() -> series.place(one.id())).orElseThrow();
    }

    @Test
    void each_is_a_gathering_of_its_own_at_the_same_time_of_day_across_the_change_of_clocks() {
        UUID body = desk.body();
        GatheringDetail first = created(body, FOUR);
        List<GatheringView> all = of(body);

        assertThat(all)
                .extracting(GatheringView::heldOn)
                .containsExactly(
                        beforeTheClocks(),
                        beforeTheClocks().plusWeeks(1),
                        beforeTheClocks().plusWeeks(2),
                        beforeTheClocks().plusWeeks(3));
        assertThat(all)
                .extracting(one -> one.values().text(GatheringField.STARTS_AT))
                .containsOnly("14:00");
        assertThat(all)
                .extracting(one -> one.values().text(GatheringField.ENDS_AT))
                .containsOnly("16:30");
        assertThat(all).extracting(one -> one.series().rank()).containsExactly(1, 2, 3, 4);
        assertThat(all).extracting(one -> one.series().size()).containsOnly(4);
        assertThat(all.stream().map(one -> one.series().id()).distinct()).hasSize(1);
        assertThat(all)
                .as("code and groups are the first one's")
                .extracting(one -> one.values().text(GatheringField.CODE) + " "
                        + one.groups().size())
                .containsExactly("S1 1", "null 0", "null 0", "null 0");
        assertThat(first.gathering().series().rank()).isEqualTo(1);
        assertThat(place(all.get(0)).previous()).isNull();
        assertThat(place(all.get(1)).previous().id()).isEqualTo(all.get(0).id());
        assertThat(place(all.get(1)).next().heldOn()).isEqualTo(all.get(2).heldOn());
        assertThat(place(all.get(3)).next()).isNull();
        assertThat(place(all.get(1)).following())
                .containsExactly(all.get(2).id(), all.get(3).id());
        assertThat(officer(() -> series.place(desk.gathering(body, desk.today()))))
                .isEmpty();
    }

    @Test
    void fifty_three_are_refused_and_none_is_left_of_what_is_refused() {
        UUID body = desk.body();
        LocalDate last = beforeTheClocks().plusWeeks(52);
        assertThat(refused(() -> created(body, new SeriesInput("weekly", null, last.toString(), null, null))))
                .isEqualTo("INVALID committee-series-many");
        assertThat(refused(() -> created(body, new SeriesInput("weekly", null, null, null, null))))
                .isEqualTo("INVALID committee-series-end");
        assertThat(of(body)).isEmpty();
        created(body, new SeriesInput("weekly", null, last.minusWeeks(1).toString(), null, null));
        assertThat(of(body)).hasSize(52);
    }

    @Test
    void one_that_is_moved_keeps_its_place_and_what_follows_takes_time_mode_and_place() {
        UUID body = desk.body();
        created(body, FOUR);
        List<GatheringView> all = of(body);
        GatheringView third = all.get(2);
        LocalDate moved = third.heldOn().plusDays(20);
        officer(() -> gatherings.update(
                third.id(), third.version(), third.values().with(GatheringField.HELD_ON, moved.toString())));
        assertThat(of(body).get(3).series().rank()).as("the last by its day").isEqualTo(3);
        assertThat(of(body))
                .filteredOn(one -> !one.id().equals(third.id()))
                .extracting(one -> one.heldOn().getDayOfWeek())
                .containsOnly(DayOfWeek.THURSDAY);

        GatheringView second = all.get(1);
        officer(() -> series.updateFollowing(
                second.id(),
                second.version(),
                second.values()
                        .with(GatheringField.STARTS_AT, "09:30")
                        .with(GatheringField.ENDS_AT, "11:00")
                        .with(GatheringField.TITLE, "Reprise")
                        .with(GatheringField.MODE, "both")
                        .with(GatheringField.PLACE, "La ruche")));
        assertThat(of(body))
                .extracting(one -> one.values().text(GatheringField.STARTS_AT) + " "
                        + one.values().text(GatheringField.PLACE) + " " + one.title())
                .containsExactly(
                        "14:00 null Les freins",
                        "09:30 La ruche Reprise",
                        "09:30 La ruche Les freins",
                        "09:30 La ruche Les freins");
        assertThat(of(body)).extracting(GatheringView::heldOn).contains(moved);
        assertThat(refused(() -> officer(() -> series.updateFollowing(second.id(), second.version(), second.values()))))
                .isEqualTo("STALE stale");
    }

    @Test
    void the_rest_is_cancelled_but_not_what_was_held_and_one_that_is_archived_is_passed_over() {
        UUID body = desk.body();
        created(body, FOUR);
        List<GatheringView> all = of(body);
        // One that was held although it comes after
        Sql.update(
                "update gathering set held_on = ? where uuid = ?",
                desk.today().minusDays(1),
                all.get(3).id().toString());
        officer(() -> gatherings.archive(all.get(1).id(), all.get(1).version(), "Férié"));
        assertThat(place(all.get(0)).next().id()).isEqualTo(all.get(2).id());
        assertThat(place(all.get(0)).following()).containsExactly(all.get(2).id());

        cancel(all.get(0), all.get(0).version());
        assertThat(of(body))
                .extracting(GatheringView::id)
                .containsExactly(all.get(3).id());
        assertThat(refused(() -> cancel(all.get(0), all.get(0).version()))).isEqualTo("STALE stale");
    }

    private Void cancel(GatheringView one, int version) {
        return officer(() -> {
            series.cancelFollowing(one.id(), version, "Le comité s'arrête");
            return null;
        });
    }

    @Test
    void only_who_keeps_the_committee_there_enters_changes_and_cancels() {
        UUID body = desk.body();
        created(body, FOUR);
        GatheringView one = of(body).get(0);
        assertThat(refused(() -> series.create(first(body, desk.today()), FOUR)))
                .startsWith("UNAUTHENTICATED");
        assertThat(refused(() -> series.place(one.id()))).startsWith("UNAUTHENTICATED");
        assertThat(refused(() -> As.a(
                        Role.EPT_OFFICER,
                        BOBIGNY,
                        () -> series.create(first(body, desk.today()).with(GatheringField.CODE, "S2"), FOUR))))
                .startsWith("DENIED");
        assertThat(refused(() -> As.a(
                        Role.EPT_OFFICER,
                        BOBIGNY,
                        () -> series.updateFollowing(
                                one.id(), one.version(), one.values().with(GatheringField.PLACE, "Ici")))))
                .startsWith("DENIED");
        assertThat(refused(() -> As.a(Role.EPT_OFFICER, BOBIGNY, () -> {
                    series.cancelFollowing(one.id(), one.version(), "Non");
                    return null;
                })))
                .startsWith("DENIED");
        assertThat(of(body)).hasSize(4);
    }
}
