package fr.maillage.batch.notification;

import fr.maillage.batch.job.JobBatchlet;
import fr.maillage.job.JobCounts;
import fr.maillage.notification.OutboxSendService;
import fr.maillage.notification.OutboxSendService.Outcome;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** Sends until nothing is due. What was sent is noted message by message, so that an attempt begins where the last ended. */
@Named
@Dependent
public class SendBatchlet extends JobBatchlet {

    @EJB
    private OutboxSendService sending;

    @Override
    protected void work() {
        sending.begin();
        progress().expect(run(), sending.due());
        Outcome outcome;
        do {
            outcome = sending.sendSome(run());
            progress()
                    .advance(
                            run(),
                            part(),
                            "",
                            new JobCounts(
                                    outcome.all(),
                                    outcome.sent(),
                                    0,
                                    (long) outcome.held() + outcome.postponed(),
                                    outcome.failed()));
        } while (outcome.all() > 0 && !stopRequested());
    }
}
