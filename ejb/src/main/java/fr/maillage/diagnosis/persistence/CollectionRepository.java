package fr.maillage.diagnosis.persistence;

import fr.maillage.diagnosis.collection.CollectionRef;
import fr.maillage.diagnosis.model.StatementCollection;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.persistence.RecordRepository;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Finds and writes collections, and what is told of their groups and files. */
@ApplicationScoped
public class CollectionRepository extends RecordRepository<StatementCollection> {

    private static final String SELECT =
            "select r.id, r.uuid, r.title, r.territory_id, r.archived_at%s" + " from statement_collection r";

    /** Codes that both of two collections know, of statements and of respondents. */
    private static final String SHARED = "select a.code from statement a join statement b on b.code = a.code"
            + " where a.collection_id = ? and b.collection_id = ?"
            + " union select a.code from respondent a join respondent b on b.code = a.code"
            + " where a.collection_id = ? and b.collection_id = ? order by code limit ";

    @Inject
    private Jdbc jdbc;

    public CollectionRepository() {
        super(StatementCollection.class, "diagnosis.collection");
    }

    /** The collections that a query selects, the latest first. */
    public List<CollectionRef> references(RecordQuery query, int most) {
        return references(SELECT.formatted(", null as first_day, null as last_day"), query, most);
    }

    private List<CollectionRef> references(String select, RecordQuery query, int most) {
        List<Object> parameters = new ArrayList<>();
        String sql = select + query.where(parameters) + " order by r.created_at desc, r.id desc limit " + most;
        return Rows.list(entities(), sql, parameters, CollectionRepository::reference);
    }

    /**
     * The collections of a territory, of what lies inside it and of what is around it that have statements, with their days,
     * the latest first; nothing tells to which of them somebody belongs who lives there.
     */
    public List<CollectionRef> spoken(long territory, LocalDate day, int most) {
        return references(
                SELECT.formatted(", " + CollectionListRepository.DAYS),
                new RecordQuery()
                        .near(territory, day, "r.territory_id")
                        .where("exists (select 1 from statement s where s.collection_id = r.id"
                                + " and s.archived_at is null)"),
                most);
    }

    /** The collection of an opaque identifier, archived or not. */
    public Optional<CollectionRef> reference(UUID id) {
        return references(new RecordQuery().uuid(id), 1).stream().findFirst();
    }

    /** The collection of a territory with just that title, the latest of several; none of the archived ones. */
    public Optional<CollectionRef> titled(String title, long territory) {
        return references(
                        new RecordQuery()
                                .archived(false)
                                .where("lower(r.title) = lower(?) and r.territory_id = ?", title, territory),
                        1)
                .stream()
                .findFirst();
    }

    /** The collections that a file was taken into, the latest first; in place of a merged one that which has its words. */
    public List<CollectionRef> ofFile(String digest) {
        return references(
                new RecordQuery()
                        .where(
                                "r.merged_into_id is null and r.id in (select f.collection_id from collection_file f"
                                        + " where f.digest = ?)",
                                digest),
                20);
    }

    /** The collection that something brought without anybody's asking; behind merged ones that which has their words. */
    public Optional<CollectionRef> madeFor(String what) {
        Optional<Row> found = link("r.made_for = ?", what);
        while (found.isPresent() && found.get().has("merged_into_id")) {
            found = link("r.id = ?", found.get().number("merged_into_id"));
        }
        return found.flatMap(row -> reference(row.uuid("uuid")));
    }

    private Optional<Row> link(String condition, Object value) {
        return Rows.list(
                        entities(),
                        "select r.uuid, r.merged_into_id from statement_collection r where " + condition,
                        List.of(value),
                        row -> row)
                .stream()
                .findFirst();
    }

    /** Lets others wait who would have the same collection made. */
    public void lockTerritory(long territory) {
        Rows.lock(entities(), "select id from territory where id = ? for update", List.of(territory));
    }

    /** Lets others wait who would merge a collection, until this transaction has ended. */
    public void lock(long collection) {
        Rows.lock(entities(), "select id from statement_collection where id = ? for update", List.of(collection));
    }

    /** To which collections some groups belong, by the keys of the groups; those of which nothing was said are absent. */
    public Map<Long, CollectionRef> ofGroups(Collection<Long> groups) {
        Map<Long, CollectionRef> homes = new HashMap<>();
        if (!groups.isEmpty()) {
            Rows.list(
                            entities(),
                            "select h.group_id, r.id, r.uuid, r.title, r.territory_id, r.archived_at, null as first_day,"
                                    + " null as last_day from collection_group h join statement_collection r"
                                    + " on r.id = h.collection_id where h.group_id in (" + Rows.marks(groups) + ")",
                            groups,
                            row -> row)
                    .forEach(row -> homes.put(row.number("group_id"), reference(row)));
        }
        return homes;
    }

    /** Notes that groups belong to a collection; those that belong to one stay there. */
    public void addGroups(Collection<Long> groups, long collection) {
        Collection<Long> known = ofGroups(groups).keySet();
        jdbc.write(
                "insert into collection_group (group_id, collection_id) values (?, ?)",
                groups.stream()
                        .filter(group -> !known.contains(group))
                        .distinct()
                        .toList(),
                (row, group) -> {
                    row.setLong(1, group);
                    row.setLong(2, collection);
                });
    }

    /** Notes that a file was taken into a collection; once. */
    public void addFile(String digest, long collection) {
        if (Rows.number(
                        entities(),
                        "select count(*) from collection_file where collection_id = ? and digest = ?",
                        collection,
                        digest)
                == 0) {
            Rows.execute(
                    entities(),
                    "insert into collection_file (collection_id, digest) values (?, ?)",
                    collection,
                    digest);
        }
    }

    /** The codes of statements and respondents that two collections both know, in their order; so many at most. */
    public List<String> sharedCodes(long one, long other, int most) {
        return Rows.list(entities(), SHARED + most, List.of(one, other, one, other), row -> row.text("code"));
    }

    /** Moves all that belongs to a collection into another one. */
    public void move(long from, long into) {
        for (String sql : List.of(
                "update statement set collection_id = ? where collection_id = ?",
                "update respondent set collection_id = ? where collection_id = ?",
                "update collection_group set collection_id = ? where collection_id = ?")) {
            Rows.execute(entities(), sql, into, from);
        }
        Rows.execute(
                entities(),
                "insert into collection_file (collection_id, digest) select cast(? as bigint), f.digest from collection_file f"
                        + " where f.collection_id = ? and not exists (select 1 from collection_file o"
                        + " where o.collection_id = ? and o.digest = f.digest)",
                into,
                from,
                into);
    }

    private static CollectionRef reference(Row row) {
        return new CollectionRef(
                row.number("id"),
                row.uuid("uuid"),
                row.text("title"),
                row.number("territory_id"),
                row.day("first_day"),
                row.day("last_day"),
                row.has("archived_at"));
    }
}
