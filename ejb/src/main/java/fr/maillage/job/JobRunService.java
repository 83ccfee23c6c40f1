package fr.maillage.job;

import fr.maillage.document.DocumentService;
import fr.maillage.document.DocumentView;
import fr.maillage.identity.Caller;
import fr.maillage.identity.CallerIdentity;
import fr.maillage.job.model.JobParameterPolicy;
import fr.maillage.job.model.JobRun;
import fr.maillage.job.persistence.JobCursorRepository;
import fr.maillage.job.persistence.JobRunQuery;
import fr.maillage.job.persistence.JobRunRepository;
import fr.maillage.job.persistence.JobTransitionRepository;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.Violation;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The runs of jobs, for pages and the API. Whoever runs jobs everywhere sees all of them; others see their own, and
 * those that timers start where the job says who may.
 */
@Stateless
public class JobRunService {

    @Inject
    private JobRunRepository runs;

    @Inject
    private JobTransitionRepository transitions;

    @Inject
    private JobCursorRepository cursors;

    @Inject
    private JobDefinitions definitions;

    @Inject
    private JobAccess access;

    @Inject
    private JobQueries queries;

    @Inject
    private JobViews views;

    @Inject
    private DocumentService documents;

    @Inject
    private Instance<JobLauncher> launcher;

    @Inject
    private AfterCommit afterCommit;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Records a run for the caller; it starts once this transaction has committed.
     *
     * @param job the identifier of a declared job
     * @param parameters what the job needs, as text; at most 4000 characters each
     * @return the run's identifier
     * @throws Problem UNAUTHENTICATED, DENIED without the job's permission, INVALID for an unknown job or parameters
     *     that the job refuses
     */
    public UUID create(String job, Map<String, String> parameters) {
        return record(job, parameters, null);
    }

    /**
     * Records a run for a timer under a key of which there can be only one.
     *
     * @throws RuntimeException where another node has just claimed it; {@link JobClaimService} turns that into an answer
     */
    public UUID record(String job, Map<String, String> parameters, String claimKey) {
        JobDefinition definition = definitions.required(job);
        caller.require(definition.permission());
        List<Violation> violations = JobParameterPolicy.check(parameters);
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        definition.validate(parameters);
        CallerIdentity owner = caller.requireSignedIn();
        UUID id = UUID.randomUUID();
        runs.add(new JobRun(
                id,
                job,
                JobStatus.QUEUED.name(),
                new JobRun.Owner(owner.accountId(), owner.login(), owner.displayName()),
                claimKey,
                definition.exclusiveKey(parameters).orElse(null),
                parameters,
                now()));
        audit.record(new AuditLine("job.start", ref(id), job, null, JobParameterPolicy.changes(parameters)));
        launchAfterCommit(id);
        return id;
    }

    /** The run that waits or works under an exclusive key, whoever's it is; the oldest of several. */
    public Optional<UUID> active(String exclusiveKey) {
        caller.requireSignedIn();
        return runs.active(exclusiveKey);
    }

    /** @throws Problem UNAUTHENTICATED; NOT_FOUND where there is none that the caller may see */
    public JobRunView get(UUID id) {
        return views.of(List.of(access.visible(id)), access::controllable).get(0);
    }

    /** Lists the attempts of a run and where each was made, the latest first. Throws as {@link #get}. */
    public List<JobAttemptView> attempts(UUID id) {
        return cursors.attempts(access.visible(id).getId()).stream()
                .map(a -> new JobAttemptView(
                        a.number(), a.node(), a.startedAt(), a.endedAt(), JobStatus.valueOf(a.status())))
                .toList();
    }

    /**
     * The runs that the caller may see, the newest first; sorted by {@code created}, {@code job}, {@code status} or
     * {@code owner} on request.
     *
     * @throws Problem UNAUTHENTICATED for visitors
     */
    public Page<JobRunView> list(JobRunFilter filter, PageRequest page) {
        JobRunQuery query = queries.of(filter);
        return new Page<>(views.of(runs.list(query, page), access::controllable), runs.count(query), page);
    }

