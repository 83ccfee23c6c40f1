package fr.maillage.committee;

import static fr.maillage.committee.SeatDesk.broken;
import static fr.maillage.committee.SeatDesk.kind;
import static fr.maillage.committee.SeatDesk.of;
import static fr.maillage.committee.SeatDesk.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.actor.ActorDesk;
import fr.maillage.actor.ActorService;
import fr.maillage.committee.renewal.RenewalFilter;
import fr.maillage.committee.renewal.RenewalService;
import fr.maillage.committee.renewal.RenewalView;
import fr.maillage.committee.seat.SeatDetail;
import fr.maillage.identity.Role;
import fr.maillage.person.PeopleDesk;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who follows whom when mandates end, and who may know. */
@Tag("embedded")
@InsideEar
class FollowRuleIT {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
    private static final PageRequest ALL = new PageRequest(0, PageRequest.MAX_SIZE, "name", true);

    @Inject
    private SeatDesk desk;

    @Inject
    private PeopleDesk people;

    @Inject
    private ActorService actors;

    @Inject
    private BodyService bodies;

    @Inject
    private RenewalService renewals;

    private UUID body;
    private UUID actor;

    @BeforeEach
    void prepare() {
        body = desk.body();
        actor = As.administrator(() -> actors.create(ActorDesk.association(ActorDesk.GAGNY)))
                .id();
    }

    @Test
    void who_begins_after_follows_and_who_begins_a_day_before_the_other_ends_does_not() {
        seat("Amel", "2020-01-01", "2025-03-22");
        seat("Bo", "2025-03-21", null);
        assertThat(states()).containsExactly("Amel to-fill null");

        seat("Cy", "2025-03-23", null);
        assertThat(states()).containsExactly("Amel followed Cy");
    }

    @Test
    void one_who_begins_follows_one_only_where_two_end_and_a_second_one_follows_the_other() {
        seat("Amel", null, "2025-03-22");
        seat("Bo", null, "2025-03-22");
        seat("Cy", "2025-04-30", null);
        assertThat(states()).containsExactly("Amel to-fill null", "Bo followed Cy");

        seat("Dan", "2025-05-30", null);
        assertThat(states()).containsExactly("Amel followed Dan", "Bo followed Cy");
    }

    @Test
    void who_sits_again_follows_herself_and_who_names_another_seat_follows_that_one_only() {
        UUID amel = desk.person("Amel");
        SeatDetail before = desk.enter(body, here(of(amel, null, "2025-03-22")));
        SeatDetail bo = seat("Bo", null, "2025-03-22");
        SeatDetail again = desk.enter(body, here(of(amel, "2025-05-01", null)));
        seat("Cy", "2025-04-30", null);
        assertThat(states()).containsExactly("Amel followed Amel", "Bo followed Cy");

        desk.update(again, again.values().with(SeatField.REPLACES, bo.id().toString()));
        assertThat(states()).containsExactly("Amel followed Cy", "Bo followed Amel");
        assertThat(before.id()).isNotEqualTo(again.id());
    }

    @Test
    void a_resident_is_followed_by_whoever_names_her_who_must_begin_after() {
        SeatDetail amel = desk.enter(body, of(desk.person("Amel"), null, "2025-03-22"));
        UUID bo = desk.person("Bo");
        desk.enter(body, of(desk.person("Cy"), "2025-04-30", null));
        assertThat(states()).containsExactly("Amel to-fill null");

        for (String from : new String[] {"2025-03-22", null}) {
            assertThat(broken(() -> desk.enter(body, replacing(bo, from, amel))))
                    .containsExactly("replaces committee-seat-replaces-order");
        }
        assertThat(broken(() -> desk.enter(desk.body(), replacing(bo, "2025-04-30", amel))))
                .isNotEmpty();
        SeatDetail follower = desk.enter(body, replacing(bo, "2025-04-30", amel));
        assertThat(follower.seat().replacesName()).isEqualTo("Amel");
        assertThat(states()).containsExactly("Amel followed Bo");
    }

    @Test
    void the_first_and_the_last_day_of_the_period_count_and_the_day_before_does_not() {
        seat("Amel", null, FIRST.toString());
        seat("Bo", null, LAST.toString());
        seat("Cy", null, FIRST.minusDays(1).toString());

        assertThat(states()).hasSize(2);
        assertThat(states().toString()).contains("Amel", "Bo").doesNotContain("Cy");
    }

    @Test
    void an_archived_body_has_no_seat_to_fill_and_one_in_two_bodies_counts_in_each() {
        UUID amel = desk.person("Amel");
        UUID other = desk.body();
        desk.enter(body, of(amel, null, "2025-03-22"));
        desk.enter(other, of(amel, null, "2025-03-22"));
        assertThat(list(body)).hasSize(1);
        assertThat(list(other)).hasSize(1);

        officer(() -> bodies.archive(other, bodies.get(other).body().version(), "Le groupe ne se réunit plus"));
        assertThat(list(other)).isEmpty();
    }

    @Test
    void a_merged_person_leaves_once_and_is_still_followed() {
        UUID amel = desk.person("Amel");
        UUID twin = desk.person("Amel B");
        desk.enter(body, of(amel, null, "2025-03-22"));
        SeatDetail same = desk.enter(body, of(twin, null, "2025-03-22"));
        desk.enter(body, replacing(desk.person("Cy"), "2025-04-30", same));

        people.merge(amel, twin);

        assertThat(states()).containsExactly("Amel followed Cy");
    }

    @Test
    void names_are_told_only_to_who_reads_contacts_there_and_a_period_that_nobody_means_is_refused() {
        seat("Amel", null, "2025-03-22");

        assertThat(kind(() -> As.a(Role.MEMBER, CommitteeDesk.GRAND_EST, () -> renewals.list(filter(body), ALL))))
                .isEqualTo(Kind.DENIED);
        assertThat(As.a(Role.EPT_OFFICER, CommitteeDesk.BOBIGNY, () -> renewals.list(filter(body), ALL))
                        .items())
                .isEmpty();
        assertThat(officer(() -> renewals.list(new RenewalFilter(CommitteeDesk.BOBIGNY, body, FIRST, LAST, null), ALL))
                        .items())
                .isEmpty();
        assertThat(broken(() -> officer(() -> renewals.list(new RenewalFilter(null, body, LAST, FIRST, null), ALL))))
                .containsExactly("to committee-renewal-order");
        assertThat(broken(() -> officer(
                        () -> renewals.list(new RenewalFilter(null, body, FIRST, FIRST.plusYears(100), null), ALL))))
                .containsExactly("to committee-renewal-long");
    }

    private SeatDetail seat(String name, String from, String until) {
        return desk.enter(body, here(of(desk.person(name), from, until)));
    }

    private FieldValues<SeatField> here(FieldValues<SeatField> says) {
        return says.with(SeatField.ACTOR, actor.toString());
    }

    private static FieldValues<SeatField> replacing(UUID person, String from, SeatDetail seat) {
        return of(person, from, null).with(SeatField.REPLACES, seat.id().toString());
    }

    private List<String> states() {
        return list(body).stream()
                .map(one -> one.name() + " " + one.state().code() + " " + one.followerName())
                .toList();
    }

    private List<RenewalView> list(UUID of) {
        return officer(() -> renewals.list(filter(of), ALL)).items();
    }

    private static RenewalFilter filter(UUID body) {
        return new RenewalFilter(null, body, FIRST, LAST, null);
    }
}
