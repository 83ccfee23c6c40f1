package fr.maillage.opendata;

import fr.maillage.place.core.PlaceValues;
import fr.maillage.place.core.Position;
import fr.maillage.place.publication.PublishedPlace;
import fr.maillage.place.search.PlaceRow;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Puts what is public of a place into the words of the standard. */
final class StandardMapper {

    /** Number that national files write in a required column whose value nobody knows; importers take it for missing. */
    static final String UNKNOWN_PIVOT = "00000000000000";

    static final String UNKNOWN_DATE = "1969-12-31";

    private static final String BAR = "|";

    private final StandardTerms terms;

    StandardMapper(StandardTerms terms) {
        this.terms = terms;
    }

    StandardRecord map(PublishedPlace place) {
        PublicContacts contacts = new PublicContacts(place.row());
        Map<OpenDataColumn, String> cells = new EnumMap<>(OpenDataColumn.class);
        for (OpenDataColumn column : OpenDataColumn.values()) {
            String cell = cell(column, place, contacts);
            if (cell != null && !cell.isEmpty() && column.admits(cell)) {
                cells.put(column, cell);
            }
        }
        cells.putIfAbsent(OpenDataColumn.PIVOT, UNKNOWN_PIVOT);
        cells.putIfAbsent(OpenDataColumn.UPDATED_ON, UNKNOWN_DATE);
        return new StandardRecord(cells);
    }

    private String cell(OpenDataColumn column, PublishedPlace place, PublicContacts contacts) {
        PlaceRow row = place.row();
        PlaceValues values = row.values();
        Position position = values.position();
        return switch (column) {
            case ID -> place.idShared() ? row.id().toString() : row.sourceId();
            case SOURCE -> row.source();
            case COMMUNE -> row.communeName();
            case INSEE_CODE -> row.insee();
            case POSTAL_CODE -> values.locality().postalCode();
            case LATITUDE -> position == null ? null : degrees(position.latitude());
            case LONGITUDE -> position == null ? null : degrees(position.longitude());
            case PHONE -> contacts.phone();
            case EMAILS -> String.join(BAR, contacts.emails());
            case ADDRESS_EXTRA, SUMMARY, DETAIL -> contacts.text(column.field());
            default ->
                switch (column.kind()) {
                    case TERMS -> String.join(BAR, standard(column, values));
                    case LIST -> String.join(BAR, values.list(column.field()));
                    default -> Objects.toString(values.get(column.field()), null);
                };
        };
    }

    private List<String> standard(OpenDataColumn column, PlaceValues values) {
        return values.list(column.field()).stream()
                .map(code -> terms.find(column.vocabulary(), code).orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    private static String degrees(double value) {
        return BigDecimal.valueOf(value).toPlainString();
    }
}