    /** The identifiers of all declared jobs, for filters. */
    public List<String> jobs() {
        caller.requireSignedIn();
        return definitions.all().stream().map(JobDefinition::job).toList();
    }

    /** The identifiers of the jobs that the caller may start without further input. */
    public List<String> startable() {
        return definitions.all().stream()
                .filter(JobDefinition::startable)
                .filter(d -> caller.may(d.permission()))
                .map(JobDefinition::job)
                .toList();
    }

    /**
     * Records a run of a job that may be started from outside its feature.
     *
     * @throws Problem as {@link #create}, and INVALID for a job that only its own feature starts
     */
    public UUID start(String job, Map<String, String> parameters) {
        if (!definitions.required(job).startable()) {
            throw Problem.invalid("job", "job-not-startable", job);
        }
        return create(job, parameters);
    }

    /**
     * Names what holds up a run that was asked to stop: its step, as the job's definition names it.
     *
     * @return empty where it is not stopping, or works on another server
     * @throws Problem UNAUTHENTICATED; NOT_FOUND where there is none that the caller may see
     */
    public Optional<String> waitsFor(UUID id) {
        return JobStatus.STOPPING.name().equals(access.visible(id).getStatus())
                ? launcher.get().step(id)
                : Optional.empty();
    }

    /**
     * Asks a run to stop: at once where it still waits, after its current chunk where it works. No effect on a run that
     * is stopping already.
     *
     * @throws Problem NOT_FOUND, DENIED, CONFLICT where the run has ended
     */
    public void stop(UUID id) {
        JobRun run = access.controlled(id);
        if (transitions.cancelQueued(id, now())) {
            audit.record(new AuditLine("job.stop", ref(id), run.getJob(), null, List.of()));
        } else if (transitions.askToStop(id)) {
            audit.record(new AuditLine("job.stop", ref(id), run.getJob(), null, List.of()));
            afterCommit.run(() -> launcher.get().stop(id));
        } else if (!JobStatus.STOPPING.name().equals(runs.status(id))) {
            throw Problem.of(Problem.Kind.CONFLICT, "status", "job-not-stoppable", run.getStatus());
        }
    }

    /**
     * Starts a stopped, failed or interrupted run again; it goes on where its last committed chunk ended.
     *
     * @throws Problem NOT_FOUND, DENIED, CONFLICT where the run works, waits or is completed
     */
    public void restart(UUID id) {
        restart(id, Map.of());
    }

    /**
     * The same for a run that is told what it waited for.
     *
     * @param told parameters more than those that it was started with, or others in their place
     * @throws Problem as the other
     */
    public void restart(UUID id, Map<String, String> told) {
        JobRun run = access.controlled(id);
        if (!transitions.queueAgain(id)) {
            throw Problem.of(Problem.Kind.CONFLICT, "status", "job-not-restartable", run.getStatus());
        }
        told.forEach((name, value) -> transitions.tell(id, name, value));
        audit.record(new AuditLine("job.restart", ref(id), run.getJob(), null, JobParameterPolicy.changes(told)));
        launchAfterCommit(id);
    }

    /** The file of rejected records. Throws as {@link #get}, and NOT_FOUND where nothing was rejected. */
    public DocumentView rejects(UUID id) {
        return documents.getUnchecked(rejectsOf(id));
    }

    /** The bytes of the file of rejected records; the caller closes the stream. Throws as {@link #rejects}. */
    public InputStream openRejects(UUID id) {
        return documents.openUnchecked(rejectsOf(id));
    }

    private static RecordRef ref(UUID id) {
        return new RecordRef("job", id);
    }

    private UUID rejectsOf(UUID id) {
        UUID rejects = get(id).rejects();
        if (rejects == null) {
            throw Problem.notFound("rejects", id.toString());
        }
        return rejects;
    }

    private void launchAfterCommit(UUID id) {
        afterCommit.run(() -> launcher.get().start(id));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
