package fr.maillage.diagnosis.compare;

import fr.maillage.diagnosis.release.Released;
import fr.maillage.diagnosis.release.ToldCounts;
import fr.maillage.shared.ClockProducer;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Who the residents were that said something, as it was released: where they live, and how old they are. */
@ApplicationScoped
public class ResidentsReader {

    @Inject
    private Released released;

    @Inject
    private TerritoryService territories;

    @Inject
    private Clock clock;

    /**
     * Tells what is told of a territory, in three statements.
     *
     * @param bands all age bands, from young to old
     */
    public Residents of(TerritoryView territory, List<String> bands) {
        LocalDate today = ClockProducer.today(clock);
        List<String> order = new ArrayList<>(bands);
        order.add("");
        ToldCounts whole = released.of(territory.id(), today);
        List<Residents.Town> towns = new ArrayList<>();
        if (territory.kind() != TerritoryKind.COMMUNE) {
            List<Long> inside = territories.within(territory.id(), TerritoryKind.COMMUNE).stream()
                    .map(TerritoryView::id)
                    .toList();
            released.of(inside, today)
                    .forEach((town, told) -> told.people()
                            .filter(people -> people > 0)
                            .ifPresent(people -> towns.add(new Residents.Town(town, people))));
        }
        int elsewhere = whole.people().orElse(0)
                - towns.stream().mapToInt(Residents.Town::people).sum();
        return new Residents(towns, whole.people().isPresent() ? elsewhere : 0, whole.ages(order));
    }

    /**
     * Tells how many residents said something, by territory; empty where it is not told. Territories where nobody was counted are
     * absent. The counts are those of {@link #of}, in two statements for all.
     */
    public Map<Long, Optional<Integer>> met(LocalDate day) {
        Map<Long, Optional<Integer>> met = new TreeMap<>();
        released.of(released.places(day), day).forEach((place, told) -> met.put(place, told.people()));
        return met;
    }
}
