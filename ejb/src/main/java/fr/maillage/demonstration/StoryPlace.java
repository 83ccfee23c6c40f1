package fr.maillage.demonstration;

import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Where the story of the demonstration takes place. */
@ApplicationScoped
class StoryPlace {

    /** Grand Paris Grand Est, where the story of the demonstration takes place. */
    static final String STORY = "ept:200058790";

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
}
