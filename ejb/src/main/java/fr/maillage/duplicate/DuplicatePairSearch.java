package fr.maillage.duplicate;

import fr.maillage.duplicate.model.DuplicateCandidate;
import fr.maillage.duplicate.model.DuplicateMerge;
import fr.maillage.duplicate.persistence.DuplicateListRepository;
import fr.maillage.duplicate.persistence.DuplicateListRepository.Criteria;
import fr.maillage.duplicate.persistence.DuplicateRepository;
import fr.maillage.place.PlaceDetail;
import fr.maillage.place.PlaceService;
import fr.maillage.place.merge.PlaceMergeService;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Pairs as people read them. Asks for no right: {@link DuplicateService} has. */
@ApplicationScoped
class DuplicatePairSearch {

    /** Each ends in the unique key. */
    private static final Map<String, String> ORDERS = Map.of(
            "score", "c.score %1$s, c.id %1$s",
            "name", "a.search_text %1$s, c.id %1$s",
            "commune", "ta.search_key %1$s, a.search_text %1$s, c.id %1$s",
            "found", "c.found_at %1$s, c.id %1$s");

    @Inject
    private DuplicateRepository candidates;

    @Inject
    private DuplicateListRepository lists;

    @Inject
    private PlaceService places;

    @Inject
    private PlaceMergeService merging;

    @Inject
    private TerritoryService territories;

    @Inject
    private Clock clock;

    Page<DuplicateSummary> page(DuplicateFilter filter, PageRequest request) {
        String order = request.by(ORDERS, "score");
        Criteria criteria = criteria(filter);
        return new Page<>(
                lists.slice(
                        criteria,
                        order.formatted(request.ascending() ? "asc" : "desc"),
                        request.offset(),
                        request.size()),
                lists.count(criteria),
                request);
    }

    long count(DuplicateFilter filter) {
        return lists.count(criteria(filter));
    }

    Optional<DuplicateSearchView> lastSearch() {
        return lists.lastSearch();
    }

    DuplicateDetail detail(DuplicateCandidate candidate) {
        PlaceDetail first = places.get(candidates.place(candidate.firstPlace()));
        PlaceDetail second = places.get(candidates.place(candidate.secondPlace()));
        return new DuplicateDetail(
                candidate.uuid(),
                candidate.version(),
                candidate.score(),
                DuplicateListRepository.reasons(candidate.reasons()),
                DuplicateState.valueOf(candidate.state()),
                first,
                second,
                candidate.decidedAt(),
                candidate.decidedBy(),
                MergeSuggestion.of(first, second),
                DuplicateState.MERGED.name().equals(candidate.state())
                        ? candidates.merge(candidate.id()).map(this::merge).orElse(null)
                        : null,
                first.editable() && second.editable());
    }

    private DuplicateDetail.Merge merge(DuplicateMerge merge) {
        return new DuplicateDetail.Merge(
                merge.kept(),
                merge.merged(),
                merge.mergedAt(),
                merge.mergedBy(),
                merging.changedSince(merge.kept(), merge.merged(), merge.trace()));
    }

    private Criteria criteria(DuplicateFilter filter) {
        LocalDate day = ClockProducer.today(clock);
        if (filter.territory() == null || filter.territory().isBlank()) {
            return new Criteria(filter.state(), filter.score(), null, false, day);
        }
        TerritoryView territory = territories.required(filter.territory());
        boolean byQpv = territory.kind() == TerritoryKind.QPV || territory.kind() == TerritoryKind.PERIMETER;
        return new Criteria(filter.state(), filter.score(), territory.id(), byQpv, day);
    }
}
