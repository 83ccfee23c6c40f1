package fr.maillage.committee;

import static fr.maillage.committee.SeatDesk.broken;
import static fr.maillage.committee.SeatDesk.kind;
import static fr.maillage.committee.SeatDesk.of;
import static fr.maillage.committee.SeatDesk.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.audit.AuditView;
import fr.maillage.committee.seat.SeatDetail;
import fr.maillage.committee.seat.SeatService;
import fr.maillage.identity.Role;
import fr.maillage.person.PeopleDesk;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An officer says who sits in a body. */
@InsideEar
class SeatIT {

    private final String word = "siege" + UUID.randomUUID().toString().replace("-", "");

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private SeatDesk desk;

    @Inject
    private PeopleDesk people;

    @Inject
    private SeatService seats;

    @Inject
    private MemberService members;

    @Inject
    private BodyService bodies;

    @Test
    void a_member_whose_mandate_was_ended_stays_readable_behind_those_of_today() {
        UUID body = desk.body();
        SeatDetail amel = desk.enter(
                body, of(desk.person("Amel " + word), "2020-01-01", null).with(SeatField.ROLE, "Présidente"));
        desk.enter(body, of(desk.person("Bo " + word)).with(SeatField.GROUP, "A"));

        desk.update(amel, amel.values().with(SeatField.UNTIL, "2021-12-31"));

        assertThat(desk.members(body))
                .extracting(m -> m.name() + " " + m.role() + " " + m.group() + " " + m.until() + " " + m.today())
                .containsExactly(
                        "Bo " + word + " null A null true", "Amel " + word + " Présidente null 2021-12-31 false");
        assertThat(officer(() -> members.seated(body))).isEqualTo(1);
        assertThat(on(body, "2021-12-31")).isEqualTo(2);
        assertThat(on(body, "2022-01-01")).isEqualTo(1);
        assertThat(officer(() -> bodies.history(body)))
                .extracting(AuditView::action)
                .containsExactly(
                        "committee.body.end-member",
                        "committee.body.add-member",
                        "committee.body.add-member",
                        "committee.body.create");
    }

    @Test
    void nothing_in_the_history_of_a_body_tells_who_sits_there() {
        UUID body = desk.body();
        SeatDetail seat = desk.enter(body, of(desk.person("Amel " + word)).with(SeatField.ROLE, "Rôle " + word));
        desk.update(seat, seat.values().with(SeatField.ROLE, "Autre " + word));

        assertThat(officer(() -> bodies.history(body)).toString()).doesNotContain(word);
    }

    @Test
    void a_person_sits_once_on_a_day_and_may_come_back_later() {
        UUID body = desk.body();
        UUID amel = desk.person("Amel " + word);
        SeatDetail first = desk.enter(body, of(amel, "2020-01-01", "2021-12-31"));

        for (FieldValues<SeatField> again : List.of(
                of(amel),
                of(amel, "2021-12-31", null),
                of(amel, null, "2020-01-01"),
                of(amel, "2020-06-01", "2020-07-01"))) {
            assertThat(broken(() -> desk.enter(body, again)))
                    .as(again.toString())
                    .containsExactly("person committee-seat-twice");
        }
        SeatDetail later = desk.enter(body, of(amel, "2022-01-01", null));
        assertThat(broken(() -> desk.update(later, of(amel, "2021-12-31", null))))
                .containsExactly("person committee-seat-twice");
        assertThat(broken(() -> desk.update(first, of(amel, "2020-01-01", null))))
                .containsExactly("person committee-seat-twice");
        desk.enter(desk.body(), of(amel));
        assertThat(desk.members(body)).hasSize(2);
    }

    @Test
    void each_field_that_is_wrong_is_named() {
        UUID body = desk.body();
        FieldValues<SeatField> wrong = of(UUID.randomUUID(), "2021-02-30", "demain")
                .with(SeatField.ACTOR, "rien")
                .with(SeatField.ALTERNATE_OF, UUID.randomUUID().toString())
                .with(SeatField.ROLE, "x".repeat(121))
                .with(SeatField.GROUP, "x".repeat(1 << 20));

        assertThat(broken(() -> desk.enter(body, wrong)))
                .containsExactlyInAnyOrder(
                        "person unknown-value",
                        "actor unknown-value",
                        "role too-long",
                        "group too-long",
                        "from committee-date",
                        "until committee-date",
                        "alternateOf unknown-value");
        assertThat(broken(() -> desk.enter(body, FieldValues.none(SeatField.class))))
                .containsExactly("person required");
        assertThat(broken(() -> desk.enter(body, of(desk.person("Amel " + word), "2021-01-02", "2021-01-01"))))
                .containsExactly("until committee-seat-order");
        assertThat(desk.members(body)).isEmpty();
    }

