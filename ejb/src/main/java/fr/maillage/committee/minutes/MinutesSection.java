package fr.maillage.committee.minutes;

/**
 * Text of minutes about an item of the agenda, or about the gathering as a whole.
 *
 * @param part the identifier of the item, or {@link #GENERAL}
 * @param place from 1; null for the whole, and for an item that left the agenda
 * @param title null for the whole
 * @param text empty where nobody wrote anything
 * @param version how often it was written; 0 for never
 */
public record MinutesSection(String part, Integer place, String title, String text, int version) {

    /** Name of the part about the whole gathering. */
    public static final String GENERAL = "general";

    public boolean general() {
        return part.equals(GENERAL);
    }

    public boolean written() {
        return !text.isEmpty();
    }
}
