package fr.maillage.batch.diagnosis;

import fr.maillage.batch.job.NightlyRuns;
import fr.maillage.diagnosis.survey.SurveyTellJob;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Tells readers what was answered to surveys that are over. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SurveyTellNightly {

    @Inject
    private NightlyRuns runs;

    /** Soon after midnight in Paris, and before the snapshot. */
    @Schedule(hour = "0", minute = "25", timezone = "Europe/Paris", persistent = false)
    void tell() {
        runs.start(SurveyTellJob.ID);
    }
}
