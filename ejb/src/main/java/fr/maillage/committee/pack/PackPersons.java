package fr.maillage.committee.pack;

import fr.maillage.committee.persistence.PackLinkRepository;
import fr.maillage.person.PersonEntries;
import fr.maillage.shared.PersonalRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The people who were sent packs, for the feature that keeps people. */
@ApplicationScoped
public class PackPersons extends PersonEntries {

    @Inject
    private PackLinkRepository links;

    @Override
    public Set<Long> needed(Collection<Long> persons) {
        return links.sent(persons);
    }

    @Override
    public void forget(Collection<Long> persons) {
        links.forget(persons);
    }

    /** Both links lead to the pack. */
    @Override
    public void moved(long from, long to) {
        links.move(from, to);
    }

    @Override
    public String kind() {
        return "packs";
    }

    @Override
    protected List<PersonalRecord> entries(List<Long> persons) {
        return links.told(persons).stream()
                .map(row -> PersonalRecord.of(
                        row.text("title"),
                        null,
                        false,
                        "gathering",
                        row.text("title"),
                        "heldOn",
                        row.day("held_on"),
                        "sentAt",
                        row.moment("sent_at")))
                .toList();
    }
}
