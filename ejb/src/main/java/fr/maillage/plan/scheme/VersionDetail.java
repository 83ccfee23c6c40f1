package fr.maillage.plan.scheme;

import fr.maillage.plan.frame.FrameDetail;
import java.util.List;

/**
 * A version with its lines, for somebody who may change it, or not.
 *
 * @param versions all versions of the frame, the newest first
 */
public record VersionDetail(FrameDetail frame, VersionView version, FrameTree tree, List<VersionView> versions) {

    /** Tells if the caller may change its lines now. */
    public boolean editable() {
        return frame.open() && version.draft();
    }

    /** Tells if the caller may open another draft now: one is in force and no other version is being worked on. */
    public boolean revisable() {
        return frame.open() && version.adopted() && versions.stream().noneMatch(v -> v.draft() || v.submitted());
    }
}
