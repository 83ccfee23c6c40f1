package fr.maillage.place.search;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.place.PlaceService;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Hands out whole records, however many, a few hundred at a time. */
@Stateless
public class PlaceExportService {

    private static final int CHUNK = 500;

    @Inject
    private PlaceQueries queries;

    @Inject
    private PlaceRows rows;

    @Inject
    private PlaceFreshness freshness;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Every place that the list shows with this filter, in its order, on all its pages. A place that is archived while
     * the export runs may still be in it.
     *
     * @param order only its sort and direction count, see {@link PlaceService#list}
     * @throws Problem as for {@link PlaceService#list}; nothing has been handed out then
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void export(PlaceFilter filter, PageRequest order, Consumer<PlaceRow> consumer) {
        caller.require(Permission.READ);
        LocalDate today = LocalDate.now(clock.withZone(ClockProducer.PARIS));
        FreshnessThresholds thresholds = freshness.thresholds();
        List<Long> ids = queries.ids(filter, order);
        for (int from = 0; from < ids.size(); from += CHUNK) {
            List<Long> chunk = ids.subList(from, Math.min(ids.size(), from + CHUNK));
            rows.read(chunk, thresholds, today).forEach(consumer);
        }
    }
}
