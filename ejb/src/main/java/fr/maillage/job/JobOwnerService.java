package fr.maillage.job;

import fr.maillage.identity.CallerIdentity;
import fr.maillage.identity.IdentityService;
import fr.maillage.job.model.JobRun;
import fr.maillage.job.persistence.JobRunRepository;
import fr.maillage.shared.Problem;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;

/** As whom a run works. */
@Stateless
public class JobOwnerService {

    @Inject
    private JobRunRepository runs;

    @EJB
    private IdentityService identities;

    /**
     * The owner of a run with the rights of this moment; the system for what timers start.
     *
     * @throws Problem DENIED where the owner's account is closed
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public CallerIdentity ownerOf(UUID run) {
        JobRun found = runs.byUuid(run).orElseThrow(() -> Problem.notFound("job", run.toString()));
        if (found.getOwnerAccount() == null) {
            return CallerIdentity.SYSTEM;
        }
        return identities
                .identityOf(found.getOwnerLogin())
                .filter(identity -> found.getOwnerAccount().equals(identity.accountId()))
                .orElseThrow(() -> Problem.denied("job-owner-gone"));
    }
}
