package fr.maillage.place.search;

import fr.maillage.actor.ActorService;
import fr.maillage.place.core.Freshness;
import fr.maillage.place.model.Provenance;
import fr.maillage.place.persistence.PlaceCriteria;
import fr.maillage.place.persistence.PlaceListRepository;
import fr.maillage.place.persistence.PlaceListRepository.Listed;
import fr.maillage.place.persistence.PlaceTermRepository;
import fr.maillage.record.RecordKeys;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Parts;
import fr.maillage.shared.PlainText;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The list of places: its filters, its orders, its rows, in a bounded number of statements. */
@ApplicationScoped
public class PlaceSearch {

    /** Each ends in the unique key: the order is the same at every call. The search text begins with the name. */
    private static final Map<String, String> ORDERS = Map.of(
            "name", "p.search_text %1$s, p.id %1$s",
            "commune", "c.search_key %1$s, p.search_text %1$s, p.id %1$s",
            "postalCode", "p.postal_code %1$s, p.search_text %1$s, p.id %1$s",
            "source", "p.source %1$s, p.search_text %1$s, p.id %1$s",
            // An unknown date is older than any.
            "date", "p.date_maj %1$s nulls %2$s, p.id %1$s");

    /** Number of places that a person's list counts and turns over; whoever has more narrows it down. */
    private static final int MOST_BROWSED = 10_000;

    private static final int MOST_WORDS = 10;

    @Inject
    private PlaceListRepository lists;

    @Inject
    private PlaceTermRepository terms;

    @Inject
    private PlaceFreshness freshness;

    @Inject
    private TerritoryService territories;

    @Inject
    private ActorService actors;

    @Inject
    private OpenNow openNow;

    @Inject
    private Clock clock;

    /** A page with the exact number of places. */
    public Page<PlaceSummary> page(PlaceFilter filter, PageRequest request) {
        FreshnessThresholds thresholds = freshness.thresholds();
        PlaceCriteria criteria = criteria(filter, thresholds, today());
        return new Page<>(items(criteria, request, thresholds), lists.count(criteria), request);
    }

    /** A page that counts no further than {@value #MOST_BROWSED} places, so that it costs the same among a million. */
    public Page<PlaceSummary> browse(PlaceFilter filter, PageRequest request) {
        FreshnessThresholds thresholds = freshness.thresholds();
        PlaceCriteria criteria = criteria(filter, thresholds, today());
        long counted = lists.countUpTo(criteria, MOST_BROWSED + 1);
        boolean more = counted > MOST_BROWSED;
        List<PlaceSummary> items = request.offset() < MOST_BROWSED ? items(criteria, request, thresholds) : List.of();
        return new Page<>(items, more ? MOST_BROWSED : counted, request, more);
    }

    private List<PlaceSummary> items(PlaceCriteria criteria, PageRequest request, FreshnessThresholds thresholds) {
        LocalDate today = today();
        List<Listed> rows = lists.slice(criteria, order(request), request.offset(), request.size());
        Map<Long, Map<String, List<String>>> byPlace =
                terms.effective(rows.stream().map(Listed::id).toList());
        return rows.stream()
                .map(r -> summary(r, byPlace.getOrDefault(r.id(), Map.of()), thresholds.of(r.dateMaj(), today)))
                .toList();
    }

    /** The keys of the whole list, in its order. */
    RecordKeys keys(PlaceFilter filter, PageRequest order) {
        return lists.keys(criteria(filter, freshness.thresholds(), today()), order(order));
    }

    public long count(PlaceFilter filter) {
        return lists.count(criteria(filter, freshness.thresholds(), today()));
    }

    /** The conditions that a filter makes today. */
    PlaceCriteria criteria(PlaceFilter filter) {
        return criteria(filter, freshness.thresholds(), today());
    }

    private PlaceCriteria criteria(PlaceFilter filter, FreshnessThresholds thresholds, LocalDate today) {
        PlaceCriteria criteria = new PlaceCriteria(filter.archived());
        inside(criteria, filter.territory(), today);
        if (given(filter.service())) {
            criteria.term(filter.service(), List.of(Vocabulary.SERVICE.code(), Vocabulary.SERVICE_DETAIL.code()));
        }
        if (given(filter.label())) {
            criteria.term(filter.label(), List.of(Vocabulary.PROGRAMME.code(), Vocabulary.LABEL.code()));
        }
        if (filter.freshness() != null) {
            age(criteria, filter.freshness(), thresholds.bounds(today));
        }
        if (filter.proposed()) {
            criteria.withOpenProposal();
        }
        if (filter.actor() != null) {
            criteria.runBy(actors.reference(filter.actor()).key());
        }
        if (filter.gone()) {
            criteria.gone();
        }
        Arrays.stream(Parts.of(PlainText.words(filter.text()), " "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .forEach(criteria::word);
        if (filter.open()) {
            openNow.limit(criteria);
        }
        return criteria;
    }

    /** Limits to a territory, given by its code; null or blank for none. */
    public void inside(PlaceCriteria criteria, String code, LocalDate today) {
        if (given(code)) {
            TerritoryView territory = territories.required(code);
            boolean byQpv = territory.kind() == TerritoryKind.QPV || territory.kind() == TerritoryKind.PERIMETER;
            criteria.inside(territory.id(), byQpv, today);
        }
    }

    private static void age(PlaceCriteria criteria, Freshness wanted, FreshnessThresholds.Bounds bounds) {
        switch (wanted) {
            case UP_TO_DATE -> criteria.date(bounds.watch(), null);
            case TO_WATCH -> criteria.date(bounds.check(), bounds.watch());
            case TO_CHECK -> criteria.date(bounds.update(), bounds.check());
            case TO_UPDATE -> criteria.date(null, bounds.update());
        }
    }

    private static String order(PageRequest request) {
        String order = request.by(ORDERS, "name");
        return request.ascending() ? String.format(order, "asc", "first") : String.format(order, "desc", "last");
    }

    private static PlaceSummary summary(Listed row, Map<String, List<String>> terms, Freshness freshness) {
        return new PlaceSummary(
                row.uuid(),
                row.name(),
                row.actorName(),
                row.communeName(),
                row.communeCode(),
                row.postalCode(),
                row.address(),
                row.source(),
                terms,
                freshness,
                row.dateMaj(),
                row.positionExact(),
                row.archived(),
                row.gone(),
                PlaceRows.confirmedAt(Provenance.parse(row.provenance())).orElse(null));
    }

    public LocalDate today() {
        return ClockProducer.today(clock);
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }
}
