package fr.maillage.job;

import fr.maillage.identity.Caller;
import fr.maillage.identity.CallerIdentity;
import fr.maillage.job.persistence.JobRunRepository;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Runs that timers start: every node tries, one succeeds. */
@Stateless
public class JobClaimService {

    private static final Set<JobStatus> CUT_OFF = EnumSet.of(JobStatus.INTERRUPTED, JobStatus.FAILED);

    @EJB
    private JobRunService runs;

    @Inject
    private JobRunRepository repository;

    @Inject
    private Caller caller;

    /** The run that was claimed under a key; empty where none was, or where it was forgotten since. */
    public Optional<UUID> claimed(String claimKey) {
        return repository.claimed(Objects.requireNonNull(claimKey, "claimKey"));
    }

    /**
     * The same as {@link #claim}, where work is to be done once for ever: a run that was cut off or has failed goes on. One
     * that somebody stopped stays so.
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void claimOnce(String job, String claimKey) {
        if (claim(job, Map.of(), claimKey).isEmpty()) {
            caller.runAs(CallerIdentity.SYSTEM, () -> {
                claimed(claimKey)
                        .filter(run -> CUT_OFF.contains(runs.get(run).status()))
                        .ifPresent(runs::restart);
                return null;
            });
        }
    }

    /**
     * Records a run of the system, unless it was claimed before. It does so in a transaction of its own.
     *
     * @param claimKey names this run for ever, such as {@code indicator-compile:2026-11-24}; at most 200 characters
     * @return the new run; empty where this or another node has claimed it already
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<UUID> claim(String job, Map<String, String> parameters, String claimKey) {
        if (claimed(claimKey).isPresent()) {
            return Optional.empty();
        }
        try {
            return Optional.of(caller.runAs(CallerIdentity.SYSTEM, () -> runs.record(job, parameters, claimKey)));
        } catch (EJBException e) {
            if (repository.claimed(claimKey).isPresent()) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
