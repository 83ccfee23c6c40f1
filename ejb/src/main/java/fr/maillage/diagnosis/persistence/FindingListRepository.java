package fr.maillage.diagnosis.persistence;

import fr.maillage.diagnosis.finding.FindingField;
import fr.maillage.record.FieldValues;
import fr.maillage.record.persistence.RecordLists;
import fr.maillage.record.persistence.RecordPages;
import fr.maillage.record.persistence.RecordRows;
import fr.maillage.record.persistence.RecordTerms;
import fr.maillage.record.persistence.Relation;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Findings as rows, with their territory {@code t} and what took their place, {@code o}. */
@ApplicationScoped
public class FindingListRepository extends RecordLists<FindingField> {

    static final RecordTerms TERMS = new RecordTerms("finding_term", "finding_id");

    /** Where they are read, and their orders. */
    public static final RecordPages PAGES = new RecordPages(
            "r.code, r.published_on, t.code as territory, t.name as territory_name, t.id as territory_key, o.uuid as superseded_by",
            "finding r join territory t on t.id = r.territory_id left join finding o on o.id = r.superseded_by_id",
            Map.of(
                    "title", "r.search_text %1$s, r.id %1$s",
                    "proposedOn", "r.proposed_on %1$s, r.id %1$s",
                    "priority", "coalesce(r.importance, 0) * coalesce(r.feasibility, 0) %1$s, r.id %1$s"),
            "priority");

    private static final Relation THEMES = new Relation(
            "themes", "m.finding_id", "finding_theme m join theme h on h.id = m.theme_id", "null", "h.code", "0");

    private static final Relation EVIDENCE = new Relation(
            "evidence",
            "e.finding_id",
            "finding_evidence e",
            "null",
            "concat(e.record_type, ':', e.record_id)",
            "e.rank");

    public FindingListRepository() {
        super(new RecordRows<>(PAGES, FindingField.class, TERMS, List.of(THEMES, EVIDENCE)));
    }

    @Override
    public FieldValues<FindingField> values(Row row) {
        return super.values(row)
                .with(FindingField.THEMES, row.texts("themes").stream().sorted().toList())
                .with(FindingField.EVIDENCE, row.texts("evidence"));
    }
}
