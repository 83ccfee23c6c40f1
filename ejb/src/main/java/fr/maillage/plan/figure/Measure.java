package fr.maillage.plan.figure;

import java.io.Serializable;
import java.util.Locale;

/**
 * Measure that actions may count.
 *
 * @param version for the check that nobody changed it meanwhile
 * @param code what files and the API call it
 * @param label in French
 * @param unit in French
 * @param reaches whether it counts people whom an action reached
 */
public record Measure(
        long key,
        int version,
        String code,
        String label,
        String labelEn,
        String unit,
        String unitEn,
        Tally tally,
        boolean reaches)
        implements Serializable {

    /** Begins the unit of what counts people; in SQL, see {@code MeasureRepository.PEOPLE}. */
    public static final String PERSON = "personne";

    /** Tells if it counts people: of these, readers read what was told. */
    public boolean people() {
        return reaches || unit.toLowerCase(Locale.ROOT).startsWith(PERSON);
    }

    /** Its name in a language, French unless English is asked for. */
    public String label(String language) {
        return "en".equals(language) ? labelEn : label;
    }

    /** Its unit in a language, French unless English is asked for. */
    public String unit(String language) {
        return "en".equals(language) ? unitEn : unit;
    }
}
