package fr.maillage.place.search;

import fr.maillage.place.core.CommuneLookup;
import fr.maillage.place.core.Freshness;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.core.PlaceStore;
import fr.maillage.place.core.StoredPlace;
import fr.maillage.place.model.Place;
import fr.maillage.place.model.Provenance;
import fr.maillage.territory.TerritoryService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whole records for files, a chunk at a time in a bounded number of statements. */
@ApplicationScoped
public class PlaceRows {

    @Inject
    private PlaceStore store;

    @Inject
    private TerritoryService territories;

    /** The records with these identifiers, in this order. */
    public List<PlaceRow> read(List<Long> ids, FreshnessThresholds thresholds, LocalDate today) {
        Map<Long, StoredPlace> places = new HashMap<>();
        store.effective(ids).forEach(p -> places.put(p.place().id(), p));
        CommuneLookup communes = new CommuneLookup(
                territories,
                places.values().stream()
                        .map(p -> p.values().locality().communeId())
                        .collect(Collectors.toSet()));
        return ids.stream()
                .map(places::get)
                .filter(Objects::nonNull)
                .map(p -> row(p, communes, thresholds.of(p.values().dateMaj(), today)))
                .toList();
    }

    /**
     * When a person last said that the record is right: she dates it by each correction and confirmation. Once a source
     * has dated it anew, the name that she entered or confirmed still tells.
     */
    public static Optional<OffsetDateTime> confirmedAt(Provenance provenance) {
        return Stream.of(PlaceField.DATE_MAJ, PlaceField.NAME)
                .flatMap(field -> provenance.of(field.key()).stream())
                .filter(Provenance.Origin::byHand)
                .map(Provenance.Origin::at)
                .max(Comparator.naturalOrder());
    }

    private static PlaceRow row(StoredPlace stored, CommuneLookup communes, Freshness freshness) {
        Place place = stored.place();
        long communeId = stored.values().locality().communeId();
        return new PlaceRow(
                place.uuid(),
                place.source(),
                place.sourceId(),
                stored.values(),
                communes.name(communeId),
                communes.insee(communeId),
                freshness,
                confirmedAt(place.provenance()).orElse(null));
    }
}
