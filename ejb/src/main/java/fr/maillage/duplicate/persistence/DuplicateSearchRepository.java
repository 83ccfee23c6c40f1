package fr.maillage.duplicate.persistence;

import fr.maillage.duplicate.model.AddressText;
import fr.maillage.duplicate.model.BlockKeys;
import fr.maillage.duplicate.model.DuplicatePolicy;
import fr.maillage.duplicate.model.NameText;
import fr.maillage.duplicate.model.Traits;
import fr.maillage.shared.database.TableStatistics;
import fr.maillage.shared.persistence.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Data that the search reads and writes, in the transaction of the caller; statements by JDBC, in batches. */
@ApplicationScoped
public class DuplicateSearchRepository {

    private static final int MOST_PARAMETERS = 500;

    private static final String TRAITS = "select p.id, p.name, t.name, p.address, p.commune_id, p.postal_code, p.lat,"
            + " p.lon, p.position_exact, p.phone, p.pivot, p.actor_id, coalesce(f.place_count, 1),"
            + " coalesce(i.place_count, 1) from place_card p join territory t on t.id = p.commune_id"
            + " left join duplicate_shared_key f on f.block_key = 'p:' || p.phone"
            + " left join duplicate_shared_key i on i.block_key = 'i:' || p.pivot where p.archived_at is null";

    @Inject
    private Jdbc jdbc;

    @Inject
    private TableStatistics statistics;

    /** Two places that share a key; the smaller identifier first. */
    public record Pair(long first, long second) {}

    /** A pair that is known already. */
    public record Known(long id, String state, int score, String reasons) {}

    /** A known pair with what it is worth now. */
    public record Rescored(long id, int score, String reasons) {}

    /** Begins a search, or takes it up. */
    public void open(UUID run) {
        if (count("select count(*) from duplicate_search where run_uuid = ?", run.toString()) == 0) {
            jdbc.update(
                    "insert into duplicate_search (run_uuid, place_count, pair_count, found_count, wide_key_count)"
                            + " values (?, 0, 0, 0, 0)",
                    run.toString());
        }
    }

    /** Counts the places that there are to compare. */
    public long places() {
        return count("select count(*) from place_card where archived_at is null");
    }

    /** The next places by identifier, with what they are compared by. */
    public List<Traits> after(long place, int max) {
        // A number, not a parameter: PostgreSQL plans for a slice only if it knows that it is one.
        return jdbc.read(TRAITS + " and p.id > ? order by p.id limit " + max, DuplicateSearchRepository::traits, place);
    }

    /** Some places with what they are compared by; those that were archived meanwhile are absent. */
    public Map<Long, Traits> traits(Collection<Long> places) {
        Map<Long, Traits> byId = new HashMap<>();
        List<Long> ids = List.copyOf(places);
        for (int from = 0; from < ids.size(); from += MOST_PARAMETERS) {
            List<Long> part = ids.subList(from, Math.min(ids.size(), from + MOST_PARAMETERS));
            jdbc.read(
                            TRAITS + " and p.id in (" + String.join(",", Collections.nCopies(part.size(), "?")) + ")",
                            DuplicateSearchRepository::traits,
                            part.toArray())
                    .forEach(t -> byId.put(t.id(), t));
        }
        return byId;
    }

    /** Forgets the keys of an earlier search. */
    public void clearKeys() {
        jdbc.update("delete from duplicate_key");
    }

    /** Files places under their keys, in the place of what they were filed under before. */
    public void file(List<Traits> places) {
        long first = places.get(0).id();
        long last = places.get(places.size() - 1).id();
        jdbc.update("delete from duplicate_key where place_id >= ? and place_id <= ?", first, last);
        record Filed(long place, String key) {}
        List<Filed> keys = places.stream()
                .flatMap(place -> BlockKeys.of(place).stream().map(key -> new Filed(place.id(), key)))
                .toList();
        jdbc.write("insert into duplicate_key (place_id, block_key) values (?, ?)", keys, (insert, filed) -> {
            insert.setLong(1, filed.place());
            insert.setString(2, filed.key());
        });
    }

