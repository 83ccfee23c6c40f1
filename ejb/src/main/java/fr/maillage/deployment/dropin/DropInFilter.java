package fr.maillage.deployment.dropin;

import fr.maillage.record.list.ListRequest;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Limits of a calendar of drop-ins; null or blank for any.
 *
 * @param territory a territory's code: drop-ins in places inside it
 * @param text words that must all occur in the code, the name, the place or the commune
 * @param adviser the code of an adviser
 * @param place the opaque identifier of a place
 * @param access libre, rdv or prive
 * @param on a day between the first and the last one
 * @param archived true for archived ones only
 */
public record DropInFilter(
        String territory, String text, String adviser, UUID place, String access, LocalDate on, boolean archived) {

    /** Every drop-in that is not archived. */
    public static final DropInFilter ALL = new DropInFilter(null, null, null, null, null, null, false);

    /** The same, as the list is asked for it. */
    ListRequest request() {
        return ListRequest.ALL
                .with("territory", territory)
                .with("q", text)
                .with("adviser", adviser)
                .with("place", place == null ? null : place.toString())
                .with("access", access)
                .with("on", on == null ? null : on.toString())
                .with("archived", archived ? "true" : null);
    }
}
