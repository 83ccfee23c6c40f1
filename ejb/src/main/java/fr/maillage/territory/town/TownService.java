package fr.maillage.territory.town;

import fr.maillage.shared.PlainText;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Understands where people say that they are. Public reference data: no permission is asked. */
@Stateless
public class TownService {

    /** The most communes of a département that are proposed. */
    static final int MOST_OF_DEPARTMENT = 80;

    private static final Comparator<TownAnswer.Choice> BY_NAME =
            Comparator.comparing(choice -> PlainText.words(choice.territory().name()));

    @Inject
    private TownFinderCache finder;

    @Inject
    private TerritoryService territories;

    /**
     * The communes and QPV that a text may mean: those of the committee first, then those around it, then those of all
     * France. Accents, hyphens, articles, {@code st} for {@code saint}, the beginning of a name, one typing error, names
     * of communes that were merged, arrondissements and postal codes are understood; of a département, by its number or
     * name, its {@value #MOST_OF_DEPARTMENT} most populous communes are proposed.
     *
     * @param text what was typed, from anybody; null for nothing, cut after 80 characters
     * @param most how many are proposed at most
     */
    public TownAnswer find(String text, int most) {
        TownFinder.Found found = finder.get().find(TypedTown.of(text), own());
        int limit = found.department() == null ? most : MOST_OF_DEPARTMENT;
        List<TownIndex.Hit> hits =
                found.hits().subList(0, Math.min(limit, found.hits().size()));
        Map<Long, TerritoryView> views =
                territories.byIds(hits.stream().map(TownIndex.Hit::id).toList());
        Stream<TownAnswer.Choice> choices =
                hits.stream().filter(hit -> views.containsKey(hit.id())).map(hit -> choice(hit, views.get(hit.id())));
        return new TownAnswer(
                (found.department() == null ? choices : choices.sorted(BY_NAME)).toList(),
                found.certain(),
                found.street(),
                found.department());
    }

    private static TownAnswer.Choice choice(TownIndex.Hit hit, TerritoryView territory) {
        return new TownAnswer.Choice(
                territory,
                hit.part() == null ? territory.code() : TerritoryKind.COMMUNE.code(hit.part()),
                hit.former());
    }

    private Set<Long> own() {
        long committee = territories.committee().id();
        return Stream.of(TerritoryKind.COMMUNE, TerritoryKind.QPV)
                .flatMap(kind -> territories.within(committee, kind).stream())
                .map(TerritoryView::id)
                .collect(Collectors.toSet());
    }
}
