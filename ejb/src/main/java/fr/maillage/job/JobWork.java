package fr.maillage.job;

import fr.maillage.identity.Caller;
import fr.maillage.job.persistence.JobRunRepository;
import fr.maillage.shared.ClockProducer;
import fr.maillage.work.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The caller's runs that work at the moment, and those of the last days that need her to restart them. */
@ApplicationScoped
class JobWork implements WorkItems {

    private static final Set<JobStatus> ACTIVE = EnumSet.of(JobStatus.QUEUED, JobStatus.RUNNING, JobStatus.STOPPING);
    private static final Set<JobStatus> BROKEN = EnumSet.of(JobStatus.FAILED, JobStatus.INTERRUPTED);
    private static final int DAYS = 7;

    @Inject
    private JobRunRepository runs;

    @Inject
    private JobQueries queries;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    public List<WorkItem> items() {
        List<WorkItem> items = new ArrayList<>();
        // The system has no page to look at, and no account to find its own runs by.
        if (caller.identity().map(who -> who.accountId() != null).orElse(false)) {
            LocalDate from = ClockProducer.today(clock).minusDays(DAYS);
            add(items, "job-broken", new JobRunFilter(null, BROKEN, null, true, from), "problem&from=" + from, true);
            add(items, "job-active", new JobRunFilter(null, ACTIVE, null, true), "active", false);
        }
        return items;
    }

    private void add(List<WorkItem> items, String kind, JobRunFilter filter, String state, boolean urgent) {
        long count = runs.count(queries.of(filter));
        if (count > 0) {
            items.add(new WorkItem(kind, count, "/job/list.xhtml?mine=true&state=" + state, urgent));
        }
    }
}
