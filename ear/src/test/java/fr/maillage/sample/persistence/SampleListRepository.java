package fr.maillage.sample.persistence;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.persistence.RecordPages;
import fr.maillage.record.persistence.RecordRows;
import fr.maillage.record.persistence.RecordTerms;
import fr.maillage.sample.SampleField;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;

/** Samples as rows, with what their territory {@code t} adds. */
@ApplicationScoped
public class SampleListRepository {

    private static final RecordTerms TERMS = new RecordTerms("sample_term", "sample_id");

    private static final RecordPages PAGES = new RecordPages(
            "t.code as territory_code, t.name as territory_name",
            "sample r join territory t on t.id = r.territory_id",
            Map.of(
                    "name", "r.search_text %1$s, r.id %1$s",
                    "territory", "t.search_key %1$s, r.search_text %1$s, r.id %1$s"),
            "name");

    private static final RecordRows<SampleField> ROWS = new RecordRows<>(PAGES, SampleField.class, TERMS);

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** A page of the list. */
    public Page<Row> page(RecordQuery query, PageRequest request) {
        return ROWS.page(entities, query, request);
    }

    /** The row of one sample; no row or one. */
    public List<Row> one(RecordQuery query) {
        return ROWS.one(entities, query);
    }

    /** What the sample of such a row says. */
    public FieldValues<SampleField> values(Row row) {
        return ROWS.values(row);
    }

    /** Replaces the terms of a sample, which must have been flushed; by vocabulary. */
    public void terms(long sample, Map<String, List<String>> terms) {
        TERMS.replace(entities, sample, terms);
    }
}
