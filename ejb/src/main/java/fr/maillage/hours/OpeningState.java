package fr.maillage.hours;

/** Tells if a place is open at a moment, as far as its opening hours tell. */
public enum OpeningState {
    OPEN,
    CLOSED,
    /** The hours do not say: by appointment, in school holidays, on a public holiday that they leave out… */
    UNKNOWN
}
