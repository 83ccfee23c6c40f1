package fr.maillage.plan.figure;

import java.io.Serializable;

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

    /** Tells if it counts people or households: of these, readers read what was told. {@code MeasureRepository.PEOPLE} is the same. */
    public boolean people() {
        return reaches || PeopleUnits.count(unit);
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
