package fr.maillage.batch.notification;

import fr.maillage.identity.Caller;
import fr.maillage.identity.CallerIdentity;
import fr.maillage.job.JobClaimService;
import fr.maillage.job.JobRunService;
import fr.maillage.notification.NotificationSendJob;
import fr.maillage.notification.OutboxSendService;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Starts the job when there is something to send. Every server looks; the moment in the run's key lets one succeed. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SendTimer {

    private static final int SECONDS = 5;

    @EJB
    private OutboxSendService sending;

    @EJB
    private JobRunService runs;

    @EJB
    private JobClaimService claims;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/" + SECONDS, persistent = false)
    void look() {
        if (sending.wanted() && !working()) {
            long moment = clock.instant().getEpochSecond() / SECONDS;
            claims.claim(NotificationSendJob.ID, Map.of(), NotificationSendJob.ID + ":" + moment);
        }
    }

    private boolean working() {
        return caller.runAs(
                CallerIdentity.SYSTEM, () -> runs.active(NotificationSendJob.ID).isPresent());
    }
}
