package fr.maillage.demonstration;

import fr.maillage.offer.OfferField;
import fr.maillage.offer.OfferService;
import fr.maillage.record.FieldValues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Offers in the places of the story. */
@ApplicationScoped
class StoryOffers {

    @Inject
    private OfferService offers;

    /** Enters them; places by their keys, actors by their names in the story. */
    void load(Map<String, UUID> places, Map<String, UUID> actors) {
        for (Map<String, String> record : StoryFile.records("offers.txt")) {
            Map<OfferField, List<String>> values = new EnumMap<>(OfferField.class);
            for (OfferField field : OfferField.values()) {
                values.put(
                        field,
                        field.type().vocabulary() == null
                                ? List.of(record.getOrDefault(field.key(), ""))
                                : StoryFile.list(record, field.key()));
            }
            UUID actor = actors.get(record.getOrDefault("actor", ""));
            values.put(OfferField.ACTOR, actor == null ? List.of() : List.of(actor.toString()));
            offers.create(places.get(record.get("place")), new FieldValues<>(OfferField.class, values));
        }
    }
}
