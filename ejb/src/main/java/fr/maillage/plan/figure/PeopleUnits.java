package fr.maillage.plan.figure;

import fr.maillage.shared.PlainText;
import java.util.List;
import java.util.stream.Collectors;

/** Units in which people write down counts of people, or of households. */
public final class PeopleUnits {

    /** Begin such units, without accents, in either language. */
    private static final List<String> WORDS = List.of(
            "personne",
            "presence",
            "participant",
            "benefici",
            "usager",
            "habitant",
            "foyer",
            "menage",
            "famil",
            "people",
            "person",
            "household",
            "resident",
            "aidant",
            "apprenant",
            "stagiaire",
            "eleve",
            "jeune");

    private PeopleUnits() {}

    /**
     * Tells if a unit is of people or households.
     *
     * @param unit as somebody wrote it; null for none
     */
    public static boolean count(String unit) {
        return unit != null && WORDS.stream().anyMatch(PlainText.words(unit)::startsWith);
    }

    /** The same as a condition of SQL on a column that holds a unit. */
    public static String sql(String column) {
        return WORDS.stream()
                .map(word -> "translate(lower(" + column + "), '" + PlainText.ACCENTED + "', '" + PlainText.UNACCENTED
                        + "') like '" + word + "%'")
                .collect(Collectors.joining(" or ", "(", ")"));
    }
}
