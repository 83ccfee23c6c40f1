package fr.maillage.deployment.scenario;

import fr.maillage.deployment.model.Scenario;
import fr.maillage.deployment.persistence.LineRepository;
import fr.maillage.deployment.post.Checked;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.LifecycleService;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Scenarios of the deployment. Reading needs READ somewhere; changing one needs EDIT_DEPLOYMENT on the territory on which it
 * is kept.
 */
@Stateless
@LocalBean
public class ScenarioService extends LifecycleService<Scenario, ScenarioDetail, ScenarioField> {

    @Inject
    private ScenarioLifecycle lifecycle;

    @Inject
    private ScenarioList list;

    @Inject
    private LineRepository lines;

    @Inject
    private ScenarioNotices notices;

    @Inject
    private Checked checked;

    @Inject
    private TerritoryService territories;

    /**
     * Enters a scenario without lines.
     *
     * @throws Problem INVALID with one violation per wrong field; DENIED without EDIT_DEPLOYMENT on the territory
     */
    public ScenarioDetail create(FieldValues<ScenarioField> input) {
        caller().require(Permission.EDIT_DEPLOYMENT);
        FieldValues<ScenarioField> values = checked.by(
                        ScenarioField.class, input, FieldValues.none(ScenarioField.class))
                .values();
        allowed(values);
        return detail(lifecycle.create(values));
    }

    /** {@inheritDoc} One with lines stays on its territory. */
    @Override
    public ScenarioDetail update(UUID id, int version, FieldValues<ScenarioField> input) {
        Scenario scenario = lifecycle.forChange(id, version);
        lifecycle.requireActive(scenario);
        ScenarioView before = list.byUuid(id).orElseThrow();
        FieldValues<ScenarioField> values =
                checked.by(ScenarioField.class, input, before.values()).values();
        allowed(values);
        String territory = values.text(ScenarioField.TERRITORY);
        if (before.lines() > 0 && !territory.equals(before.territory())) {
            throw Problem.invalid("territory", "deployment-scenario-territory", territory);
        }
        lifecycle.update(scenario, before.values(), values);
        return detail(scenario);
    }

    /**
     * Puts a scenario before the prefecture, which may say something of each line from then on.
     *
     * @param version that the caller has seen
     * @param day null for today
     * @throws Problem as for {@link #update}; INVALID for a day to come; CONFLICT for one without lines, and for one that was
     *     submitted before
     */
    public ScenarioDetail submit(UUID id, int version, LocalDate day) {
        Scenario scenario = lifecycle.forChange(id, version);
        lifecycle.requireActive(scenario);
        if (scenario.submittedOn() != null) {
            throw conflict(
                    "deployment-scenario-submitted", scenario.submittedOn().toString());
        }
        int of = lines.of(List.of(scenario.id())).size();
        if (of == 0) {
            throw conflict("deployment-scenario-empty", scenario.title());
        }
        LocalDate asked = day == null ? list.today() : day;
        if (asked.isAfter(list.today())) {
            throw Problem.invalid("submittedOn", "deployment-day-to-come", asked.toString());
        }
        lifecycle.submit(scenario, asked);
        notices.submitted(scenario, of);
        return detail(scenario);
    }

    private static Problem conflict(String rule, String value) {
        return Problem.of(Problem.Kind.CONFLICT, null, rule, value);
    }

    private void allowed(FieldValues<ScenarioField> values) {
        caller().require(
                        Permission.EDIT_DEPLOYMENT,
                        territories
                                .required(values.text(ScenarioField.TERRITORY))
                                .id());
    }

    @Override
    protected ScenarioLifecycle lifecycle() {
        return lifecycle;
    }

    @Override
    protected ScenarioDetail detail(Scenario scenario) {
        return new ScenarioDetail(
                list.byUuid(scenario.uuid()).orElseThrow(),
                lifecycle.editable(scenario),
                lifecycle.advisable(scenario) && !scenario.archived());
    }
}
