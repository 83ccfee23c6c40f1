package fr.maillage.demonstration;

import fr.maillage.shared.Parts;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.territory.perimeter.PerimeterInput;
import fr.maillage.territory.perimeter.PerimeterService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The perimeters of which the committee of the story speaks. */
@ApplicationScoped
class StoryPerimeters {

    @Inject
    private PerimeterService perimeters;

    @Inject
    private TerritoryService territories;

    /** Makes those that are not there. */
    void load(StoryGround ground) {
        for (Map<String, String> record : StoryFile.records("perimeters.txt")) {
            String code = TerritoryKind.PERIMETER.code(record.get("slug"));
            if (territories.byCode(code).isEmpty()) {
                perimeters.create(new PerimeterInput(
                        record.get("slug"),
                        record.get("name"),
                        ground.text(record.get("description")),
                        members(record, ground)));
            }
        }
    }

    private static List<String> members(Map<String, String> record, StoryGround ground) {
        return Arrays.stream(Parts.of(record.get("communes"), " "))
                .flatMap(insee -> ground.at(insee).stream())
                .map(TerritoryView::code)
                .distinct()
                .toList();
    }
}
