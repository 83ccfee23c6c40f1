package fr.maillage.mapping.model;

/**
 * The commune of a row.
 *
 * @param commune never null
 * @param derivation by what it was found
 * @param other the commune that name and postal code tell where the code tells another; null where they agree
 */
public record CommuneResolution(KnownCommune commune, Derivation derivation, KnownCommune other) {

    CommuneResolution(KnownCommune commune, Derivation derivation) {
        this(commune, derivation, null);
    }

    CommuneResolution against(KnownCommune another) {
        return new CommuneResolution(commune, derivation, another);
    }

    /** From the surest to the least sure. */
    public enum Derivation {
        /** The file gives its code. */
        GIVEN(true),
        /** The file gives a code that another commune has taken over. */
        RETIRED_CODE(true),
        /** Name and postal code agree. */
        NAME_AND_POSTAL_CODE(true),
        /** The name is that of a commune that it has taken in. */
        FORMER_NAME(true),
        /** The name of an arrondissement of Paris, Lyon or Marseille. */
        ARRONDISSEMENT(true),
        /** Among the communes of the postal code one has that name but for articles and abbreviations. */
        SIMILAR_NAME(true),
        /** One commune of the département has that name; the postal code is no commune's own (CEDEX). */
        NAME_AND_DEPARTEMENT(true),
        /** No postal code: one commune has that name, or of several the one at the position. */
        NAME(true),
        /** The name is that of one commune, the postal code that of others: a digit is wrong. */
        NAME_DESPITE_POSTAL_CODE(false),
        /** The postal code has one commune, of another name. */
        POSTAL_CODE(false),
        /** The commune of the postal code, or else of the département, whose centre is nearest to the position. */
        NEAREST(false),
        /** The largest commune of the postal code: nothing in the row tells one of them. */
        LARGEST(false);

        private final boolean sure;

        Derivation(boolean sure) {
            this.sure = sure;
        }

        /** Tells if the name agrees, so that nobody needs to look. */
        public boolean sure() {
            return sure;
        }
    }
}
