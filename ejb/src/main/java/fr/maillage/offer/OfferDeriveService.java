package fr.maillage.offer;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.offer.persistence.OfferRepository;
import fr.maillage.place.core.PlaceDerivationService;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Brings the national records of all places up to the offers of today: some begin, some end. */
@Stateless
public class OfferDeriveService {

    private static final int CHUNK = 100;

    @Inject
    private OfferRepository offers;

    @Inject
    private OfferDerivation derivation;

    @Inject
    private OfferList list;

    @Inject
    private PlaceDerivationService places;

    @Inject
    private Caller caller;

    /**
     * Does so for the next places, in a transaction of its own. Doing it again changes nothing.
     *
     * @param last the key of the last place that was seen to; 0 to begin
     * @return the key of the last place seen to now; -1 when there was none left
     * @throws fr.maillage.shared.Problem UNAUTHENTICATED or DENIED without RUN_JOBS
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public long next(long last) {
        caller.require(Permission.RUN_JOBS);
        List<Long> chunk = offers.placesAfter(last, CHUNK);
        if (chunk.isEmpty()) {
            return -1;
        }
        places.lockAll(chunk);
        places.deriveAll(derivation.on(list.today(), chunk));
        return chunk.get(chunk.size() - 1);
    }
}
