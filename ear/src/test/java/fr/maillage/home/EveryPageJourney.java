package fr.maillage.home;

import fr.maillage.testing.Browser;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page as every role meets it, a refusal included: it has a heading and no missing text, nothing scrolls sideways, and
 * axe finds nothing on those that are built of something no other was. {@link EveryWidthJourney} asks it about all.
 */
class EveryPageJourney {

    private static final PageRound ROUND = new PageRound(false);

    /** Pages are looked at by axe at one width and shown at three; who sees how many of them decides which comes first. */
    @ParameterizedTest
    @CsvSource({"admin, 1280", "departement, 320", "ept, 320", "prefecture, 1280", "membre, 320", "conseiller, 1280"})
    void is_accessible_to_everybody_and_fits_any_width(String login, int width) throws IOException {
        ROUND.of(login, width, Browser::fitsTheWindow);
    }
}
