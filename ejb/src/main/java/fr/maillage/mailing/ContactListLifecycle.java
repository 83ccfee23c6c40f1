package fr.maillage.mailing;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.mailing.model.ContactList;
import fr.maillage.mailing.persistence.ContactListRepository;
import fr.maillage.record.RecordLifecycle;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes contact lists. An archived one is kept for what was written to it, and found by nobody. */
@ApplicationScoped
class ContactListLifecycle extends RecordLifecycle<ContactList> {

    /** For the proxy only. */
    ContactListLifecycle() {}

    @Inject
    ContactListLifecycle(ContactListRepository lists, Caller caller, AuditTrail audit, Clock clock) {
        super(lists, Permission.EDIT_ACTORS, caller, audit, clock);
    }

    @Override
    protected long territory(ContactList list) {
        return list.territoryId();
    }

    @Override
    protected String label(ContactList list) {
        return list.name();
    }

    @Override
    protected String action(String verb) {
        return "mailing." + verb + "-list";
    }

    @Override
    public ContactList find(UUID id) {
        ContactList list = super.find(id);
        if (list.archived()) {
            throw Problem.notFound(kind(), id.toString());
        }
        return list;
    }

    /** Without what has changed: the words of a filter may be somebody's name. */
    @Override
    public void record(ContactList list, String verb, List<Change> changes) {
        super.record(list, verb, List.of());
    }

    ContactList create(ContactListInput input, long territory, String by) {
        ContactList list = new ContactList(by, now());
        return create(list, () -> describe(list, input, territory), () -> {}, List.of());
    }

    /** Changes a list; choices made by hand stay. */
    void update(ContactList list, ContactListInput input, long territory) {
        List<Change> changes = Stream.of(
                        new Change("name", list.name(), input.name()),
                        new Change("territory", Long.toString(list.territoryId()), Long.toString(territory)),
                        new Change("type", list.actorType(), input.type()),
                        new Change("network", list.network(), input.network()),
                        new Change("text", list.words(), input.text()))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
        update(list, () -> describe(list, input, territory), () -> {}, changes);
    }

    private static void describe(ContactList list, ContactListInput input, long territory) {
        list.describe(input.name(), territory, input.type(), input.network(), input.text());
    }
}
