package fr.maillage.plan.scheme;

import fr.maillage.plan.frame.FrameLifecycle;
import fr.maillage.plan.model.FrameVersion;
import fr.maillage.plan.persistence.FrameVersionRepository;
import fr.maillage.plan.persistence.VersionLineRepository;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
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
 * Takes versions of frames from draft to adopted, and opens the next one. Needs EDIT_PLAN on the perimeter. An adopted
 * version stays in force until the next one is adopted.
 */
@Stateless
public class AdoptionService {

    @Inject
    private DraftDesk desk;

    @Inject
    private VersionReader reader;

    @Inject
    private FrameLifecycle frames;

    @Inject
    private FrameVersionRepository versions;

    @Inject
    private VersionLineRepository lines;

    @Inject
    private ServedLines served;

    @Inject
    private Clock clock;

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
        Optional<FrameVersion> before =
                VersionReader.inForce(versions.ofFrame(open.frame().id()));
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
        return reader.detail(open.frame(), open.version());
    }

    private static Problem conflict(String rule) {
        return Problem.of(Problem.Kind.CONFLICT, null, rule, null);
    }
}
