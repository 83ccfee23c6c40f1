package fr.maillage.plan.intake;

import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.plan.LineField;
import fr.maillage.plan.frame.FrameChecks;
import fr.maillage.plan.frame.FrameField;
import fr.maillage.plan.frame.FrameLifecycle;
import fr.maillage.plan.frame.FrameService;
import fr.maillage.plan.model.Frame;
import fr.maillage.plan.model.FrameVersion;
import fr.maillage.plan.persistence.FrameVersionRepository;
import fr.maillage.plan.scheme.DraftDesk;
import fr.maillage.plan.scheme.FrameLine;
import fr.maillage.plan.scheme.FrameTree;
import fr.maillage.plan.scheme.LineLevel;
import fr.maillage.plan.scheme.VersionState;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Takes rows about frames that there are, and about lines. */
@ApplicationScoped
class SchemeLines {

    @Inject
    private FrameService frames;

    @Inject
    private FrameChecks checks;

    @Inject
    private FrameLifecycle lifecycle;

    @Inject
    private FrameVersionRepository versions;

    @Inject
    private DraftDesk desk;

    /** Updates an existing frame by its row. */
    RecordOutcome update(Frame frame, SchemeRow row, boolean dryRun) {
        FieldValues<FrameField> before = frames.get(frame.uuid()).values();
        FieldValues<FrameField> said = FieldValues.none(FrameField.class)
                .with(FrameField.NAME, row.label())
                .with(FrameField.KIND, row.kind());
        FieldValues<FrameField> after = checks.check(said.or(before), before, frame.uuid());
        List<Change> changes = before.changes(after);
        if (!changes.isEmpty() && frozen(versions.ofFrame(frame.id()))) {
            return refused(row, newest(frame));
        }
        if (!dryRun) {
            lifecycle.update(frame, before, after);
        }
        return outcome(row, changes);
    }

    /**
     * Gives the writer that takes the lines of a frame.
     *
     * @param frame null where there is none, or not yet
     * @param code the frame's
     * @param planned whether an earlier row of a dry run would have entered it
     */
    Writer writer(Frame frame, String code, boolean planned, boolean dryRun, RecordNotes notes) {
        return new Writer(frame, code, planned, dryRun, notes);
    }

    /** Tells if no version may be changed. */
    private static boolean frozen(List<FrameVersion> all) {
        return all.stream().noneMatch(v -> VersionState.DRAFT.code().equals(v.state()));
    }

    private FrameVersion newest(Frame frame) {
        return versions.ofFrame(frame.id()).get(0);
    }

    private static RecordOutcome refused(SchemeRow row, FrameVersion version) {
        boolean adopted = VersionState.ADOPTED.code().equals(version.state());
        return RecordOutcome.rejected(
                row.code(),
                List.of(Violation.of(
                        "label",
                        adopted ? "plan-version-adopted" : "plan-version-submitted",
                        row.code(),
                        Integer.toString(version.number()),
                        String.valueOf(adopted ? version.adoptedOn() : version.submittedOn()))));
    }

    private static RecordOutcome outcome(SchemeRow row, List<Change> changes) {
        return new RecordOutcome(
                row.code(), changes.isEmpty() ? RecordOutcome.UNCHANGED : RecordOutcome.UPDATED, changes, List.of());
    }

    /** Takes the lines of one frame. */
    final class Writer {

        private final Frame frame;
        private final String code;
        private final boolean planned;
        private final boolean dryRun;
        private final RecordNotes notes;
        private DraftDesk.Open draft;

        private Writer(Frame frame, String code, boolean planned, boolean dryRun, RecordNotes notes) {
            this.frame = frame;
            this.code = code;
            this.planned = planned;
            this.dryRun = dryRun;
            this.notes = notes;
        }

        /** Takes a row, whose line may stand already. */
        RecordOutcome take(SchemeRow row) {
            if (frame == null && !planned) {
                return RecordOutcome.rejected(row.code(), List.of(Violation.of("parent", "plan-frame-unknown", code)));
            }
            FieldValues<LineField> said = LineLevel.AXIS.code().equals(row.level())
                    ? row.line().with(LineField.PARENT, (String) null)
                    : row.line();
            FrameVersion version = frame == null ? null : newest(frame);
            FrameTree tree = tree(version, row);
            Optional<FrameLine> known = tree.find(row.code());
            FieldValues<LineField> before = known.map(FrameLine::values).orElse(FieldValues.none(LineField.class));
            FieldValues<LineField> after =
                    desk.check(frame == null ? null : frame.id(), said.or(before), known.orElse(null), tree);
            List<Change> changes = before.changes(after);
            if (!changes.isEmpty()
                    && version != null
                    && !VersionState.DRAFT.code().equals(version.state())) {
                return refused(row, version);
            }
            write(known, after, tree, changes);
            return known.isPresent()
                    ? outcome(row, changes)
                    : new RecordOutcome(row.code(), RecordOutcome.CREATED, changes, List.of());
        }

        private void write(
                Optional<FrameLine> known, FieldValues<LineField> after, FrameTree tree, List<Change> changes) {
            if (dryRun) {
                notes.note(key(after.text(LineField.CODE)), after.text(LineField.LEVEL));
            } else if (!changes.isEmpty()) {
                if (draft == null) {
                    draft = desk.draft(newest(frame).uuid());
                }
                if (known.isPresent()) {
                    desk.update(draft, known.get(), after, tree);
                } else {
                    desk.add(draft, after, tree);
                }
            }
        }

        /** The version's lines, and of those that earlier rows of a dry run would have entered the ones that a row names. */
        private FrameTree tree(FrameVersion version, SchemeRow row) {
            FrameTree tree = version == null ? new FrameTree(List.of()) : desk.tree(version);
            if (!dryRun) {
                return tree;
            }
            List<FrameLine> lines = new ArrayList<>(tree.lines());
            for (String named : new String[] {row.code(), row.parent()}) {
                if (named != null && tree.find(named).isEmpty()) {
                    notes.noted(key(named)).ifPresent(level -> lines.add(imagined(named, level, lines.size())));
                }
            }
            return new FrameTree(lines);
        }

        private static FrameLine imagined(String line, String level, int rank) {
            return new FrameLine(
                    -1L - rank,
                    UUID.randomUUID(),
                    0,
                    null,
                    rank,
                    FieldValues.none(LineField.class)
                            .with(LineField.CODE, line)
                            .with(LineField.LEVEL, level)
                            .with(LineField.LABEL, line));
        }

        private String key(String line) {
            return "plan:line|" + (frame == null ? code : frame.uuid()) + "|" + line;
        }
    }
}
