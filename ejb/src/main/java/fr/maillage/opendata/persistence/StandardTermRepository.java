package fr.maillage.opendata.persistence;

import fr.maillage.opendata.StandardTerms;
import fr.maillage.shared.persistence.Rows;
import fr.maillage.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the standard's values of the reference lists. */
@ApplicationScoped
public class StandardTermRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** All of them, in one statement. */
    public StandardTerms all() {
        Map<Vocabulary, Map<String, String>> values = new EnumMap<>(Vocabulary.class);
        String sql = "select vocabulary, code, standard_label from vocabulary_term"
                + " where standard_label is not null order by vocabulary, rank, code";
        Rows.list(entities, sql, List.of(), row -> row)
                .forEach(row -> Vocabulary.byCode(row.text("vocabulary"))
                        .ifPresent(v -> values.computeIfAbsent(v, k -> new LinkedHashMap<>())
                                .put(row.text("code"), row.text("standard_label"))));
        return new StandardTerms(values);
    }
}
