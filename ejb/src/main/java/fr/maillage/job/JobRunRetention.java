package fr.maillage.job;

import fr.maillage.job.persistence.EndedRunRepository;
import fr.maillage.shared.RetainedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;

/** Period for which runs that have ended are kept. */
@ApplicationScoped
public class JobRunRetention implements RetainedData {

    @Inject
    private EndedRunRepository runs;

    @Override
    public String kind() {
        return "job-runs";
    }

    @Override
    public int defaultDays() {
        return 365;
    }

    @Override
    public int leastDays() {
        return 30;
    }

    @Override
    public int removeBefore(OffsetDateTime limit, int most) {
        return runs.remove(limit, most);
    }
}
