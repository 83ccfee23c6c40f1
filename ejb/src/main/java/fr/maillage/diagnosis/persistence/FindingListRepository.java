package fr.maillage.diagnosis.persistence;

import fr.maillage.diagnosis.finding.FindingField;
import fr.maillage.record.FieldValues;
import fr.maillage.record.persistence.RecordLists;
import fr.maillage.record.persistence.RecordPages;
import fr.maillage.record.persistence.RecordRows;
import fr.maillage.record.persistence.RecordTerms;
import fr.maillage.shared.Parts;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** Findings as rows, with their territory {@code t} and what took their place, {@code o}. */
@ApplicationScoped
public class FindingListRepository extends RecordLists<FindingField> {

    static final RecordTerms TERMS = new RecordTerms("finding_term", "finding_id");

    /** Where they are read, and their orders. */
    public static final RecordPages PAGES = new RecordPages(
            "r.code, r.published_on, t.code as territory, t.name as territory_name, t.id as territory_key, o.uuid as superseded_by,"
                    + " (select string_agg(h.code, ',') from finding_theme m join theme h on h.id = m.theme_id"
                    + " where m.finding_id = r.id) as themes,"
                    + " (select string_agg(concat(e.rank, ' ', e.record_type, ':', e.record_id), ',')"
                    + " from finding_evidence e where e.finding_id = r.id) as evidence",
            "finding r join territory t on t.id = r.territory_id left join finding o on o.id = r.superseded_by_id",
            Map.of(
                    "title", "r.search_text %1$s, r.id %1$s",
                    "proposedOn", "r.proposed_on %1$s, r.id %1$s",
                    "priority", "coalesce(r.importance, 0) * coalesce(r.feasibility, 0) %1$s, r.id %1$s"),
            "priority");

    public FindingListRepository() {
        super(new RecordRows<>(PAGES, FindingField.class, TERMS));
    }

    @Override
    public FieldValues<FindingField> values(Row row) {
        return super.values(row)
                .with(FindingField.THEMES, parts(row, "themes").sorted().toList())
                .with(
                        FindingField.EVIDENCE,
                        parts(row, "evidence")
                                .map(each -> Parts.of(each, " "))
                                .sorted(Comparator.comparingInt(each -> Integer.parseInt(each[0])))
                                .map(each -> each[1])
                                .toList());
    }

    private static Stream<String> parts(Row row, String column) {
        String joined = row.text(column);
        return joined == null ? Stream.of() : Stream.of(Parts.of(joined, ","));
    }
}
