package fr.maillage.job;

import fr.maillage.identity.Caller;
import fr.maillage.identity.CallerIdentity;
import fr.maillage.identity.Permission;
import fr.maillage.job.model.JobRun;
import fr.maillage.job.persistence.JobRunQuery.Sight;
import fr.maillage.job.persistence.JobRunRepository;
import fr.maillage.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which runs the caller may see and control. */
@ApplicationScoped
class JobAccess {

    @Inject
    private JobRunRepository runs;

    @Inject
    private JobDefinitions definitions;

    @Inject
    private Caller caller;

    /** @throws Problem UNAUTHENTICATED; NOT_FOUND where there is none that the caller may see */
    JobRun visible(UUID id) {
        CallerIdentity who = caller.requireSignedIn();
        Sight sight = sight();
        return runs.byUuid(id)
                .filter(r -> sight.everything()
                        || own(r, who)
                        || (r.getOwnerAccount() == null && sight.systemJobs().contains(r.getJob())))
                .orElseThrow(() -> Problem.notFound("job", id.toString()));
    }

    /** As {@link #visible}, and DENIED where the caller may only look. */
    JobRun controlled(UUID id) {
        JobRun run = visible(id);
        if (!controllable(run)) {
            throw Problem.denied("denied");
        }
        return run;
    }

    boolean controllable(JobRun run) {
        boolean permitted = definitions
                .find(run.getJob())
                .map(d -> caller.may(d.permission()))
                .orElse(false);
        return permitted && (seesAll() || own(run, caller.requireSignedIn()));
    }

    Sight sight() {
        CallerIdentity who = caller.requireSignedIn();
        Set<String> system = definitions.all().stream()
                .filter(d -> d.seenBy().map(caller::may).orElse(false))
                .map(JobDefinition::job)
                .collect(Collectors.toSet());
        return new Sight(seesAll(), who.accountId(), system);
    }

    private boolean seesAll() {
        return caller.scope(Permission.RUN_JOBS).everywhere();
    }

    private static boolean own(JobRun run, CallerIdentity who) {
        return run.getOwnerAccount() != null && run.getOwnerAccount().equals(who.accountId());
    }
}
