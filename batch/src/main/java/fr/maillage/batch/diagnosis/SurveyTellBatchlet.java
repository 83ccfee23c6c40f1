package fr.maillage.batch.diagnosis;

import fr.maillage.batch.job.JobBatchlet;
import fr.maillage.diagnosis.survey.SurveyEditionService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** A survey in each transaction. What was told is not told again, so that a new attempt goes on after it. */
@Named
@Dependent
public class SurveyTellBatchlet extends JobBatchlet {

    @EJB
    private SurveyEditionService surveys;

    @Override
    protected void work() {
        repeat(surveys::releaseNext);
    }
}
