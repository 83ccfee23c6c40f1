package fr.maillage.diagnosis.persistence;

import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What stands under the hash of a code that somebody keeps who answered a survey. */
@ApplicationScoped
public class SurveyReceiptRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** What she answered: {@code uuid} (of the survey), {@code questions}, {@code answered_on}, {@code question}, {@code said}. */
    public List<Row> said(String hash) {
        return Rows.list(
                entities,
                "select s.uuid, f.questions, a.answered_on, v.question, v.said from survey_answer a"
                        + " join survey s on s.id = a.survey_id join survey_form f on f.id = a.form_id"
                        + " join survey_value v on v.answer_id = a.id where a.receipt_hash = ? order by v.id",
                List.of(hash),
                row -> row);
    }

    /** Erases it, with where she lives and what public she is. */
    public boolean erase(String hash) {
        return Rows.execute(entities, "delete from survey_answer where receipt_hash = ?", hash) > 0;
    }
}
