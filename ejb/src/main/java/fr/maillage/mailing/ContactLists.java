package fr.maillage.mailing;

import fr.maillage.actor.ActorContactDirectory;
import fr.maillage.actor.ActorContactDirectory.Tally;
import fr.maillage.actor.ContactQuery;
import fr.maillage.actor.FoundContact;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.mailing.ListedContact.Choice;
import fr.maillage.mailing.model.ContactList;
import fr.maillage.mailing.persistence.ContactListRepository;
import fr.maillage.mailing.persistence.ContactListRepository.Chosen;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** From stored lists to what pages show of them and of their people: of these, whom the caller may read. */
@ApplicationScoped
class ContactLists {

    @Inject
    private ContactListRepository lists;

    @Inject
    private ActorContactDirectory people;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    ContactListView view(ContactList list) {
        return views(List.of(list)).get(0);
    }

    /** In the same order, with as many statements for many lists as for one, but for rights on their territories. */
    List<ContactListView> views(List<ContactList> of) {
        Map<Long, List<Chosen>> choices = lists
                .choices(of.stream().map(ContactList::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Chosen::list));
        List<Tally> tallies = people.tally(of.stream()
                .map(list -> query(list, choices.getOrDefault(list.id(), List.of()), null, false))
                .toList());
        Map<Long, TerritoryView> places =
                territories.byIds(of.stream().map(ContactList::territoryId).collect(Collectors.toSet()));
        Map<Long, Boolean> editable = new HashMap<>();
        List<ContactListView> views = new ArrayList<>();
        for (int i = 0; i < of.size(); i++) {
            ContactList list = of.get(i);
            views.add(view(
                    list,
                    places.get(list.territoryId()),
                    tallies.get(i),
                    editable.computeIfAbsent(
                            list.territoryId(), territory -> caller.may(Permission.EDIT_ACTORS, territory))));
        }
        return views;
    }

    /** The people of a list. */
    ContactQuery members(ContactList list) {
        return query(list, null, false);
    }

    /**
     * The people of a list, or all who could be on it.
     *
     * @param text a part of the name, address or actor; null for any
     */
    ContactQuery query(ContactList list, String text, boolean everybody) {
        return query(list, lists.choices(List.of(list.id())), text, everybody);
    }

    static ListedContact contact(FoundContact found, ContactQuery query) {
        return new ListedContact(
                found.id(),
                found.name(),
                found.duty(),
                found.email(),
                found.phone(),
                found.actorId(),
                found.actorName(),
                found.actorIdentifier(),
                found.noMail(),
                choice(found, query));
    }

    private static ContactListView view(ContactList list, TerritoryView territory, Tally tally, boolean editable) {
        return new ContactListView(
                list.uuid(),
                list.version(),
                new ContactListInput(list.name(), territory.code(), list.actorType(), list.network(), list.words()),
                territory.name(),
                tally.found(),
                tally.reachable(),
                list.createdAt(),
                list.createdBy(),
                editable);
    }

    static ContactQuery query(ContactList list, List<Chosen> choices, String text, boolean everybody) {
        return new ContactQuery(
                list.territoryId(),
                list.actorType(),
                list.network(),
                list.words(),
                keys(choices, true),
                keys(choices, false),
                text,
                everybody);
    }

    private static Set<Long> keys(List<Chosen> choices, boolean taken) {
        return choices.stream()
                .filter(c -> c.taken() == taken)
                .map(Chosen::contact)
                .collect(Collectors.toSet());
    }

    private static Choice choice(FoundContact found, ContactQuery query) {
        if (query.taken().contains(found.key())) {
            return Choice.TAKEN;
        }
        if (query.leftOut().contains(found.key())) {
            return Choice.LEFT_OUT;
        }
        return found.byFilter() ? Choice.FILTER : Choice.NONE;
    }
}
