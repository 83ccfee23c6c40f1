package fr.maillage.person;

/**
 * Limits of the list of people.
 *
 * @param territory a code: people who belong there, or whose actors act there; null for any
 * @param text words that must all occur in the name, the address, the duties or the actors' words; null for any
 */
public record PersonFilter(String territory, String text) {

    public static final PersonFilter NONE = new PersonFilter(null, null);
}
