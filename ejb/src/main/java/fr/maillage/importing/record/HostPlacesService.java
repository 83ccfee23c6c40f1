package fr.maillage.importing.record;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.importing.ImportJob;
import fr.maillage.importing.persistence.OnceRepository;
import fr.maillage.job.JobRunFilter;
import fr.maillage.job.JobRunService;
import fr.maillage.job.JobRunView;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Remains of the time when hosts of conseillers numériques were imported as places. */
@Stateless
public class HostPlacesService {

    /** The form by which they were imported, and the source that it gave them unless the importer named another. */
    static final String PROFILE = "cnfs-structures";

    static final String SOURCE = "conseiller-numerique-structures";

    private static final String DONE = "host-places-archived";

    @Inject
    private OnceRepository once;

    @Inject
    private JobRunService jobs;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Tells if they were looked for in this database before: what a person restores since then stays.
     *
     * @throws Problem UNAUTHENTICATED; DENIED without IMPORT everywhere
     */
    public boolean done() {
        caller.requireEverywhere(Permission.IMPORT);
        return once.done(DONE);
    }

    /**
     * Notes that they were looked for.
     *
     * @throws Problem as {@link #done}
     */
    public void finish() {
        caller.requireEverywhere(Permission.IMPORT);
        once.note(DONE, OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS));
    }

    /**
     * The sources under which they came, as far as runs of imports are still known.
     *
     * @throws Problem as {@link #done}
     */
    public Set<String> sources() {
        caller.requireEverywhere(Permission.IMPORT);
        Set<String> sources = new LinkedHashSet<>(Set.of(SOURCE));
        int number = 0;
        Page<JobRunView> page;
        do {
            page = jobs.list(
                    new JobRunFilter(ImportJob.ID, Set.of(), null, false),
                    new PageRequest(number++, PageRequest.MAX_SIZE, null, true));
            for (JobRunView run : page.items()) {
                Map<String, String> parameters = run.parameters();
                if (PROFILE.equals(parameters.get(ImportJob.PROFILE)) && parameters.get(ImportJob.SOURCE) != null) {
                    sources.add(parameters.get(ImportJob.SOURCE));
                }
            }
        } while (page.items().size() == PageRequest.MAX_SIZE);
        return sources;
    }
}
