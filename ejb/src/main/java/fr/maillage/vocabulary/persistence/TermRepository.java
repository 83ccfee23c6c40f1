package fr.maillage.vocabulary.persistence;

import fr.maillage.shared.persistence.Rows;
import fr.maillage.vocabulary.TermView;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyTerm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
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
        return Rows.list(
                entities,
                "select code, label, label_en, parent_code, rank, active, version from vocabulary_term"
                        + " where vocabulary = ? order by rank, code",
                List.of(vocabulary.code()),
                row -> new TermView(
                        VocabularyRepository.term(vocabulary, row), uses.applyAsLong(row.text("code")), (int)
                                row.number("version")));
    }

    public void add(VocabularyTerm term) {
        Rows.execute(
                entities,
                "insert into vocabulary_term (label, label_en, parent_code, rank, active, vocabulary, code, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, 1)",
                parameters(term));
    }

    /** Changes a term, unless its version is another by now. */
    public boolean change(VocabularyTerm term, int version) {
        List<Object> parameters = parameters(term);
        parameters.add(version);
        return Rows.execute(
                        entities,
                        "update vocabulary_term set label = ?, label_en = ?, parent_code = ?, rank = ?, active = ?,"
                                + " version = version + 1 where vocabulary = ? and code = ? and version = ?",
                        parameters)
                == 1;
    }

    private static List<Object> parameters(VocabularyTerm term) {
        // Some may be null.
        return new ArrayList<>(Arrays.asList(
                term.label(),
                term.labelEn(),
                term.parentCode(),
                term.rank(),
                term.active(),
                term.vocabulary().code(),
                term.code()));
    }
}
