package fr.maillage.deployment.intake;

import fr.maillage.deployment.model.Scenario;
import fr.maillage.deployment.persistence.LineRepository;
import fr.maillage.deployment.persistence.ScenarioRepository;
import fr.maillage.deployment.post.Checked;
import fr.maillage.deployment.scenario.Line;
import fr.maillage.deployment.scenario.LineChecks;
import fr.maillage.deployment.scenario.LineDesk;
import fr.maillage.deployment.scenario.LineField;
import fr.maillage.deployment.scenario.LineReferences;
import fr.maillage.deployment.scenario.LineState;
import fr.maillage.deployment.scenario.ScenarioField;
import fr.maillage.deployment.scenario.ScenarioLifecycle;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.intake.Attempts;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.intake.Seen;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Scenarios as files bring them: the lines of one title on one territory are one scenario, which is entered with its first
 * line. Only what a row says is changed, and nothing of what the prefecture has said something of.
 */
@Stateless
public class ScenarioIntakeService {

    @Inject
    private Attempts attempts;

    @Inject
    private ScenarioRepository scenarios;

    @Inject
    private ScenarioLifecycle lifecycle;

    @Inject
    private LineRepository lines;

    @Inject
    private LineChecks checks;

    @Inject
    private LineReferences references;

    @Inject
    private LineDesk desk;

    @Inject
    private Checked checked;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Takes lines within the caller's transaction, found by the title of their scenario and their codes.
     *
     * @param dryRun true to tell what would happen and write nothing
     * @return what became of each row, in their order
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_DEPLOYMENT anywhere
     */
    public List<RecordOutcome> lines(List<ScenarioRow> rows, boolean dryRun, RecordNotes notes) {
        caller.require(Permission.EDIT_DEPLOYMENT);
        Map<String, Open> open = new HashMap<>();
        List<RecordOutcome> outcomes = new ArrayList<>();
        for (ScenarioRow row : rows) {
            String code = row.line().text(LineField.CODE);
            String scenario = row.scenario() + "|" + row.territory();
            if (Seen.before("deployment:line|" + scenario + "|" + code, notes)) {
                outcomes.add(Seen.refused(code, "code", "deployment-row-twice", code));
                continue;
            }
            outcomes.add(attempts.row(code, () -> {
                if (!open.containsKey(scenario)) {
                    open.put(scenario, open(row, rows));
                }
                return open.get(scenario).take(row, dryRun);
            }));
        }
        return outcomes;
    }

    private Open open(ScenarioRow row, List<ScenarioRow> all) {
        if (row.territory() == null) {
            throw Problem.invalid("territory", "required", null);
        }
        TerritoryView territory = territories
                .byCode(row.territory())
                .orElseThrow(() -> Problem.invalid("territory", "unknown-value", row.territory()));
        if (!caller.may(Permission.EDIT_DEPLOYMENT, territory.id())) {
            throw Problem.invalid("territory", "outside-territory", territory.code());
        }
        if (row.submittedOn() != null && row.submittedOn().isAfter(ClockProducer.today(clock))) {
            throw Problem.invalid(
                    "submittedOn", "deployment-day-to-come", row.submittedOn().toString());
        }
        FieldValues<ScenarioField> says = checked.by(
                        ScenarioField.class,
                        FieldValues.none(ScenarioField.class)
                                .with(ScenarioField.TITLE, row.scenario())
                                .with(ScenarioField.TERRITORY, territory.code()),
                        FieldValues.none(ScenarioField.class))
                .values();
        Scenario known = scenarios.titled(says.text(ScenarioField.TITLE), territory.id()).stream()
                .findFirst()
                .map(found -> lifecycle.held(found.uuid()))
                .orElse(null);
        List<FieldValues<LineField>> of = all.stream()
                .filter(other -> row.scenario().equals(other.scenario()))
                .map(ScenarioRow::line)
                .toList();
        return new Open(says, known, references.known(of, territory), row.submittedOn());
    }

    /** A scenario whose lines a file brings. */
    private final class Open {

        private final FieldValues<ScenarioField> says;
        private final LineReferences.Known known;
        private final LocalDate submittedOn;
        private final List<Line> there;
        private Scenario scenario;

        private Open(
                FieldValues<ScenarioField> says, Scenario scenario, LineReferences.Known known, LocalDate submittedOn) {
            this.says = says;
            this.scenario = scenario;
            this.known = known;
            this.submittedOn = submittedOn;
            this.there = new ArrayList<>(scenario == null ? List.of() : lines.of(List.of(scenario.id())));
        }

        private RecordOutcome take(ScenarioRow row, boolean dryRun) {
            String code = row.line().text(LineField.CODE);
            Optional<Line> self =
                    there.stream().filter(line -> line.code().equals(code)).findFirst();
            FieldValues<LineField> before = self.map(Line::values).orElse(FieldValues.none(LineField.class));
            List<Line> others =
                    there.stream().filter(line -> !line.code().equals(code)).toList();
            FieldValues<LineField> values = checks.check(row.line().or(before), before, others, known);
            List<Change> changes = before.changes(values);
            if (!changes.isEmpty() && self.isPresent() && self.get().state() != LineState.PROPOSED) {
                throw Problem.invalid(List.of(Violation.of("code", "deployment-line-fixed", code)));
            }
            if (!changes.isEmpty()) {
                self.ifPresent(there::remove);
                there.add(new Line(0, null, 0, 0, values, null, null, null, LineState.PROPOSED, List.of()));
            }
            if (!dryRun && !changes.isEmpty()) {
                write(self, values);
            }
            return Seen.outcome(code, self.isEmpty(), changes);
        }

        private void write(Optional<Line> self, FieldValues<LineField> values) {
            if (scenario == null) {
                scenario = lifecycle.create(says);
            }
            if (self.isPresent()) {
                desk.change(scenario, self.get(), values, known);
            } else {
                desk.add(scenario, values, known);
            }
            if (scenario.submittedOn() == null && submittedOn != null) {
                lifecycle.submit(scenario, submittedOn);
            }
        }
    }
}
