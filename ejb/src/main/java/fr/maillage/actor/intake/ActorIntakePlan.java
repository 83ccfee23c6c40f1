package fr.maillage.actor.intake;

import fr.maillage.actor.ActorField;
import fr.maillage.actor.Contact;
import fr.maillage.actor.ContactInput;
import fr.maillage.actor.intake.ActorIntakeResult.Outcome;
import fr.maillage.actor.model.Actor;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.Violation;
import fr.maillage.territory.TerritoryView;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Plan for a row: the changes that it is going to make, or why it cannot. */
public final class ActorIntakePlan {

    /** The actor that was found; null for one that is to be entered. */
    private Actor actor;
    /** The actor that an earlier row of a dry run would have entered; null otherwise. */
    private String plannedActor;

    /** Name that the row gives the actor; null where it gives none. */
    private String called;

    private FieldValues<ActorField> before;
    private FieldValues<ActorField> after;
    private TerritoryView territory;
    private Contact contact;
    private String plannedContact;
    private ContactInput contactBefore;
    private ContactInput contactAfter;
    private SourceRow sourceRow;
    private String sourceKey;
    private List<Change> sourceChanges = List.of();
    private boolean adding;
    private Outcome outcome = Outcome.REJECTED;
    private List<Change> changes = List.of();
    private final List<Violation> violations = new ArrayList<>();

    void named(String name) {
        called = name;
    }

    void found(Actor present, FieldValues<ActorField> values) {
        actor = present;
        before = values;
    }

    void planned(String id, FieldValues<ActorField> known) {
        plannedActor = id;
        before = known;
    }

    /** Notes that the row says something that no earlier one has said. */
    void adds() {
        adding = true;
    }

    void becomes(FieldValues<ActorField> values, TerritoryView where) {
        after = values;
        territory = where;
    }

    public void foundContact(Contact present, ContactInput values) {
        contact = present;
        contactBefore = values;
    }

    void plannedContact(String id) {
        plannedContact = id;
    }

    public void contactBecomes(ContactInput values) {
        contactAfter = values;
    }

    void sourceRow(SourceRow row, String key, List<Change> rowChanges) {
        sourceRow = row;
        sourceKey = key;
        sourceChanges = rowChanges;
    }

    /** Gives the statement of a source to remember; null for nothing. */
    SourceRow sourceRow() {
        return sourceRow;
    }

    String sourceKey() {
        return sourceKey;
    }

    List<Change> sourceChanges() {
        return sourceChanges;
    }

    public void refuse(Violation violation) {
        violations.add(violation);
    }

    public Actor actor() {
        return actor;
    }

    FieldValues<ActorField> before() {
        return before;
    }

    FieldValues<ActorField> after() {
        return after;
    }

    TerritoryView territory() {
        return territory;
    }

    public Contact contact() {
        return contact;
    }

    ContactInput contactAfter() {
        return contactAfter;
    }

    public List<Violation> violations() {
        return violations;
    }

    /** Tells if the actor is neither there nor entered by an earlier row. */
    boolean entersActor() {
        return actor == null && plannedActor == null;
    }

    boolean entersContact() {
        return contactAfter != null && contact == null && plannedContact == null;
    }

    boolean changesContact() {
        return contact != null && !Objects.equals(contactBefore, contactAfter);
    }

    /** Gives the actor's name in the notes; null while a dry run has not given it one. */
    public String actorId() {
        return actor != null ? actor.uuid().toString() : plannedActor;
    }

    /** As {@link #actorId} for the contact. */
    String contactId() {
        return contact != null ? contact.function().uuid().toString() : plannedContact;
    }

    /** Gives what a dry run would enter a name, or what was entered its own. */
    void entered(Actor written, Contact writtenContact) {
        if (written != null) {
            actor = written;
        } else if (actorId() == null) {
            plannedActor = UUID.randomUUID().toString();
        }
        if (writtenContact != null) {
            contact = writtenContact;
        } else if (contactAfter != null && contactId() == null) {
            plannedContact = UUID.randomUUID().toString();
        }
    }

    /** Settles what the row does, before anything is written. */
    void settle() {
        List<Change> all = new ArrayList<>();
        if (plannedActor == null) {
            all.addAll((before == null ? FieldValues.none(ActorField.class) : before).changes(after));
        }
        if (contactAfter != null && plannedContact == null) {
            ContactInput was = contactBefore;
            change(all, "contactName", was == null ? null : was.name(), contactAfter.name());
            change(all, "contactDuty", was == null ? null : was.duty(), contactAfter.duty());
            change(all, "contactEmail", was == null ? null : was.email(), contactAfter.email());
            change(all, "contactPhone", was == null ? null : was.phone(), contactAfter.phone());
            change(all, "contactNoMail", flag(was), flag(contactAfter));
        }
        all.addAll(sourceChanges);
        changes = all;
        if (entersActor() || entersContact()) {
            outcome = Outcome.CREATED;
        } else {
            boolean onPlanned = adding && (plannedActor != null || plannedContact != null);
            outcome = all.isEmpty() && !onPlanned ? Outcome.UNCHANGED : Outcome.UPDATED;
        }
    }

    private static String flag(ContactInput values) {
        return values != null && values.noMail() ? "true" : null;
    }

    private static void change(List<Change> all, String field, String was, String is) {
        if (!Objects.equals(was, is)) {
            all.add(new Change(field, was, is));
        }
    }

    ActorIntakeResult result() {
        String name =
                after != null ? after.text(ActorField.NAME) : before != null ? before.text(ActorField.NAME) : called;
        return violations.isEmpty()
                ? new ActorIntakeResult(
                        name,
                        outcome,
                        actor == null ? null : actor.id(),
                        contact == null ? null : Long.valueOf(contact.person().key()),
                        changes,
                        List.of())
                : new ActorIntakeResult(name, Outcome.REJECTED, null, null, List.of(), violations);
    }
}
