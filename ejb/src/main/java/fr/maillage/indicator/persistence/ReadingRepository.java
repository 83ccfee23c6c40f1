package fr.maillage.indicator.persistence;

import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads complete snapshots: first which, then their values. A statement that learns them by itself may be planned before
 * the table of one of them is there to be looked into (ADR 28).
 */
@ApplicationScoped
public class ReadingRepository {

    /** Number of times that a snapshot may be replaced between the two statements before somebody hears of it. */
    private static final int ATTEMPTS = 5;

    private static final String COLUMNS =
            "s.current_for, v.territory_id, v.indicator, v.dimension, v.numerator, v.denominator, v.figure, v.reason";

    @Inject
    Jdbc jdbc;

    /**
     * A stored value; all but the date are null in the row that says that a snapshot has no value for any of the
     * territories asked for.
     */
    public record Value(
            LocalDate date,
            Long territoryId,
            String indicator,
            String dimension,
            BigDecimal numerator,
            BigDecimal denominator,
            BigDecimal figure,
            String reason) {}

    /** Facts on which the reading of an absent territory depends. */
    public record Place(long id, String kind, Integer population) {}

    /** The day of the latest complete snapshot. */
    public Optional<LocalDate> latestDate() {
        return jdbc
                .read("select max(current_for) from indicator_snapshot", List.of(), ReadingRepository::firstDate)
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The moment at which the latest complete snapshot began to be compiled. */
    public Optional<OffsetDateTime> latestMoment() {
        return jdbc
                .read(
                        "select started_at from indicator_snapshot where current_for ="
                                + " (select max(current_for) from indicator_snapshot)",
                        List.of(),
                        row -> row.getObject(1, OffsetDateTime.class))
                .stream()
                .findFirst();
    }

    /**
     * The values of the latest complete snapshots.
     *
     * @param territoryIds at least one
     * @param snapshots how many snapshots back, from 1
     * @return by date, the latest last
     */
    public List<Value> latest(Collection<Long> territoryIds, int snapshots) {
        return values(
                territoryIds,
                "select id from indicator_snapshot where current_for is not null order by current_for desc limit ?",
                List.of(snapshots));
    }

    /** The values of a territory in the latest {@code limit} snapshots between two days, both included. */
    public List<Value> series(long territoryId, LocalDate from, LocalDate to, int limit) {
        return values(
                List.of(territoryId),
                "select id from indicator_snapshot where current_for between ? and ? order by current_for desc limit ?",
                List.of(from, to, limit));
    }

    /** A snapshot that is gone when its values are read would look as if nothing had been counted. */
    private List<Value> values(Collection<Long> territoryIds, String choice, List<?> parameters) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            List<Long> snapshots = jdbc.read(choice, parameters, row -> row.getLong(1));
            if (snapshots.isEmpty()) {
                return List.of();
            }
            List<Value> values = values(territoryIds, snapshots);
            if (values.stream().map(Value::date).distinct().count() == snapshots.size()) {
                return values;
            }
        }
        throw new IllegalStateException("Snapshots are replaced faster than they can be read");
    }

    /** The bounds tell PostgreSQL which tables not to look into; with a list of numbers, H2 would look at every territory. */
    private List<Value> values(Collection<Long> territoryIds, List<Long> snapshots) {
        long first = Collections.min(snapshots);
        long last = Collections.max(snapshots);
        List<Object> parameters = new ArrayList<>(territoryIds);
        parameters.addAll(snapshots);
        return jdbc.read(
                "select " + COLUMNS + " from indicator_snapshot s"
                        + " left join indicator_value v on v.snapshot_id = s.id and v.snapshot_id between " + first
                        + " and " + last + " and v.territory_id in (" + Rows.marks(territoryIds) + ")"
                        + " where s.id in (" + Rows.marks(snapshots)
                        + ") order by s.current_for, v.dimension",
                parameters,
                ReadingRepository::value);
    }

    /** Kind and population of territories, by id; those that do not exist are left out. */
    public Map<Long, Place> territories(Collection<Long> ids) {
        return jdbc
                .read(
                        "select id, kind, population from territory where id in (" + Rows.marks(ids) + ")",
                        new ArrayList<>(ids),
                        row -> new Place(row.getLong(1), row.getString(2), row.getObject(3, Integer.class)))
                .stream()
                .collect(Collectors.toMap(Place::id, Function.identity()));
    }

    private static Optional<LocalDate> firstDate(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject(1, LocalDate.class));
    }

    private static Value value(ResultSet row) throws SQLException {
        return new Value(
                row.getObject(1, LocalDate.class),
                row.getObject(2, Long.class),
                row.getString(3),
                row.getString(4),
                row.getBigDecimal(5),
                row.getBigDecimal(6),
                row.getBigDecimal(7),
                row.getString(8));
    }
}
