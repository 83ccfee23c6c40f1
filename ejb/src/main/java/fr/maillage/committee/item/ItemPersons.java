package fr.maillage.committee.item;

import fr.maillage.committee.model.AgendaItem;
import fr.maillage.committee.persistence.ItemRepository;
import fr.maillage.person.PersonCard;
import fr.maillage.person.PersonHolder;
import fr.maillage.person.PersonReferences;
import fr.maillage.person.PersonRegister;
import fr.maillage.shared.Person;
import fr.maillage.shared.PersonalData;
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
public class ItemPersons implements PersonHolder, PersonReferences, PersonalData {

    @Inject
    private ItemRepository items;

    @Inject
    private ItemLifecycle lifecycle;

    @Inject
    private PersonRegister register;

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
    public List<PersonalRecord> of(Person person) {
        List<Long> keys = register.of(person);
        Map<Long, PersonCard> cards = register.cards(keys);
        return items.presentedBy(keys).stream()
                .map(item -> record(cards.get(item.presenterId()), item))
                .toList();
    }

    @Override
    public void erase(Person person) {
        forget(register.of(person));
    }

    private static PersonalRecord record(PersonCard card, AgendaItem item) {
        return PersonalRecord.of(card.name(), card.email(), card.noMail(), "name", card.name(), "title", item.title());
    }
}
