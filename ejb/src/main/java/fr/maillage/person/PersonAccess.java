package fr.maillage.person;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.identity.Scope;
import fr.maillage.person.model.Person;
import fr.maillage.person.persistence.PersonListRepository;
import fr.maillage.record.RecordQuery;
import fr.maillage.shared.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Who may read and change whom: where she belongs herself, or by what she does, as the features above say. Somebody of
 * whom neither tells is for those who may everywhere.
 */
@ApplicationScoped
class PersonAccess {

    @Inject
    private PersonListRepository lists;

    @Inject
    private PersonRegister register;

    @Inject
    @Any
    private Instance<PersonFunctions> functions;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Limits a list to whom the caller may read; she has been asked for READ_CONTACTS. */
    RecordQuery readable(RecordQuery query) {
        Scope scope = caller.scope(Permission.READ_CONTACTS);
        if (scope.everywhere()) {
            return query;
        }
        List<Object> parameters = new ArrayList<>();
        StringBuilder either =
                new StringBuilder("(").append(lists.belonging(scope.territoryIds(), today(), parameters));
        for (PersonFunctions each : functions) {
            either.append(" or r.id in (")
                    .append(each.readable(scope, today(), parameters))
                    .append(')');
        }
        return query.where(either.append(')').toString(), parameters.toArray());
    }

    boolean readable(Person person) {
        return lists.any(readable(new RecordQuery().where("r.id = ?", person.id())));
    }

    boolean editable(Person person) {
        return caller.may(Permission.EDIT_ACTORS)
                && (caller.scope(Permission.EDIT_ACTORS).everywhere()
                        || (person.territoryId() != null && caller.may(Permission.EDIT_ACTORS, person.territoryId()))
                        || register.editable(person.id()));
    }

    LocalDate today() {
        return ClockProducer.today(clock);
    }
}
