package fr.maillage.orientation;

import fr.maillage.opendata.PublicContacts;
import fr.maillage.orientation.model.OrientationPolicy;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.core.PlaceValues;
import fr.maillage.place.search.PlaceRow;
import fr.maillage.place.search.PlaceStanding;
import fr.maillage.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Place as everybody may know it: nothing of a person's contacts.
 *
 * @param address street and number; null where the record has none
 * @param phone as the record has it, such as {@code +33180059880}; null where there is none for everybody
 * @param websites addresses that begin with http; may be empty
 * @param openingHours in the syntax of OpenStreetMap; null where they are not known
 * @param terms codes by list; lists without a term are absent. A France services whose record gives no price is free, by its
 *     charter
 * @param appointmentUrl begins with http; null for none
 * @param accessibilityUrl begins with http; null for none
 * @param standing what may be said of it today
 */
public record PublicPlace(
        UUID id,
        String name,
        String address,
        String addressExtra,
        String postalCode,
        String communeName,
        String insee,
        String phone,
        List<String> emails,
        List<String> websites,
        String openingHours,
        String summary,
        String detail,
        Map<Vocabulary, List<String>> terms,
        String appointmentUrl,
        String accessibilityUrl,
        PlaceStanding standing) {

    static PublicPlace of(PlaceRow row) {
        PlaceValues values = row.values();
        PublicContacts contacts = new PublicContacts(row);
        Map<Vocabulary, List<String>> terms = new EnumMap<>(Vocabulary.class);
        for (PlaceField field : PlaceField.values()) {
            if (field.vocabulary() != null && !values.list(field).isEmpty()) {
                terms.put(field.vocabulary(), values.list(field));
            }
        }
        if (terms.getOrDefault(Vocabulary.PROGRAMME, List.of()).contains(OrientationPolicy.FRANCE_SERVICES.code())) {
            terms.putIfAbsent(Vocabulary.FEE, List.of(OrientationPolicy.FREE));
        }
        return new PublicPlace(
                row.id(),
                values.text(PlaceField.NAME),
                values.text(PlaceField.ADDRESS),
                contacts.text(PlaceField.ADDRESS_EXTRA),
                values.locality().postalCode(),
                row.communeName(),
                row.insee(),
                contacts.phone(),
                contacts.emails(),
                values.list(PlaceField.WEBSITES).stream()
                        .filter(PublicPlace::isWeb)
                        .toList(),
                values.text(PlaceField.OPENING_HOURS),
                contacts.text(PlaceField.SUMMARY),
                contacts.text(PlaceField.DETAIL),
                terms,
                web(values.text(PlaceField.APPOINTMENT_URL)),
                web(values.text(PlaceField.ACCESSIBILITY_URL)),
                row.standing());
    }

    /** The codes of a list; may be empty. */
    public List<String> terms(Vocabulary vocabulary) {
        return terms.getOrDefault(vocabulary, List.of());
    }

    /** Lists its services: the finer ones, then the national ones. */
    public List<TermRef> services() {
        List<TermRef> services = new ArrayList<>();
        for (Vocabulary list : List.of(Vocabulary.SERVICE_DETAIL, Vocabulary.SERVICE)) {
            terms(list).forEach(code -> services.add(new TermRef(list, code)));
        }
        return services;
    }

    /** The answers to a need that it may give: its services, and the programmes whose charter says what they help with. */
    public List<TermRef> answering() {
        List<TermRef> answering = services();
        terms(Vocabulary.PROGRAMME).forEach(code -> answering.add(new TermRef(Vocabulary.PROGRAMME, code)));
        return answering;
    }

    /** Records of sources hold what their sources wrote; nothing else may become a link. */
    private static boolean isWeb(String address) {
        return address.regionMatches(true, 0, "https://", 0, 8) || address.regionMatches(true, 0, "http://", 0, 7);
    }

    private static String web(String address) {
        return address != null && isWeb(address) ? address : null;
    }
}
