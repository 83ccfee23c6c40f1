package fr.maillage.territory.town;

/** Degrees to which a typed text fits a name, best first. */
enum TownMatch {
    /** It is the name, but for accents, hyphens, articles and abbreviations. */
    EXACT,
    /** The name goes on behind it, by whole words: {@code aulnay} of Aulnay-sous-Bois. */
    BEGINS,
    /** Its words begin words of the name. */
    WITHIN,
    /** It is the name, or its beginning, with one typing error. */
    CLOSE
}
