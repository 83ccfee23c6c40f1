package fr.maillage.batch.committee;

import fr.maillage.committee.pack.PackDueService;
import fr.maillage.job.JobClaimService;
import fr.maillage.report.ReportProduceJob;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.logging.Logger;

/** Has the packs of meetings made whose day has come. Every server tries; the run's key lets one succeed. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PackDaily {

    private static final Logger LOG = Logger.getLogger(PackDaily.class.getName());

    @EJB
    private PackDueService packs;

    @EJB
    private JobClaimService claims;

    /** At a quarter past five in Paris, when the indicators are compiled. */
    @Schedule(hour = "5", minute = "15", timezone = "Europe/Paris", persistent = false)
    public void make() {
        for (PackDueService.Due due : packs.due()) {
            claims.claim(ReportProduceJob.ID, due.parameters(), due.claim())
                    .ifPresent(run -> LOG.info(() -> "Run " + run + " makes " + due.claim()));
        }
    }
}
