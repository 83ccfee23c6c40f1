package fr.maillage.diagnosis.persistence;

import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Counts told of the surveys that were opened by a day, and those that were wanted, in one statement each. */
@ApplicationScoped
public class SurveyTurnoutRepository {

    private static final String OPENED = "s.archived_at is null and s.opens_on <= ?";

    private static final String EDITIONS =
            "survey_edition e join survey s on s.id = e.survey_id and " + OPENED + " and e.told_on <= ?";

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

    /** Rows with {@code survey_id}, {@code number}, {@code territory_id}, {@code told_on} and {@code people}. */
    public List<Row> editions(LocalDate day) {
        return jdbc.rows(
                "select e.survey_id, e.number, e.territory_id, e.told_on, e.people from " + EDITIONS
                        + " order by e.survey_id, e.number",
                List.of(day, day));
    }

    /**
     * Finds the told counts: rows with {@code survey_id}, {@code place_id}, {@code period}, {@code attribute}, {@code terms} and {@code
     * people}.
     *
     * @param attributes by which people are counted
     */
    public List<Row> told(LocalDate day, Collection<String> attributes) {
        List<Object> parameters = new ArrayList<>(List.of(day, day));
        parameters.addAll(attributes);
        return jdbc.rows(
                "select e.survey_id, n.place_id, n.period, n.attribute, n.terms, n.people from " + EDITIONS
                        + " join told_count n on n.subject = 'survey:' || cast(e.survey_id as varchar(20)) and n.period = e.number and n.attribute in ("
                        + Rows.marks(attributes) + ")",
                parameters);
    }
}
