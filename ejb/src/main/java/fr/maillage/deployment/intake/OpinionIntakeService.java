package fr.maillage.deployment.intake;

import fr.maillage.deployment.model.Scenario;
import fr.maillage.deployment.persistence.LineRepository;
import fr.maillage.deployment.persistence.ScenarioRepository;
import fr.maillage.deployment.scenario.Line;
import fr.maillage.deployment.scenario.Opinion;
import fr.maillage.deployment.scenario.OpinionField;
import fr.maillage.deployment.scenario.OpinionPolicy;
import fr.maillage.deployment.scenario.OpinionService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.intake.Attempts;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.intake.Seen;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Digests;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Opinions as files bring them. What the prefecture wrote elsewhere is noted by the officers who were written to: each such
 * opinion says by whom it was brought in, and from a file. Nothing is changed: a row is there already, or is added.
 */
@Stateless
public class OpinionIntakeService {

    @Inject
    private Attempts attempts;

    @Inject
    private ScenarioRepository scenarios;

    @Inject
    private LineRepository lines;

    @Inject
    private OpinionService opinions;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Takes opinions within the caller's transaction; the line is found by its code, and by the title of the scenario where
     * several have it.
     *
     * @param dryRun true to tell what would happen and write nothing
     * @return what became of each row, in their order
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_DEPLOYMENT anywhere
     */
    public List<RecordOutcome> opinions(List<OpinionRow> rows, boolean dryRun, RecordNotes notes) {
        caller.require(Permission.EDIT_DEPLOYMENT);
        Run run = new Run(rows, dryRun);
        List<RecordOutcome> outcomes = new ArrayList<>();
        for (OpinionRow row : rows) {
            outcomes.add(attempts.row(row.line(), () -> run.take(row, notes)));
        }
        return outcomes;
    }

    /** The rows of one call. */
    private final class Run {

        private final boolean dryRun;
        private final LocalDate today = ClockProducer.today(clock);
        private final List<Line> known;
        private final Map<Long, Scenario> of;

        private Run(List<OpinionRow> rows, boolean dryRun) {
            this.dryRun = dryRun;
            known = lines.coded(rows.stream()
                    .map(OpinionRow::line)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList());
            of = new HashMap<>(scenarios.byKeys(
                    known.stream().map(Line::scenario).distinct().toList()));
        }

        private RecordOutcome take(OpinionRow row, RecordNotes notes) {
            Line line = line(row);
            Scenario scenario = of.get(line.scenario());
            if (!caller.may(Permission.EDIT_DEPLOYMENT, scenario.territoryId())
                    && !caller.may(Permission.GIVE_OPINION, scenario.territoryId())) {
                return Seen.refused(row.line(), "line", "outside-territory", row.line());
            }
            if (scenario.submittedOn() == null) {
                return Seen.refused(row.line(), "line", "deployment-scenario-draft", scenario.title());
            }
            LocalDate day = row.givenOn() == null ? today : row.givenOn();
            if (day.isAfter(today)) {
                return Seen.refused(row.line(), "givenOn", "deployment-day-to-come", day.toString());
            }
            if (day.isBefore(scenario.submittedOn())) {
                return Seen.refused(
                        row.line(),
                        "givenOn",
                        "deployment-opinion-before",
                        day.toString(),
                        scenario.submittedOn().toString());
            }
            FieldValues<OpinionField> says = OpinionPolicy.check(row.says());
            String said = says.text(OpinionField.OPINION) + "|" + says.text(OpinionField.COMMENT);
            String key = "deployment:opinion|" + line.id() + "|" + day + "|" + Digests.sha256(said);
            boolean there = line.opinions().stream().anyMatch(opinion -> same(opinion, says, day));
            if (there || Seen.before(key, notes)) {
                return Seen.outcome(row.line(), false, List.of());
            }
            if (line.kept().last()) {
                return Seen.refused(row.line(), "line", "deployment-line-over", row.line());
            }
            if (!dryRun) {
                opinions.add(scenario, line, says, day, true);
            }
            return Seen.outcome(
                    row.line(), true, List.of(new Change("opinion", null, says.text(OpinionField.OPINION))));
        }

        private Line line(OpinionRow row) {
            List<Line> found = known.stream()
                    .filter(line -> line.code().equals(row.line()))
                    .filter(line -> row.scenario() == null
                            || of.get(line.scenario()).title().equalsIgnoreCase(row.scenario()))
                    .toList();
            if (found.size() != 1) {
                throw Problem.invalid(
                        "line", found.isEmpty() ? "deployment-line-unknown" : "deployment-line-several", row.line());
            }
            return found.get(0);
        }
    }

    private static boolean same(Opinion opinion, FieldValues<OpinionField> says, LocalDate day) {
        return opinion.givenOn().equals(day)
                && opinion.kind().code().equals(says.text(OpinionField.OPINION))
                && opinion.comment().equals(says.text(OpinionField.COMMENT));
    }
}
