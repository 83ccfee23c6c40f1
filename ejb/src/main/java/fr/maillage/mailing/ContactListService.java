package fr.maillage.mailing;

import fr.maillage.actor.ActorContactDirectory;
import fr.maillage.actor.ContactQuery;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.mailing.model.ContactList;
import fr.maillage.mailing.persistence.ContactListRepository;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.territory.TerritoryService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
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
    private ContactListLifecycle lifecycle;

    @Inject
    private ActorContactDirectory people;

    @Inject
    private ContactLists views;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

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
        return views.view(lifecycle.find(id));
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
        ContactQuery query = views.query(lifecycle.find(id), text, everybody);
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
        String by = caller.requireSignedIn().displayName();
        ContactListInput clean = clean(input);
        return views.view(lifecycle.create(clean, territory(clean), by));
    }

    /**
     * Changes what a list is called and whom its filter takes; what was decided by hand stays.
     *
     * @param version the version that the caller has seen
     * @throws Problem STALE when it has another version now; otherwise as for {@link #create}
     */
    public ContactListView update(UUID id, int version, ContactListInput input) {
        ContactList list = lifecycle.forChange(id, version);
        ContactListInput clean = clean(input);
        lifecycle.update(list, clean, territory(clean));
        return views.view(list);
    }

    /** Takes a list out of use, keeping it with what was written to it. Throws as {@link #update}. */
    public void archive(UUID id, int version) {
        lifecycle.archive(lifecycle.forChange(id, version), null);
    }

    /**
     * Puts somebody on a list or leaves her out, whatever the filter says.
     *
     * @param taken null: the filter decides again
     * @throws Problem DENIED without EDIT_ACTORS on the list's territory, or where the caller may not read the contact;
     *     NOT_FOUND for an unknown list or contact; INVALID where too many were decided by hand
     */
    public void choose(UUID id, UUID contact, Boolean taken) {
        caller.require(Permission.EDIT_ACTORS);
        ContactList list = lifecycle.find(id);
        caller.require(Permission.EDIT_ACTORS, list.territoryId());
        long key = people.key(contact);
        if (taken != null && lists.choices(List.of(list.id())).size() >= MOST_CHOICES) {
            throw Problem.invalid("contact", "mailing.too-many-choices", String.valueOf(MOST_CHOICES));
        }
        lists.choose(list.id(), key, taken);
        lifecycle.record(list, "change", List.of());
    }

    /** Without blanks, and checked, but for the rights on its territory. */
    private ContactListInput clean(ContactListInput input) {
        ContactListInput clean = new ContactListInput(
                clean(input.name()),
                clean(input.territory()),
                clean(input.type()),
                clean(input.network()),
                clean(input.text()));
        List<Violation> violations = new ArrayList<>();
        if (clean.name() == null) {
            violations.add(Violation.of("name", "required", null));
        } else if (clean.name().length() > LONGEST) {
            violations.add(Violation.of("name", "too-long", clean.name(), String.valueOf(LONGEST)));
        }
        if (clean.text() != null && clean.text().length() > LONGEST) {
            violations.add(Violation.of("text", "too-long", clean.text(), String.valueOf(LONGEST)));
        }
        if (clean.territory() == null) {
            violations.add(Violation.of("territory", "required", null));
        } else if (territories.byCode(clean.territory()).isEmpty()) {
            violations.add(Violation.of("territory", "unknown-value", clean.territory()));
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        return clean;
    }

    /** The key of its territory, where the caller may keep lists. */
    private long territory(ContactListInput clean) {
        long territory = territories.required(clean.territory()).id();
        caller.require(Permission.EDIT_ACTORS, territory);
        return territory;
    }

    private static String clean(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
