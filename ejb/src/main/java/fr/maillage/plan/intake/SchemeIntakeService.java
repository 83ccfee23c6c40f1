package fr.maillage.plan.intake;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.intake.Attempts;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.plan.frame.FrameChecks;
import fr.maillage.plan.frame.FrameField;
import fr.maillage.plan.frame.FrameLifecycle;
import fr.maillage.plan.model.Frame;
import fr.maillage.plan.persistence.FrameRepository;
import fr.maillage.plan.persistence.StandingCodeRepository;
import fr.maillage.record.FieldValues;
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
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Frames as files bring them: a frame by its code in its territory, a line by its code in its frame. A file changes drafts
 * only: what differs from a version that is submitted or adopted is refused, what says the same is unchanged. Only what a
 * row says is changed.
 */
@Stateless
public class SchemeIntakeService {

    @Inject
    private Attempts attempts;

    @Inject
    private FrameRepository frames;

    @Inject
    private StandingCodeRepository standing;

    @Inject
    private FrameLifecycle lifecycle;

    @Inject
    private FrameChecks checks;

    @Inject
    private SchemeLines lines;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Takes rows within the caller's transaction, within them frames before axes and axes before objectives.
     *
     * @param dryRun true to tell what would happen and write nothing
     * @return what became of each row, in their order
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_PLAN anywhere
     */
    public List<RecordOutcome> take(List<SchemeRow> rows, boolean dryRun, RecordNotes notes) {
        caller.require(Permission.EDIT_PLAN);
        Run run = new Run(dryRun, notes);
        RecordOutcome[] outcomes = new RecordOutcome[rows.size()];
        List<String> levels = List.of(SchemeRow.FRAME, "axis", "objective");
        IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> levels.indexOf(rows.get(i).level())))
                .forEach(i -> outcomes[i] = run.take(rows.get(i)));
        return Arrays.asList(outcomes);
    }

    /** The rows of one call. */
    private final class Run {

        private final boolean dryRun;
        private final RecordNotes notes;
        private final Map<String, SchemeLines.Writer> writers = new HashMap<>();

        /** On which part of the caller's own territory the frames stand of rows that name no territory, by code. */
        private final Map<String, Optional<String>> inside = new HashMap<>();

        private Run(boolean dryRun, RecordNotes notes) {
            this.dryRun = dryRun;
            this.notes = notes;
        }

        private RecordOutcome take(SchemeRow row) {
            Optional<TerritoryView> territory = territories.byCode(row.territory());
            if (territory.isEmpty()) {
                return refused(row, "territory", "record.territory", row.territory());
            }
            if (!caller.may(Permission.EDIT_PLAN, territory.get().id())) {
                return refused(row, "territory", "outside-territory", row.territory());
            }
            if (row.ofFrame()) {
                notes.note(fileFrame(territory.get()), row.code());
            }
            String frame = row.ofFrame() ? row.code() : frameOf(row, territory.get());
            Optional<String> elsewhere = row.said() || frame == null
                    ? Optional.empty()
                    : inside.computeIfAbsent(
                            frame,
                            code -> standing.ofFrame(code, territory.get().id(), today()));
            if (elsewhere.isPresent()) {
                return refused(row, "territory", "plan-code-inside", frame, elsewhere.get());
            }
            return attempts.row(
                    row.code(),
                    Run::named,
                    () -> row.ofFrame() ? frame(row, territory.get()) : line(row, territory.get(), frame));
        }

        /** A file calls the name of a frame its label, like that of a line. */
        private static Violation named(Violation wrong) {
            return FrameField.NAME.key().equals(wrong.field())
                    ? Violation.of(
                            "label", wrong.rule(), wrong.value(), wrong.args().toArray(String[]::new))
                    : wrong;
        }

        private RecordOutcome frame(SchemeRow row, TerritoryView territory) {
            Optional<Frame> known = frames.coded(row.code(), territory.id());
            if (known.isPresent() && known.get().archived()) {
                return refused(row, "code", "plan-frame-archived-known", row.code());
            }
            if (known.isEmpty()) {
                FieldValues<FrameField> values = checks.check(
                        FieldValues.none(FrameField.class)
                                .with(FrameField.CODE, row.code())
                                .with(FrameField.NAME, row.label())
                                .with(FrameField.KIND, row.kind() == null ? FrameField.SCHEME : row.kind())
                                .with(FrameField.TERRITORY, territory.code()),
                        FieldValues.none(FrameField.class),
                        null);
                if (dryRun) {
                    notes.note(planned(territory, row.code()), row.label());
                } else {
                    lifecycle.create(values);
                }
                return new RecordOutcome(
                        row.code(),
                        RecordOutcome.CREATED,
                        FieldValues.none(FrameField.class).changes(values),
                        List.of());
            }
            return lines.update(known.get(), row, dryRun);
        }

        private RecordOutcome line(SchemeRow row, TerritoryView territory, String frame) {
            if (frame == null) {
                return refused(row, "parent", "plan-frame-untold", row.parent());
            }
            return writers.computeIfAbsent(territory.id() + "|" + frame, key -> writer(territory, frame))
                    .take(row);
        }

        private SchemeLines.Writer writer(TerritoryView territory, String code) {
            Optional<Frame> frame = frames.coded(code, territory.id()).filter(f -> !f.archived());
            boolean planned = notes.noted(planned(territory, code)).isPresent();
            return lines.writer(frame.orElse(null), code, planned, dryRun, notes);
        }

        /** The code of the frame of a line: what the row says, else the one above it, else the file's, else the only one. */
        private String frameOf(SchemeRow row, TerritoryView territory) {
            if (row.frame() != null) {
                return row.frame();
            }
            if ("axis".equals(row.level()) && row.parent() != null) {
                return row.parent();
            }
            return notes.noted(fileFrame(territory)).orElseGet(() -> only(row, territory));
        }

        private String only(SchemeRow row, TerritoryView territory) {
            List<Frame> found =
                    new ArrayList<>(row.parent() == null ? List.of() : frames.withLine(row.parent(), territory.id()));
            return found.size() == 1 ? found.get(0).code() : null;
        }

        private static String fileFrame(TerritoryView territory) {
            return "plan:file|" + territory.code();
        }

        private static String planned(TerritoryView territory, String code) {
            return "plan:frame|" + territory.code() + "|" + code;
        }
    }

    private LocalDate today() {
        return ClockProducer.today(clock);
    }

    private static RecordOutcome refused(SchemeRow row, String field, String rule, String value, String... args) {
        return RecordOutcome.rejected(row.code(), List.of(Violation.of(field, rule, value, args)));
    }
}
