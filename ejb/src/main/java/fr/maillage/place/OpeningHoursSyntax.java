package fr.maillage.place;

import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.TokenMgrError;
import java.io.StringReader;

/** Whether opening hours follow the syntax of OpenStreetMap, as the national schema wants. */
final class OpeningHoursSyntax {

    private OpeningHoursSyntax() {}

    static boolean valid(String text) {
        try {
            return !new OpeningHoursParser(new StringReader(text)).rules(true).isEmpty();
        } catch (OpeningHoursParseException | TokenMgrError e) {
            return false;
        }
    }
}
