package fr.maillage.diagnosis.persistence;

import fr.maillage.diagnosis.model.Statement;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds and writes statements, with their themes and publics. */
@ApplicationScoped
public class StatementRepository extends RecordRepository<Statement> {

    private static final int MOST_PLACES = 200;

    @Inject
    private Jdbc jdbc;

    public StatementRepository() {
        super(Statement.class, "diagnosis.statement");
    }

    /** A theme of a statement, by their keys. */
    private record Link(long statement, long theme) {}

    /** Records that a statement names, by opaque identifiers; null for none. */
    public record Named(String place, String exhibit) {}

    private record Term(long statement, String vocabulary, String code, int rank) {}

    /** The statements of a collection that files call by some codes. */
    public List<Statement> coded(Collection<String> codes, long collection) {
        if (codes.isEmpty()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>(List.of(collection));
        parameters.addAll(codes);
        return Rows.entities(
                entities(),
                Statement.class,
                "select s.* from statement s where s.collection_id = ? and s.code in (" + Rows.marks(codes) + ")",
                parameters);
    }

    /** The identifiers of the statements inside a territory that files of all collections call by some codes; by the codes. */
    public Map<String, List<UUID>> codedInside(Collection<String> codes, long territory, LocalDate day) {
        return inside("s.uuid as said", "", codes, territory, day).stream()
                .collect(Collectors.groupingBy(
                        row -> row.text("code"), Collectors.mapping(row -> row.uuid("said"), Collectors.toList())));
    }

    /**
     * The titles of collections that have statements inside a territory by some codes; one for each of the codes.
     *
     * @param but the key of a collection that is left out
     */
    public Map<String, String> collectionsOf(Collection<String> codes, long territory, LocalDate day, long but) {
        String others = " join statement_collection o on o.id = s.collection_id and o.id <> " + but;
        return inside("o.title as said", others, codes, territory, day).stream()
                .collect(Collectors.toMap(row -> row.text("code"), row -> row.text("said"), (one, other) -> one));
    }

    private List<Row> inside(String what, String joined, Collection<String> codes, long territory, LocalDate day) {
        if (codes.isEmpty()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>(codes);
        parameters.addAll(List.of(territory, day, day));
        return Rows.list(
                entities(),
                "select s.code, " + what + " from statement s" + joined + " where s.code in (" + Rows.marks(codes) + ")"
                        // Counted for each, so that the few rows of the codes are found first, whatever the planner
                        // thinks
                        // of the rest.
                        + " and 0 < (select count(*) from territory_closure x where x.descendant_id = s.territory_id"
                        + " and x.ancestor_id = ? and x.valid_from <= ? and (x.valid_to is null or x.valid_to > ?))"
                        + " order by s.id",
                parameters,
                row -> row);
    }

    /** Those of some statements that there are. */
    public Set<UUID> known(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(Rows.list(
                        entities(),
                        "select uuid from statement where uuid in (" + Rows.marks(ids) + ")",
                        ids.stream().map(UUID::toString).toList(),
                        row -> row.uuid("uuid")));
    }

    /** Reads the statements of a respondent, archived or not, the oldest first. */
    public List<Statement> of(long respondent) {
        return select("where e.respondentId = ?1 order by e.saidOn, e.id", respondent);
    }

    /** Reads the statements that speak of a place, archived or not. */
    public List<Statement> at(long place) {
        return select("where e.placeId = ?1 order by e.id", place);
    }

    /** Reads the records that some statements name, by their keys, in one statement; those that name nothing are absent. */
    public Map<Long, Named> named(Collection<Long> keys) {
        Map<Long, Named> named = new HashMap<>();
        if (!keys.isEmpty()) {
            Rows.list(
                            entities(),
                            "select r.id, l.uuid as place, e.uuid as exhibit from statement r left join place_card l"
                                    + " on l.id = r.place_id left join exhibit e on e.id = r.exhibit_id where r.id in ("
                                    + Rows.marks(keys) + ") and (l.id is not null or e.id is not null)",
                            keys,
                            row -> row)
                    .forEach(row -> named.put(row.number("id"), new Named(row.text("place"), row.text("exhibit"))));
        }
        return named;
    }

    /** Erases what a respondent said. */
    public void eraseOf(long respondent) {
        for (String sql : List.of(
                "delete from statement_theme where statement_id in (select id from statement where respondent_id = ?)",
                "delete from statement_term where statement_id in (select id from statement where respondent_id = ?)",
                "delete from statement where respondent_id = ?")) {
            Rows.execute(entities(), sql, respondent);
        }
    }

    /** Writes the themes of new statements, which must have been flushed; by their keys. */
    public void addThemes(Map<Long, ? extends Collection<Long>> themes) {
        List<Link> links = new ArrayList<>();
        themes.forEach((statement, keys) -> keys.forEach(key -> links.add(new Link(statement, key))));
        jdbc.write("insert into statement_theme (statement_id, theme_id) values (?, ?)", links, (row, link) -> {
            row.setLong(1, link.statement());
            row.setLong(2, link.theme());
        });
    }

    /** Replaces the themes of statements, which must have been flushed; by their keys. */
    public void replaceThemes(Map<Long, ? extends Collection<Long>> themes) {
        removed("delete from statement_theme where statement_id in (%s)", themes.keySet());
        addThemes(themes);
    }

    /** Writes the codes of new statements, which must have been flushed: by statement, then by vocabulary. */
    public void addTerms(Map<Long, Map<String, List<String>>> terms) {
        List<Term> rows = new ArrayList<>();
        terms.forEach((statement, lists) -> lists.forEach((vocabulary, codes) -> {
            for (int rank = 0; rank < codes.size(); rank++) {
                rows.add(new Term(statement, vocabulary, codes.get(rank), rank));
            }
        }));
        jdbc.write(
                "insert into statement_term (statement_id, vocabulary, term, rank) values (?, ?, ?, ?)",
                rows,
                (row, term) -> {
                    row.setLong(1, term.statement());
                    row.setString(2, term.vocabulary());
                    row.setString(3, term.code());
                    row.setInt(4, term.rank());
                });
    }

    /** Replaces the codes of statements, which must have been flushed. */
    public void replaceTerms(Map<Long, Map<String, List<String>>> terms) {
        removed("delete from statement_term where statement_id in (%s)", terms.keySet());
        addTerms(terms);
    }

    private void removed(String sql, Collection<Long> keys) {
        if (!keys.isEmpty()) {
            jdbc.update(sql.formatted(Rows.marks(keys)), keys);
        }
    }

    /** The codes of the themes of some statements, by their keys, in one statement. */
    public Map<Long, List<String>> themes(Collection<Long> keys) {
        return StatementRows.grouped(
                keys.isEmpty()
                        ? List.of()
                        : Rows.list(
                                entities(),
                                "select m.statement_id as owner, t.code as code from statement_theme m"
                                        + " join theme t on t.id = m.theme_id where m.statement_id in ("
                                        + Rows.marks(keys) + ") order by t.code",
                                keys,
                                row -> row));
    }

    /** The codes of the publics of some statements, by their keys, in one statement. */
    public Map<Long, Map<String, List<String>>> terms(Collection<Long> keys) {
        return StatementListRepository.TERMS.of(entities(), keys);
    }

    /** Counts the statements that carry each term of a vocabulary, archived ones included; by term. */
    public Map<String, Long> uses(String vocabulary) {
        return StatementListRepository.TERMS.uses(entities(), vocabulary);
    }

    /** The groups among these that left a statement. */
    public Set<Long> groupsWith(Collection<Long> groups) {
        return groups.isEmpty()
                ? Set.of()
                : new HashSet<>(Rows.list(
                        entities(),
                        "select distinct group_id from statement where group_id in (" + Rows.marks(groups) + ")",
                        groups,
                        row -> row.number("group_id")));
    }
}
