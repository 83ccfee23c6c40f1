package fr.maillage.territory;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.setting.Settings;
import fr.maillage.territory.model.Territory;
import fr.maillage.territory.model.TerritoryName;
import fr.maillage.territory.persistence.CommuneRepository;
import fr.maillage.territory.persistence.TerritoryRepository;
import fr.maillage.territory.persistence.TerritoryRepository.TerritorySearch;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the graph of territories. Names, codes and containment are public reference data, so look-ups ask for no
 * permission; what the back-office shows of them does.
 */
@Stateless
public class TerritoryService {

    private static final Map<String, String> SORTS = Map.of(
            "name", "t.search_key %s, t.code",
            "kind", "t.kind %s, t.search_key, t.code",
            "code", "t.code %s",
            "population", "coalesce(t.population, -1) %s, t.search_key, t.code");

    private static final int MAX_SUGGESTIONS = 50;

    @Inject
    private TerritoryRepository territories;

    @Inject
    private CommuneRepository communeRepository;

    @Inject
    private CommuneDirectoryCache directory;

    @Inject
    private Settings settings;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * The territory with a code such as {@code dep:93}. The code of a commune that was merged leads to the commune of
     * today.
     *
     * @param code may be null or unknown: empty
     */
    public Optional<TerritoryView> byCode(String code) {
        return code == null || code.isBlank()
                ? Optional.empty()
                : find(code.trim()).map(TerritoryViews::of);
    }

    /**
     * Like {@link #byCode}, for a code that must exist.
     *
     * @throws Problem NOT_FOUND on field {@code territory}
     */
    public TerritoryView required(String code) {
        return byCode(code).orElseThrow(() -> Problem.notFound("territory", code));
    }

    /** The territory with a database identifier; empty when there is none. */
    public Optional<TerritoryView> byId(long id) {
        return territories.byId(id).map(TerritoryViews::of);
    }

    /** The territories with these identifiers, in one query; unknown ones are absent. */
    public Map<Long, TerritoryView> byIds(Collection<Long> ids) {
        Map<Long, TerritoryView> views = new HashMap<>();
        territories.byIds(ids).forEach(t -> views.put(t.id(), TerritoryViews.of(t)));
        return views;
    }

    /**
     * Territories for an autocomplete: those whose name contains the text or whose official code begins with it.
     *
     * @param text accents and case do not matter; null or blank gives none
     * @param max how many at most, brought between 1 and 50
     */
    public List<TerritoryView> suggest(String text, int max) {
        String key = TerritoryName.key(text);
        return key.isEmpty()
                ? List.of()
                : TerritoryViews.of(territories.suggest(key, Math.max(1, Math.min(MAX_SUGGESTIONS, max))));
    }

    /**
     * The committee's territory, as the operator set it; start-up has checked that it exists.
     *
     * @throws Problem NOT_FOUND when the reference data were not loaded
     */
    public TerritoryView committee() {
        return required(settings.committeeTerritory());
    }

    /**
     * The territories of a kind that lie inside another today, by name; the territory itself when it is of that kind.
     *
     * @param kind never null
     */
    public List<TerritoryView> within(long ancestorId, TerritoryKind kind) {
        return TerritoryViews.of(territories.within(ancestorId, kind.name(), today()));
    }

    /** The territories that contain another today, widest first, without itself. */
    public List<TerritoryView> containing(long territoryId) {
        return TerritoryViews.of(territories.containing(territoryId, today()));
    }

    /** The codes of the départements of the communes that lie inside some territories today. */
    public Set<String> departements(Collection<Long> territoryIds) {
        return territoryIds.stream()
                .flatMap(id -> within(id, TerritoryKind.COMMUNE).stream())
                .flatMap(commune -> communes().byId(commune.id()).stream())
                .map(Commune::departementCode)
                .collect(Collectors.toSet());
    }

