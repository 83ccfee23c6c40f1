package fr.maillage.administration;

/** State of a site's accessibility, by the share of the criteria of the RGAA that an audit found respected. */
public enum AccessibilityState {
    /** Nobody has looked; such a site counts as not conforming. */
    NOT_AUDITED,
    NONE,
    PARTIAL,
    TOTAL;

    private static final int HALF = 50;
    private static final int ALL = 100;

    /**
     * The state that a rate means.
     *
     * @param rate in percent of the criteria; null while there was no audit
     */
    static AccessibilityState of(Integer rate) {
        if (rate == null) {
            return NOT_AUDITED;
        }
        if (rate >= ALL) {
            return TOTAL;
        }
        return rate >= HALF ? PARTIAL : NONE;
    }
}
