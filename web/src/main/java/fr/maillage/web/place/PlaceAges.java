package fr.maillage.web.place;

import fr.maillage.place.core.AgePolicy;
import fr.maillage.place.core.FieldGroup;
import fr.maillage.place.core.PlaceValues;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day on which each group of a place's fields was last known to be right; null where that is not known. */
@Schema(name = "PlaceAges")
public record PlaceAges(LocalDate where, LocalDate when, LocalDate what, LocalDate contact) {

    static PlaceAges of(PlaceValues values) {
        return new PlaceAges(
                AgePolicy.on(values, FieldGroup.WHERE),
                AgePolicy.on(values, FieldGroup.WHEN),
                AgePolicy.on(values, FieldGroup.WHAT),
                AgePolicy.on(values, FieldGroup.CONTACT));
    }
}
