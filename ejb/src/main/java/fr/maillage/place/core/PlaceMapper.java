package fr.maillage.place.core;

import fr.maillage.place.model.Place;
import fr.maillage.place.model.PlaceContact;
import fr.maillage.place.model.PlaceDates;
import fr.maillage.place.model.PlaceIdentity;
import fr.maillage.place.model.PlaceLocation;
import fr.maillage.shared.Parts;
import fr.maillage.shared.database.Row;
import fr.maillage.territory.qpv.QpvIndex;
import fr.maillage.territory.qpv.QpvLocator.Known;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Between the entity with its columns and what the record says. */
public final class PlaceMapper {

    static final String BAR = "|";

    private static final Map<PlaceField, String> COLUMNS = columns();

    private PlaceMapper() {}

    /**
     * Gives the values of a stored record.
     *
     * @param terms its terms by vocabulary
     */
    static PlaceValues values(Place place, Map<String, List<String>> terms) {
        PlaceIdentity identity = place.identity();
        PlaceLocation location = place.location();
        PlaceContact contact = place.contact();
        PlaceValues.Builder values = PlaceValues.builder()
                .set(PlaceField.NAME, identity.name())
                .set(PlaceField.ACTOR_NAME, identity.actorName())
                .set(PlaceField.PIVOT, identity.pivot())
                .set(PlaceField.PARENT_STRUCTURE, identity.parentStructure())
                .set(PlaceField.SUMMARY, identity.summary())
                .set(PlaceField.DETAIL, identity.detail())
                .set(PlaceField.OTHER_LABELS, split(identity.otherLabels()))
                .set(PlaceField.LOCALITY, new Locality(location.communeId(), location.postalCode()))
                .set(PlaceField.ADDRESS, location.address())
                .set(PlaceField.ADDRESS_EXTRA, location.addressExtra())
                .set(PlaceField.POSITION, location.lat() == null ? null : new Position(location.lat(), location.lon()))
                .set(PlaceField.QPV, location.qpvStated())
                .set(PlaceField.PHONE, contact.phone())
                .set(PlaceField.EMAILS, split(contact.emails()))
                .set(PlaceField.WEBSITES, split(contact.websites()))
                .set(PlaceField.OPENING_HOURS, contact.openingHours())
                .set(PlaceField.APPOINTMENT_URL, contact.appointmentUrl())
                .set(PlaceField.ACCESSIBILITY_URL, contact.accessibilityUrl())
                .set(PlaceField.DATE_MAJ, place.dates().dateMaj())
                .set(PlaceField.WHERE_ON, place.dates().whereOn())
                .set(PlaceField.WHEN_ON, place.dates().whenOn())
                .set(PlaceField.WHAT_ON, place.dates().whatOn())
                .set(PlaceField.CONTACT_ON, place.dates().contactOn());
        for (PlaceField field : PlaceField.values()) {
            if (field.vocabulary() != null) {
                values.set(field, terms.get(field.vocabulary().code()));
            }
        }
        return values.build();
    }

    /**
     * Gives the values of a record that was read without its entity.
     *
     * @param row the columns of the place under their names
     * @param terms its terms by vocabulary
     */
    public static PlaceValues values(Row row, Map<String, List<String>> terms) {
        PlaceValues.Builder values = PlaceValues.builder();
        for (PlaceField field : PlaceField.values()) {
            String column = COLUMNS.get(field);
            if (field.vocabulary() != null) {
                values.set(field, terms.get(field.vocabulary().code()));
            } else if (field == PlaceField.LOCALITY) {
                values.set(field, new Locality(row.number("commune_id"), row.text("postal_code")));
            } else if (field == PlaceField.POSITION) {
                values.set(field, row.has("lat") ? new Position(row.decimal("lat"), row.decimal("lon")) : null);
            } else if (field.type() == List.class) {
                values.set(field, split(row.text(column)));
            } else {
                values.set(field, field.date() ? row.day(column) : row.text(column));
            }
        }
        return values.build();
    }

    private static Map<PlaceField, String> columns() {
        Map<PlaceField, String> columns = new EnumMap<>(PlaceField.class);
        for (PlaceField field : PlaceField.values()) {
            columns.put(field, Row.column(field.key()));
        }
        columns.put(PlaceField.QPV, "qpv_stated");
        return columns;
    }

    /**
     * Puts what a valid record says into the columns, with the QPV that follows; its terms are written apart.
     *
     * @param qpv tells the QPV from the position where nobody states a known one
     * @param known the QPV that may be stated, by code
     */
    static void describe(Place place, PlaceValues values, QpvIndex qpv, Map<String, Known> known) {
        Locality locality = values.locality();
        Position position = values.position();
        place.describe(
                new PlaceIdentity(
                        values.text(PlaceField.NAME),
                        values.text(PlaceField.ACTOR_NAME),
                        values.text(PlaceField.PIVOT),
                        values.text(PlaceField.PARENT_STRUCTURE),
                        values.text(PlaceField.SUMMARY),
                        values.text(PlaceField.DETAIL),
                        joined(values, PlaceField.OTHER_LABELS)),
                new PlaceLocation(
                        locality.communeId(),
                        locality.postalCode(),
                        values.text(PlaceField.ADDRESS),
                        values.text(PlaceField.ADDRESS_EXTRA),
                        position == null ? null : position.latitude(),
                        position == null ? null : position.longitude(),
                        values.text(PlaceField.QPV),
                        qpvId(values.text(PlaceField.QPV), position, qpv, known)),
                new PlaceContact(
                        values.text(PlaceField.PHONE),
                        joined(values, PlaceField.EMAILS),
                        joined(values, PlaceField.WEBSITES),
                        values.text(PlaceField.OPENING_HOURS),
                        values.text(PlaceField.APPOINTMENT_URL),
                        values.text(PlaceField.ACCESSIBILITY_URL)));
        place.dated(new PlaceDates(
                values.dateMaj(),
                AgePolicy.on(values, FieldGroup.WHERE),
                AgePolicy.on(values, FieldGroup.WHEN),
                AgePolicy.on(values, FieldGroup.WHAT),
                AgePolicy.on(values, FieldGroup.CONTACT)));
    }

    private static Long qpvId(String stated, Position position, QpvIndex qpv, Map<String, Known> known) {
        if (stated != null && known.containsKey(stated)) {
            return known.get(stated).id();
        }
        return position == null
                ? null
                : qpv.at(position.latitude(), position.longitude()).orElse(null);
    }

    static List<String> split(String joined) {
        return joined == null ? List.of() : List.of(Parts.of(joined, "|"));
    }

    private static String joined(PlaceValues values, PlaceField field) {
        List<String> list = values.list(field);
        return list.isEmpty() ? null : String.join(BAR, list);
    }

    /** A place as other records name it. */
    public static PlaceRef ref(Place place) {
        return new PlaceRef(
                place.id(),
                place.uuid(),
                place.identity().name(),
                place.location().communeId(),
                place.archived());
    }
}
