package fr.maillage.diagnosis.persistence;

import fr.maillage.diagnosis.finding.FindingField;
import fr.maillage.diagnosis.finding.FindingFilter;
import fr.maillage.identity.Scope;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.persistence.RecordLists;
import fr.maillage.record.persistence.RecordPages;
import fr.maillage.record.persistence.RecordRows;
import fr.maillage.record.persistence.RecordTerms;
import fr.maillage.shared.Parts;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Findings as rows, with their territory {@code t} and what took their place, {@code o}. */
@ApplicationScoped
public class FindingListRepository extends RecordLists<FindingField> {

    static final RecordTerms TERMS = new RecordTerms("finding_term", "finding_id");

    private static final String WHERE = " where ";

    private static final RecordPages PAGES = new RecordPages(
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

    /** What the list is limited to, as far as the findings themselves tell. */
    public RecordQuery query(FindingFilter filter) {
        RecordQuery query = new RecordQuery()
                .archived(filter.archived())
                .words(filter.text())
                .given(filter.state(), "r.state = ?")
                .given(
                        filter.audience(),
                        "exists (select 1 from finding_term a where a.finding_id = r.id"
                                + " and a.vocabulary = 'audience' and a.term = ?)");
        if (filter.theme() != null && !filter.theme().isBlank()) {
            query.where(
                    "exists (select 1 from finding_theme m join theme h on h.id = m.theme_id"
                            + " left join theme p on p.id = h.root_id where m.finding_id = r.id"
                            + " and (h.code = ? or p.code = ?))",
                    filter.theme(),
                    filter.theme());
        }
        return query;
    }

    /** Those that rest on a record. */
    public RecordQuery restingOn(RecordRef record) {
        return new RecordQuery()
                .archived(false)
                .where(
                        "exists (select 1 from finding_evidence e where e.finding_id = r.id"
                                + " and e.record_type = ? and e.record_id = ?)",
                        record.type(),
                        record.id().toString());
    }

    /**
     * Leaves out the drafts that somebody may not read.
     *
     * @param editor where she may change findings
     */
    public RecordQuery readable(RecordQuery query, Scope editor, LocalDate today) {
        if (editor.everywhere()) {
            return query;
        }
        List<Object> parameters = new ArrayList<>();
        String own = new RecordQuery().within(editor, today, "r.territory_id").where(parameters);
        return query.where("(r.state <> 'draft' or " + own.substring(WHERE.length()) + ")", parameters.toArray());
    }
}
