package fr.maillage.vocabulary.persistence;

import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
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
        return Rows.list(
                entities,
                "select vocabulary, code, label, label_en, parent_code, rank, active from vocabulary_term"
                        + " order by vocabulary, rank, code",
                List.of(),
                row -> term(Vocabulary.byCode(row.text("vocabulary")).orElseThrow(), row));
    }

    /** The term of a row with the columns of its table. */
    static VocabularyTerm term(Vocabulary vocabulary, Row row) {
        return new VocabularyTerm(
                vocabulary,
                row.text("code"),
                row.text("label"),
                row.text("label_en"),
                row.text("parent_code"),
                (int) row.number("rank"),
                row.flag("active"));
    }
}
