package fr.maillage.plan.figure;

import java.util.List;

/**
 * A measure and what uses it.
 *
 * @param kinds the codes of the kinds that ask for it
 * @param figures how many figures there are of it
 */
public record MeasureUse(Measure measure, List<String> kinds, long figures) {

    public MeasureUse {
        kinds = List.copyOf(kinds);
    }
}
