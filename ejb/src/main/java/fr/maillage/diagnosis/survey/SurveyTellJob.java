package fr.maillage.diagnosis.survey;

import fr.maillage.identity.Permission;
import fr.maillage.job.SoleJob;
import jakarta.enterprise.context.ApplicationScoped;

/** The job that tells readers what was answered to surveys that are over; nightly, before the snapshot. */
@ApplicationScoped
public class SurveyTellJob extends SoleJob {

    public static final String ID = "diagnosis-tell";

    public SurveyTellJob() {
        super(ID, Permission.RUN_JOBS, "/diagnosis/survey/list.xhtml");
    }
}
