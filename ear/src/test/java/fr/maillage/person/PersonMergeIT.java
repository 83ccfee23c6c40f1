package fr.maillage.person;

import static fr.maillage.actor.ActorDesk.BOBIGNY;
import static fr.maillage.actor.ActorDesk.GAGNY;
import static fr.maillage.actor.ActorDesk.GRAND_EST;
import static fr.maillage.person.PeopleDesk.EST_ENSEMBLE;
import static fr.maillage.person.PeopleDesk.key;
import static fr.maillage.person.PeopleDesk.kind;
import static fr.maillage.person.PeopleDesk.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.actor.ActorContactService;
import fr.maillage.actor.ContactInput;
import fr.maillage.actor.ContactView;
import fr.maillage.mailing.ContactListInput;
import fr.maillage.mailing.ContactListService;
import fr.maillage.mailing.ListedContact;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import fr.maillage.testjobs.NotedPersons;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Two entries of one person become one. */
@InsideEar
class PersonMergeIT {

    private final String word = "fusion" + UUID.randomUUID().toString().replace("-", "");

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private PersonService persons;

    @Inject
    private ActorContactService contacts;

    @Inject
    private ContactListService lists;

    @Inject
    private PeopleDesk desk;

    @Test
    void functions_move_with_their_lists_and_what_the_kept_entry_says_wins() {
        ContactView kept = desk.contact(GAGNY, new ContactInput("Sacha " + word, "Direction", email(1), null, false));
        ContactView other =
                desk.contact(GAGNY, new ContactInput("S. " + word, "Conseil", email(2), "0148000000", true));
        UUID list = As.administrator(
                        () -> lists.create(new ContactListInput("Liste " + word, "dep:93", null, null, "rien" + word)))
                .id();
        As.administrator(() -> {
            lists.choose(list, other.id(), true);
            return null;
        });

        PersonDetail one = desk.merge(kept.person(), other.person());

        assertThat(one.id()).isEqualTo(kept.person());
        assertThat(one.name()).isEqualTo("Sacha " + word);
        assertThat(one.email()).isEqualTo(email(1));
        assertThat(one.phone()).as("what the kept entry lacks").isEqualTo(other.phone());
        assertThat(one.noMail()).as("a refusal of either").isTrue();
        assertThat(one.functions()).extracting(PersonFunction::duty).containsExactlyInAnyOrder("Direction", "Conseil");
        ContactView moved = As.administrator(() -> contacts.get(other.id()));
        assertThat(moved.person()).isEqualTo(kept.person());
        assertThat(moved.email()).isEqualTo(email(1));
        assertThat(As.administrator(() -> lists.contacts(list, null, false, PageRequest.first()))
                        .items())
                .singleElement()
                .satisfies(listed -> {
                    assertThat(listed.id()).isEqualTo(other.id());
                    assertThat(listed.refuses()).isTrue();
                    assertThat(listed.choice()).isEqualTo(ListedContact.Choice.TAKEN);
                });
        assertThat(desk.person(other.person()).id())
                .as("the old address leads to her")
                .isEqualTo(kept.person());
        assertThat(Sql.number("select count(*) from person where email = ?", email(2)))
                .isZero();
    }

    @Test
    void a_form_that_was_open_on_a_moved_function_is_refused() {
        ContactView kept = desk.contact(GAGNY, "Sacha " + word, email(1));
        ContactView other = desk.contact(GAGNY, "S. " + word, null);

        desk.merge(kept.person(), other.person());

        for (ContactView seen : List.of(kept, other)) {
            assertThat(kind(() -> As.administrator(() -> contacts.update(
                            seen.id(), seen.version(), new ContactInput("Autre", null, null, null, false)))))
                    .isEqualTo(Kind.STALE);
        }
    }

