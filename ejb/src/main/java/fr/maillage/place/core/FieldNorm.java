package fr.maillage.place.core;

import fr.maillage.norm.EmailPolicy;
import fr.maillage.norm.PhonePolicy;
import fr.maillage.norm.PivotPolicy;
import fr.maillage.norm.PostalAddressPolicy;
import fr.maillage.norm.WebAddressPolicy;
import fr.maillage.territory.QpvCode;

/** Normal form of what is typed for a field of a place: the one that an import gives it. */
final class FieldNorm {

    private FieldNorm() {}

    /** The normal form; what has none stays as it is, for the rules to name it. */
    static String of(PlaceField field, String text) {
        if (text == null || text.isBlank()) {
            return text;
        }
        return switch (field) {
            case PIVOT -> PivotPolicy.normalise(text);
            case PHONE -> PhonePolicy.normalise(text).orElse(text);
            case EMAILS -> EmailPolicy.normalise(text).orElse(text);
            case WEBSITES, ACCESSIBILITY_URL, APPOINTMENT_URL ->
                WebAddressPolicy.normalise(text).orElse(text);
            case QPV -> QpvCode.normalise(text).orElse(text);
            case ADDRESS, ADDRESS_EXTRA -> PostalAddressPolicy.line(text);
            default -> text.replace("\r\n", "\n");
        };
    }
}
