package fr.maillage.vocabulary.persistence;

import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyTerm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Reads the reference lists. */
@ApplicationScoped
public class VocabularyRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** Every term, in the order of its list. */
    public List<VocabularyTerm> all() {
        List<?> rows = entities.createNativeQuery(
                        "select vocabulary, code, label, label_en, parent_code, rank, active from vocabulary_term"
                                + " order by vocabulary, rank, code")
                .getResultList();
        return rows.stream().map(row -> term((Object[]) row)).toList();
    }

    private static VocabularyTerm term(Object[] row) {
        Vocabulary vocabulary = Vocabulary.byCode((String) row[0]).orElseThrow();
        return new VocabularyTerm(
                vocabulary,
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                ((Number) row[5]).intValue(),
                (Boolean) row[6]);
    }
}
