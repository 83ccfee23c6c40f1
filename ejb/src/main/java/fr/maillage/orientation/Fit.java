package fr.maillage.orientation;

/** Fit of a record to one criterion. */
public enum Fit {
    /** It says yes. */
    FITS,
    /** It says yes with a condition, or says something near. */
    PARTLY,
    /** It says nothing: one has to ask there. */
    UNKNOWN,
    /** It says no. */
    MISSES
}
