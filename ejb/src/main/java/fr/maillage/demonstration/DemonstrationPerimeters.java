package fr.maillage.demonstration;

import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.territory.perimeter.PerimeterInput;
import fr.maillage.territory.perimeter.PerimeterService;
import fr.maillage.territory.reference.ReferenceFiles;
import fr.maillage.territory.reference.ReferenceFiles.DemonstrationPerimeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the perimeters that the story speaks of, where the committee's territory has all their communes. */
@ApplicationScoped
public class DemonstrationPerimeters {

    @Inject
    private PerimeterService perimeters;

    @Inject
    private TerritoryService territories;

    /** Makes those that nobody has made, as the caller. */
    @Transactional
    public void createMissing() {
        Set<String> inside = territories.within(territories.committee().id(), TerritoryKind.COMMUNE).stream()
                .map(TerritoryView::code)
                .collect(Collectors.toSet());
        for (DemonstrationPerimeter perimeter : ReferenceFiles.demonstrationPerimeters()) {
            List<String> communes = perimeter.communes().stream()
                    .map(TerritoryKind.COMMUNE::code)
                    .toList();
            // One that was archived is there, too, and stays as it is.
            if (inside.containsAll(communes)
                    && territories
                            .byCode(TerritoryKind.PERIMETER.code(perimeter.slug()))
                            .isEmpty()) {
                perimeters.create(
                        new PerimeterInput(perimeter.slug(), perimeter.name(), perimeter.description(), communes));
            }
        }
    }
}
