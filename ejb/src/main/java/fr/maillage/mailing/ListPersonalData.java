package fr.maillage.mailing;

import fr.maillage.actor.ActorContactDirectory;
import fr.maillage.actor.ActorContactDirectory.Tally;
import fr.maillage.actor.ContactQuery;
import fr.maillage.mailing.model.ContactList;
import fr.maillage.mailing.persistence.ContactListRepository;
import fr.maillage.mailing.persistence.ContactListRepository.Chosen;
import fr.maillage.shared.Person;
import fr.maillage.shared.PersonalData;
import fr.maillage.shared.PersonalRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The contact lists that one person is on, by hand or by their filters. She leaves them with her contacts. */
@ApplicationScoped
public class ListPersonalData implements PersonalData {

    private static final int MOST = 500;

    @Inject
    private ContactListRepository lists;

    @Inject
    private ActorContactDirectory people;

    @Override
    public String kind() {
        return "lists";
    }

    @Override
    public List<PersonalRecord> of(Person person) {
        List<ContactList> all = lists.slice(0, MOST);
        List<Chosen> byHand = lists.choicesOf(people.keysOf(person));
        Map<Long, Boolean> chosen =
                byHand.stream().collect(Collectors.toMap(Chosen::list, Chosen::taken, (a, b) -> a || b));
        Set<Long> filtered = person.email() == null ? Set.of() : byFilter(all, person.email());
        List<PersonalRecord> records = new ArrayList<>();
        for (ContactList list : all) {
            Boolean taken = chosen.get(list.id());
            if (taken != null || filtered.contains(list.id())) {
                records.add(PersonalRecord.of(
                        list.name(),
                        null,
                        false,
                        "list",
                        list.name(),
                        "choice",
                        taken == null ? "FILTER" : taken ? "TAKEN" : "LEFT_OUT"));
            }
        }
        return records;
    }

    @Override
    public void erase(Person person) {
        lists.forget(people.keysOf(person));
    }

    /** The lists whose filters take somebody with an address. */
    private Set<Long> byFilter(List<ContactList> all, String email) {
        Map<Long, List<Chosen>> choices = lists
                .choices(all.stream().map(ContactList::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Chosen::list));
        List<Tally> found =
                people.tally(all.stream().map(queried(email, choices)).toList());
        return IntStream.range(0, all.size())
                .filter(i -> found.get(i).found() > 0)
                .mapToObj(i -> all.get(i).id())
                .collect(Collectors.toSet());
    }

    private static Function<ContactList, ContactQuery> queried(String email, Map<Long, List<Chosen>> choices) {
        return list -> ContactLists.query(list, choices.getOrDefault(list.id(), List.of()), email, false);
    }
}
