package fr.maillage.place.search;

import fr.maillage.place.core.Freshness;
import java.util.UUID;

/**
 * Limits of a list of places; each part may be null (or blank) for "any".
 *
 * @param territory a territory's code
 * @param text words that must all occur in the name, actor, address, commune, postal code, identifier or summary
 * @param service the code of a national service or of a finer one
 * @param freshness the class of age today
 * @param label the code of a national programme or of a label
 * @param archived true for archived places only, false for active ones
 * @param proposed true for places about which a source's proposal awaits a decision
 * @param gone true for places that their source no longer has
 * @param actor the opaque identifier of the actor that runs them
 * @param open true for places that are open at this moment for sure: unknown hours are not open
 */
public record PlaceFilter(
        String territory,
        String text,
        String service,
        Freshness freshness,
        String label,
        boolean archived,
        boolean proposed,
        boolean gone,
        UUID actor,
        boolean open) {

    /** Every active place. */
    public static final PlaceFilter NONE =
            new PlaceFilter(null, null, null, null, null, false, false, false, null, false);

    /** The active places that an actor runs. */
    public static PlaceFilter of(UUID actor) {
        return new PlaceFilter(null, null, null, null, null, false, false, false, actor, false);
    }

    /** Says whether it leaves out places of a territory. */
    public boolean narrows() {
        return given(text)
                || given(service)
                || freshness != null
                || given(label)
                || archived
                || proposed
                || gone
                || actor != null
                || open;
    }

    private static boolean given(String value) {
        return value != null && !value.isBlank();
    }

    /** Tells if or not their source still has them. */
    public PlaceFilter(
            String territory,
            String text,
            String service,
            Freshness freshness,
            String label,
            boolean archived,
            boolean proposed) {
        this(territory, text, service, freshness, label, archived, proposed, false, null, false);
    }
}
