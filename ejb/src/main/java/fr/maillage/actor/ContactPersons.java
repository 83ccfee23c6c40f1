package fr.maillage.actor;

import fr.maillage.actor.model.Actor;
import fr.maillage.actor.model.ActorContact;
import fr.maillage.actor.persistence.ActorRepository;
import fr.maillage.actor.persistence.ContactPersonRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.identity.Scope;
import fr.maillage.person.PersonFunction;
import fr.maillage.person.PersonFunctions;
import fr.maillage.person.PersonHolder;
import fr.maillage.person.PersonReferences;
import fr.maillage.shared.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The people whom actors are reached through, for the feature that keeps people. */
@ApplicationScoped
public class ContactPersons implements PersonFunctions, PersonHolder, PersonReferences {

    @Inject
    private ContactPersonRepository contacts;

    @Inject
    private ActorRepository actors;

    @Inject
    private ActorLifecycle lifecycle;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    public String readable(Scope scope, LocalDate day, List<Object> into) {
        return contacts.readable(scope, day, into);
    }

    @Override
    public String inside(long territory, LocalDate day, List<Object> into) {
        return contacts.inside(territory, day, into);
    }

    @Override
    public String worded(String pattern, List<Object> into) {
        return contacts.worded(pattern, into);
    }

    @Override
    public Map<Long, List<PersonFunction>> of(Collection<Long> persons) {
        return persons.isEmpty()
                ? Map.of()
                : contacts.functions(persons, caller.scope(Permission.READ_CONTACTS), ClockProducer.today(clock));
    }

    @Override
    public boolean editable(long person) {
        return caller.may(Permission.EDIT_ACTORS)
                && actorsOf(contacts.of(List.of(person))).values().stream()
                        .anyMatch(actor -> caller.may(Permission.EDIT_ACTORS, actor.territoryId()));
    }

    /** So that whoever has a form open on one of her functions is told. */
    @Override
    public void changed(long person) {
        contacts.of(List.of(person)).forEach(contact -> contact.touch(lifecycle.now()));
    }

    @Override
    public Set<Long> needed(Collection<Long> persons) {
        return contacts.of(persons).stream().map(ActorContact::personId).collect(Collectors.toSet());
    }

    /** Each actor's history tells that a contact was taken out, not whom. */
    @Override
    public void forget(Collection<Long> persons) {
        List<ActorContact> functions = contacts.of(persons);
        Map<Long, Actor> of = actorsOf(functions);
        functions.forEach(function -> {
            actors.remove(function);
            lifecycle.recordBeside(of.get(function.actorId()), "remove-contact", List.of());
        });
    }

    /** Her contacts keep what lists, refusals and addresses of pages call them by. */
    @Override
    public void moved(long from, long to) {
        contacts.of(List.of(from)).forEach(contact -> contact.becomes(to, lifecycle.now()));
    }

    private Map<Long, Actor> actorsOf(List<ActorContact> functions) {
        return actors.byKeys(functions.stream().map(ActorContact::actorId).collect(Collectors.toSet()));
    }
}
