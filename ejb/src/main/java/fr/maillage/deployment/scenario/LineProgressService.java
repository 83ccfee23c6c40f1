package fr.maillage.deployment.scenario;

import fr.maillage.deployment.model.Scenario;
import fr.maillage.deployment.persistence.LineRepository;
import fr.maillage.deployment.persistence.ScenarioRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * Takes lines on: decided once the prefecture has said something, done when the plan is as they propose, or refused. Needs
 * EDIT_DEPLOYMENT on the territory of the scenario; what is done to a post or drop-in, the rights on that, too.
 */
@Stateless
public class LineProgressService {

    @Inject
    private ScenarioLifecycle lifecycle;

    @Inject
    private ScenarioRepository scenarios;

    @Inject
    private LineRepository lines;

    @Inject
    private LineDesk desk;

    @Inject
    private LineFits fits;

    @Inject
    private PlanChanges plan;

    @Inject
    private ScenarioNotices notices;

    @Inject
    private Caller caller;

    /**
     * Decides to do what a line proposes; a post says from then on that this follows.
     *
     * @param version that the caller has seen
     * @throws Problem UNAUTHENTICATED; DENIED; NOT_FOUND; STALE when somebody else changed it meanwhile; CONFLICT for a
     *     scenario that is not submitted or is archived, for a line without an opinion, and for one that is decided already
     */
    public Line decide(UUID id, int version) {
        Scenario scenario = held(id);
        Line line = seen(id, version, scenario);
        if (line.state() == LineState.PROPOSED) {
            throw conflict("deployment-line-no-opinion", line);
        }
        requireState(line, LineState.OPINION);
        Line decided = moved(scenario, line, LineState.DECIDED, null);
        plan.decided(decided);
        return decided;
    }

    /** Gives up what a line proposes, and with it what the post says to follow, as long as it is not done; throws as {@link #decide}. */
    public Line refuse(UUID id, int version) {
        Scenario scenario = held(id);
        Line line = seen(id, version, scenario);
        if (line.kept().last()) {
            throw conflict("deployment-line-ended", line);
        }
        Line refused = moved(scenario, line, LineState.REFUSED, null);
        if (line.kept() == LineState.DECIDED) {
            plan.refused(refused);
        }
        return refused;
    }

    /**
     * Brings the plan to what a decided line proposes.
     *
     * @param made the code of the drop-in that was entered for a line that opens one; null otherwise
     * @throws Problem as for {@link #decide}; CONFLICT where the plan is no longer as the line took it to be; INVALID and DENIED
     *     as posts and drop-ins throw. Nothing is changed then
     */
    public Line done(UUID id, int version, String made) {
        Scenario scenario = held(id);
        Line line = seen(id, version, scenario);
        requireState(line, LineState.DECIDED);
        LineFit misfit = fits.of(List.of(line)).get(line.code());
        if (misfit != null) {
            throw misfit.problem(line);
        }
        return moved(
                scenario, line, LineState.DONE, plan.apply(line, made == null || made.isBlank() ? null : made.strip()));
    }

    private Line moved(Scenario scenario, Line line, LineState state, String reference) {
        desk.move(scenario, line, state, reference);
        notices.decided(scenario);
        return lines.byId(line.id()).orElseThrow();
    }

    private static void requireState(Line line, LineState state) {
        if (line.state() != state) {
            throw conflict(
                    state == LineState.DECIDED ? "deployment-line-not-decided" : "deployment-line-decided", line);
        }
    }

    private static Problem conflict(String rule, Line line) {
        return Problem.of(Problem.Kind.CONFLICT, null, rule, line.code());
    }

    /** The scenario of a line, with nobody else at it. */
    private Scenario held(UUID id) {
        caller.require(Permission.EDIT_DEPLOYMENT);
        return lifecycle.held(scenarios.byKey(known(id).scenario()).uuid());
    }

    private Line seen(UUID id, int version, Scenario scenario) {
        Line line = known(id);
        if (line.version() != version) {
            throw Problem.stale(LineDesk.KIND, id.toString());
        }
        lifecycle.requireSubmitted(scenario);
        return line;
    }

    private Line known(UUID id) {
        return lines.byId(id).orElseThrow(() -> Problem.notFound(LineDesk.KIND, String.valueOf(id)));
    }
}
