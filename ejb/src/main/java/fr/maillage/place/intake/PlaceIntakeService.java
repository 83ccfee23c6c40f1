package fr.maillage.place.intake;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.identity.Scope;
import fr.maillage.place.core.CanonicalValues;
import fr.maillage.place.core.CommuneLookup;
import fr.maillage.place.core.PlaceAggregates;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.core.PlaceLifecycle;
import fr.maillage.place.core.PlaceValidator;
import fr.maillage.place.core.StatedQpv;
import fr.maillage.place.core.StoredPlace;
import fr.maillage.place.model.Place;
import fr.maillage.place.model.PlaceProposal;
import fr.maillage.place.persistence.PlaceListRepository;
import fr.maillage.place.persistence.PlaceProposalRepository;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.qpv.QpvLocator;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes in records from files, chunk by chunk, with a number of statements that does not grow with the chunk. The key
 * of a record is its source and its identifier there.
 */
@Stateless
public class PlaceIntakeService {

    @Inject
    private PlaceAggregates store;

    @Inject
    private PlaceProposalRepository proposals;

    @Inject
    private PlaceListRepository lists;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private TerritoryService territories;

    @Inject
    private AuditTrail audit;

    @Inject
    private QpvLocator qpv;

    @Inject
    private Caller caller;

    @Inject
    private PlaceLifecycle lifecycle;

    @Inject
    private Clock clock;

    /**
     * Creates, updates or leaves alone the places of these records, within the caller's transaction. Taking the same
     * records again changes nothing. A value that a person has set is never overwritten: what the source says becomes
     * a proposal. A record whose date is before the latest one that its source has given for the place is older than
     * what is known: it changes nothing and is noted ({@code place-older}); records without a date are taken. An
     * archived place is neither changed nor restored. A record whose place was merged into another is taken by that one
     * ({@code place-merged}): it changes what it brought along at the merge and what nobody has said; where it
     * contradicts the rest, it proposes. Doubtful values (a SIRET whose key is wrong,
     * opening hours that cannot be parsed, a postal code that the commune does not have) are taken and noted.
     *
     * @param records a chunk, some hundreds at most; a key that occurs twice is taken in order
     * @return one outcome per record, in the same order; records outside the caller's territory and invalid ones are
     *     rejected, the others are taken
     * @throws Problem UNAUTHENTICATED or DENIED without IMPORT anywhere; STALE when a place was changed meanwhile
     */
    public List<IntakeOutcome> take(List<IntakeRecord> records) {
        IntakeChunk chunk = chunk(records);
        List<IntakeOutcome> outcomes = chunk.decide();
        chunk.apply();
        chunk.newProposals().forEach(proposals::add);
        store.write(chunk.changes(), chunk.communes());
        if (!chunk.lines().isEmpty()) {
            audit.recordAll(chunk.lines());
        }
        return outcomes;
    }

    /**
     * Previews {@link #take}, without doing it.
     *
     * @return as for {@link #take}; a place that would be created has no identifier yet
     */
    public List<IntakeOutcome> preview(List<IntakeRecord> records) {
        return chunk(records).decide().stream()
                .map(o -> o.kind() == IntakeOutcome.Kind.CREATED
                        ? new IntakeOutcome(o.kind(), null, o.violations(), o.notes())
                        : o)
                .toList();
    }

    /** Refreshes planner statistics after many calls of {@link #take}; once at the end of them. */
    public void taken() {
        store.counted();
    }

    /**
     * Flags places whose source no longer has them, within the caller's transaction; nothing is deleted, and the flag
     * goes when the source has the place again. Places that are archived, already flagged or outside the territory of
     * the caller are left alone.
     *
     * @param places identifiers, some hundreds at most
     * @throws Problem UNAUTHENTICATED or DENIED without IMPORT anywhere; STALE when a place was changed meanwhile
     */
    public void markGone(Collection<Long> places) {
        caller.require(Permission.IMPORT);
        List<StoredPlace> stored = store.byIds(places);
        Set<Long> communes =
                stored.stream().map(s -> s.values().locality().communeId()).collect(Collectors.toSet());
        LongPredicate allowed = allowed(communes, ClockProducer.today(clock));
        OffsetDateTime now = lifecycle.now();
        List<AuditLine> lines = new ArrayList<>();
        for (StoredPlace each : stored) {
            Place place = each.place();
            long commune = each.values().locality().communeId();
            if (!place.archived() && place.goneSince() == null && allowed.test(commune)) {
                place.gone(now);
                lines.add(new AuditLine(
                        "place.gone",
                        new RecordRef("place", place.uuid()),
                        each.values().text(PlaceField.NAME),
                        commune,
                        List.of(new AuditLine.Change(
                                "goneSince", null, place.goneSince().toString()))));
            }
        }
        store.flush();
        if (!lines.isEmpty()) {
            audit.recordAll(lines);
        }
    }

    private IntakeChunk chunk(List<IntakeRecord> records) {
        caller.require(Permission.IMPORT);
        LocalDate today = ClockProducer.today(clock);
        OffsetDateTime now = lifecycle.now();
        Vocabularies terms = vocabularies.all();
        List<StoredPlace> stored = store.byKeys(records.stream()
                .collect(Collectors.groupingBy(
                        IntakeRecord::source,
                        LinkedHashMap::new,
                        Collectors.mapping(IntakeRecord::sourceId, Collectors.toCollection(LinkedHashSet::new)))));
        Map<Long, StoredPlace> kept = store.kept(stored);
        List<PlaceProposal> known = proposals.of(Stream.concat(stored.stream(), kept.values().stream())
                .map(s -> s.place().id())
                .distinct()
                .toList());
        Set<Long> communeIds = new HashSet<>();
        records.stream()
                .map(r -> r.values().locality())
                .filter(Objects::nonNull)
                .forEach(l -> communeIds.add(l.communeId()));
        stored.forEach(s -> communeIds.add(s.values().locality().communeId()));
        kept.values().forEach(s -> communeIds.add(s.values().locality().communeId()));
        CommuneLookup communes = new CommuneLookup(territories, communeIds);
        return new IntakeChunk(
                records.stream().map(r -> canonical(r, terms)).toList(),
                new IntakePlanner(new PlaceValidator(terms, communes::of, today, new StatedQpv(qpv)), communes::insee),
                communes,
                allowed(communeIds, today),
                now,
                stored,
                kept,
                known);
    }

    private LongPredicate allowed(Collection<Long> communeIds, LocalDate today) {
        Scope scope = caller.scope(Permission.IMPORT);
        if (scope.everywhere() || communeIds.isEmpty()) {
            return id -> true;
        }
        return lists.covered(scope.territoryIds(), communeIds, today)::contains;
    }

    private static IntakeRecord canonical(IntakeRecord incoming, Vocabularies terms) {
        return new IntakeRecord(
                incoming.source(), incoming.sourceId(), CanonicalValues.of(incoming.values(), terms), incoming.given());
    }
}
