package fr.maillage.report;

/** Way in which values are written. */
public enum ValueFormat {
    TEXT,
    /** Whole numbers, grouped by thousands. */
    INTEGER,
    /** Numbers with one decimal. */
    DECIMAL,
    /** Numbers with two decimals. */
    FINE_DECIMAL,
    /** A ratio, written in per cent with one decimal. */
    SHARE,
    DAY;

    public boolean numeric() {
        return this != TEXT && this != DAY;
    }
}
