package fr.maillage.plan.scheme;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.plan.LineField;
import fr.maillage.plan.frame.FrameLifecycle;
import fr.maillage.plan.model.Frame;
import fr.maillage.plan.model.FrameVersion;
import fr.maillage.plan.model.LineIdentity;
import fr.maillage.plan.persistence.FrameLineRepository;
import fr.maillage.plan.persistence.FrameVersionRepository;
import fr.maillage.plan.persistence.VersionLineRepository;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.Problem;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes the lines of drafts. While one is open, others wait who would change it. */
@ApplicationScoped
public class DraftDesk {

    @Inject
    private FrameLifecycle frames;

    @Inject
    private FrameVersionRepository versions;

    @Inject
    private FrameLineRepository identities;

    @Inject
    private VersionLineRepository lines;

    @Inject
    private ServedLines served;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private Caller caller;

    /** A version with its frame, which the caller may change. */
    public record Open(Frame frame, FrameVersion version) {}

    /**
     * A version that the caller is about to change.
     *
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_PLAN on the perimeter; NOT_FOUND; CONFLICT for one of an
     *     archived frame
     */
    public Open open(UUID id) {
        caller.require(Permission.EDIT_PLAN);
        FrameVersion version =
                versions.locked(id).orElseThrow(() -> Problem.notFound("plan.version", String.valueOf(id)));
        Frame frame = frames.byKey(version.frameId());
        caller.require(Permission.EDIT_PLAN, frame.territoryId());
        frames.requireActive(frame);
        return new Open(frame, version);
    }

    /**
     * A draft whose lines the caller is about to change.
     *
     * @throws Problem as for {@link #open}; CONFLICT for a version that is no draft
     */
    public Open draft(UUID id) {
        Open open = open(id);
        if (!VersionState.DRAFT.code().equals(open.version().state())) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "plan.version.frozen", null);
        }
        return open;
    }

    public FrameTree tree(FrameVersion version) {
        return new FrameTree(lines.lines(version.id()));
    }

    /** Values of a new line, with the next code where it comes without: one that no version of its frame has. */
    public FieldValues<LineField> coded(Open draft, FieldValues<LineField> input) {
        return input.text(LineField.CODE) != null
                ? input
                : input.with(
                        LineField.CODE,
                        LineCodes.next(identities.codes(draft.frame().id()), input.text(LineField.PARENT)));
    }

    /**
     * Brings the values that a line would have to their normal form.
     *
     * @param frame the key of its frame; null for one that is not entered yet
     * @param self the line as it is; null for a new one
     * @throws Problem INVALID with one violation per wrong value
     */
    public FieldValues<LineField> check(Long frame, FieldValues<LineField> input, FrameLine self, FrameTree tree) {
        String code = input.text(LineField.CODE);
        LineLevel known = frame == null
                        || code == null
                        || code.length() > LineField.CODE.type().longest()
                ? null
                : identities
                        .identity(frame, code)
                        .flatMap(line -> LineLevel.byCode(line.level()))
                        .orElse(null);
        return LineValidator.check(input, self, tree, known, vocabularies.all());
    }

    /** Enters a line at the end of those beside it; one that another version has is that one again. */
    public UUID add(Open draft, FieldValues<LineField> values, FrameTree tree) {
        String code = values.text(LineField.CODE);
        LineIdentity line = identities
                .identity(draft.frame().id(), code)
                .orElseGet(() -> identities.add(
                        draft.frame().id(),
                        code,
                        LineLevel.byCode(values.text(LineField.LEVEL)).orElseThrow()));
        Long axis = axis(values, tree);
        lines.add(draft.version().id(), line.id(), axis, next(tree, axis), values);
        settle(draft, "line-add", changes(null, values));
        return line.uuid();
    }

    /** Changes a line; on another axis it stands at the end. Nothing is written when nothing differs. */
    public void update(Open draft, FrameLine line, FieldValues<LineField> values, FrameTree tree) {
        List<Change> changes = changes(line, values);
        if (changes.isEmpty()) {
            return;
        }
        Long axis = axis(values, tree);
        boolean moved = axis != null && !axis.equals(line.axis());
        lines.update(draft.version().id(), line, axis, moved ? next(tree, axis) : line.rank(), values);
        settle(draft, "line-update", changes);
    }

    /** Gives a line the place of the one before or after it; nothing where there is none. */
    public void shift(Open draft, FrameLine line, int by, FrameTree tree) {
        List<FrameLine> beside = new ArrayList<>(tree.beside(line.axis()));
        int at = beside.indexOf(line);
        int to = at + by;
        if (to < 0 || to >= beside.size()) {
            return;
        }
        beside.add(to, beside.remove(at));
        for (int rank = 0; rank < beside.size(); rank++) {
            if (beside.get(rank).rank() != rank) {
                lines.place(draft.version().id(), beside.get(rank).key(), rank);
            }
        }
        settle(draft, "line-move", List.of(change(line, "rank", "" + (at + 1), "" + (to + 1))));
    }

    /**
     * Takes a line out of a draft.
     *
     * @throws Problem CONFLICT for an axis with objectives, and for a line that records serve
     */
    public void remove(Open draft, FrameLine line, FrameTree tree) {
        int below = tree.below(line.key()).size();
        if (below > 0) {
            throw Problem.of(
                    Problem.Kind.CONFLICT, null, "plan.line.has-objectives", line.code(), Integer.toString(below));
        }
        long uses = served.of(List.of(line.key()));
        if (uses > 0) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "plan.line.served", line.code(), Long.toString(uses));
        }
        lines.remove(draft.version().id(), line.key());
        settle(draft, "line-remove", List.of(change(line, LineField.LABEL.key(), line.label(), null)));
    }

    private void settle(Open draft, String verb, List<Change> changes) {
        draft.version().touch(frames.now());
        versions.flush();
        frames.record(draft.frame(), verb, changes);
    }

    private static List<Change> changes(FrameLine line, FieldValues<LineField> after) {
        FieldValues<LineField> before = line == null ? FieldValues.none(LineField.class) : line.values();
        String code = after.text(LineField.CODE);
        return before.changes(after).stream()
                .map(c -> new Change(c.field(), said(code, c.before()), said(code, c.after())))
                .toList();
    }

    private static Change change(FrameLine line, String field, String before, String after) {
        return new Change(field, said(line.code(), before), said(line.code(), after));
    }

    /** A value in the audit, after the line that it is of. */
    private static String said(String code, String value) {
        return value == null ? null : value.equals(code) ? code : code + " : " + value;
    }

    private static Long axis(FieldValues<LineField> values, FrameTree tree) {
        return Optional.ofNullable(values.text(LineField.PARENT))
                .map(code -> tree.find(code).orElseThrow().key())
                .orElse(null);
    }

    private static int next(FrameTree tree, Long axis) {
        return tree.beside(axis).stream().mapToInt(FrameLine::rank).max().orElse(-1) + 1;
    }
}
