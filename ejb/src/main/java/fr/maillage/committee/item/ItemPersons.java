package fr.maillage.committee.item;

import fr.maillage.committee.model.AgendaItem;
import fr.maillage.committee.persistence.ItemRepository;
import fr.maillage.person.PersonCard;
import fr.maillage.person.PersonEntries;
import fr.maillage.shared.PersonalRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The people who present items of agendas, for the feature that keeps people. */
@ApplicationScoped
public class ItemPersons extends PersonEntries {

    @Inject
    private ItemRepository items;

    @Inject
    private ItemLifecycle lifecycle;

    @Override
    public Set<Long> needed(Collection<Long> persons) {
        return items.presentedBy(persons).stream().map(AgendaItem::presenterId).collect(Collectors.toSet());
    }

    @Override
    public void forget(Collection<Long> persons) {
        items.presentedBy(persons).forEach(item -> lifecycle.presentedBy(item, null));
    }

    @Override
    public void moved(long from, long to) {
        items.presentedBy(List.of(from)).forEach(item -> lifecycle.presentedBy(item, to));
    }

    @Override
    public String kind() {
        return "agenda-items";
    }

    @Override
    protected List<PersonalRecord> entries(List<Long> persons) {
        Map<Long, PersonCard> cards = register().cards(persons);
        return items.presentedBy(persons).stream()
                .map(item -> record(cards.get(item.presenterId()), item))
                .toList();
    }

    private static PersonalRecord record(PersonCard card, AgendaItem item) {
        return PersonalRecord.of(card.name(), card.email(), card.noMail(), "name", card.name(), "title", item.title());
    }
}
