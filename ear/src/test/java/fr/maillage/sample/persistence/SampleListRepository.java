package fr.maillage.sample.persistence;

import fr.maillage.record.persistence.RecordLists;
import fr.maillage.record.persistence.RecordPages;
import fr.maillage.record.persistence.RecordRows;
import fr.maillage.record.persistence.RecordTerms;
import fr.maillage.sample.SampleField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;

/** Samples as rows, with what their territory {@code t} adds. */
@ApplicationScoped
public class SampleListRepository extends RecordLists<SampleField> {

    private static final RecordTerms TERMS = new RecordTerms("sample_term", "sample_id");

    public static final RecordPages PAGES = new RecordPages(
            "t.code as territory_code, t.name as territory_name",
            "sample r join territory t on t.id = r.territory_id",
            Map.of(
                    "name", "r.search_text %1$s, r.id %1$s",
                    "territory", "t.search_key %1$s, r.search_text %1$s, r.id %1$s"),
            "name");

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    public SampleListRepository() {
        super(new RecordRows<>(PAGES, SampleField.class, TERMS));
    }

    /** Replaces the terms of a sample, which must have been flushed; by vocabulary. */
    public void terms(long sample, Map<String, List<String>> terms) {
        TERMS.replace(entities, sample, terms);
    }
}