    /**
     * Notes the numbers and identifiers that many carry, and takes out the keys that connect too many to be compared,
     * so that the work grows with the places and not with their square.
     *
     * @return how many keys were taken out
     */
    public long settle() {
        jdbc.update("delete from duplicate_shared_key");
        jdbc.update(
                "insert into duplicate_shared_key (block_key, place_count) select k.block_key, count(*)"
                        + " from duplicate_key k where k.block_key like 'p:%' or k.block_key like 'i:%'"
                        + " group by k.block_key having count(*) > ?",
                DuplicatePolicy.MOST_SHARING);
        List<String> wide = jdbc.read(
                "select k.block_key from duplicate_key k group by k.block_key having count(*) > "
                        + BlockKeys.LARGEST_BLOCK,
                row -> row.getString(1));
        // Key by key: H2 would look for the wide ones anew for each row that a single statement deletes.
        jdbc.write("delete from duplicate_key where block_key = ?", wide, (delete, key) -> delete.setString(1, key));
        statistics.refresh("duplicate_key", "duplicate_shared_key");
        return wide.size();
    }

    /** The pairs that share a key and whose smaller identifier lies after one and up to another. */
    public List<Pair> pairs(long after, long upTo) {
        return jdbc.read(
                "select distinct a.place_id, b.place_id from duplicate_key a join duplicate_key b"
                        + " on b.block_key = a.block_key and b.place_id > a.place_id"
                        + " where a.place_id > ? and a.place_id <= ?",
                row -> new Pair(row.getLong(1), row.getLong(2)),
                after,
                upTo);
    }

    /** The known pairs whose smaller identifier lies after one and up to another. */
    public Map<Pair, Known> known(long after, long upTo) {
        Map<Pair, Known> known = new HashMap<>();
        jdbc.read(
                "select id, state, score, reasons, place_a_id, place_b_id from duplicate_candidate"
                        + " where place_a_id > ? and place_a_id <= ?",
                row -> known.put(
                        new Pair(row.getLong(5), row.getLong(6)),
                        new Known(row.getLong(1), row.getString(2), row.getInt(3), row.getString(4))),
                after,
                upTo);
        return known;
    }

    /** Notes what open pairs are worth now, and that this search found them; a decision made meanwhile stands. */
    public void rescore(UUID run, Collection<Rescored> pairs) {
        jdbc.write(
                "update duplicate_candidate set score = ?, reasons = ?, run_uuid = ? where id = ? and state = 'OPEN'",
                pairs,
                (update, pair) -> {
                    update.setInt(1, pair.score());
                    update.setString(2, pair.reasons());
                    update.setString(3, run.toString());
                    update.setLong(4, pair.id());
                });
    }

    /** Adds to what the search has done so far. */
    public void count(UUID run, long places, long pairs) {
        jdbc.update(
                "update duplicate_search set place_count = place_count + ?, pair_count = pair_count + ?"
                        + " where run_uuid = ?",
                places,
                pairs,
                run.toString());
    }

    /** Notes how many keys were taken out. */
    public void wide(UUID run, long keys) {
        jdbc.update("update duplicate_search set wide_key_count = ? where run_uuid = ?", keys, run.toString());
    }

    /** Forgets open pairs that this search no longer found, and ends it. */
    public void finish(UUID run, OffsetDateTime now) {
        jdbc.update(
                "delete from duplicate_candidate where state = 'OPEN' and run_uuid <> ? and not exists"
                        + " (select 1 from duplicate_merge m where m.candidate_id = duplicate_candidate.id)",
                run.toString());
        jdbc.update(
                "update duplicate_search set finished_at = ?, found_count = (select count(*)"
                        + " from duplicate_candidate c where c.state = 'OPEN') where run_uuid = ?",
                now,
                run.toString());
    }

    private static Traits traits(ResultSet row) throws SQLException {
        double latitude = row.getDouble(7);
        boolean located = !row.wasNull() && row.getBoolean(9);
        double longitude = row.getDouble(8);
        long actor = row.getLong(12);
        Long actorId = row.wasNull() ? null : actor;
        return new Traits(
                row.getLong(1),
                NameText.of(row.getString(2), row.getString(3)),
                AddressText.of(row.getString(4)),
                row.getLong(5),
                row.getString(6),
                located ? new Traits.Point(latitude, longitude) : null,
                row.getString(10),
                row.getInt(13),
                row.getString(11),
                row.getInt(14),
                actorId);
    }

    private long count(String sql, Object... parameters) {
        return jdbc.read(sql, row -> row.getLong(1), parameters).get(0);
    }
}
