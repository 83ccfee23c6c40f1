package fr.maillage.testjobs;

import fr.maillage.batch.job.JobItemWriter;
import fr.maillage.identity.Caller;
import fr.maillage.identity.CallerIdentity;
import fr.maillage.job.JobCounts;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Writes the numbers with the login of the caller that it works as; fails for good at {@code failAt}. */
@Named
@Dependent
public class TestRowWriter extends JobItemWriter<Integer> {

    @EJB
    private TestRowTable table;

    @Inject
    private Caller caller;

    @Override
    protected JobCounts write(List<Integer> items) {
        String failAt = parameters().get("failAt");
        if (failAt != null && items.contains(Integer.valueOf(failAt))) {
            throw new IllegalStateException("This row fails on purpose");
        }
        table.write(run(), items, caller.identity().map(CallerIdentity::login).orElse("nobody"));
        return new JobCounts(items.size(), items.size(), 0, 0, 0);
    }
}
