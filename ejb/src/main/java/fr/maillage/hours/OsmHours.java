package fr.maillage.hours;

import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.TokenMgrError;
import fr.maillage.norm.TextPolicy;
import java.io.StringReader;
import java.util.Optional;

/** Opening hours that are in the syntax of OpenStreetMap already. */
public final class OsmHours {

    private OsmHours() {}

    /** The text on one line; empty when it is in another form. */
    public static Optional<String> given(String text) {
        String line = TextPolicy.line(text);
        if (line == null || !HoursPatterns.OSM_HOURS.matches(line)) {
            return Optional.empty();
        }
        try {
            return new OpeningHoursParser(new StringReader(line)).rules(true).isEmpty()
                    ? Optional.empty()
                    : Optional.of(line);
        } catch (OpeningHoursParseException | TokenMgrError e) {
            return Optional.empty();
        }
    }
}
