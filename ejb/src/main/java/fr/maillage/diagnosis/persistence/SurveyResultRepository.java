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

/** Counts what was answered to surveys, up to an answer that is counted as the last one. */
@ApplicationScoped
public class SurveyResultRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** How many answers there are. */
    public long answers(long survey) {
        return Rows.number(entities, "select count(*) from survey_answer where survey_id = ?", survey);
    }

    /** The key of the last of the first answers; 0 where there are none. */
    public long last(long survey, long first) {
        return first == 0
                ? 0
                : Rows.number(
                        entities,
                        "select id from survey_answer where survey_id = ? order by id offset " + (first - 1)
                                + " rows fetch first 1 rows only",
                        survey);
    }

    /** How many answered each question: {@code question}, {@code people}. */
    public List<Row> answered(long survey, long last) {
        return Rows.list(
                entities,
                "select question, count(distinct answer_id) as people from survey_value where survey_id = ?"
                        + " and answer_id <= ? group by question",
                List.of(survey, last),
                row -> row);
    }

    /** How many said what to some questions, whose values are few: {@code question}, {@code said}, {@code people}. */
    public List<Row> said(long survey, long last, Collection<String> questions) {
        return questions.isEmpty()
                ? List.of()
                : Rows.list(
                        entities,
                        "select question, said, count(*) as people from survey_value where question in ("
                                + Rows.marks(questions)
                                + ") and survey_id = ? and answer_id <= ? group by question, said",
                        with(questions, survey, last),
                        row -> row);
    }

    /** The mean of some questions that are answered by numbers: {@code question}, {@code mean}. */
    public List<Row> means(long survey, long last, Collection<String> questions) {
        return questions.isEmpty()
                ? List.of()
                : Rows.list(
                        entities,
                        "select question, avg(cast(said as decimal(20, 6))) as mean from survey_value where question in ("
                                + Rows.marks(questions) + ") and survey_id = ? and answer_id <= ? group by question",
                        with(questions, survey, last),
                        row -> row);
    }

    /** How many answered, by where they live and what public they are: {@code commune_id}, {@code audience}, {@code people}. */
    public List<Row> people(long survey, long last) {
        return Rows.list(
                entities,
                "select commune_id, coalesce(audience, '') as audience, count(*) as people from survey_answer"
                        + " where survey_id = ? and id <= ? group by commune_id, audience",
                List.of(survey, last),
                row -> row);
    }

    /** What is wanted: {@code commune_id} (0 for all), {@code audience} (empty for all), {@code wanted}. */
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

    /** How many free words may be read: {@code question}, {@code people}. */
    public List<Row> shown(long survey) {
        return Rows.list(
                entities,
                "select question, count(*) as people from survey_value where survey_id = ? and review = '"
                        + SurveyValue.SHOWN + "' group by question",
                List.of(survey),
                row -> row);
    }

    private static List<Object> with(Collection<String> questions, long survey, long last) {
        List<Object> parameters = new ArrayList<>(questions);
        parameters.add(survey);
        parameters.add(last);
        return parameters;
    }
}
