package fr.maillage.diagnosis.persistence;

import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Answers under the hash of a code that somebody keeps who answered a survey, and those that are forgotten in time. */
@ApplicationScoped
public class SurveyReceiptRepository {

    private static final String KNOWN = "select a.id from survey_answer a where a.created_at < ?"
            + " and (a.audience is not null or exists (select 1 from survey_value v"
            + " where v.answer_id = a.id and v.review <> 'shown')) order by a.id limit ";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /**
     * Reads her answers: {@code uuid} (of the survey), {@code questions}, {@code answered_on}, {@code question}, {@code said},
     * {@code words} (by which findings name free ones; null for others).
     */
    public List<Row> said(String hash) {
        return Rows.list(
                entities,
                "select s.uuid, f.questions, a.answered_on, v.question, v.said, v.uuid as words from survey_answer a"
                        + " join survey s on s.id = a.survey_id join survey_form f on f.id = a.form_id"
                        + " join survey_value v on v.answer_id = a.id where a.receipt_hash = ? order by v.id",
                List.of(hash),
                row -> row);
    }

    /** Which of some codes somebody keeps who answered a survey. */
    public Set<String> kept(Collection<String> hashes) {
        return hashes.isEmpty()
                ? Set.of()
                : new HashSet<>(Rows.list(
                        entities,
                        "select receipt_hash from survey_answer where receipt_hash in (" + Rows.marks(hashes) + ")",
                        List.copyOf(hashes),
                        row -> row.text("receipt_hash")));
    }

    /** Erases it, with where she lives and what public she is. */
    public boolean erase(String hash) {
        return Rows.execute(entities, "delete from survey_answer where receipt_hash = ?", hash) > 0;
    }

    /** The keys of some answers that came before a moment and of which there is something to forget. */
    public List<Long> dueBefore(OffsetDateTime limit, int most) {
        return Rows.list(entities, KNOWN + most, List.of(limit), row -> row.number("id"));
    }

    /** Empties what public some are who answered, by the keys of their answers, and erases what they wrote that is not shown. */
    public void forget(Collection<Long> answers) {
        if (!answers.isEmpty()) {
            String some = " in (" + Rows.marks(answers) + ")";
            Rows.execute(entities, "update survey_answer set audience = null where id" + some, answers);
            Rows.execute(entities, "delete from survey_value where review <> 'shown' and answer_id" + some, answers);
        }
    }
}
