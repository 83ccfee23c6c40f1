package fr.maillage.plan.scheme;

import fr.maillage.plan.frame.FrameService;
import fr.maillage.plan.model.Frame;
import fr.maillage.plan.model.FrameVersion;
import fr.maillage.plan.persistence.FrameVersionRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Reads versions of frames. It asks for no right but what reading the frame takes. */
@ApplicationScoped
class VersionReader {

    @Inject
    private DraftDesk desk;

    @Inject
    private FrameService frames;

    @Inject
    private FrameVersionRepository versions;

    /** A version with its lines, beside the other versions of its frame. */
    VersionDetail detail(Frame frame, FrameVersion version) {
        return new VersionDetail(
                frames.get(frame.uuid()),
                VersionView.of(version),
                desk.tree(version),
                versions.ofFrame(frame.id()).stream().map(VersionView::of).toList());
    }

    /** The one among all versions of a frame that is in force. */
    static Optional<FrameVersion> inForce(List<FrameVersion> all) {
        return all.stream()
                .filter(v -> VersionState.ADOPTED.code().equals(v.state()))
                .findFirst();
    }
}
