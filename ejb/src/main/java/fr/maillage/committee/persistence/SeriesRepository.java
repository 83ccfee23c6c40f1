package fr.maillage.committee.persistence;

import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Reads and writes which gatherings are in series; they must have been flushed before. */
@ApplicationScoped
public class SeriesRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    @Inject
    private Jdbc jdbc;

    /** Enters a series of gatherings, in their order. */
    public void add(String rule, List<UUID> gatherings, OffsetDateTime now) {
        String series = UUID.randomUUID().toString();
        jdbc.update(
                "insert into gathering_series (id, uuid, rule, created_at)"
                        + " values (nextval('gathering_series_seq'), ?, ?, ?)",
                series,
                rule,
                now);
        join(series, gatherings, 0);
    }

    /**
     * Adds gatherings to a series, in their order.
     *
     * @param rule the rule of all of them together
     * @param rank the number of the last one before them
     */
    public void extend(UUID series, String rule, List<UUID> gatherings, int rank) {
        jdbc.update("update gathering_series set rule = ? where uuid = ?", rule, series.toString());
        join(series.toString(), gatherings, rank);
    }

    private void join(String series, List<UUID> gatherings, int last) {
        int rank = last;
        for (UUID gathering : gatherings) {
            rank++;
            jdbc.update(
                    "insert into gathering_in_series (gathering_id, series_id, rank)"
                            + " select g.id, s.id, cast(? as smallint) from gathering g, gathering_series s"
                            + " where g.uuid = ? and s.uuid = ?",
                    rank,
                    gathering.toString(),
                    series);
        }
    }

    /** Lets whoever else would prolong the series of a gathering wait until this transaction has ended. */
    public void lock(UUID gathering) {
        Rows.lock(
                entities,
                "select id from gathering_series where id in (select e.series_id from gathering_in_series e"
                        + " join gathering g on g.id = e.gathering_id where g.uuid = ?) for update",
                List.of(gathering.toString()));
    }

    /** The gatherings of the series of one, itself among them, in their order; none where it is in none. */
    public List<Row> around(UUID gathering) {
        return Rows.list(
                entities,
                "select g.uuid as uuid, g.held_on as held_on, g.archived_at is not null as archived, e.rank as rank,"
                        + " s.uuid as series, s.rule as rule"
                        + " from gathering o join gathering_in_series i on i.gathering_id = o.id"
                        + " join gathering_series s on s.id = i.series_id"
                        + " join gathering_in_series e on e.series_id = s.id"
                        + " join gathering g on g.id = e.gathering_id where o.uuid = ? order by e.rank",
                row -> row,
                gathering.toString());
    }
}
