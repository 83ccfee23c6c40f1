package fr.maillage.interop.model;

/**
 * The commune of a row.
 *
 * @param commune never null
 * @param derivation by what it was found
 */
public record CommuneResolution(KnownCommune commune, Derivation derivation) {

    /** From the surest to the least sure. */
    public enum Derivation {
        /** The file gives its code. */
        GIVEN(true),
        /** The file gives a code that another commune has taken over. */
        RETIRED_CODE(true),
        /** Name and postal code agree. */
        NAME_AND_POSTAL_CODE(true),
        /** The name of an arrondissement of Paris, Lyon or Marseille. */
        ARRONDISSEMENT(true),
        /** Among the communes of the postal code one has that name but for articles and abbreviations. */
        SIMILAR_NAME(true),
        /** The postal code has one commune, of another name. */
        POSTAL_CODE(false),
        /** One commune of the département has that name; the postal code is not its own (CEDEX, error). */
        NAME_AND_DEPARTEMENT(true),
        /** The commune of the postal code, or else of the département, whose centre is nearest to the position. */
        NEAREST(false);

        private final boolean sure;

        Derivation(boolean sure) {
            this.sure = sure;
        }

        /** Whether the name agrees, so that nobody needs to look. */
        public boolean sure() {
            return sure;
        }
    }
}
