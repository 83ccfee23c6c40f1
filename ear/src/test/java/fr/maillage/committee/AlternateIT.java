package fr.maillage.committee;

import static fr.maillage.committee.SeatDesk.broken;
import static fr.maillage.committee.SeatDesk.of;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.administration.PersonFileService;
import fr.maillage.administration.PersonQuery;
import fr.maillage.committee.seat.SeatDetail;
import fr.maillage.person.PeopleDesk;
import fr.maillage.record.FieldValues;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Members who stand in for others. */
@InsideEar
class AlternateIT {

    private final String word = "supplee" + UUID.randomUUID().toString().replace("-", "");

    @Inject
    private SeatDesk desk;

    @Inject
    private PeopleDesk people;

    @Inject
    private PersonFileService files;

    @Test
    void a_member_stands_in_for_another_one_of_the_body() {
        UUID body = desk.body();
        SeatDetail amel = desk.enter(body, of(desk.person("Amel " + word)));
        desk.enter(body, standingIn(desk.person("Bo " + word), amel));

        assertThat(desk.members(body))
                .extracting(m -> m.name() + " " + m.alternateName())
                .containsExactly("Amel " + word + " null", "Bo " + word + " Amel " + word);
    }

    @Test
    void nobody_stands_in_for_herself_for_an_alternate_or_for_who_has_no_seat_there() {
        UUID body = desk.body();
        UUID person = desk.person("Amel " + word);
        SeatDetail amel = desk.enter(body, of(person));
        SeatDetail earlier = desk.enter(body, of(desk.person("Cyr " + word), null, "2020-12-31"));
        SeatDetail bo = desk.enter(body, standingIn(desk.person("Bo " + word), amel));
        SeatDetail elsewhere = desk.enter(desk.body(), of(person));
        UUID dan = desk.person("Dan " + word);

        assertThat(broken(() -> desk.update(amel, standingIn(person, amel))))
                .containsExactly("alternateOf committee-seat-alternate-self");
        assertThat(broken(() -> desk.update(amel, standingIn(person, bo))))
                .containsExactly("alternateOf committee-seat-alternate-chain");
        // She has an alternate herself
        assertThat(broken(() -> desk.update(amel, standingIn(person, earlier))))
                .containsExactly("alternateOf committee-seat-alternate-chain");
        assertThat(broken(() -> desk.enter(body, standingIn(dan, bo))))
                .containsExactly("alternateOf committee-seat-alternate-chain");
        assertThat(broken(() -> desk.enter(body, standingIn(dan, earlier).with(SeatField.FROM, "2021-01-01"))))
                .containsExactly("alternateOf committee-seat-alternate-apart");
        assertThat(broken(() -> desk.enter(body, standingIn(dan, elsewhere))))
                .containsExactly("alternateOf unknown-value");
        assertThat(broken(() -> desk.update(amel, of(bo.seat().person()))))
                .containsExactly("person committee-seat-twice", "person committee-seat-alternate-self");
        assertThat(desk.members(body))
                .extracting(m -> m.name() + " " + m.alternateName())
                .containsExactly("Amel " + word + " null", "Bo " + word + " Amel " + word, "Cyr " + word + " null");
    }

    @Test
    void who_turns_out_to_be_her_own_alternate_stands_in_for_nobody() {
        UUID body = desk.body();
        UUID amel = desk.person("Amel " + word);
        UUID other = desk.person("A. " + word);
        SeatDetail seat = desk.enter(body, of(amel));
        desk.enter(body, standingIn(other, seat));
        desk.enter(body, standingIn(desk.person("Bo " + word), seat));

        people.merge(other, amel);

        assertThat(desk.members(body))
                .extracting(m -> m.name() + " " + m.alternateName())
                .containsExactly("A. " + word + " null", "Bo " + word + " A. " + word);
    }

    @Test
    void mandates_of_two_entries_that_share_days_become_one_and_the_others_stay() {
        UUID body = desk.body();
        UUID amel = desk.person("Amel " + word);
        UUID other = desk.person("A. " + word);
        desk.enter(body, of(amel, "2018-01-01", "2018-12-31"));
        desk.enter(body, of(amel, "2020-01-01", "2020-12-31"));
        desk.enter(body, of(amel, "2022-01-01", "2022-12-31"));
        desk.enter(body, of(other, "2020-06-01", "2022-06-30"));

        people.merge(amel, other);

        assertThat(desk.members(body))
                .extracting(m -> m.from() + " " + m.until())
                .containsExactlyInAnyOrder("2018-01-01 2018-12-31", "2020-01-01 2022-12-31");
    }

    @Test
    void erasing_a_member_leaves_her_alternate_in_her_own_seat() {
        UUID body = desk.body();
        String email = "amel@" + word + ".fr";
        SeatDetail amel = desk.enter(
                body,
                of(people.resident(CommitteeDesk.GAGNY, "Amel " + word, email).id()));
        desk.enter(body, standingIn(desk.person("Bo " + word), amel));

        As.administrator(() -> {
            files.erase(new PersonQuery(email, null, null));
            return null;
        });

        assertThat(desk.members(body))
                .extracting(m -> m.name() + " " + m.alternateName())
                .containsExactly("Bo " + word + " null");
    }

    private static FieldValues<SeatField> standingIn(UUID person, SeatDetail held) {
        return of(person).with(SeatField.ALTERNATE_OF, held.id().toString());
    }
}
