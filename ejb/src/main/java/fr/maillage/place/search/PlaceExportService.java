package fr.maillage.place.search;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.place.PlaceService;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.function.Consumer;

/** Hands out whole records, however many, a slice at a time; no connection is held while somebody takes one. */
@Stateless
public class PlaceExportService {

    @Inject
    private PlaceSearch queries;

    @Inject
    private PlaceRows rows;

    @Inject
    private Caller caller;

    @Resource
    private ManagedExecutorService executor;

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
        PlaceRows.Basis basis = rows.basis();
        queries.keys(filter, order)
                .ahead(
                        executor,
                        slice -> rows.stored(slice.list()),
                        stored -> rows.records(stored, basis).forEach(consumer));
    }
}
