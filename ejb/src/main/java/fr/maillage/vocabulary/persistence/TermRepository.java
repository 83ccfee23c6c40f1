package fr.maillage.vocabulary.persistence;

import fr.maillage.vocabulary.TermView;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyTerm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.function.ToLongFunction;

/** The terms of the reference lists, for those who change them. */
@ApplicationScoped
public class TermRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /**
     * The terms of a list in their order.
     *
     * @param uses how many records carry each
     */
    public List<TermView> of(Vocabulary vocabulary, ToLongFunction<String> uses) {
        List<?> rows = entities.createNativeQuery("select v.code, v.label, v.label_en, v.parent_code, v.rank, v.active,"
                        + " v.version from vocabulary_term v where v.vocabulary = ?1 order by v.rank, v.code")
                .setParameter(1, vocabulary.code())
                .getResultList();
        return rows.stream().map(row -> view(vocabulary, (Object[]) row, uses)).toList();
    }

    public void add(VocabularyTerm term) {
        bind(
                        entities.createNativeQuery(
                                "insert into vocabulary_term (label, label_en, parent_code, rank, active,"
                                        + " vocabulary, code, version) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, 1)"),
                        term)
                .executeUpdate();
    }

    /** Changes a term, unless its version is another by now. */
    public boolean change(VocabularyTerm term, int version) {
        return bind(
                                entities.createNativeQuery("update vocabulary_term set label = ?1, label_en = ?2,"
                                        + " parent_code = ?3, rank = ?4, active = ?5, version = version + 1"
                                        + " where vocabulary = ?6 and code = ?7 and version = ?8"),
                                term)
                        .setParameter(8, version)
                        .executeUpdate()
                == 1;
    }

    private static Query bind(Query query, VocabularyTerm term) {
        return query.setParameter(1, term.label())
                .setParameter(2, term.labelEn())
                .setParameter(3, term.parentCode())
                .setParameter(4, term.rank())
                .setParameter(5, term.active())
                .setParameter(6, term.vocabulary().code())
                .setParameter(7, term.code());
    }

    private static TermView view(Vocabulary vocabulary, Object[] row, ToLongFunction<String> uses) {
        VocabularyTerm term = new VocabularyTerm(
                vocabulary,
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                ((Number) row[4]).intValue(),
                (Boolean) row[5]);
        return new TermView(term, uses.applyAsLong(term.code()), ((Number) row[6]).intValue());
    }
}
