package fr.maillage.person;

import static fr.maillage.actor.ActorDesk.BOBIGNY;
import static fr.maillage.actor.ActorDesk.GAGNY;
import static fr.maillage.actor.ActorDesk.GRAND_EST;
import static fr.maillage.person.PeopleDesk.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.actor.ActorDesk;
import fr.maillage.actor.ContactInput;
import fr.maillage.actor.ContactView;
import fr.maillage.actor.intake.ActorIntake;
import fr.maillage.actor.intake.ActorIntakeNotes;
import fr.maillage.actor.intake.ActorIntakeResult;
import fr.maillage.actor.intake.ActorIntakeService;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Files that name somebody who works for two actors. */
@InsideEar
class PersonImportIT {

    private final String word = "import" + UUID.randomUUID().toString().replace("-", "");

    @Inject
    private ActorIntakeService intake;

    @Inject
    private PeopleDesk desk;

    @Test
    void somebody_of_the_same_name_and_address_whom_the_officer_keeps_gets_another_function() {
        ContactView known = desk.contact(GAGNY, new ContactInput("Élise " + word, "Direction", email(), null, true));

        take(says("ELISE " + word, email(), "0148000000"));

        PersonDetail person = desk.person(known.person());
        assertThat(people()).isEqualTo(1);
        assertThat(person.functions()).hasSize(2);
        assertThat(person.name()).as("as it was written before").isEqualTo("Élise " + word);
        assertThat(person.phone()).as("what was unknown").isEqualTo("+33148000000");
        assertThat(person.noMail()).as("her wish, which the file does not know").isTrue();
        assertThat(take(says("ELISE " + word, email(), "0148000000")).outcome())
                .isEqualTo(ActorIntakeResult.Outcome.UNCHANGED);
    }

    @Test
    void it_stays_another_person_by_another_name_another_telephone_or_out_of_reach() {
        desk.contact(GAGNY, new ContactInput("Élise " + word, null, email(), "0148000000", false));
        desk.contact(BOBIGNY, "Nadia " + word, "nadia@" + word + ".fr");

        take(says("Bo " + word, email(), null));
        take(says("Élise " + word, email(), "0149000000"));
        take(says("Nadia " + word, "nadia@" + word + ".fr", null));

        assertThat(people()).isEqualTo(5);
    }

    /** A file of one row, which names an actor of its own, as an officer of Grand Paris Grand Est takes it. */
    private ActorIntakeResult take(ContactInput contact) {
        Map<String, String> noted = new HashMap<>();
        ActorIntakeNotes notes = new ActorIntakeNotes() {
            @Override
            public Optional<String> noted(String key) {
                return Optional.ofNullable(noted.get(key));
            }

            @Override
            public void note(String key, String text) {
                noted.put(key, text);
            }
        };
        ActorIntake row = new ActorIntake(
                1, ActorDesk.says("Acteur " + contact.name(), "association", GAGNY), GRAND_EST, contact);
        ActorIntakeResult result = officer(GRAND_EST, () -> intake.take(List.of(row), false, notes))
                .get(0);
        assertThat(result.violations()).isEmpty();
        return result;
    }

    private ContactInput says(String name, String email, String phone) {
        return new ContactInput(name, null, email, phone, false);
    }

    private long people() {
        return Sql.number("select count(*) from person where lower(name) like ?", "%" + word);
    }

    private String email() {
        return "elise@" + word + ".fr";
    }
}
