package fr.maillage.deployment.scenario;

import fr.maillage.deployment.model.Scenario;
import fr.maillage.deployment.persistence.LineRepository;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Writes lines, whichever door they come by. It asks for no right. */
@ApplicationScoped
public class LineDesk {

    /** Name of a line in problems. */
    public static final String KIND = "deployment.line";

    /** Separator between the code of a line and the audit's words on it. */
    public static final String OF = " : ";

    @Inject
    private LineRepository lines;

    @Inject
    private ScenarioLifecycle lifecycle;

    /** Enters a line; whoever calls has locked the scenario. */
    public UUID add(Scenario scenario, FieldValues<LineField> values, LineReferences.Known known) {
        UUID id = lines.add(scenario.id(), values, known.keys(values));
        record(scenario, "line-add", values, FieldValues.none(LineField.class).changes(values));
        return id;
    }

    /**
     * Changes a line; nothing is written when nothing differs.
     *
     * @throws Problem STALE when somebody else changed it meanwhile
     */
    public void change(Scenario scenario, Line line, FieldValues<LineField> values, LineReferences.Known known) {
        List<Change> changes = line.values().changes(values);
        if (!changes.isEmpty()) {
            seen(line, lines.change(line, values, known.keys(values)));
            record(scenario, "line-update", values, changes);
        }
    }

    /** Takes a line away; see {@link #change}. */
    public void remove(Scenario scenario, Line line) {
        seen(line, lines.remove(line));
        record(scenario, "line-remove", line.values(), line.values().changes(FieldValues.none(LineField.class)));
    }

    /**
     * Notes how far a line is.
     *
     * @param reference the code of what was opened; null for anything else
     */
    public void move(Scenario scenario, Line line, LineState state, String reference) {
        seen(line, lines.move(line, state, reference));
        lifecycle.record(
                scenario,
                "line-" + state.code(),
                List.of(new Change("state", line.code() + OF + line.state().code(), line.code() + OF + state.code())));
    }

    private static void seen(Line line, boolean written) {
        if (!written) {
            throw Problem.stale(KIND, line.id().toString());
        }
    }

    /** The code of the line stands before what it says. */
    private void record(Scenario scenario, String verb, FieldValues<LineField> line, List<Change> changes) {
        String code = line.text(LineField.CODE);
        lifecycle.record(
                scenario,
                verb,
                changes.stream()
                        .map(c -> new Change(c.field(), said(code, c.before()), said(code, c.after())))
                        .toList());
    }

    private static String said(String code, String value) {
        return value == null ? null : code + OF + value;
    }
}
