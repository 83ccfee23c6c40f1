package fr.maillage.orientation;

import java.util.List;

/**
 * The sheet of a place, in one language.
 *
 * @param age how old the record is, to be read before its hours
 * @param lines in reading order; what matters most comes first
 */
public record PlaceSheet(OrientedPlace oriented, RecordAge age, List<SheetLine> lines) {

    public PlaceSheet {
        lines = List.copyOf(lines);
    }

    public PublicPlace place() {
        return oriented.place();
    }
}
