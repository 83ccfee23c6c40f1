package fr.maillage.plan.scheme;

import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * The axes and objectives of drafts; changing one needs EDIT_PLAN on the perimeter. Two people may work on different lines
 * of one draft.
 */
@Stateless
public class LineService {

    @Inject
    private DraftDesk desk;

    /**
     * Enters a line at the end of the axes, or of its axis.
     *
     * @param draft the version
     * @return the line's identifier, which it keeps in all versions
     * @throws Problem INVALID with one violation per wrong field; DENIED without EDIT_PLAN on the perimeter; CONFLICT for a
     *     version that is no draft or of an archived frame; NOT_FOUND
     */
    public UUID add(UUID draft, FieldValues<LineField> input) {
        DraftDesk.Open open = desk.draft(draft);
        FrameTree tree = desk.tree(open.version());
        return desk.add(open, desk.check(open.frame().id(), input, null, tree), tree);
    }

    /**
     * Changes a line, or moves it to another axis.
     *
     * @param version of the line that the caller has seen
     * @throws Problem as for {@link #add}; STALE when somebody else changed the line meanwhile
     */
    public void update(UUID draft, UUID line, int version, FieldValues<LineField> input) {
        DraftDesk.Open open = desk.draft(draft);
        FrameTree tree = desk.tree(open.version());
        FrameLine found = find(tree, line, version);
        desk.update(open, found, desk.check(open.frame().id(), input, found, tree), tree);
    }

    /**
     * Gives a line another place among those beside it.
     *
     * @param by -1 for one place earlier, 1 for one later; nothing where there is none
     * @throws Problem as for {@link #update}
     */
    public void shift(UUID draft, UUID line, int by) {
        DraftDesk.Open open = desk.draft(draft);
        FrameTree tree = desk.tree(open.version());
        FrameLine found = tree.find(line).orElseThrow(() -> Problem.notFound("plan.line", String.valueOf(line)));
        desk.shift(open, found, Integer.signum(by), tree);
    }

    /**
     * Takes a line out of a draft; other versions keep it.
     *
     * @throws Problem as for {@link #update}; CONFLICT for an axis with objectives, and for a line that records serve
     */
    public void remove(UUID draft, UUID line, int version) {
        DraftDesk.Open open = desk.draft(draft);
        FrameTree tree = desk.tree(open.version());
        desk.remove(open, find(tree, line, version), tree);
    }

    private static FrameLine find(FrameTree tree, UUID line, int version) {
        FrameLine found = tree.find(line).orElseThrow(() -> Problem.notFound("plan.line", String.valueOf(line)));
        if (found.version() != version) {
            throw Problem.stale("plan.line", line.toString());
        }
        return found;
    }
}
