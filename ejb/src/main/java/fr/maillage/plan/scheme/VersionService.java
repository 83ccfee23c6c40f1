package fr.maillage.plan.scheme;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.plan.frame.FrameDetail;
import fr.maillage.plan.frame.FrameLifecycle;
import fr.maillage.plan.frame.FrameService;
import fr.maillage.plan.model.Frame;
import fr.maillage.plan.model.FrameVersion;
import fr.maillage.plan.persistence.FrameVersionRepository;
import fr.maillage.plan.persistence.VersionLineRepository;
import fr.maillage.plan.persistence.VersionListRepository;
import fr.maillage.record.RecordQuery;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Versions of frames, from draft to adopted. Reading needs READ somewhere; changing one needs EDIT_PLAN on the perimeter.
 * An adopted version stays in force until the next one is adopted.
 */
@Stateless
public class VersionService {

    @Inject
    private DraftDesk desk;

    @Inject
    private FrameService frameService;

    @Inject
    private FrameLifecycle frames;

    @Inject
    private FrameVersionRepository versions;

    @Inject
    private VersionLineRepository lines;

    @Inject
    private VersionListRepository lists;

    @Inject
    private TerritoryService territories;

    @Inject
    private ServedLines served;

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
        return detail(frames.byKey(version.frameId()), version);
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
        return detail(found, inForce(all).orElseGet(() -> all.get(0)));
    }

    /**
     * What differs between two versions of one frame, the earlier first whatever the order of the arguments.
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

    /**
     * Puts a draft before an assembly; it does not change while it is there.
     *
     * @param version of the draft and its lines that the caller has seen
     * @param day null for today
     * @throws Problem INVALID for a day to come; STALE when it was changed meanwhile; DENIED without EDIT_PLAN on the
     *     perimeter; CONFLICT for a version that is no draft or has no line; NOT_FOUND
     */
    public VersionDetail submit(UUID id, int version, LocalDate day) {
        DraftDesk.Open open = seen(desk.draft(id), version);
        LocalDate today = ClockProducer.today(clock);
        LocalDate submitted = AdoptionPolicy.submission(day == null ? today : day, today);
        if (desk.tree(open.version()).lines().isEmpty()) {
            throw conflict("plan.version.empty");
        }
        open.version().move(VersionState.SUBMITTED.code(), submitted, frames.now());
        return settle(open, "submit", List.of(new Change("submittedOn", null, submitted.toString())));
    }

    /**
     * Takes a version back from the assembly, to be changed again.
     *
     * @throws Problem as for {@link #submit}; CONFLICT for a version that is not submitted
     */
    public VersionDetail withdraw(UUID id, int version) {
        DraftDesk.Open open = submitted(id, version, "plan.version.not-submitted");
        LocalDate before = open.version().submittedOn();
        open.version().move(VersionState.DRAFT.code(), null, frames.now());
        return settle(open, "withdraw", List.of(new Change("submittedOn", before.toString(), null)));
    }

    /**
     * Adopts a submitted version; the one in force until then is revised.
     *
     * @throws Problem INVALID with one violation per missing or wrong value; as for {@link #submit}; CONFLICT for a version
     *     that is not submitted, and where records serve a line that the version in force has and this one lacks
     */
    public VersionDetail adopt(UUID id, int version, Adoption input) {
        DraftDesk.Open open = submitted(id, version, "plan.version.adopt-unsubmitted");
        Optional<FrameVersion> before = inForce(versions.ofFrame(open.frame().id()));
        Adoption adoption = AdoptionPolicy.adoption(
                input,
                open.version().submittedOn(),
                before.map(FrameVersion::adoptedOn).orElse(null),
                ClockProducer.today(clock));
        before.ifPresent(last -> {
            requireUnserved(last, open.version());
            last.move(VersionState.REVISED.code(), last.submittedOn(), frames.now());
        });
        open.version()
                .adopt(
                        VersionState.ADOPTED.code(),
                        adoption.adoptedOn(),
                        adoption.assembly(),
                        adoption.deliberation(),
                        frames.now());
        return settle(
                open,
                "adopt",
                List.of(
                        new Change("adoptedOn", null, adoption.adoptedOn().toString()),
                        new Change("assembly", null, adoption.assembly()),
                        new Change("deliberation", null, adoption.deliberation())));
    }

    /**
     * Opens a draft that says what the version in force says.
     *
     * @param version that the caller has seen
     * @return the draft
     * @throws Problem as for {@link #submit}; CONFLICT for a version that is not in force, and where another one is being
     *     worked on
     */
    public VersionDetail revise(UUID id, int version) {
        DraftDesk.Open open = seen(desk.open(id), version);
        if (!VersionState.ADOPTED.code().equals(open.version().state())) {
            throw conflict("plan.version.not-in-force");
        }
        List<FrameVersion> all = versions.ofFrame(open.frame().id());
        if (all.get(0).number() > open.version().number()) {
            throw conflict("plan.version.in-work");
        }
        FrameVersion draft = versions.begin(open.frame().id(), frames.now());
        lines.copy(open.version().id(), draft.id());
        return settle(
                new DraftDesk.Open(open.frame(), draft),
                "revise",
                List.of(new Change("number", null, Integer.toString(draft.number()))));
    }

    private void requireUnserved(FrameVersion last, FrameVersion next) {
        Set<Long> kept = desk.tree(next).lines().stream().map(FrameLine::key).collect(Collectors.toSet());
        List<FrameLine> gone = new ArrayList<>(desk.tree(last).lines());
        gone.removeIf(line -> kept.contains(line.key()));
        long uses = served.of(gone.stream().map(FrameLine::key).toList());
        if (uses > 0) {
            throw Problem.of(
                    Problem.Kind.CONFLICT,
                    null,
                    "plan.version.drops-served",
                    gone.stream().map(FrameLine::code).collect(Collectors.joining(", ")),
                    Long.toString(uses));
        }
    }

    private DraftDesk.Open submitted(UUID id, int version, String rule) {
        DraftDesk.Open open = seen(desk.open(id), version);
        if (!VersionState.SUBMITTED.code().equals(open.version().state())) {
            throw conflict(rule);
        }
        return open;
    }

    private static DraftDesk.Open seen(DraftDesk.Open open, int version) {
        if (open.version().version() != version) {
            throw Problem.stale("plan.version", open.version().uuid().toString());
        }
        return open;
    }

    private VersionDetail settle(DraftDesk.Open open, String verb, List<Change> changes) {
        versions.flush();
        frames.record(open.frame(), verb, changes);
        return detail(open.frame(), open.version());
    }

    private static Optional<FrameVersion> inForce(List<FrameVersion> all) {
        return all.stream()
                .filter(v -> VersionState.ADOPTED.code().equals(v.state()))
                .findFirst();
    }

    private static Problem conflict(String rule) {
        return Problem.of(Problem.Kind.CONFLICT, null, rule, null);
    }

    private List<VersionView> views(long frame) {
        return versions.ofFrame(frame).stream().map(VersionView::of).toList();
    }

    private VersionDetail detail(Frame frame, FrameVersion version) {
        FrameDetail whole = frameService.get(frame.uuid());
        return new VersionDetail(whole, VersionView.of(version), desk.tree(version), views(frame.id()));
    }
}
