package fr.maillage.diagnosis.persistence;

import fr.maillage.diagnosis.survey.SurveyEdition;
import fr.maillage.shared.ReleasePolicy;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes the editions of surveys, and which answers each has counted. */
@ApplicationScoped
public class SurveyEditionRepository {

    private static final String SUBJECT = "survey:";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** The name of a survey in the register of told counts. */
    public static String subject(long survey) {
        return SUBJECT + survey;
    }

    /** Its editions, the first one first. */
    public List<SurveyEdition> of(long survey) {
        return Rows.list(
                entities,
                "select number, territory_id, told_on, people from survey_edition where survey_id = ? order by number",
                List.of(survey),
                SurveyEditionRepository::edition);
    }

    /** An edition of a row with {@code number}, {@code territory_id}, {@code told_on} and {@code people}. */
    public static SurveyEdition edition(Row row) {
        return new SurveyEdition(
                (int) row.number("number"), row.number("territory_id"), row.day("told_on"), (int) row.number("people"));
    }

    /**
     * Counts all answers that wait in an edition. Nobody erases them or takes anything from them until this transaction has
     * ended.
     *
     * @return how many
     */
    public int count(long survey, int number) {
        return Rows.execute(
                entities,
                "update survey_answer set edition = ? where survey_id = ? and edition is null",
                number,
                survey);
    }

    public void add(long survey, SurveyEdition edition) {
        Rows.execute(
                entities,
                "insert into survey_edition (survey_id, number, territory_id, told_on, people) values (?, ?, ?, ?, ?)",
                survey,
                edition.number(),
                edition.territory(),
                edition.day(),
                edition.people());
    }

    /** The first survey that is over, with enough answers that wait, and of which nothing was told since it has been over. */
    public Optional<UUID> due(LocalDate day) {
        return Rows.list(
                        entities,
                        "select s.uuid from survey s where s.archived_at is null and s.closes_on < ?"
                                + " and (select count(*) from survey_answer a where a.survey_id = s.id"
                                + " and a.edition is null) >= " + ReleasePolicy.LEAST
                                + " and not exists (select 1 from survey_edition e where e.survey_id = s.id"
                                + " and e.told_on > s.closes_on) order by s.id fetch first 1 rows only",
                        List.of(day),
                        row -> row.uuid("uuid"))
                .stream()
                .findFirst();
    }
}
