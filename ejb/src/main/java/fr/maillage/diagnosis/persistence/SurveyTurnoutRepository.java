package fr.maillage.diagnosis.persistence;

import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Who answered the surveys that were opened by a day, and how many were wanted, in one statement each. */
@ApplicationScoped
public class SurveyTurnoutRepository {

    private static final String OPENED = "s.archived_at is null and s.opens_on <= ?";

    private static final String PEOPLE = "select a.survey_id, a.commune_id, a.audience, count(*) as people"
            + " from (select x.survey_id, x.commune_id, coalesce(x.audience, '') as audience,"
            + " row_number() over (partition by x.survey_id order by x.id) as nth,"
            + " count(*) over (partition by x.survey_id) as answers from survey_answer x"
            + " join survey s on s.id = x.survey_id and " + OPENED + ") a"
            + " where a.nth <= a.answers - mod(a.answers, ?) group by a.survey_id, a.commune_id, a.audience";

    @Inject
    private Jdbc jdbc;

    /** Rows with {@code id}, {@code territory_id} and {@code goal}. */
    public List<Row> surveys(LocalDate day) {
        return jdbc.rows("select s.id, s.territory_id, s.goal from survey s where " + OPENED, List.of(day));
    }

    /** Rows with {@code survey_id}, {@code commune_id} (0 for all), {@code audience} (empty for all) and {@code wanted}. */
    public List<Row> goals(LocalDate day) {
        return jdbc.rows(
                "select g.survey_id, g.commune_id, g.audience, g.wanted from survey_goal g join survey s on s.id = g.survey_id"
                        + " and " + OPENED,
                List.of(day));
    }

    /**
     * Rows with {@code survey_id}, {@code commune_id}, {@code audience} (empty for none) and {@code people}.
     *
     * @param least of each survey the first answers are counted, as many as are a multiple of this
     */
    public List<Row> people(LocalDate day, int least) {
        return jdbc.rows(PEOPLE, List.of(day, least));
    }
}
