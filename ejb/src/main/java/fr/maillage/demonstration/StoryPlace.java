package fr.maillage.demonstration;

import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Where the story of the demonstration takes place. */
@ApplicationScoped
class StoryPlace {

    /** Grand Paris Grand Est, where the story of the demonstration takes place. */
    static final String STORY = "ept:200058790";

    /** The communes of the story, those first of which it tells most. */
    private static final List<String> COMMUNES = List.of(
            "93047", "93014", "93051", "93032", "93050", "93064", "93046", "93049", "93074", "93077", "93057", "93066",
            "93031", "93015", "93033", "93062");

    @Inject
    private TerritoryService territories;

    /** The story's EPT where the committee covers it, otherwise its first EPT or EPCI, otherwise its own territory. */
    TerritoryView intercommunality(TerritoryView committee) {
        List<TerritoryView> inside = Stream.of(TerritoryKind.EPT, TerritoryKind.EPCI)
                .flatMap(kind -> territories.within(committee.id(), kind).stream())
                .toList();
        return inside.stream()
                .filter(t -> t.code().equals(STORY))
                .findFirst()
                .or(() -> inside.stream().findFirst())
                .orElse(committee);
    }

    /**
     * Which commune takes the place of one of the story, by INSEE codes: itself where the committee has it, else one of the
     * territory on which the story is told.
     */
    UnaryOperator<String> communes(TerritoryView where) {
        Set<String> own = Set.copyOf(insee(territories.committee()));
        List<String> inside = insee(where);
        return told -> own.contains(told) || inside.isEmpty()
                ? told
                : inside.get(Math.max(0, COMMUNES.indexOf(told)) % inside.size());
    }

    private List<String> insee(TerritoryView territory) {
        return territories.within(territory.id(), TerritoryKind.COMMUNE).stream()
                .map(TerritoryView::officialCode)
                .toList();
    }
}
