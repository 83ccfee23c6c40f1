package fr.maillage.place.publication;

import fr.maillage.place.core.PlaceAggregates;
import fr.maillage.place.persistence.PlaceCriteria;
import fr.maillage.place.persistence.PublicationRepository;
import fr.maillage.place.search.PlaceRow;
import fr.maillage.place.search.PlaceRows;
import fr.maillage.place.search.PlaceSearch;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** The active places for readers without an account; archived ones never. Asks for no permission. */
@Stateless
public class PlacePublicationService {

    /** Beginning of the names of sources of invented places: they are shown here, but never handed out as data. */
    public static final String INVENTED = "demonstration-";

    private static final int CHUNK = 500;

    @Inject
    private PlaceSearch queries;

    @Inject
    private PublicationRepository publication;

    @Inject
    private PlaceAggregates store;

    @Inject
    private PlaceRows rows;

    /**
     * The state of the places of a territory that are handed out as data, in one statement.
     *
     * @param territory a territory's code; null or blank for all places
     * @throws Problem NOT_FOUND for an unknown territory
     */
    public PublishedState state(String territory) {
        PlaceCriteria criteria = new PlaceCriteria().notOf(INVENTED);
        queries.inside(criteria, territory, queries.today());
        return publication.state(criteria);
    }

    /**
     * One active place; what of its record is public is for the reader to say.
     *
     * @param id may be unknown
     * @return empty for an archived or unknown place
     */
    public Optional<PlaceRow> one(UUID id) {
        return store.byUuid(id)
                .filter(stored -> !stored.place().archived())
                .flatMap(stored -> rows.read(List.of(stored.place().id()), rows.basis()).stream()
                        .findFirst());
    }

    /**
     * Hands out the places of a territory in the order in which they were recorded, a few hundred in memory at a time,
     * but for invented ones.
     * Each chunk is read as it is at that moment.
     *
     * @param territory as for {@link #state}
     * @throws Problem NOT_FOUND for an unknown territory; nothing has been handed out then
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void publish(String territory, Consumer<PublishedPlace> consumer) {
        PlaceRows.Basis basis = rows.basis();
        PlaceCriteria criteria = new PlaceCriteria(false).notOf(INVENTED);
        queries.inside(criteria, territory, basis.today());
        List<Long> ids = publication.after(criteria, 0, CHUNK);
        while (!ids.isEmpty()) {
            List<PlaceRow> chunk = rows.read(ids, basis);
            Set<String> shared =
                    publication.shared(chunk.stream().map(PlaceRow::sourceId).toList());
            chunk.forEach(row -> consumer.accept(new PublishedPlace(row, shared.contains(row.sourceId()))));
            ids = publication.after(criteria, ids.get(ids.size() - 1), CHUNK);
        }
    }

    /**
     * Whole records, for whoever has chosen them among the published ones; in three statements.
     *
     * @param ids the database's identifiers, a few hundred at most
     * @return in the order of the identifiers
     */
    public List<PlaceRow> rows(List<Long> ids) {
        return rows.read(ids, rows.basis());
    }
}
