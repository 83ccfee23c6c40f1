package fr.maillage.place.moderation;

import fr.maillage.place.core.PlaceField;
import java.util.List;

/** Corrections that those who run a place may propose for its record without an account. */
public final class PlaceCorrections {

    public static final List<PlaceField> FIELDS = List.of(
            PlaceField.NAME,
            PlaceField.ADDRESS,
            PlaceField.PHONE,
            PlaceField.EMAILS,
            PlaceField.WEBSITES,
            PlaceField.OPENING_HOURS,
            PlaceField.SUMMARY);

    private PlaceCorrections() {}
}
