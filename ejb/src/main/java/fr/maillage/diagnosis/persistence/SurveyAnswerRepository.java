package fr.maillage.diagnosis.persistence;

import fr.maillage.diagnosis.model.SurveyAnswer;
import fr.maillage.diagnosis.model.SurveyValue;
import fr.maillage.diagnosis.model.SurveyVersion;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds and writes the questions of surveys and what was answered. */
@ApplicationScoped
public class SurveyAnswerRepository {

    private static final int KEYS_AT_ONCE = 500;

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** The questions of a survey as they are asked now; empty while it has none. */
    public Optional<SurveyVersion> lastForm(long survey) {
        return forms(survey).stream().findFirst();
    }

    /** All versions of the questions of a survey, the last one first. */
    public List<SurveyVersion> forms(long survey) {
        return entities.createQuery(
                        "select f from SurveyVersion f where f.surveyId = :survey order by f.number desc",
                        SurveyVersion.class)
                .setParameter("survey", survey)
                .getResultList();
    }

    /** The questions as they were asked in a version. */
    public Optional<SurveyVersion> form(long survey, int number) {
        return entities.createQuery(
                        "select f from SurveyVersion f where f.surveyId = :survey and f.number = :number",
                        SurveyVersion.class)
                .setParameter("survey", survey)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Tells if somebody answered these questions. */
    public boolean answered(SurveyVersion form) {
        return Rows.number(
                        entities,
                        "select case when exists (select 1 from survey_answer where form_id = ?) then 1 else 0 end",
                        form.id())
                > 0;
    }

    public void add(SurveyVersion form) {
        entities.persist(form);
    }

    /** Which of some sheets were taken before. */
    public Set<String> known(long survey, Collection<String> keys) {
        Set<String> known = new HashSet<>();
        List<String> all = List.copyOf(keys);
        for (int from = 0; from < all.size(); from += KEYS_AT_ONCE) {
            List<String> some = all.subList(from, Math.min(all.size(), from + KEYS_AT_ONCE));
            List<Object> parameters = new ArrayList<>(some);
            parameters.add(survey);
            known.addAll(Rows.list(
                    entities,
                    "select entry_key from survey_answer where entry_key in (" + Rows.marks(some)
                            + ") and survey_id = ?",
                    parameters,
                    row -> row.text("entry_key")));
        }
        return known;
    }

    /**
     * Writes an answer.
     *
     * @param values what was answered, by question
     * @param words the questions that are answered in words of one's own
     */
    public void add(SurveyAnswer answer, Map<String, List<String>> values, Set<String> words) {
        entities.persist(answer);
        values.forEach((question, said) -> {
            for (int rank = 0; rank < said.size(); rank++) {
                entities.persist(new SurveyValue(answer, question, rank, said.get(rank), words.contains(question)));
            }
        });
    }

    /** Writes what was added, and forgets it: a file may bring many. */
    public void flush() {
        entities.flush();
        entities.clear();
    }
}
