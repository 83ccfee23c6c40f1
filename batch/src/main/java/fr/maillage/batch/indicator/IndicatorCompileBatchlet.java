package fr.maillage.batch.indicator;

import fr.maillage.batch.job.JobBatchlet;
import fr.maillage.indicator.IndicatorCompileService;
import fr.maillage.indicator.IndicatorCompileService.Compilation;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** One transaction per indicator, each with its own cursor; then the snapshot is published, and an earlier day put away. */
@Named
@Dependent
public class IndicatorCompileBatchlet extends JobBatchlet {

    @EJB
    private IndicatorCompileService indicators;

    @Override
    protected void work() {
        Compilation compilation = indicators.begin(run());
        progress().expect(run(), compilation.total());
        for (String code : compilation.todo()) {
            if (stopRequested()) {
                return;
            }
            indicators.compile(run(), code);
        }
        indicators.publish(run());
        indicators.putTogether();
    }
}
