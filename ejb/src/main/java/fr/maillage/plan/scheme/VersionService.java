package fr.maillage.plan.scheme;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.plan.frame.FrameLifecycle;
import fr.maillage.plan.model.Frame;
import fr.maillage.plan.model.FrameVersion;
import fr.maillage.plan.persistence.FrameVersionRepository;
import fr.maillage.plan.persistence.VersionListRepository;
import fr.maillage.record.RecordQuery;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Versions of frames, and what differs between them. Reading needs READ somewhere. */
@Stateless
public class VersionService {

    @Inject
    private VersionReader reader;

    @Inject
    private FrameLifecycle frames;

    @Inject
    private FrameVersionRepository versions;

    @Inject
    private VersionListRepository lists;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * A page of the versions of all frames that are not archived, in two statements.
     *
     * @param request sorts by {@code name} of the frame (default) or {@code adoptedOn}
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND for an unknown territory; INVALID for an unknown
     *     sort
     */
    public Page<VersionRow> list(VersionFilter filter, PageRequest request) {
        caller.require(Permission.READ);
        RecordQuery query = new RecordQuery().given(filter.kind(), "f.kind = ?").given(filter.state(), "r.state = ?");
        if (filter.territory() != null && !filter.territory().isBlank()) {
            long territory = territories.required(filter.territory()).id();
            query.inside(territory, ClockProducer.today(clock), "f.territory_id");
        }
        return lists.page(query, request);
    }

    /**
     * A version with its lines.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND
     */
    public VersionDetail get(UUID id) {
        caller.require(Permission.READ);
        FrameVersion version =
                versions.byUuid(id).orElseThrow(() -> Problem.notFound("plan.version", String.valueOf(id)));
        return reader.detail(frames.byKey(version.frameId()), version);
    }

    /**
     * The version of a frame that is in force, else the latest.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND
     */
    public VersionDetail current(UUID frame) {
        caller.require(Permission.READ);
        Frame found = frames.find(frame);
        List<FrameVersion> all = versions.ofFrame(found.id());
        return reader.detail(found, VersionReader.inForce(all).orElseGet(() -> all.get(0)));
    }

    /**
     * Compares two versions of one frame, the earlier first whatever the order of the arguments.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND, for a version of another frame, too
     */
    public List<VersionComparison.Pair> compare(UUID one, UUID other) {
        VersionDetail a = get(one);
        VersionDetail b = get(other);
        if (!a.frame().id().equals(b.frame().id())) {
            throw Problem.notFound("plan.version", String.valueOf(other));
        }
        boolean ordered = a.version().number() <= b.version().number();
        return VersionComparison.of((ordered ? a : b).tree(), (ordered ? b : a).tree());
    }
}