    @Test
    void it_is_refused_of_what_somebody_has_changed_meanwhile_of_one_entry_twice_and_of_a_merged_one() {
        PersonDetail one = desk.resident(GAGNY, "Une " + word, email(1));
        PersonDetail two = desk.resident(GAGNY, "Deux " + word, null);
        PersonDetail three = desk.resident(GAGNY, "Trois " + word, null);
        PersonDetail changed = As.administrator(() ->
                persons.correct(two.id(), two.version(), new PersonInput("Deux " + word, null, null, true), GAGNY));

        assertThat(merged(one, two)).isEqualTo(Kind.STALE);
        assertThat(merged(two, one)).isEqualTo(Kind.STALE);
        assertThat(merged(one, one)).isEqualTo(Kind.INVALID);
        assertThat(merged(one, changed)).isNull();
        assertThat(merged(three, changed)).isEqualTo(Kind.CONFLICT);
        assertThat(merged(changed, three)).isEqualTo(Kind.CONFLICT);
    }

    @Test
    void it_needs_rights_on_both() {
        PersonDetail here = desk.resident(GAGNY, "Ici " + word, null);
        PersonDetail there = desk.resident(BOBIGNY, "Là " + word, null);
        PersonDetail besides = desk.resident(GAGNY, "Aussi " + word, null);

        assertThat(kind(() -> officer(
                        GRAND_EST, () -> persons.merge(here.id(), here.version(), there.id(), there.version()))))
                .isEqualTo(Kind.DENIED);
        assertThat(kind(() -> officer(
                        EST_ENSEMBLE, () -> persons.merge(here.id(), here.version(), there.id(), there.version()))))
                .isEqualTo(Kind.DENIED);
        assertThat(kind(() -> officer(
                        GRAND_EST, () -> persons.merge(here.id(), here.version(), besides.id(), besides.version()))))
                .isNull();
    }

    @Test
    void features_are_told_once_and_an_entry_merged_twice_leads_to_the_last() {
        PersonDetail first = desk.resident(GAGNY, "Première " + word, null);
        PersonDetail second = desk.resident(GAGNY, "Seconde " + word, null);
        PersonDetail third = desk.resident(GAGNY, "Troisième " + word, null);
        NotedPersons.HELD.add(key(first.id()));

        desk.merge(second.id(), first.id());
        desk.merge(third.id(), second.id());

        assertThat(NotedPersons.MOVED)
                .filteredOn(moved -> List.of(key(first.id()), key(second.id())).contains(moved.from()))
                .containsExactly(
                        new NotedPersons.Moved(key(first.id()), key(second.id())),
                        new NotedPersons.Moved(key(second.id()), key(third.id())));
        assertThat(NotedPersons.HELD).contains(key(third.id())).doesNotContain(key(first.id()));
        assertThat(desk.person(first.id()).id()).isEqualTo(third.id());
    }

    @Test
    void of_two_who_merge_the_same_entries_crosswise_one_is_told() {
        PersonDetail one = desk.resident(GAGNY, "Une " + word, null);
        PersonDetail two = desk.resident(GAGNY, "Deux " + word, null);

        CompletableFuture<Kind> there = CompletableFuture.supplyAsync(() -> merged(one, two), threads);
        CompletableFuture<Kind> back = CompletableFuture.supplyAsync(() -> merged(two, one), threads);

        assertThat(Arrays.asList(there.join(), back.join())).containsOnlyOnce((Kind) null);
        assertThat(Sql.number("select count(*) from person where name like ? and merged_into is null", "%" + word))
                .isEqualTo(1);
    }

    @Test
    void the_audit_tells_that_it_was_done_and_names_nobody() {
        PersonDetail kept = desk.resident(GAGNY, "Sacha " + word, email(1));
        PersonDetail other = desk.resident(GAGNY, "S. " + word, email(2));

        desk.merge(kept.id(), other.id());

        List<String> lines = Sql.rows(
                        "select action, label, changes, search_text from audit_line where record_type = 'person'"
                                + " and record_id in (?, ?) order by id",
                        kept.id().toString(),
                        other.id().toString())
                .stream()
                .map(Object::toString)
                .toList();
        assertThat(lines).hasSize(4).allSatisfy(line -> assertThat(line).doesNotContain(word));
        assertThat(lines.get(3)).contains("person.merge", other.id().toString());
    }

    private Kind merged(PersonDetail kept, PersonDetail other) {
        return kind(
                () -> As.administrator(() -> persons.merge(kept.id(), kept.version(), other.id(), other.version())));
    }

    private String email(int number) {
        return "p" + number + "@" + word + ".fr";
    }
}
