package fr.maillage.demonstration;

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
import fr.maillage.territory.TerritoryService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The places of the story, taken in as the files of two sources. */
@ApplicationScoped
class StoryPlaces {

    @Inject
    private PlaceIntakeService intake;

    @Inject
    private PlaceService places;

    @Inject
    private PlaceActorService running;

    @Inject
    private TerritoryService territories;

    /**
     * Takes them in and attaches them to those who run them.
     *
     * @param actors by their names in the story
     * @return their identifiers by their keys in the story
     */
    Map<String, UUID> load(Map<String, UUID> actors, LocalDate today) {
        List<Map<String, String>> records = StoryFile.records("places.txt");
        List<IntakeOutcome> outcomes =
                intake.take(records.stream().map(r -> incoming(r, today)).toList());
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

    private IntakeRecord incoming(Map<String, String> record, LocalDate today) {
        PlaceValues.Builder values = PlaceValues.builder();
        for (PlaceField field : PlaceField.values()) {
            if (record.containsKey(field.key()) && field.type().equals(String.class)) {
                values.set(field, record.get(field.key()));
            } else if (field.type().equals(List.class)) {
                values.set(field, StoryFile.list(record, field.key()));
            }
        }
        String[] position = Parts.of(record.get("position"), " ");
        values.set(PlaceField.ACTOR_NAME, record.get("actor"))
                .set(
                        PlaceField.LOCALITY,
                        new Locality(
                                territories
                                        .required("com:" + record.get("commune"))
                                        .id(),
                                record.get("postalCode")))
                .set(
                        PlaceField.POSITION,
                        new Position(Double.parseDouble(position[0]), Double.parseDouble(position[1])))
                .set(PlaceField.DATE_MAJ, today.minusMonths(Long.parseLong(record.get("months"))));
        return new IntakeRecord(
                record.get("source"), record.get("key"), values.build(), EnumSet.allOf(PlaceField.class));
    }
}
