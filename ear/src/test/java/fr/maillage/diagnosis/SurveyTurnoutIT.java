package fr.maillage.diagnosis;

import static fr.maillage.diagnosis.SurveyDesk.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.diagnosis.survey.SurveyDetail;
import fr.maillage.diagnosis.survey.SurveyGoalService;
import fr.maillage.diagnosis.survey.SurveyService;
import fr.maillage.diagnosis.survey.SurveyTurnout;
import fr.maillage.diagnosis.survey.SurveyTurnout.Cell;
import fr.maillage.diagnosis.survey.SurveyTurnout.Count;
import fr.maillage.shared.ClockProducer;
import fr.maillage.territory.TerritoryService;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import fr.maillage.testing.Statements;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Numbers of people that surveys reached and wanted, by territory and public, from what their results tell. */
@InsideEar
class SurveyTurnoutIT {

    private static final String LIVRY = "com:93046";
    private static final String PLAISANCE = "com:93049";
    private static final Map<String, List<String>> SAID = Map.of("connait", List.of("oui"));

    @Inject
    private SurveyDesk desk;

    @Inject
    private Clock clock;

    @Inject
    private SurveyGoalService goals;

    @Inject
    private SurveyService surveys;

    @Inject
    private SurveyTurnout turnout;

    @Inject
    private TerritoryService territories;

    @PersistenceUnit(unitName = "../maillage-ejb.jar#maillage")
    private EntityManagerFactory factory;

    private final List<UUID> opened = new ArrayList<>();

    /** A survey of another test that hides a public would hide its sum. */
    @BeforeEach
    void alone() {
        Sql.update("update survey set archived_at = current_timestamp where title = 'Vos démarches en ligne'"
                + " and archived_at is null");
    }

    @AfterEach
    void forget() {
        opened.forEach(id -> Sql.update(
                "update survey set archived_at = current_timestamp where uuid = ? and archived_at is null",
                id.toString()));
    }

    private SurveyDetail survey() {
        SurveyDetail survey = desk.open();
        opened.add(survey.id());
        return survey;
    }

    private void goal(SurveyDetail survey, String commune, String audience, int wanted) {
        officer(() -> goals.set(survey.id(), desk.again(survey).version(), commune, audience, wanted));
    }

    private Count count(String territory, String audience) {
        return turnout.of(ClockProducer.today(clock))
                .get(new Cell(territories.required(territory).id(), audience));
    }

    /** A count that other surveys may have begun. */
    private Count before(String audience) {
        Count before = count(SurveyDesk.GRAND_EST, audience);
        return before == null ? new Count(0L, null) : before;
    }

    private static long wanted(Count count) {
        return count.wanted() == null ? 0 : count.wanted();
    }

    @Test
    void what_came_stands_beside_what_was_wanted_of_a_commune_and_of_a_public() {
        Count all = before("");
        SurveyDetail survey = survey();
        goal(survey, LIVRY, null, 20);
        goal(survey, PLAISANCE, null, 10);
        goal(survey, null, "femmes", 15);
        goal(survey, LIVRY, "femmes", 8);
        desk.answer(survey, 12, LIVRY, "femmes", SAID);
        desk.answer(survey, 8, PLAISANCE, "handicap", SAID);
        desk.release(survey);

        assertThat(count(LIVRY, "")).isEqualTo(new Count(12L, 20L));
        assertThat(count(LIVRY, "femmes")).isEqualTo(new Count(12L, 8L));
        assertThat(count(PLAISANCE, "")).isEqualTo(new Count(8L, 10L));
        assertThat(count(PLAISANCE, "handicap")).isNull();
        assertThat(count(SurveyDesk.GRAND_EST, "femmes")).isEqualTo(new Count(12L, 15L));
        Count ept = count(SurveyDesk.GRAND_EST, "");
        assertThat(ept.people()).isEqualTo(all.people() + 20);
        assertThat(wanted(ept)).isEqualTo(wanted(all) + 200);
    }

    @Test
    void a_survey_without_a_goal_of_its_own_wants_what_it_wants_of_its_communes() {
        Count all = before("");
        SurveyDetail survey = survey();
        goal(survey, LIVRY, null, 20);
        goal(survey, PLAISANCE, null, 10);
        assertThat(wanted(count(SurveyDesk.GRAND_EST, ""))).isEqualTo(wanted(all) + 200);

        Sql.update("update survey set goal = null where uuid = ?", survey.id().toString());

        assertThat(wanted(count(SurveyDesk.GRAND_EST, ""))).isEqualTo(wanted(all) + 30);
    }

    @Test
    void what_the_results_hide_is_told_nowhere() {
        SurveyDetail survey = survey();
        goal(survey, LIVRY, null, 20);
        desk.answer(survey, 17, LIVRY, "femmes", SAID);
        desk.answer(survey, 3, PLAISANCE, "handicap", SAID);
        desk.release(survey);

        assertThat(count(LIVRY, "")).isEqualTo(new Count(null, 20L));
        assertThat(count(PLAISANCE, "")).isNull();
        assertThat(count(SurveyDesk.GRAND_EST, "femmes").people()).isNull();
    }

    @Test
    void answers_count_nowhere_until_five_of_them_are_released() {
        Count all = before("");
        SurveyDetail survey = survey();
        desk.answer(survey, 5, LIVRY, null, SAID);
        assertThat(count(SurveyDesk.GRAND_EST, "").people()).isEqualTo(all.people());

        desk.release(survey);

        assertThat(count(SurveyDesk.GRAND_EST, "").people()).isEqualTo(all.people() + 5);
        assertThat(count(LIVRY, "").people()).isEqualTo(5);
    }

    @Test
    void a_survey_that_is_archived_counts_no_more() {
        SurveyDetail survey = survey();
        desk.answer(survey, 10, LIVRY, null, SAID);
        desk.release(survey);
        assertThat(count(LIVRY, "").people()).isEqualTo(10);

        officer(() -> surveys.archive(survey.id(), desk.again(survey).version(), "Terminée"));

        assertThat(count(LIVRY, "")).isNull();
    }

    @Test
    void ten_surveys_take_no_more_statements_than_one() {
        survey();
        long one = Statements.during(factory, () -> turnout.of(ClockProducer.today(clock)));
        for (int i = 0; i < 9; i++) {
            goal(survey(), LIVRY, null, 20);
        }

        assertThat(Statements.during(factory, () -> turnout.of(ClockProducer.today(clock))))
                .isLessThanOrEqualTo(one);
    }
}
