package fr.maillage.person;

import static fr.maillage.actor.ActorDesk.BOBIGNY;
import static fr.maillage.actor.ActorDesk.GAGNY;
import static fr.maillage.actor.ActorDesk.GRAND_EST;
import static fr.maillage.person.PeopleDesk.EST_ENSEMBLE;
import static fr.maillage.person.PeopleDesk.key;
import static fr.maillage.person.PeopleDesk.kind;
import static fr.maillage.person.PeopleDesk.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.actor.ActorContactService;
import fr.maillage.actor.ContactView;
import fr.maillage.administration.CleanJob;
import fr.maillage.administration.PersonFileService;
import fr.maillage.administration.PersonQuery;
import fr.maillage.identity.Role;
import fr.maillage.job.JobRunService;
import fr.maillage.job.JobStatus;
import fr.maillage.job.Runs;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import fr.maillage.testjobs.NotedPersons;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who finds, reads and changes whom, and how long she is kept. */
@InsideEar
class PersonServiceIT {

    private final String word = "personne" + UUID.randomUUID().toString().replace("-", "");

    @Inject
    private PersonService persons;

    @Inject
    private PersonFileService files;

    @Inject
    private ActorContactService contacts;

    @Inject
    private JobRunService jobs;

    @Inject
    private Runs runs;

    @Inject
    private PeopleDesk desk;

    @Test
    void a_resident_is_for_the_officers_of_where_she_belongs() {
        PersonDetail resident = officer(
                GRAND_EST,
                () -> persons.enter(new PersonInput(" Lisa " + word, "LISA@" + word + ".FR", null, false), GAGNY));

        assertThat(resident.name()).isEqualTo("Lisa " + word);
        assertThat(resident.email()).isEqualTo("lisa@" + word + ".fr");
        assertThat(As.a(Role.PREFECTURE, GRAND_EST, () -> persons.get(resident.id())))
                .satisfies(read -> assertThat(read.editable()).isFalse());
        assertThat(kind(() -> officer(EST_ENSEMBLE, () -> persons.get(resident.id()))))
                .isEqualTo(Kind.DENIED);
        assertThat(kind(() -> As.a(Role.MEMBER, GRAND_EST, () -> persons.get(resident.id()))))
                .isEqualTo(Kind.DENIED);
        assertThat(kind(() ->
                        officer(EST_ENSEMBLE, () -> persons.enter(new PersonInput("Autre", null, null, false), GAGNY))))
                .isEqualTo(Kind.DENIED);
        assertThat(catchThrowableOfType(
                                Problem.class,
                                () -> officer(
                                        GRAND_EST, () -> persons.enter(new PersonInput("!", "x", "1", false), GAGNY)))
                        .violations())
                .extracting("field")
                .containsExactlyInAnyOrder("name", "email", "phone");
    }

    @Test
    void the_list_finds_people_by_name_address_and_actor_and_shows_each_officer_those_whom_she_may_read() {
        PersonDetail resident = desk.resident(GAGNY, "Élise " + word, null);
        ContactView contact = desk.contact(BOBIGNY, "Nadia " + word, "n@" + word + ".fr");
        String actor = desk.person(contact.person()).functions().get(0).name();

        assertThat(found("dep:93", null, word)).containsExactly("Élise " + word, "Nadia " + word);
        assertThat(found(GRAND_EST, null, word)).containsExactly("Élise " + word);
        assertThat(found(EST_ENSEMBLE, null, word)).containsExactly("Nadia " + word);
        assertThat(found("dep:93", GAGNY, word)).containsExactly("Élise " + word);
        assertThat(found("dep:93", BOBIGNY, word)).containsExactly("Nadia " + word);
        assertThat(found("dep:93", null, "elise " + word)).containsExactly(resident.name());
        assertThat(found("dep:93", null, "n@" + word + ".fr")).containsExactly("Nadia " + word);
        assertThat(found("dep:93", null, actor)).containsExactly("Nadia " + word);
        assertThat(kind(() -> As.a(Role.MEMBER, "dep:93", () -> persons.list(PersonFilter.NONE, PageRequest.first()))))
                .isEqualTo(Kind.DENIED);
    }

    @Test
    void she_is_found_by_her_address_by_those_who_may_read_her() {
        PersonDetail resident = desk.resident(GAGNY, "Lisa " + word, "lisa@" + word + ".fr");

        assertThat(officer(GRAND_EST, () -> persons.byEmail(" Lisa@" + word + ".fr")))
                .extracting(PersonRef::id)
                .containsExactly(resident.id());
        assertThat(officer(EST_ENSEMBLE, () -> persons.byEmail("lisa@" + word + ".fr")))
                .isEmpty();
        assertThat(officer(GRAND_EST, () -> persons.byEmail("%"))).isEmpty();
    }

