package fr.maillage.demonstration;

import fr.maillage.demonstration.StoryGround.Point;
import fr.maillage.place.PlaceActorService;
import fr.maillage.place.PlaceService;
import fr.maillage.place.core.Locality;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.core.PlaceValues;
import fr.maillage.place.core.Position;
import fr.maillage.place.intake.IntakeOutcome;
import fr.maillage.place.intake.IntakeRecord;
import fr.maillage.place.intake.PlaceIntakeService;
import fr.maillage.shared.Parts;
import fr.maillage.territory.CentreService;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The places of the story, taken in as the files of two sources. */
@ApplicationScoped
class StoryPlaces {

    /** Of places that were on the map before the year that the snapshots tell of. */
    private static final String ALWAYS = "99";

    @Inject
    private PlaceIntakeService intake;

    @Inject
    private StoryPlace story;

    @Inject
    private CentreService middles;

    @Inject
    private PlaceService places;

    @Inject
    private PlaceActorService running;

    @Inject
    private TerritoryService territories;

    /**
     * Takes in those that joined the map in some months and attaches them to those who run them.
     *
     * @param actors by their names in the story
     * @param longest the most months ago
     * @param shortest the fewest months ago
     * @return their identifiers by their keys in the story
     */
    Map<String, UUID> load(Map<String, UUID> actors, TerritoryView where, LocalDate today, int longest, int shortest) {
        StoryGround ground = story.ground(where);
        Map<String, Point> centres = centres(ground);
        List<Map<String, String>> records = StoryFile.records("places.txt").stream()
                .filter(r -> joined(r) <= longest && joined(r) >= shortest)
                .toList();
        if (records.isEmpty()) {
            return Map.of();
        }
        List<IntakeOutcome> outcomes = intake.take(
                records.stream().map(r -> incoming(r, today, ground, centres)).toList());
        Map<String, UUID> loaded = new LinkedHashMap<>();
        for (int i = 0; i < records.size(); i++) {
            Map<String, String> record = records.get(i);
            UUID place = outcomes.get(i).place();
            if (place == null) {
                throw new IllegalStateException(
                        record.get("key") + ": " + outcomes.get(i).violations());
            }
            loaded.put(record.get("key"), place);
            UUID actor = actors.get(record.getOrDefault("actor", ""));
            if (actor != null) {
                running.attach(place, places.get(place).version(), actor);
            }
        }
        intake.taken();
        return loaded;
    }

    /** Counts the months since a place joined the map. */
    private static int joined(Map<String, String> record) {
        return Integer.parseInt(record.getOrDefault("joined", ALWAYS));
    }

    /** The middles of the story's communes and of those in their place, by code; in two statements. */
    private Map<String, Point> centres(StoryGround ground) {
        if (ground.own()) {
            return Map.of();
        }
        Map<Long, TerritoryView> wanted = new HashMap<>();
        for (Map<String, String> record : StoryFile.records("places.txt")) {
            territories.byCode(own(record)).ifPresent(t -> wanted.put(t.id(), t));
            TerritoryView place = placed(ground, record);
            wanted.put(place.id(), place);
        }
        Map<String, Point> centres = new HashMap<>();
        middles.of(wanted.values())
                .forEach((id, centre) ->
                        centres.put(wanted.get(id).code(), new Point(centre.latitude(), centre.longitude())));
        return centres;
    }

    private static String own(Map<String, String> record) {
        return TerritoryKind.COMMUNE.code(record.get("commune"));
    }

    private static TerritoryView placed(StoryGround ground, Map<String, String> record) {
        return ground.at(record.get("commune")).orElseGet(ground::where);
    }

    private IntakeRecord incoming(
            Map<String, String> record, LocalDate today, StoryGround ground, Map<String, Point> centres) {
        PlaceValues.Builder values = PlaceValues.builder();
        for (PlaceField field : PlaceField.values()) {
            if (record.containsKey(field.key()) && field.type().equals(String.class)) {
                values.set(field, record.get(field.key()));
            } else if (field.type().equals(List.class)) {
                values.set(field, StoryFile.list(record, field.key()));
            }
        }
        TerritoryView commune = placed(ground, record);
        values.set(PlaceField.ACTOR_NAME, record.get("actor"))
                .set(PlaceField.LOCALITY, new Locality(commune.id(), postalCode(record, ground, commune)))
                .set(PlaceField.DATE_MAJ, today.minusMonths(Long.parseLong(record.get("months"))));
        position(record, ground, centres, commune)
                .ifPresent(p -> values.set(PlaceField.POSITION, new Position(p.latitude(), p.longitude())));
        return new IntakeRecord(
                record.get("source"), record.get("key"), values.build(), EnumSet.allOf(PlaceField.class));
    }

    private String postalCode(Map<String, String> record, StoryGround ground, TerritoryView commune) {
        return ground.own()
                ? record.get("postalCode")
                : territories
                        .communes()
                        .byId(commune.id())
                        .flatMap(c -> c.postalCodes().stream().findFirst())
                        .orElse(null);
    }

    /** Where it lies; nowhere, as long as nobody knows where its commune does. */
    private static Optional<Point> position(
            Map<String, String> record, StoryGround ground, Map<String, Point> centres, TerritoryView commune) {
        String[] told = Parts.of(record.get("position"), " ");
        Point point = new Point(Double.parseDouble(told[0]), Double.parseDouble(told[1]));
        return ground.own()
                ? Optional.of(point)
                : StoryGround.moved(point, centres.get(own(record)), centres.get(commune.code()));
    }
}