    @Test
    void who_cannot_be_read_from_the_officers_territory_is_nobody_to_her() {
        UUID elsewhere =
                people.resident(CommitteeDesk.BOBIGNY, "Zoé " + word, null).id();

        // And what else is wrong is named beside
        assertThat(broken(() -> desk.enter(
                        desk.body(),
                        of(elsewhere)
                                .with(SeatField.ALTERNATE_OF, UUID.randomUUID().toString()))))
                .containsExactlyInAnyOrder("person unknown-value", "alternateOf unknown-value");
    }

    @Test
    void who_can_be_read_but_not_corrected_is_not_seated_for_a_seat_would_change_that() {
        UUID elsewhere =
                people.resident(CommitteeDesk.BOBIGNY, "Zoé " + word, null).id();
        UUID body = desk.body();

        assertThat(broken(() -> As.holding(
                        "reader " + word,
                        () -> seats.enter(body, of(elsewhere)),
                        As.grant(Role.EPT_OFFICER, CommitteeDesk.GRAND_EST),
                        As.grant(Role.PREFECTURE, null))))
                .containsExactly("person committee-seat-person");
        assertThat(desk.members(body)).isEmpty();
    }

    @Test
    void only_who_keeps_the_body_says_who_sits_there_and_not_once_it_is_archived() {
        UUID body = desk.body();
        SeatDetail seat = desk.enter(body, of(desk.person("Amel " + word)));
        FieldValues<SeatField> more = of(desk.person("Bo " + word));
        List<Supplier<SeatDetail>> changes =
                List.of(() -> seats.enter(body, more), () -> seats.update(seat.id(), seat.version(), seat.values()));

        for (Supplier<SeatDetail> change : changes) {
            assertThat(kind(change)).isEqualTo(Kind.UNAUTHENTICATED);
            assertThat(kind(() -> As.a(Role.EPT_OFFICER, CommitteeDesk.BOBIGNY, change)))
                    .isEqualTo(Kind.DENIED);
            assertThat(kind(() -> As.a(Role.PREFECTURE, null, change))).isEqualTo(Kind.DENIED);
        }
        assertThat(kind(() -> As.a(Role.MEMBER, null, () -> seats.get(seat.id()))))
                .isEqualTo(Kind.DENIED);
        assertThat(kind(() -> As.a(Role.EPT_OFFICER, CommitteeDesk.BOBIGNY, () -> seats.get(seat.id()))))
                .isEqualTo(Kind.DENIED);
        assertThat(As.a(Role.PREFECTURE, null, () -> seats.get(seat.id())).editable())
                .isFalse();
        assertThat(kind(() -> officer(() -> seats.get(UUID.randomUUID())))).isEqualTo(Kind.NOT_FOUND);

        officer(() -> bodies.archive(body, bodies.get(body).version(), "finie"));
        assertThat(changes)
                .allSatisfy(change -> assertThat(kind(() -> officer(change))).isEqualTo(Kind.CONFLICT));
        assertThat(desk.members(body)).hasSize(1);
    }

    @Test
    void the_second_of_two_officers_who_correct_a_seat_is_told_and_loses_nothing_of_the_first() {
        SeatDetail seen = desk.enter(desk.body(), of(desk.person("Amel " + word)));
        SeatDetail first = desk.update(seen, seen.values().with(SeatField.ROLE, "Présidente"));

        assertThat(kind(() -> desk.update(seen, seen.values().with(SeatField.ROLE, "Secrétaire"))))
                .isEqualTo(Kind.STALE);
        assertThat(desk.update(first, first.values()).version()).isEqualTo(first.version());
        assertThat(officer(() -> seats.get(seen.id())).seat().role()).isEqualTo("Présidente");
    }

    @Test
    void of_two_officers_who_seat_somebody_at_one_moment_one_succeeds() {
        UUID body = desk.body();
        UUID amel = desk.person("Amel " + word);

        List<CompletableFuture<Boolean>> both = Stream.of("A", "B")
                .map(group -> CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                desk.enter(body, of(amel).with(SeatField.GROUP, group));
                                return true;
                            } catch (Problem problem) {
                                assertThat(problem.violations().get(0).rule()).isEqualTo("committee-seat-twice");
                                return false;
                            }
                        },
                        threads))
                .toList();

        assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(true, false);
        assertThat(desk.members(body)).hasSize(1);
    }

    private long on(UUID body, String day) {
        return officer(() -> members.members(body, LocalDate.parse(day), PageRequest.first()))
                .total();
    }
}
