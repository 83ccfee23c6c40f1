package fr.maillage.opendata.persistence;

import fr.maillage.opendata.StandardTerms;
import fr.maillage.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the standard's values of the reference lists. */
@ApplicationScoped
public class StandardTermRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** All of them, in one statement. */
    public StandardTerms all() {
        Map<Vocabulary, Map<String, String>> values = new EnumMap<>(Vocabulary.class);
        for (Object row : entities.createNativeQuery("select vocabulary, code, standard_label from vocabulary_term"
                        + " where standard_label is not null order by vocabulary, rank, code")
                .getResultList()) {
            Object[] columns = (Object[]) row;
            Vocabulary.byCode((String) columns[0])
                    .ifPresent(v -> values.computeIfAbsent(v, k -> new LinkedHashMap<>())
                            .put((String) columns[1], (String) columns[2]));
        }
        return new StandardTerms(values);
    }
}