    @Test
    void whoever_keeps_a_function_corrects_her_and_the_contact_says_so() {
        ContactView contact = desk.contact(GAGNY, "Nadia " + word, null);
        PersonDetail before = desk.person(contact.person());
        PersonInput says = new PersonInput("Nadia B. " + word, "n@" + word + ".fr", null, true);

        assertThat(kind(() -> officer(EST_ENSEMBLE, () -> persons.correct(before.id(), before.version(), says, null))))
                .isEqualTo(Kind.DENIED);
        PersonDetail after = officer(GRAND_EST, () -> persons.correct(before.id(), before.version(), says, null));

        ContactView now = As.administrator(() -> contacts.get(contact.id()));
        assertThat(now.name()).isEqualTo("Nadia B. " + word);
        assertThat(now.noMail()).isTrue();
        assertThat(now.version()).as("a form that is open on the contact").isGreaterThan(contact.version());
        assertThat(kind(() -> officer(GRAND_EST, () -> persons.correct(before.id(), before.version(), says, null))))
                .isEqualTo(Kind.STALE);
        assertThat(kind(() -> officer(GRAND_EST, () -> persons.correct(after.id(), after.version(), says, BOBIGNY))))
                .isEqualTo(Kind.DENIED);
    }

    @Test
    void a_resident_belongs_somewhere_and_may_be_taken_out_unless_somebody_needs_her() {
        PersonDetail resident = desk.resident(GAGNY, "Lisa " + word, null);
        PersonInput says = new PersonInput("Lisa " + word, null, null, false);
        assertThat(kind(() -> officer(GRAND_EST, () -> persons.correct(resident.id(), resident.version(), says, null))))
                .isEqualTo(Kind.INVALID);
        NotedPersons.HELD.add(key(resident.id()));
        assertThat(kind(() -> removed(resident))).isEqualTo(Kind.CONFLICT);
        NotedPersons.HELD.remove(key(resident.id()));

        assertThat(kind(() -> removed(resident))).isNull();
        assertThat(Sql.number("select count(*) from person where name like ?", "%" + word))
                .isZero();
    }

    @Test
    void she_stays_when_her_last_function_goes_while_something_needs_her() {
        ContactView needed = desk.contact(GAGNY, "Nadia " + word, null);
        ContactView free = desk.contact(GAGNY, "Noé " + word, null);
        NotedPersons.HELD.add(key(needed.person()));

        for (ContactView contact : List.of(needed, free)) {
            officer(GRAND_EST, () -> {
                contacts.remove(contact.id(), contact.version());
                return null;
            });
        }

        assertThat(Sql.rows("select name from person where name like ?", "%" + word))
                .extracting(row -> row.get("name"))
                .containsExactly("Nadia " + word);
    }

    @Test
    void erasing_her_by_an_address_takes_her_functions_and_what_was_merged_into_her() {
        String email = "n@" + word + ".fr";
        ContactView contact = desk.contact(GAGNY, "Nadia " + word, email);
        PersonDetail resident = desk.resident(GAGNY, "N. " + word, null);
        desk.merge(contact.person(), resident.id());
        NotedPersons.HELD.add(key(contact.person()));
        long key = key(contact.person());

        As.administrator(() -> files.erase(new PersonQuery(email, null, null)));

        assertThat(Sql.number("select count(*) from person where name like ?", "%" + word))
                .isZero();
        assertThat(Sql.number(
                        "select count(*) from actor_contact where uuid = ?",
                        contact.id().toString()))
                .isZero();
        assertThat(NotedPersons.HELD).doesNotContain(key);
    }

    @Test
    void a_resident_is_known_to_the_file_of_a_person() {
        PersonDetail resident = desk.resident(GAGNY, "Lisa " + word, "lisa@" + word + ".fr");

        for (PersonQuery query : List.of(
                new PersonQuery("lisa@" + word + ".fr", null, null),
                new PersonQuery(null, "person", resident.id().toString()))) {
            assertThat(As.administrator(() -> files.find(query)).parts())
                    .singleElement()
                    .satisfies(part -> {
                        assertThat(part.kind()).isEqualTo("persons");
                        assertThat(part.records().toString()).contains("Lisa " + word);
                    });
        }
    }

    @Test
    void who_has_no_function_goes_in_time_unless_she_is_needed_or_wants_no_messages() {
        PersonDetail old = desk.resident(GAGNY, "Ancienne " + word, null);
        PersonDetail needed = desk.resident(GAGNY, "Attendue " + word, null);
        PersonDetail recent = desk.resident(GAGNY, "Récente " + word, null);
        PersonDetail refusing = As.administrator(
                () -> persons.enter(new PersonInput("Refuse " + word, "r@" + word + ".fr", null, true), GAGNY));
        ContactView contact = desk.contact(GAGNY, "Contact " + word, null);
        NotedPersons.HELD.add(key(needed.id()));
        for (UUID id : List.of(old.id(), needed.id(), refusing.id(), contact.person())) {
            Sql.update(
                    "update person set updated_at = timestamp with time zone '2001-02-03 04:05:06+00' where uuid = ?",
                    id.toString());
        }

        UUID run = As.system(() -> jobs.create(CleanJob.ID, Map.of()));
        runs.await(run, JobStatus.COMPLETED);

        assertThat(Sql.rows("select uuid from person where name like ?", "%" + word))
                .extracting(row -> UUID.fromString((String) row.get("uuid")))
                .containsExactlyInAnyOrder(needed.id(), recent.id(), refusing.id(), contact.person());
    }

    private Object removed(PersonDetail resident) {
        return officer(GRAND_EST, () -> {
            persons.remove(resident.id(), resident.version());
            return null;
        });
    }

    private List<String> found(String reader, String territory, String text) {
        return officer(reader, () -> persons.list(new PersonFilter(territory, text), PageRequest.first()))
                .items()
                .stream()
                .map(PersonSummary::name)
                .toList();
    }
}
