package fr.maillage.batch.feed;

import fr.maillage.feed.FeedLookService;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Looks at watched sources that are due. Every server tries; each look's key lets one succeed. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportFeedTimer {

    @EJB
    private FeedLookService looking;

    @Schedule(hour = "*", minute = "*/5", persistent = false)
    void look() {
        looking.lookAtDue();
    }
}
