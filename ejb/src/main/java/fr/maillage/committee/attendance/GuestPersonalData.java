package fr.maillage.committee.attendance;

import fr.maillage.committee.persistence.GuestRepository;
import fr.maillage.shared.Person;
import fr.maillage.shared.PersonalData;
import fr.maillage.shared.PersonalRecord;
import fr.maillage.shared.RetainedData;
import fr.maillage.shared.database.AgedRows;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;

/** Those who came to gatherings and are on no list: nobody keeps them but for their time. */
@ApplicationScoped
public class GuestPersonalData implements PersonalData, RetainedData {

    @Inject
    private GuestRepository guests;

    @Inject
    private AgedRows rows;

    @Override
    public String kind() {
        return "guests";
    }

    @Override
    public List<PersonalRecord> of(Person person) {
        return person.email() == null
                ? List.of()
                : guests.told(person.email()).stream()
                        .map(GuestPersonalData::told)
                        .toList();
    }

    @Override
    public void erase(Person person) {
        if (person.email() != null) {
            guests.forget(person.email());
        }
    }

    @Override
    public int defaultDays() {
        return 365;
    }

    @Override
    public int leastDays() {
        return 30;
    }

    @Override
    public int removeBefore(OffsetDateTime limit, int most) {
        return rows.remove("gathering_guest", "id", "came_at", limit, most);
    }

    private static PersonalRecord told(Row row) {
        return PersonalRecord.of(
                row.text("name"),
                row.text("email"),
                false,
                "gathering",
                row.text("title"),
                "name",
                row.text("name"),
                "email",
                row.text("email"),
                "organisation",
                row.text("organisation"),
                "cameAt",
                row.moment("came_at"));
    }
}
