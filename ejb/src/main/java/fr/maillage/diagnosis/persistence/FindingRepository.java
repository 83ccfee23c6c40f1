package fr.maillage.diagnosis.persistence;

import fr.maillage.diagnosis.finding.Evidence;
import fr.maillage.diagnosis.finding.FindingRef;
import fr.maillage.diagnosis.finding.FindingState;
import fr.maillage.diagnosis.model.Finding;
import fr.maillage.record.persistence.RecordRepository;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds and writes findings, with their themes, publics and evidence. */
@ApplicationScoped
public class FindingRepository extends RecordRepository<Finding> {

    private static final String REFERENCE =
            "select f.id, f.uuid, f.code, f.title, f.state, f.archived_at, o.uuid as successor from finding f"
                    + " left join finding o on o.id = f.superseded_by_id where ";

    @Inject
    private Jdbc jdbc;

    public FindingRepository() {
        super(Finding.class, "diagnosis.finding");
    }

    private record Ranked(RecordRef record, int rank) {}

    /** A finding as others name it, archived or not. */
    public Optional<FindingRef> reference(UUID id) {
        return references("f.uuid = ?", id.toString()).stream().findFirst();
    }

    /** The finding that files about a territory call by a code, archived or not. */
    public Optional<FindingRef> coded(String code, long territory) {
        return references("f.code = ? and f.territory_id = ?", code, territory).stream()
                .findFirst();
    }

    /** The findings whose place one took, in the order of their keys. */
    public List<FindingRef> replaced(long key) {
        return references("f.superseded_by_id = ? order by f.id", key);
    }

    /** The findings that are not archived whose title has some words, to choose one from. */
    public List<FindingRef> titled(String words, int limit) {
        return references(
                "f.archived_at is null and f.state <> 'draft' and f.search_text like ? order by f.search_text, f.id limit "
                        + limit,
                "%" + words + "%");
    }

    private List<FindingRef> references(String condition, Object... parameters) {
        return Rows.list(entities(), REFERENCE + condition, FindingRepository::reference, parameters);
    }

    private static FindingRef reference(Row row) {
        return new FindingRef(
                row.number("id"),
                row.uuid("uuid"),
                row.text("code"),
                row.text("title"),
                FindingState.byCode(row.text("state")).orElseThrow(),
                row.uuid("successor"),
                row.has("archived_at"));
    }

    /** Lets others wait who would change one of these findings; what is no identifier of one does no harm. */
    public void lock(Collection<String> ids) {
        Rows.lock(
                entities(),
                "select id from finding where uuid in (" + Rows.marks(ids) + ") order by id for update",
                ids);
    }

    /**
     * Replaces what other tables keep of a finding, which must have been flushed: themes by their keys. Once it is adopted,
     * the words of the statements on which it rests are kept as they are then.
     */
    public void replace(long key, List<Long> themes, Map<String, List<String>> terms, List<RecordRef> evidence) {
        Rows.execute(entities(), "delete from finding_theme where finding_id = ?", key);
        jdbc.write("insert into finding_theme (finding_id, theme_id) values (?, ?)", themes, (row, theme) -> {
            row.setLong(1, key);
            row.setLong(2, theme);
        });
        FindingListRepository.TERMS.replace(entities(), key, terms);
        Map<RecordRef, String> words = adoptedWords(key);
        Rows.execute(entities(), "delete from finding_evidence where finding_id = ?", key);
        jdbc.write(
                "insert into finding_evidence (finding_id, record_type, record_id, rank, adopted_words)"
                        + " values (?, ?, ?, ?, ?)",
                IntStream.range(0, evidence.size())
                        .mapToObj(rank -> new Ranked(evidence.get(rank), rank))
                        .toList(),
                (row, each) -> {
                    row.setLong(1, key);
                    row.setString(2, each.record().type());
                    row.setString(3, each.record().id().toString());
                    row.setInt(4, each.rank());
                    row.setString(5, words.get(each.record()));
                });
        Rows.execute(
                entities(),
                "update finding_evidence set adopted_words = (select s.words from statement s"
                        + " where s.uuid = finding_evidence.record_id) where finding_id = ? and record_type = ?"
                        + " and adopted_words is null and exists (select 1 from finding f"
                        + " where f.id = finding_evidence.finding_id and f.state in (?, ?))",
                key,
                Evidence.STATEMENT,
                FindingState.ADOPTED.code(),
                FindingState.SUPERSEDED.code());
    }

    /** The words of the statements on which a finding rests, as they were when it was adopted; none of one that is not. */
    public Map<RecordRef, String> adoptedWords(long key) {
        return Rows.list(
                        entities(),
                        "select e.record_type, e.record_id, e.adopted_words from finding_evidence e"
                                + " where e.finding_id = ? and e.adopted_words is not null",
                        List.of(key),
                        row -> row)
                .stream()
                .collect(Collectors.toMap(
                        row -> new RecordRef(row.text("record_type"), row.uuid("record_id")),
                        row -> row.text("adopted_words")));
    }

    /** The findings that rest on one of some records, archived or not, in the order of their keys. */
    public List<Finding> restingOn(Collection<RecordRef> records) {
        return Rows.entities(
                entities(),
                Finding.class,
                "select f.* from finding f where exists (select 1 from finding_evidence e where e.finding_id = f.id and "
                        + naming(records) + ") order by f.id",
                named(records));
    }

    /** Takes some records from what a finding rests on. */
    public void untie(long key, Collection<RecordRef> records) {
        List<Object> parameters = new ArrayList<>(List.of(key));
        parameters.addAll(named(records));
        Rows.execute(
                entities(), "delete from finding_evidence e where e.finding_id = ? and " + naming(records), parameters);
    }

    /** The condition that a row {@code e} of evidence names one of some records. */
    static String naming(Collection<RecordRef> records) {
        return "(" + String.join(" or ", Collections.nCopies(records.size(), "e.record_type = ? and e.record_id = ?"))
                + ")";
    }

    /** Its parameters. */
    static List<Object> named(Collection<RecordRef> records) {
        return records.stream()
                .flatMap(record -> Stream.<Object>of(record.type(), record.id().toString()))
                .toList();
    }

    /** Counts the findings that carry each term of a vocabulary, archived ones included; by term. */
    public Map<String, Long> uses(String vocabulary) {
        return FindingListRepository.TERMS.uses(entities(), vocabulary);
    }
}
