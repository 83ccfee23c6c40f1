package fr.maillage.committee.pack;

import fr.maillage.committee.TablePersons;
import fr.maillage.committee.persistence.PackLinkRepository;
import fr.maillage.committee.persistence.PersonTable;
import fr.maillage.shared.PersonalRecord;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The people who were sent packs, for the feature that keeps people. */
@ApplicationScoped
public class PackPersons extends TablePersons {

    @Inject
    private PackLinkRepository links;

    @Override
    protected PersonTable table() {
        return links;
    }

    @Override
    public String kind() {
        return "packs";
    }

    @Override
    protected PersonalRecord entry(Row row) {
        return ofGathering(row, "sentAt", row.moment("sent_at"));
    }
}
