package fr.maillage.deployment.activity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** By what activities are counted; each by itself, never crossed. */
public enum ActivityDimension {
    KIND("kind", List.of("individual", "workshop", "punctual")),
    /** Its terms are those of a reference list. */
    THEME("theme", List.of()),
    DURATION("duration", List.of("to-30", "to-60", "to-120", "over-120", ActivityDimension.UNKNOWN)),
    /** The bands of the Coop, then those of its older form that are others. */
    AGE(
            "age",
            List.of(
                    "under-12",
                    "12-18",
                    "18-24",
                    "25-39",
                    "40-59",
                    "60-69",
                    "70-plus",
                    "18-35",
                    "35-60",
                    "60-plus",
                    ActivityDimension.UNKNOWN)),
    STATUS("status", List.of("student", "unemployed", "employed", "retired", "mixed", ActivityDimension.UNKNOWN)),
    /** Where those who were sent on were sent. */
    REDIRECTION(
            "redirection",
            List.of("administration", "mediation", "operator", "social", "employment", "paperwork", "other"));

    /** Where the file does not say. */
    public static final String UNKNOWN = "unknown";

    /** Help to one person. */
    public static final String INDIVIDUAL = "individual";

    /** Activity that several people take part in; nobody is asked anything. */
    public static final String WORKSHOP = "workshop";

    private final String code;
    private final List<String> terms;

    ActivityDimension(String code, List<String> terms) {
        this.code = code;
        this.terms = terms;
    }

    /** As the tables, the API and the texts call it. */
    public String code() {
        return code;
    }

    /** Its values in their order; none where they are those of a list. */
    public List<String> terms() {
        return terms;
    }

    public static Optional<ActivityDimension> byCode(String code) {
        return Arrays.stream(values()).filter(d -> d.code.equals(code)).findFirst();
    }
}
