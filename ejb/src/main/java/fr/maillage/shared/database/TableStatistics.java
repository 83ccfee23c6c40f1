package fr.maillage.shared.database;

import fr.maillage.shared.persistence.StatisticsRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Lets the database look at tables again after many rows were written. PostgreSQL does so by itself a minute or so
 * later; a query planned before, for a table that it takes for empty, can run for an hour. H2 sees to it by itself, but
 * not in sessions with a {@code QUERY_TIMEOUT}.
 */
@ApplicationScoped
public class TableStatistics {

    @Inject
    private StatisticsRepository repository;

    /**
     * Refreshes the statistics in the current transaction, whose own rows count.
     *
     * @param tables the calling feature's own
     */
    public void refresh(String... tables) {
        repository.refresh(tables);
    }
}
