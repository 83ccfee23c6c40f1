package fr.maillage.diagnosis.said;

import java.math.BigDecimal;
import java.util.List;

/**
 * Action because of a finding, as everybody reads it.
 *
 * @param done how many of its steps are done
 * @param steps how many it has; 0 where it has none
 * @param results what came of it
 */
public record Answer(String title, Stage stage, int done, int steps, List<Result> results) {

    /** Stage of the action. */
    public enum Stage {
        PLANNED("planned"),
        RUNNING("running"),
        DONE("done"),
        SUSPENDED("suspended");

        private final String code;

        Stage(String code) {
            this.code = code;
        }

        /** The name in the texts of pages. */
        public String code() {
            return code;
        }
    }

    /**
     * Result of it by one measure.
     *
     * @param unit null where nobody says
     * @param target null where nobody says
     */
    public record Result(String label, BigDecimal value, String unit, BigDecimal target) {}

    public Answer {
        results = List.copyOf(results);
    }
}
