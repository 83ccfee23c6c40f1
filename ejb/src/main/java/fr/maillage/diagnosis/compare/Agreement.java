package fr.maillage.diagnosis.compare;

/** Relation of both sides' views of a theme, in the order in which the classes are tried, {@link #SHARED} being the rest. */
public enum Agreement {
    /** Neither side raises it often enough. */
    TOO_FEW("too-few"),
    PROFESSIONALS_ONLY("professionals-only"),
    RESIDENTS_ONLY("residents-only"),
    /** Both raise it, one side as something good and the other as something bad. */
    OPPOSITE("opposite"),
    /** Both raise it, and what they propose most often has nothing in common. */
    DIFFERENT_PROPOSALS("same-observation-different-proposals"),
    SHARED("shared");

    private final String code;

    Agreement(String code) {
        this.code = code;
    }

    /** The name in the API and in messages. */
    public String code() {
        return code;
    }
}
