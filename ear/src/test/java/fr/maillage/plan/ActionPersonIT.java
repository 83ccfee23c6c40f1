package fr.maillage.plan;

import static fr.maillage.plan.ActionDesk.refused;
import static fr.maillage.plan.SchemeStory.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.audit.AuditView;
import fr.maillage.identity.Role;
import fr.maillage.person.PeopleDesk;
import fr.maillage.person.PersonDetail;
import fr.maillage.person.PersonRef;
import fr.maillage.person.PersonService;
import fr.maillage.plan.action.ActionChoiceService;
import fr.maillage.plan.action.ActionDetail;
import fr.maillage.plan.action.ActionFilter;
import fr.maillage.plan.action.ActionPersonService;
import fr.maillage.plan.action.ActionService;
import fr.maillage.plan.action.ActionView;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Somebody answers for an action; who it is, those know who read contacts there. */
@InsideEar
class ActionPersonIT {

    private static final String GAGNY = "com:93032";

    @Inject
    private ActionDesk desk;

    @Inject
    private PeopleDesk people;

    @Inject
    private PersonService persons;

    @Inject
    private ActionPersonService leads;

    @Inject
    private ActionService actions;

    @Inject
    private ActionChoiceService choices;

    private final String name = "Lisa " + UUID.randomUUID();

    private ActionDetail answeredForBy(String said) {
        ActionDetail action = desk.enter("Ateliers", GAGNY);
        officer(() -> say(action, said));
        return desk.read(action.id());
    }

    private Void say(ActionDetail action, String said) {
        leads.say(action.id(), action.version(), said);
        return null;
    }

    private List<String> named(ActionDetail action) {
        return officer(() -> leads.of(action.id())).stream()
                .map(PersonRef::name)
                .toList();
    }

    @Test
    void she_is_named_by_name_address_or_identifier_and_the_history_does_not_tell_of_whom() {
        PersonDetail lisa = people.resident(GAGNY, name, UUID.randomUUID() + "@example.org");
        for (String said :
                List.of(name.toUpperCase(java.util.Locale.ROOT), lisa.id().toString())) {
            ActionDetail action = answeredForBy(said);
            assertThat(named(action)).as(said).containsExactly(name);
            AuditView line = officer(() -> actions.history(action.id())).get(0);
            assertThat(line.action()).isEqualTo("plan.action.person");
            assertThat(line.changes()).isEmpty();
            officer(() -> say(action, " "));
            assertThat(named(action)).isEmpty();
        }
    }

    @Test
    void nobody_several_and_an_old_version_are_refused() {
        people.resident(GAGNY, name, null);
        ActionDetail action = answeredForBy(name);
        assertThat(refused(() -> officer(() -> say(action, "Personne " + name))))
                .containsExactly("INVALID", "person plan-action-person-unknown");
        people.resident(GAGNY, name, null);
        assertThat(refused(() -> officer(() -> say(action, name))))
                .containsExactly("INVALID", "person plan-action-person-several");
        officer(() -> say(action, ""));
        assertThat(refused(() -> officer(() -> say(action, "")))).containsExactly("STALE");
    }

    @Test
    void members_and_officers_of_elsewhere_neither_know_nor_say_who_it_is() {
        people.resident(GAGNY, name, null);
        ActionDetail action = answeredForBy(name);
        assertThat(As.a(Role.MEMBER, "dep:93", () -> leads.of(action.id()))).isEmpty();
        assertThat(As.a(Role.EPT_OFFICER, "ept:200057875", () -> leads.of(action.id())))
                .isEmpty();
        assertThat(refused(() -> As.a(Role.EPT_OFFICER, "ept:200057875", () -> say(action, ""))))
                .containsExactly("DENIED");
    }

    @Test
    void she_is_kept_while_she_is_needed_and_follows_into_the_entry_that_is_kept() {
        PersonDetail lisa = people.resident(GAGNY, name, null);
        ActionDetail action = answeredForBy(name);
        PersonDetail same = people.resident(GAGNY, "Lisa B. " + name, null);
        people.merge(same.id(), lisa.id());
        assertThat(named(action)).containsExactly("Lisa B. " + name);
        assertThat(Sql.number(
                        "select count(*) from plan_action a join person p on p.id = a.person_id where a.uuid = ? and p.uuid = ?",
                        action.id().toString(),
                        same.id().toString()))
                .isEqualTo(1);
    }

    @Test
    void mine_are_those_for_which_i_answer_and_without_a_person_those_that_my_territory_keeps() {
        PersonDetail lisa = people.resident(GAGNY, name, null);
        ActionDetail own = answeredForBy(name);
        ActionDetail other = desk.enter("D'une autre", "com:93051");
        String who = "who-" + name;
        UUID account = UUID.nameUUIDFromBytes(who.getBytes(StandardCharsets.UTF_8));
        ActionFilter mine = ActionFilter.asking().mine(true).filter();
        assertThat(mine(who, mine)).contains(own.id()).doesNotContain(other.id());

        Sql.update("update person set account = '" + account + "' where uuid = '" + lisa.id() + "'");
        assertThat(mine(who, mine)).containsExactly(own.id());
    }

    private List<UUID> mine(String who, ActionFilter filter) {
        return As.holding(
                        who,
                        () -> actions.list(filter, null, new PageRequest(0, 200, null, true)),
                        As.grant(Role.EPT_OFFICER, GAGNY))
                .items()
                .stream()
                .map(ActionView::id)
                .toList();
    }

    @Test
    void the_list_is_asked_for_who_answers_by_those_who_read_contacts_only() {
        PersonDetail lisa = people.resident(GAGNY, name, null);
        ActionDetail own = answeredForBy(name);
        ActionFilter hers = ActionFilter.asking().person(lisa.id().toString()).filter();

        assertThat(officer(() -> actions.list(hers, null, PageRequest.first())).items())
                .extracting(ActionView::id)
                .containsExactly(own.id());
        assertThat(officer(choices::persons))
                .filteredOn(person -> person.key().equals(lisa.id().toString()))
                .extracting(person -> person.text())
                .containsExactly(name);
        assertThat(As.a(Role.MEMBER, "dep:93", () -> actions.list(hers, null, PageRequest.first()))
                        .items())
                .isEmpty();
        assertThat(As.a(Role.MEMBER, "dep:93", choices::persons)).isEmpty();
        assertThat(As.a(Role.EPT_OFFICER, "ept:200057875", () -> actions.list(hers, null, PageRequest.first()))
                        .items())
                .isEmpty();
    }
}
