package fr.maillage.deployment.scenario;

import fr.maillage.deployment.model.Scenario;
import fr.maillage.deployment.persistence.ScenarioRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordLifecycle;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes scenarios. */
@ApplicationScoped
public class ScenarioLifecycle extends RecordLifecycle<Scenario> {

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    private ScenarioRepository scenarios;

    /** For the proxy only. */
    protected ScenarioLifecycle() {}

    @Inject
    ScenarioLifecycle(ScenarioRepository scenarios, Caller caller, AuditTrail audit, Clock clock) {
        super(scenarios, Permission.EDIT_DEPLOYMENT, caller, audit, clock);
        this.scenarios = scenarios;
    }

    @Override
    protected long territory(Scenario scenario) {
        return scenario.territoryId();
    }

    @Override
    protected String label(Scenario scenario) {
        return scenario.title();
    }

    /** Tells if the caller may give opinions on its lines. */
    public boolean advisable(Scenario scenario) {
        return caller.may(Permission.GIVE_OPINION, scenario.territoryId());
    }

    /**
     * A scenario, read anew, of which the caller is about to say something with a permission; nobody else adds to it until
     * this transaction has ended.
     *
     * @throws Problem UNAUTHENTICATED; DENIED without the permission on its territory; NOT_FOUND; CONFLICT for an archived
     *     one
     */
    public Scenario heldBy(Permission permission, UUID id) {
        caller.require(permission);
        Scenario scenario = scenarios.locked(id).orElseThrow(() -> Problem.notFound(kind(), String.valueOf(id)));
        caller.require(permission, scenario.territoryId());
        requireActive(scenario);
        return scenario;
    }

    /**
     * Refuses what is only done with a scenario that was submitted.
     *
     * @throws Problem CONFLICT
     */
    public void requireSubmitted(Scenario scenario) {
        if (scenario.submittedOn() == null) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "deployment-scenario-draft", scenario.title());
        }
    }

    /** Enters a scenario. */
    public Scenario create(FieldValues<ScenarioField> values) {
        Scenario scenario = new Scenario(UUID.randomUUID(), now());
        return create(
                scenario,
                () -> describe(scenario, values),
                () -> {},
                FieldValues.none(ScenarioField.class).changes(values));
    }

    /** Changes a scenario; nothing is written when nothing differs. */
    public void update(Scenario scenario, FieldValues<ScenarioField> before, FieldValues<ScenarioField> after) {
        update(scenario, () -> describe(scenario, after), () -> {}, before.changes(after));
    }

    /** Puts a scenario before the prefecture. */
    public void submit(Scenario scenario, LocalDate day) {
        scenario.submit(day);
        scenario.touch(now());
        scenarios.flush();
        record(scenario, "submit", List.of(new Change("submittedOn", null, day.toString())));
    }

    private void describe(Scenario scenario, FieldValues<ScenarioField> values) {
        TerritoryView territory = territories.required(values.text(ScenarioField.TERRITORY));
        scenario.describe(
                values,
                territory.id(),
                PlainText.searched(Stream.of(values.text(ScenarioField.TITLE), territory.name())));
    }
}
