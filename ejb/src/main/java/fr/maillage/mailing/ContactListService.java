package fr.maillage.mailing;

import fr.maillage.actor.ActorContactDirectory;
import fr.maillage.actor.ContactQuery;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.mailing.model.ContactList;
import fr.maillage.mailing.persistence.ContactListRepository;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.Violation;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Named lists of actors' contacts: a filter, with people put in or left out by hand. Seeing them needs READ_CONTACTS,
 * changing one EDIT_ACTORS on its territory. Everybody finds on a list the people whom she may read, and no others.
 */
@Stateless
public class ContactListService {

    private static final int LONGEST = 200;

    /** They are looked for by their keys in one statement. */
    private static final int MOST_CHOICES = 2_000;

    @Inject
    private ContactListRepository lists;

    @Inject
    private ActorContactDirectory people;

    @Inject
    private ContactLists views;

    @Inject
    private TerritoryService territories;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * The active lists, by name.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ_CONTACTS
     */
    public Page<ContactListView> list(PageRequest request) {
        caller.require(Permission.READ_CONTACTS);
        return new Page<>(views.views(lists.slice(request.offset(), request.size())), lists.count(), request);
    }

    /** A list. Throws as {@link #list}, and NOT_FOUND, also for an archived one. */
    public ContactListView get(UUID id) {
        caller.require(Permission.READ_CONTACTS);
        return views.view(find(id));
    }

    /**
     * The people of a list, by actor and name.
     *
     * @param text a part of the name, address or actor; null for any
     * @param everybody true for all contacts that could be put on it
     * @throws Problem as {@link #get}
     */
    public Page<ListedContact> contacts(UUID id, String text, boolean everybody, PageRequest request) {
        caller.require(Permission.READ_CONTACTS);
        ContactQuery query = views.query(find(id), text, everybody);
        return new Page<>(
                people.slice(query, request.offset(), request.size()).stream()
                        .map(contact -> ContactLists.contact(contact, query))
                        .toList(),
                people.tally(List.of(query)).get(0).found(),
                request);
    }

    /**
     * Makes a list.
     *
     * @throws Problem INVALID with one violation per wrong field; DENIED without EDIT_ACTORS on the territory
     */
    public ContactListView create(ContactListInput input) {
        caller.require(Permission.EDIT_ACTORS);
        ContactList list = new ContactList(caller.requireSignedIn().displayName(), now());
        describe(list, input);
        lists.add(list);
        lists.flush();
        record("mailing.create-list", list);
        return views.view(list);
    }

    /**
     * Changes what a list is called and whom its filter takes; what was decided by hand stays.
     *
     * @param version the version that the caller has seen
     * @throws Problem STALE when it has another version now; otherwise as for {@link #create}
     */
    public ContactListView update(UUID id, int version, ContactListInput input) {
        ContactList list = forChange(id, version);
        describe(list, input);
        flush(id);
        record("mailing.update-list", list);
        return views.view(list);
    }

    /** Takes a list out of use, keeping it with what was written to it. Throws as {@link #update}. */
    public void archive(UUID id, int version) {
        ContactList list = forChange(id, version);
        list.archive(now());
        flush(id);
        record("mailing.archive-list", list);
    }

    /**
     * Puts somebody on a list or leaves her out, whatever the filter says.
     *
     * @param taken null: the filter decides again
     * @throws Problem DENIED without EDIT_ACTORS on the list's territory, or where the caller may not read the contact;
     *     NOT_FOUND for an unknown list or contact; INVALID where too many were decided by hand
     */
    public void choose(UUID id, UUID contact, Boolean taken) {
        ContactList list = editable(id);
        long key = people.key(contact);
        if (taken != null && lists.choices(List.of(list.id())).size() >= MOST_CHOICES) {
            throw Problem.invalid("contact", "mailing.too-many-choices", String.valueOf(MOST_CHOICES));
        }
        lists.choose(list.id(), key, taken);
        record("mailing.change-list", list);
    }

    private void describe(ContactList list, ContactListInput input) {
        List<Violation> violations = new ArrayList<>();
        String name = clean(input.name());
        if (name == null) {
            violations.add(Violation.of("name", "required", null));
        } else if (name.length() > LONGEST) {
            violations.add(Violation.of("name", "too-long", name, String.valueOf(LONGEST)));
        }
        String words = clean(input.text());
        if (words != null && words.length() > LONGEST) {
            violations.add(Violation.of("text", "too-long", words, String.valueOf(LONGEST)));
        }
        String code = clean(input.territory());
        TerritoryView territory = code == null ? null : territories.byCode(code).orElse(null);
        if (territory == null) {
            violations.add(Violation.of("territory", code == null ? "required" : "unknown-value", code));
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        caller.require(Permission.EDIT_ACTORS, territory.id());
        list.describe(name, territory.id(), clean(input.type()), clean(input.network()), words);
    }

    private ContactList forChange(UUID id, int version) {
        ContactList list = editable(id);
        if (list.version() != version) {
            throw Problem.stale("contact-list", id.toString());
        }
        return list;
    }

    private ContactList editable(UUID id) {
        caller.require(Permission.EDIT_ACTORS);
        ContactList list = find(id);
        caller.require(Permission.EDIT_ACTORS, list.territoryId());
        return list;
    }

    private ContactList find(UUID id) {
        return lists.byUuid(id)
                .filter(l -> !l.archived())
                .orElseThrow(() -> Problem.notFound("contact-list", String.valueOf(id)));
    }

    private void flush(UUID id) {
        try {
            lists.flush();
        } catch (OptimisticLockException e) {
            throw Problem.stale("contact-list", id.toString());
        }
    }

    private void record(String action, ContactList list) {
        audit.record(new AuditLine(
                action, new RecordRef("contact-list", list.uuid()), list.name(), list.territoryId(), List.of()));
    }

    private static String clean(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
