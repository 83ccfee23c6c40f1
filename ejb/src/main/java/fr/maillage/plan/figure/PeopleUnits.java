package fr.maillage.plan.figure;

import fr.maillage.shared.PlainText;
import java.util.List;

/** Units in which people write down counts of people, or of households. */
public final class PeopleUnits {

    /** Begin such units, without accents, in either language. */
    private static final List<String> WORDS = List.of(
            Measure.PERSON,
            "presence",
            "participant",
            "beneficiar",
            "usager",
            "habitant",
            "foyer",
            "menage",
            "famil",
            "people",
            "person",
            "household",
            "resident");

    private PeopleUnits() {}

    /**
     * Tells if a unit is of people or households.
     *
     * @param unit as somebody wrote it; null for none
     */
    public static boolean count(String unit) {
        return unit != null && WORDS.stream().anyMatch(PlainText.words(unit)::startsWith);
    }
}
