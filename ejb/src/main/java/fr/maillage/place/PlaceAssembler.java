package fr.maillage.place;

import fr.maillage.actor.ActorRef;
import fr.maillage.actor.ActorService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.place.core.CommuneLookup;
import fr.maillage.place.core.FieldOrigin;
import fr.maillage.place.core.PlaceAggregates;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.core.PlaceValues;
import fr.maillage.place.core.ProposalView;
import fr.maillage.place.core.StoredPlace;
import fr.maillage.place.core.ValueText;
import fr.maillage.place.model.Place;
import fr.maillage.place.model.PlaceProposal;
import fr.maillage.place.model.Provenance;
import fr.maillage.place.persistence.PlaceProposalRepository;
import fr.maillage.place.persistence.PlaceRepository;
import fr.maillage.place.search.FreshnessThresholds;
import fr.maillage.place.search.PlaceFreshness;
import fr.maillage.place.search.PlaceRows;
import fr.maillage.shared.ClockProducer;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** From a stored place to all that may be known of it. */
@ApplicationScoped
public class PlaceAssembler {

    @Inject
    private PlaceProposalRepository proposals;

    @Inject
    private PlaceRepository places;

    @Inject
    private PlaceAggregates store;

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

    public PlaceDetail of(StoredPlace stored) {
        return of(List.of(stored)).get(0);
    }

    /** Several places in their order, in as many statements as one. */
    public List<PlaceDetail> of(List<StoredPlace> stored) {
        List<Place> all = stored.stream().map(StoredPlace::place).toList();
        List<Long> ids = all.stream().map(Place::id).toList();
        Set<Long> communeIds =
                stored.stream().map(s -> s.values().locality().communeId()).collect(Collectors.toSet());
        Set<Long> actorIds = present(all, Place::actorId);
        Beside beside = new Beside(
                new CommuneLookup(territories, communeIds),
                territories.byIds(communeIds),
                freshness.thresholds(),
                ClockProducer.today(clock),
                proposals.of(ids).stream()
                        .filter(PlaceProposal::open)
                        .collect(Collectors.groupingBy(PlaceProposal::placeId)),
                actorIds.isEmpty() ? Map.of() : actors.references(actorIds),
                places.byIds(present(all, Place::mergedIntoId)).stream()
                        .collect(Collectors.toMap(Place::id, Place::uuid)),
                store.offered(ids));
        return stored.stream().map(s -> detail(s, beside)).toList();
    }

    /** Data read beside the places, for all of them at once. */
    private record Beside(
            CommuneLookup communes,
            Map<Long, TerritoryView> territories,
            FreshnessThresholds thresholds,
            LocalDate today,
            Map<Long, List<PlaceProposal>> proposals,
            Map<Long, ActorRef> actors,
            Map<Long, UUID> merged,
            Map<Long, Map<String, List<String>>> offered) {}

    private PlaceDetail detail(StoredPlace stored, Beside beside) {
        Place place = stored.place();
        PlaceValues values = stored.values();
        long communeId = values.locality().communeId();
        Map<PlaceField, String> texts = new EnumMap<>(PlaceField.class);
        values.filled().forEach(f -> texts.put(f, ValueText.of(values.get(f), beside.communes()::insee)));
        return new PlaceDetail(
                place.uuid(),
                place.version(),
                place.source(),
                place.sourceId(),
                values,
                texts,
                Objects.requireNonNull(beside.territories().get(communeId)),
                beside.thresholds().of(values.dateMaj(), beside.today()),
                place.archivedAt(),
                place.archiveReason(),
                place.goneSince(),
                place.createdAt(),
                place.updatedAt(),
                PlaceRows.confirmedAt(place.provenance()).orElse(null),
                origins(place.provenance()),
                beside.proposals().getOrDefault(place.id(), List.of()).stream()
                        .map(p -> proposal(p, texts))
                        .toList(),
                place.actorId() == null ? null : beside.actors().get(place.actorId()),
                place.mergedIntoId() == null
                        ? null
                        : Objects.requireNonNull(beside.merged().get(place.mergedIntoId())),
                offered(stored, beside.offered().getOrDefault(place.id(), Map.of())),
                caller.may(Permission.EDIT_PLACES, communeId));
    }

    private static Set<Long> present(List<Place> places, Function<Place, Long> part) {
        return places.stream().map(part).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** Gives the terms that offers add to the record, in the order of the lists; lists without anything are absent. */
    private static Map<PlaceField, List<String>> offered(StoredPlace stored, Map<String, List<String>> terms) {
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

    private static ProposalView proposal(PlaceProposal p, Map<PlaceField, String> texts) {
        PlaceField field = PlaceField.byKey(p.field()).orElseThrow();
        return new ProposalView(
                p.uuid(), p.version(), field, p.source(), p.proposed(), texts.get(field), p.createdAt());
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
