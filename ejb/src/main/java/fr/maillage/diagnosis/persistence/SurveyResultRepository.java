package fr.maillage.diagnosis.persistence;

import fr.maillage.diagnosis.model.SurveyValue;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Counts what was answered to surveys, as it stands. */
@ApplicationScoped
public class SurveyResultRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** In the place of an edition's number: whatever was answered. */
    public static final int ALL = -1;

    /** In the place of an edition's number: what no edition has counted. */
    public static final int WAITING = 0;

    private static final String OF =
            " a.survey_id = ? and (? = " + ALL + " or coalesce(a.edition, " + WAITING + ") = ?)";

    private static final String VALUES =
            " from survey_value v join survey_answer a on a.id = v.answer_id and" + OF + " where ";

    /** Counts the answers. */
    public long answers(long survey, int edition) {
        return Rows.number(entities, "select count(*) from survey_answer a where" + OF, survey, edition, edition);
    }

    /** Counts those who answered each question: {@code question}, {@code people}. */
    public List<Row> answered(long survey, int edition) {
        return Rows.list(
                entities,
                "select v.question, count(distinct v.answer_id) as people" + VALUES
                        + "v.survey_id = ? group by v.question",
                List.of(survey, edition, edition, survey),
                row -> row);
    }

    /** Counts the answers to some questions whose values are few: {@code question}, {@code said}, {@code people}. */
    public List<Row> said(long survey, int edition, Collection<String> questions) {
        return questions.isEmpty()
                ? List.of()
                : Rows.list(
                        entities,
                        "select v.question, v.said, count(*) as people" + VALUES + "v.survey_id = ? and v.question in ("
                                + Rows.marks(questions) + ") group by v.question, v.said",
                        with(questions, survey, edition, edition, survey),
                        row -> row);
    }

    /** The mean of some questions that are answered by numbers: {@code question}, {@code mean}. */
    public List<Row> means(long survey, Collection<String> questions) {
        return questions.isEmpty()
                ? List.of()
                : Rows.list(
                        entities,
                        "select question, avg(cast(said as decimal(20, 6))) as mean from survey_value where survey_id = ?"
                                + " and question in (" + Rows.marks(questions) + ") group by question",
                        with(questions, survey),
                        row -> row);
    }

    /** Counts those who answered, by their commune and their public: {@code commune_id}, {@code audience}, {@code people}. */
    public List<Row> people(long survey, int edition) {
        return Rows.list(
                entities,
                "select a.commune_id, a.audience, count(*) as people from survey_answer a where" + OF
                        + " group by a.commune_id, a.audience",
                List.of(survey, edition, edition),
                row -> row);
    }

    /** Reads the goals: {@code commune_id} (0 for all), {@code audience} (empty for all), {@code wanted}. */
    public List<Row> goals(long survey) {
        return Rows.list(
                entities,
                "select commune_id, audience, wanted from survey_goal where survey_id = ? order by commune_id, audience",
                List.of(survey),
                row -> row);
    }

    public void removeGoal(long survey, long commune, String audience) {
        Rows.execute(
                entities,
                "delete from survey_goal where survey_id = ? and commune_id = ? and audience = ?",
                survey,
                commune,
                audience);
    }

    public void addGoal(long survey, long commune, String audience, int wanted) {
        Rows.execute(
                entities,
                "insert into survey_goal (survey_id, commune_id, audience, wanted) values (?, ?, ?, ?)",
                survey,
                commune,
                audience,
                wanted);
    }

    /** Free words in one state, as many as a page shows, the first ones first: {@code id}, {@code uuid}, {@code question}, {@code said}. */
    public List<Row> words(long survey, String review, int from, int size) {
        return Rows.list(
                entities,
                "select id, uuid, question, said from survey_value where survey_id = ? and review = ? order by id"
                        + " offset " + from + " rows fetch first " + size + " rows only",
                List.of(survey, review),
                row -> row);
    }

    public long words(long survey, String review) {
        return Rows.number(
                entities, "select count(*) from survey_value where survey_id = ? and review = ?", survey, review);
    }

    /** Lets free words be read, or puts them away. */
    public boolean review(long survey, long value, String review) {
        return Rows.execute(
                        entities,
                        "update survey_value set review = ? where id = ? and survey_id = ? and review is not null",
                        review,
                        value,
                        survey)
                > 0;
    }

    /** Counts the free words that may be read: {@code question}, {@code people}. */
    public List<Row> shown(long survey) {
        return Rows.list(
                entities,
                "select question, count(*) as people from survey_value where survey_id = ? and review = '"
                        + SurveyValue.SHOWN + "' group by question",
                List.of(survey),
                row -> row);
    }

    private static List<Object> with(Collection<String> questions, Object... before) {
        List<Object> parameters = new ArrayList<>(List.of(before));
        parameters.addAll(questions);
        return parameters;
    }
}
