package fr.maillage.notification;

import fr.maillage.notification.persistence.DeliveryRepository;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/** By which somebody refuses further messages: whoever has the link of a message, signed in or not. */
@Stateless
public class RefusalService {

    @Inject
    private DeliveryRepository deliveries;

    @Inject
    private LinkSigner signer;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Tells if the address of a link refuses messages already.
     *
     * @throws Problem NOT_FOUND for a link that was not made here
     */
    public boolean refused(String hash, String signature) {
        check(hash, signature);
        return !deliveries.refused(Set.of(hash)).isEmpty();
    }

    /**
     * Notes that the address of a link refuses messages; doing so again has no effect. The audit tells that somebody
     * did, not who.
     *
     * @throws Problem NOT_FOUND for a link that was not made here
     */
    public void refuse(String hash, String signature) {
        check(hash, signature);
        if (deliveries.refuse(hash, OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS))) {
            audit.record(new AuditLine("notification.refuse", null, null, null, List.of()));
        }
    }

    private void check(String hash, String signature) {
        if (!signer.refusalHolds(hash, signature)) {
            throw Problem.notFound("link", null);
        }
    }
}
