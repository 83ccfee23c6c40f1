package fr.maillage.plan.scheme;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.plan.LineField;
import fr.maillage.plan.persistence.FrameVersionRepository;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordEditing;
import fr.maillage.shared.Problem;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * The axes and objectives of drafts; changing one needs EDIT_PLAN on the perimeter. A line is asked for by its own
 * identifier: of a frame, one version at most is being worked on. Two people may work on different lines of it.
 */
@Stateless
@LocalBean
public class LineService implements RecordEditing<LineDetail, LineField> {

    @Inject
    private DraftDesk desk;

    @Inject
    private VersionService versions;

    @Inject
    private FrameVersionRepository all;

    @Inject
    private Caller caller;

    /** The line as the latest version says it that has it. */
    @Override
    public LineDetail get(UUID line) {
        caller.require(Permission.READ);
        VersionDetail version = versions.get(latest(line));
        return new LineDetail(found(version.tree(), line), version);
    }

    /**
     * Enters a line at the end of the axes, or of its axis.
     *
     * @param draft the version
     * @throws Problem INVALID with one violation per wrong field; DENIED without EDIT_PLAN on the perimeter; CONFLICT for a
     *     version that is no draft or of an archived frame; NOT_FOUND
     */
    public LineDetail add(UUID draft, FieldValues<LineField> input) {
        DraftDesk.Open open = desk.draft(draft);
        FrameTree tree = desk.tree(open.version());
        return get(desk.add(open, desk.check(open.frame().id(), desk.coded(open, input), null, tree), tree));
    }

    /** Corrects a line, or moves it to another axis, where it stands at the end. */
    @Override
    public LineDetail update(UUID line, int version, FieldValues<LineField> input) {
        DraftDesk.Open open = desk.draft(latest(line));
        FrameTree tree = desk.tree(open.version());
        FrameLine found = seen(tree, line, version);
        desk.update(open, found, desk.check(open.frame().id(), input, found, tree), tree);
        return get(line);
    }

    /**
     * Gives a line another place among those beside it.
     *
     * @param by negative for one place earlier, positive for one later; nothing where there is none
     * @throws Problem as for {@link #update}
     */
    public void shift(UUID line, int by) {
        DraftDesk.Open open = desk.draft(latest(line));
        FrameTree tree = desk.tree(open.version());
        desk.shift(open, found(tree, line), Integer.signum(by), tree);
    }

    /**
     * Takes a line out of a draft; other versions keep it.
     *
     * @param version that the caller has seen
     * @throws Problem as for {@link #update}; CONFLICT for an axis with objectives, and for a line that records serve
     */
    public void remove(UUID line, int version) {
        DraftDesk.Open open = desk.draft(latest(line));
        FrameTree tree = desk.tree(open.version());
        desk.remove(open, seen(tree, line, version), tree);
    }

    private UUID latest(UUID line) {
        return all.latestWith(line).orElseThrow(() -> unknown(line)).uuid();
    }

    private static FrameLine seen(FrameTree tree, UUID line, int version) {
        FrameLine found = found(tree, line);
        if (found.version() != version) {
            throw Problem.stale("plan.line", line.toString());
        }
        return found;
    }

    private static FrameLine found(FrameTree tree, UUID line) {
        return tree.find(line).orElseThrow(() -> unknown(line));
    }

    private static Problem unknown(UUID line) {
        return Problem.notFound("plan.line", String.valueOf(line));
    }
}
