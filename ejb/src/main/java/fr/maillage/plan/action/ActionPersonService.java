package fr.maillage.plan.action;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.person.PersonFilter;
import fr.maillage.person.PersonRef;
import fr.maillage.person.PersonService;
import fr.maillage.person.PersonSummary;
import fr.maillage.plan.model.PlanAction;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who answers for an action. Only those are told who read contacts on its territory; saying who it is needs EDIT_PLAN
 * there, too.
 */
@Stateless
public class ActionPersonService {

    private static final String FIELD = "person";

    /** As much as the name of anybody has. */
    private static final int LONGEST = 200;

    private static final int MOST = 50;

    @Inject
    private ActionLifecycle lifecycle;

    @Inject
    private PersonService people;

    @Inject
    private Caller caller;

    /**
     * Tells if the caller may know who answers for an action.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND
     */
    public boolean shown(UUID action) {
        caller.require(Permission.READ);
        return caller.may(Permission.READ_CONTACTS, lifecycle.find(action).territoryId());
    }

    /**
     * Who answers for an action; nobody for whom the caller may not know.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND
     */
    public Optional<PersonRef> of(UUID action) {
        Long key = lifecycle.find(action).personId();
        return !shown(action) || key == null
                ? Optional.empty()
                : Optional.ofNullable(people.references(Set.of(key)).get(key));
    }

    /**
     * The same for whoever must be told when she may not know.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ_CONTACTS on the action's territory; NOT_FOUND
     */
    public Optional<PersonRef> known(UUID action) {
        caller.require(Permission.READ_CONTACTS);
        caller.require(Permission.READ_CONTACTS, lifecycle.find(action).territoryId());
        return of(action);
    }

    /** The names of people whom the caller may read, by words. */
    public List<String> suggested(String words, int most) {
        return found(words, most).stream().map(PersonSummary::name).distinct().toList();
    }

    /**
     * Says who answers for an action.
     *
     * @param version of the action that the caller has seen
     * @param said a name, an address or an identifier; blank for nobody
     * @throws Problem INVALID on {@code person} for nobody or several whom the caller may read; DENIED without EDIT_PLAN
     *     and READ_CONTACTS on the territory; STALE; CONFLICT for an archived action; NOT_FOUND
     */
    public void say(UUID id, int version, String said) {
        PlanAction action = lifecycle.forChange(id, version);
        caller.require(Permission.READ_CONTACTS, action.territoryId());
        lifecycle.requireActive(action);
        lifecycle.answeredForBy(action, said == null || said.isBlank() ? null : meant(said.strip()));
    }

    private Long meant(String said) {
        String shown = PlainText.cut(said, LONGEST);
        List<PersonRef> found = said.length() > LONGEST ? List.of() : named(said);
        if (found.isEmpty()) {
            throw Problem.invalid(FIELD, "plan-action-person-unknown", shown);
        }
        if (found.size() > 1) {
            throw Problem.invalid(FIELD, "plan-action-person-several", shown);
        }
        return found.get(0).key();
    }

    private List<PersonRef> named(String said) {
        try {
            return people.known(UUID.fromString(said)).stream().toList();
        } catch (IllegalArgumentException e) {
            if (said.contains("@")) {
                return people.byEmail(said);
            }
        }
        String letters = PlainText.letters(said);
        return found(said, MOST).stream()
                .filter(person -> PlainText.letters(person.name()).equals(letters))
                .flatMap(person -> people.known(person.id()).stream())
                .toList();
    }

    private List<PersonSummary> found(String words, int most) {
        return people.list(new PersonFilter(null, words), new PageRequest(0, most, "name", true))
                .items();
    }
}
