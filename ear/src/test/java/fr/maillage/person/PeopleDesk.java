package fr.maillage.person;

import fr.maillage.actor.ActorContactService;
import fr.maillage.actor.ActorDesk;
import fr.maillage.actor.ActorService;
import fr.maillage.actor.ContactInput;
import fr.maillage.actor.ContactView;
import fr.maillage.identity.Role;
import fr.maillage.shared.Problem;
import fr.maillage.testing.As;
import fr.maillage.testing.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Supplier;

/** Enters people for tests. */
@Dependent
public class PeopleDesk {

    public static final String EST_ENSEMBLE = "ept:200057875";

    @Inject
    private PersonService persons;

    @Inject
    private ActorService actors;

    @Inject
    private ActorContactService contacts;

    /** A contact of a new actor. */
    public ContactView contact(String territory, ContactInput says) {
        return As.administrator(() ->
                contacts.add(actors.create(ActorDesk.association(territory)).id(), says));
    }

    /** A contact of a new actor, without a telephone or a duty. */
    public ContactView contact(String territory, String name, String email) {
        return contact(territory, new ContactInput(name, null, email, null, false));
    }

    public PersonDetail resident(String territory, String name, String email) {
        return As.administrator(() -> persons.enter(new PersonInput(name, email, null, false), territory));
    }

    /** Who she is by now. */
    public PersonDetail person(UUID id) {
        return As.administrator(() -> persons.get(id));
    }

    /** Makes one of two, as the administrator. */
    public PersonDetail merge(UUID kept, UUID other) {
        return As.administrator(() ->
                persons.merge(kept, person(kept).version(), other, person(other).version()));
    }

    static <T> T officer(String territory, Supplier<T> action) {
        return As.a(Role.EPT_OFFICER, territory, action);
    }

    static long key(UUID person) {
        return Sql.number("select id from person where uuid = ?", person.toString());
    }

    /** Gives the kind of refusal of an action; null where it is not refused. */
    static Problem.Kind kind(Supplier<?> action) {
        try {
            action.get();
            return null;
        } catch (Problem problem) {
            return problem.kind();
        }
    }
}
