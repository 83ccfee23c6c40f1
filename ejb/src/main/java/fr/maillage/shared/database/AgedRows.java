package fr.maillage.shared.database;

import fr.maillage.shared.RetainedData;
import fr.maillage.shared.persistence.AgedRowRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;

/** Removes rows by their age, for implementations of {@link RetainedData} whose rows stand for themselves. */
@ApplicationScoped
public class AgedRows {

    @Inject
    private AgedRowRepository repository;

    /**
     * Removes the oldest rows, in the current transaction.
     *
     * @param table the calling feature's own table
     * @param key its key's columns, separated by commas
     * @param moment the column that says how old a row is
     * @return how many rows were removed
     */
    public int remove(String table, String key, String moment, OffsetDateTime limit, int most) {
        return repository.remove(table, key, moment, limit, most);
    }
}
