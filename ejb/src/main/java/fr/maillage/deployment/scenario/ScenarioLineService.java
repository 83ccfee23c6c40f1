package fr.maillage.deployment.scenario;

import fr.maillage.deployment.model.Scenario;
import fr.maillage.deployment.persistence.LineRepository;
import fr.maillage.deployment.persistence.ScenarioRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.CodeSeries;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordEditing;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The lines of scenarios. Each has a version of its own: two officers may work on different ones at once. Changing one needs
 * EDIT_DEPLOYMENT on the territory of the scenario; what the prefecture has said something of stays as it is.
 */
@Stateless
@LocalBean
public class ScenarioLineService implements RecordEditing<LineDetail, LineField> {

    @Inject
    private ScenarioLifecycle lifecycle;

    @Inject
    private ScenarioRepository scenarios;

    @Inject
    private LineRepository lines;

    @Inject
    private LineReferences references;

    @Inject
    private LineChecks checks;

    @Inject
    private LineDesk desk;

    @Inject
    private LineFits fits;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    /**
     * The lines of a scenario by their codes, with their opinions.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; INVALID where none is named; NOT_FOUND
     */
    public List<Line> of(UUID scenario) {
        caller.require(Permission.READ);
        if (scenario == null) {
            throw Problem.invalid("scenario", "required", null);
        }
        return lines.of(List.of(lifecycle.find(scenario).id()));
    }

    /**
     * Where the plan is no longer as the lines of a scenario took it to be, by their codes; throws as {@link #of}.
     *
     * @return nothing for lines that fit
     */
    public Map<String, LineFit> misfits(UUID scenario) {
        return fits.of(of(scenario));
    }

    @Override
    public LineDetail get(UUID id) {
        caller.require(Permission.READ);
        Line line = known(id);
        Scenario scenario = scenarios.byKey(line.scenario());
        boolean editable = lifecycle.editable(scenario);
        return new LineDetail(line, scenario.uuid(), editable, editable && !scenario.archived() && free(line));
    }

    /**
     * Enters a line.
     *
     * @param scenario its identifier
     * @throws Problem INVALID with one violation per wrong field, an unknown post and a second line on one post included;
     *     DENIED; CONFLICT for an archived scenario; NOT_FOUND
     */
    public LineDetail add(UUID scenario, FieldValues<LineField> input) {
        Scenario held = lifecycle.held(scenario);
        LineReferences.Known known = known(held, input);
        List<Line> others = lines.of(List.of(held.id()));
        FieldValues<LineField> whole = CodeSeries.given(
                input, series -> others.stream().map(Line::code).toList());
        FieldValues<LineField> values = checks.check(whole, FieldValues.none(LineField.class), others, known);
        return get(desk.add(held, values, known));
    }

    /** {@inheritDoc} CONFLICT for a line of which the prefecture has said something, and for one that is decided. */
    @Override
    public LineDetail update(UUID id, int version, FieldValues<LineField> input) {
        Scenario held = held(id);
        Line line = seen(id, version);
        LineReferences.Known known = known(held, input);
        List<Line> others = lines.of(List.of(held.id())).stream()
                .filter(other -> other.key() != line.key())
                .toList();
        desk.change(held, line, checks.check(input, line.values(), others, known), known);
        return get(id);
    }

    /**
     * Takes a line out of its scenario.
     *
     * @throws Problem as for {@link #update}
     */
    public void remove(UUID id, int version) {
        desk.remove(held(id), seen(id, version));
    }

    private LineReferences.Known known(Scenario scenario, FieldValues<LineField> input) {
        return references.known(
                List.of(input), territories.byId(scenario.territoryId()).orElseThrow());
    }

    /** The scenario of a line, with nobody else at it. */
    private Scenario held(UUID id) {
        caller.require(Permission.EDIT_DEPLOYMENT);
        return lifecycle.held(scenarios.byKey(known(id).scenario()).uuid());
    }

    private Line seen(UUID id, int version) {
        Line line = known(id);
        if (line.version() != version) {
            throw Problem.stale(LineDesk.KIND, id.toString());
        }
        if (!free(line)) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "deployment-line-fixed", line.code());
        }
        return line;
    }

    /** Tells if it may still be changed. */
    static boolean free(Line line) {
        return line.state() == LineState.PROPOSED;
    }

    private Line known(UUID id) {
        return lines.byId(id).orElseThrow(() -> Problem.notFound(LineDesk.KIND, String.valueOf(id)));
    }
}
