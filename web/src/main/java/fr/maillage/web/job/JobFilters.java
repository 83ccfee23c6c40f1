package fr.maillage.web.job;

import fr.maillage.job.JobRunFilter;
import fr.maillage.job.JobStatus;
import fr.maillage.web.shared.Asked;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** The filters of the list of runs, read from its address. */
final class JobFilters {

    private JobFilters() {}

    static JobRunFilter of(HttpServletRequest request) {
        Asked asked = Asked.of(request);
        Set<JobStatus> statuses = asked.choice("state", JobStates::statuses);
        return new JobRunFilter(
                asked.text("job"),
                statuses == null ? Set.of() : statuses,
                asked.text("owner"),
                asked.flag("mine"),
                asked.day("from"));
    }
}
