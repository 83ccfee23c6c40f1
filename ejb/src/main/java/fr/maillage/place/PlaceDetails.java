package fr.maillage.place;

import fr.maillage.actor.ActorRef;
import fr.maillage.actor.ActorService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.place.model.Place;
import fr.maillage.place.model.PlaceProposal;
import fr.maillage.place.model.Provenance;
import fr.maillage.place.persistence.PlaceProposalRepository;
import fr.maillage.place.persistence.PlaceRepository;
import fr.maillage.shared.ClockProducer;
import fr.maillage.territory.TerritoryService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** From a stored place to all that may be known of it. */
@ApplicationScoped
class PlaceDetails {

    @Inject
    private PlaceProposalRepository proposals;

    @Inject
    private PlaceRepository places;

    @Inject
    private PlaceStore store;

    @Inject
    private PlaceFreshness freshness;

    @Inject
    private TerritoryService territories;

    @Inject
    private ActorService actors;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    PlaceDetail of(StoredPlace stored) {
        Place place = stored.place();
        PlaceValues values = stored.values();
        long communeId = values.locality().communeId();
        CommuneLookup communes = new CommuneLookup(territories, Set.of(communeId));
        Map<PlaceField, String> texts = new EnumMap<>(PlaceField.class);
        values.filled().forEach(f -> texts.put(f, ValueText.of(values.get(f), communes::insee)));
        return new PlaceDetail(
                place.uuid(),
                place.version(),
                place.source(),
                place.sourceId(),
                values,
                texts,
                territories.byId(communeId).orElseThrow(),
                freshness.thresholds().of(values.dateMaj(), LocalDate.now(clock.withZone(ClockProducer.PARIS))),
                place.archivedAt(),
                place.archiveReason(),
                place.goneSince(),
                place.createdAt(),
                place.updatedAt(),
                origins(place.provenance()),
                open(place, texts),
                actor(place),
                place.mergedIntoId() == null
                        ? null
                        : places.byId(place.mergedIntoId()).map(Place::uuid).orElseThrow(),
                offered(stored),
                caller.may(Permission.EDIT_PLACES, communeId));
    }

    /** What offers add to the record, in the order of the lists; lists without anything are absent. */
    private Map<PlaceField, List<String>> offered(StoredPlace stored) {
        Map<String, List<String>> terms = store.offered(stored.place());
        Map<PlaceField, List<String>> offered = new EnumMap<>(PlaceField.class);
        for (PlaceField field : PlaceField.values()) {
            if (field.vocabulary() != null) {
                List<String> added = terms.getOrDefault(field.vocabulary().code(), List.of()).stream()
                        .filter(term -> !stored.values().list(field).contains(term))
                        .toList();
                if (!added.isEmpty()) {
                    offered.put(field, added);
                }
            }
        }
        return offered;
    }

    private ActorRef actor(Place place) {
        return place.actorId() == null
                ? null
                : actors.references(List.of(place.actorId())).get(place.actorId());
    }

    private List<ProposalView> open(Place place, Map<PlaceField, String> texts) {
        return proposals.of(List.of(place.id())).stream()
                .filter(PlaceProposal::open)
                .map(p -> {
                    PlaceField field = PlaceField.byKey(p.field()).orElseThrow();
                    return new ProposalView(
                            p.uuid(), p.version(), field, p.source(), p.proposed(), texts.get(field), p.createdAt());
                })
                .toList();
    }

    private static Map<PlaceField, FieldOrigin> origins(Provenance provenance) {
        Map<PlaceField, FieldOrigin> origins = new EnumMap<>(PlaceField.class);
        provenance
                .all()
                .forEach((key, origin) -> PlaceField.byKey(key)
                        .ifPresent(f -> origins.put(f, new FieldOrigin(origin.byHand(), origin.by(), origin.at()))));
        return origins;
    }
}
