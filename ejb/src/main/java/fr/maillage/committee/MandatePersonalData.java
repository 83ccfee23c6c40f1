package fr.maillage.committee;

import fr.maillage.committee.persistence.MandateRepository;
import fr.maillage.person.PersonCard;
import fr.maillage.person.PersonRegister;
import fr.maillage.shared.Person;
import fr.maillage.shared.PersonalData;
import fr.maillage.shared.PersonalRecord;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where one person sits, and the gatherings at which she was noted. */
@ApplicationScoped
public class MandatePersonalData implements PersonalData {

    @Inject
    private MandateRepository mandates;

    @Inject
    private MandatePersons holder;

    @Inject
    private PersonRegister register;

    @Override
    public String kind() {
        return "mandates";
    }

    @Override
    public List<PersonalRecord> of(Person person) {
        List<Long> keys = register.of(person);
        if (keys.isEmpty()) {
            return List.of();
        }
        Map<Long, PersonCard> cards = register.cards(keys);
        List<PersonalRecord> records = new ArrayList<>();
        mandates.seats(keys).forEach(row -> records.add(seat(cards.get(row.number("person")), row)));
        mandates.presences(keys).forEach(row -> records.add(presence(cards.get(row.number("person")), row)));
        return records;
    }

    @Override
    public void erase(Person person) {
        holder.forget(register.of(person));
    }

    private static PersonalRecord seat(PersonCard card, Row row) {
        return PersonalRecord.of(
                card.name(),
                card.email(),
                card.noMail(),
                "name",
                card.name(),
                "email",
                card.email(),
                "phone",
                card.phone(),
                "body",
                row.text("body"),
                "actor",
                row.text("actor"),
                "role",
                row.text("role"),
                "group",
                row.text("group_code"),
                "from",
                row.day("from_on"),
                "until",
                row.day("until_on"));
    }

    private static PersonalRecord presence(PersonCard card, Row row) {
        return PersonalRecord.of(
                card.name(),
                card.email(),
                card.noMail(),
                "gathering",
                row.text("title"),
                "heldOn",
                row.day("held_on"),
                "presence",
                row.text("state"));
    }
}
