package fr.maillage.indicator.model;

/**
 * Reading of a territory that a snapshot does not cover. Snapshots leave out the territories far from the committee
 * where nothing was there to count, so their counts are known to be zero; what cannot be known stays not computable.
 */
public enum AbsencePolicy {
    /** A count: nothing was there. */
    ZERO,
    /** A rate over inhabitants: zero, provided that there are any. */
    ZERO_IF_POPULATED,
    /** A share of nothing, or something the snapshot did not look at. */
    NOT_COMPUTABLE;

    /**
     * Why the territory reads no figure.
     *
     * @param fromOutlines whether only outlines could tell what lies in the territory (a QPV, an IRIS)
     * @param population the territory's inhabitants; null where unknown
     * @param absentReason the definition's own reason; used by {@link #NOT_COMPUTABLE} only
     * @return the code of the reason; null when the figure is zero
     */
    public String reason(boolean fromOutlines, Integer population, String absentReason) {
        if (fromOutlines) {
            return "no-outlines";
        }
        return switch (this) {
            case ZERO -> null;
            case ZERO_IF_POPULATED -> {
                if (population == null) {
                    yield "population-missing";
                }
                yield population == 0 ? "no-inhabitant" : null;
            }
            case NOT_COMPUTABLE -> absentReason;
        };
    }
}
