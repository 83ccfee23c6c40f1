package fr.maillage.interop.mapping;

import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.TokenMgrError;
import fr.maillage.interop.model.InteropPatterns;
import fr.maillage.interop.model.TextPolicy;
import java.io.StringReader;
import java.util.Optional;

/** Opening hours that are in the syntax of OpenStreetMap already. */
final class OsmHours {

    private OsmHours() {}

    /** The text on one line; empty when it is in another form. */
    static Optional<String> given(String text) {
        String line = TextPolicy.line(text);
        if (line == null || !InteropPatterns.OSM_HOURS.matches(line)) {
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
