package fr.maillage.demonstration;

import fr.maillage.shared.ClockProducer;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Where the story of the demonstration takes place. */
@ApplicationScoped
class StoryPlace {

    /** Grand Paris Grand Est, where the story of the demonstration takes place. */
    static final String STORY = "ept:200058790";

    @Inject
    private TerritoryService territories;

    @Inject
    private Clock clock;

    /**
     * Where the committee of the demonstration works: the story's EPT where its territory holds it; otherwise the EPT or EPCI
     * with the most inhabitants among those with as many communes as the story; otherwise its own territory, or where that is
     * small its most populous EPT or EPCI.
     */
    TerritoryView intercommunality(TerritoryView committee) {
        List<TerritoryView> inside = Stream.of(TerritoryKind.EPT, TerritoryKind.EPCI)
                .flatMap(kind -> territories.within(committee.id(), kind).stream())
                .sorted(Comparator.comparing(
                                TerritoryView::population, Comparator.nullsLast(Comparator.<Integer>reverseOrder()))
                        .thenComparing(TerritoryView::code))
                .toList();
        return inside.stream()
                .filter(t -> t.code().equals(STORY))
                .findFirst()
                .or(() -> inside.stream().filter(this::wideEnough).findFirst())
                .or(() -> Optional.of(committee).filter(this::wideEnough))
                .or(() -> inside.stream().findFirst())
                .orElse(committee);
    }

    /** The commune that takes the place of one of the story, by INSEE codes; one that lies beside it stays itself. */
    UnaryOperator<String> communes(StoryGround ground) {
        return told -> ground.at(told).map(TerritoryView::officialCode).orElse(told);
    }

    /** Finds the ground for a territory: each of the story's communes with the one that stands for it. */
    StoryGround ground(TerritoryView where) {
        List<TerritoryView> around = new ArrayList<>(territories.containing(where.id()));
        around.add(0, where);
        String wide = around.stream()
                .filter(t -> t.kind() == TerritoryKind.DEPARTMENT)
                .findFirst()
                .orElse(where)
                .name();
        return new StoryGround(
                where,
                wide,
                communes(where),
                territories.within(where.id(), TerritoryKind.QPV).stream()
                        .map(TerritoryView::officialCode)
                        .toList());
    }

    /** When the story is told on the day of its loading. */
    StoryTime time() {
        return new StoryTime(ClockProducer.today(clock));
    }

    private boolean wideEnough(TerritoryView territory) {
        return communes(territory).size() >= StoryGround.wanted();
    }

    /** A territory without communes inside, such as a commune, stands for one itself. */
    private List<TerritoryView> communes(TerritoryView territory) {
        List<TerritoryView> inside = territories.within(territory.id(), TerritoryKind.COMMUNE);
        return inside.isEmpty() ? List.of(territory) : inside;
    }
}
