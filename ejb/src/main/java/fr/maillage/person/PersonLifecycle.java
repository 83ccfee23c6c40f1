package fr.maillage.person;

import fr.maillage.identity.AccountKeys;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.person.model.Person;
import fr.maillage.person.persistence.PersonRepository;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Writes people, with a line in the audit for each change that tells no value of theirs. Unlike other records they lie in
 * no territory alone and are deleted, not archived: hence a life of their own.
 */
@ApplicationScoped
class PersonLifecycle {

    @Inject
    private PersonRepository people;

    @Inject
    private PersonRegister register;

    @Inject
    private PersonAccess access;

    @Inject
    @Any
    private Instance<PersonReferences> references;

    @Inject
    private AccountKeys keys;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    Person find(UUID id) {
        return people.byUuid(id).orElseThrow(() -> Problem.notFound(people.kind(), String.valueOf(id)));
    }

    /** An entry that the caller is about to change; what is refused, {@link PersonService} says. */
    Person forChange(UUID id, int version) {
        caller.require(Permission.EDIT_ACTORS);
        Person person = find(id);
        if (person.mergedInto() != null) {
            throw conflict("person.merged");
        }
        if (!access.editable(person)) {
            throw Problem.denied("outside-territory");
        }
        if (person.version() != version) {
            throw Problem.stale(people.kind(), id.toString());
        }
        return person;
    }

    Person enter(PersonInput says, long territory) {
        Person person = new Person(UUID.randomUUID(), register.now());
        person.describe(says.name(), says.email(), says.phone(), says.noMail());
        person.belongsTo(territory);
        people.add(person);
        people.flush();
        record(person, "create", List.of());
        return person;
    }

    Person correct(Person person, PersonInput says, Long territory) {
        register.describe(person.id(), says);
        person.belongsTo(territory);
        people.flush();
        record(person, "update", List.of());
        return person;
    }

    /** Says whose account is hers; null for none. Nothing is written when nothing differs. */
    void signInAs(Person person, UUID account) {
        if (!Objects.equals(person.account(), account)) {
            person.signsInAs(account);
            person.touch(register.now());
            people.flush();
            record(person, account == null ? "unlink-account" : "link-account", List.of());
        }
    }

    void remove(Person person) {
        if (person.account() != null || register.unneeded(List.of(person.id())).isEmpty()) {
            throw conflict("person.needed");
        }
        record(person, "remove", List.of());
        people.delete(List.of(person.id()));
    }

    Person merge(Person stays, Person goes) {
        PersonInput says = new PersonInput(
                stays.name(),
                stays.email() == null ? goes.email() : stays.email(),
                stays.phone() == null ? goes.phone() : stays.phone(),
                stays.noMail() || goes.noMail());
        stays.belongsTo(stays.territoryId() == null ? goes.territoryId() : stays.territoryId());
        // The one that is kept keeps hers; the account that is not taken over is nobody's then, and stays.
        UUID left = goes.account();
        UUID account = stays.account() == null ? left : stays.account();
        long from = goes.id();
        people.mergedInto(from).forEach(earlier -> earlier.mergeInto(stays.id(), register.now()));
        goes.mergeInto(stays.id(), register.now());
        // An account is of one person at each moment.
        people.flush();
        stays.signsInAs(account);
        people.flush();
        // An account that was the other entry's is nobody's now: nothing goes on in her name.
        if (left != null && !left.equals(account)) {
            keys.endAll(left);
        }
        references.forEach(each -> each.moved(from, stays.id()));
        people.flush();
        register.describe(stays.id(), says);
        people.flush();
        record(goes, "merge", List.of(new Change("into", null, stays.uuid().toString())));
        record(stays, "merge", List.of(new Change("other", null, goes.uuid().toString())));
        return stays;
    }

    private void record(Person person, String verb, List<Change> changes) {
        audit.record(new AuditLine(
                people.kind() + "." + verb,
                new RecordRef(people.kind(), person.uuid()),
                null,
                person.territoryId(),
                changes));
    }

    private static Problem conflict(String rule) {
        return Problem.of(Problem.Kind.CONFLICT, null, rule, null);
    }
}
