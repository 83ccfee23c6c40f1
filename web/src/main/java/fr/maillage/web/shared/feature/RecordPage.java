package fr.maillage.web.shared.feature;

/**
 * A kind of record of which the audit tells.
 *
 * @param kind as the audit stores it
 * @param address of its page without the identifier at the end; null where it has no page
 */
public record RecordPage(String kind, String address) {

    /** A kind whose records have no page of their own. */
    public static RecordPage none(String kind) {
        return new RecordPage(kind, null);
    }
}
