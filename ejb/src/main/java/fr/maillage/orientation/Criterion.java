package fr.maillage.orientation;

/** Wishes that a resident may have beside the nearness. */
public enum Criterion {
    NEED,
    TIME,
    COST,
    LANGUAGE,
    ACCESSIBILITY,
    MODE
}
