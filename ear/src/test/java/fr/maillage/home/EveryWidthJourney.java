package fr.maillage.home;

import fr.maillage.testing.Browser;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page with something new, by axe at both widths: {@link EveryPageJourney} asks it about fewer and at one. */
@Tag("long")
class EveryWidthJourney {

    private static final PageRound ROUND = new PageRound(true);

    @ParameterizedTest
    @CsvSource({"admin, 320", "departement, 1280", "ept, 1280", "prefecture, 320", "membre, 1280", "conseiller, 320"})
    void is_accessible_to_everybody_at_both_widths(String login, int width) throws IOException {
        ROUND.of(login, width, Browser::isAccessible);
    }
}