    /**
     * Lists the territories of filters: the committee's, its EPT and EPCI, its perimeters, then its communes; each by name.
     * EPCI that only partly lie inside are left out.
     */
    public List<TerritoryView> choices() {
        TerritoryView committee = committee();
        List<TerritoryView> choices = new ArrayList<>();
        choices.add(committee);
        for (TerritoryKind kind :
                List.of(TerritoryKind.EPT, TerritoryKind.EPCI, TerritoryKind.PERIMETER, TerritoryKind.COMMUNE)) {
            within(committee.id(), kind).stream()
                    .filter(t -> t.id() != committee.id())
                    .forEach(choices::add);
        }
        return choices;
    }

    /**
     * Lists what a filter offers, see {@link #choices()}, and the territory that it stands at even where that is another.
     *
     * @param code of the chosen territory; null, blank or unknown for none
     */
    public List<TerritoryView> choices(String code) {
        List<TerritoryView> choices = choices();
        byCode(code)
                .filter(chosen -> choices.stream().noneMatch(t -> t.id() == chosen.id()))
                .ifPresent(choices::add);
        return choices;
    }

    /** Every commune of France, for imports; the same object until the reference data change. */
    public CommuneDirectory communes() {
        return directory.get();
    }

    /**
     * The list of the back-office.
     *
     * @param page sorts by {@code name} (default), {@code kind}, {@code code} or {@code population}
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND for an unknown {@code withinCode}; INVALID for
     *     an unknown sort
     */
    public Page<TerritoryView> list(TerritoryFilter filter, PageRequest page) {
        caller.require(Permission.READ);
        String order = page.by(SORTS, "name");
        TerritorySearch search = search(filter);
        return new Page<>(
                TerritoryViews.of(territories.list(
                        search,
                        order.formatted(page.ascending() ? "asc" : "desc"),
                        page.size(),
                        (long) page.page() * page.size())),
                territories.count(search),
                page);
    }

    /**
     * A territory with what contains it and what it contains; archived perimeters too.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND for an unknown code
     */
    public TerritoryDetail detail(String code) {
        caller.require(Permission.READ);
        String asked = code == null ? "" : code.trim();
        Territory t = find(asked)
                .or(() -> territories.byCode(asked).filter(p -> p.kind().equals(TerritoryKind.PERIMETER.name())))
                .orElseThrow(() -> Problem.notFound("territory", code));
        boolean commune = TerritoryKind.COMMUNE.name().equals(t.kind());
        return new TerritoryDetail(
                TerritoryViews.of(t),
                t.version(),
                t.description(),
                t.validFrom(),
                t.validTo(),
                TerritoryViews.of(territories.containing(t.id(), today())),
                territories.contents(t.id(), today()).entrySet().stream()
                        .collect(Collectors.toMap(
                                e -> TerritoryKind.valueOf(e.getKey()),
                                Map.Entry::getValue,
                                (a, b) -> a,
                                () -> new EnumMap<>(TerritoryKind.class))),
                commune ? communeRepository.postalCodes(t.id()) : List.of(),
                commune ? communeRepository.retiredCodes(t.id()) : List.of());
    }

    private TerritorySearch search(TerritoryFilter filter) {
        Long within = filter.withinCode() == null || filter.withinCode().isBlank()
                ? null
                : required(filter.withinCode()).id();
        return new TerritorySearch(
                filter.kind() == null ? null : filter.kind().name(), TerritoryName.key(filter.text()), within, today());
    }

    private Optional<Territory> find(String code) {
        Optional<Territory> found = territories.byCode(code).filter(t -> t.validTo() == null);
        String prefix = TerritoryKind.COMMUNE.prefix() + ":";
        return found.isPresent() || !code.startsWith(prefix)
                ? found
                : directory.get().byInsee(code.substring(prefix.length())).flatMap(c -> territories.byId(c.id()));
    }

    private LocalDate today() {
        return ClockProducer.today(clock);
    }
}
