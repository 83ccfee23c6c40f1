package fr.maillage.confirmation.answer;

import fr.maillage.confirmation.persistence.AnsweringPersonRepository;
import fr.maillage.shared.Person;
import fr.maillage.shared.PersonalData;
import fr.maillage.shared.PersonalRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Questions of campaigns to one person, and her answers. */
@ApplicationScoped
public class AnswerPersonalData implements PersonalData {

    @Inject
    private AnsweringPersonRepository people;

    @Override
    public String kind() {
        return "answers";
    }

    @Override
    public List<PersonalRecord> of(Person person) {
        return person.email() == null
                ? List.of()
                : people.of(person.email()).stream()
                        .map(asked -> PersonalRecord.of(
                                asked.campaign(),
                                person.email(),
                                false,
                                "campaign",
                                asked.campaign(),
                                "name",
                                asked.name(),
                                "place",
                                asked.place(),
                                "state",
                                asked.state(),
                                "answer",
                                asked.answer(),
                                "answeredAt",
                                asked.answeredAt()))
                        .toList();
    }

    @Override
    public void erase(Person person) {
        if (person.email() != null) {
            people.forget(person.email());
        }
    }
}
