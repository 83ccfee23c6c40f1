package fr.maillage.orientation;

/** What a resident may ask for beside the nearness. */
public enum Criterion {
    NEED,
    TIME,
    COST,
    LANGUAGE,
    ACCESSIBILITY,
    MODE
}
