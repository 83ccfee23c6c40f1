package fr.maillage.committee.decision;

import fr.maillage.record.link.LinkTarget;
import fr.maillage.shared.Violation;

/**
 * A record that a decision names, for somebody who reads it.
 *
 * @param target the record; null where the reader may not read it, or it is gone
 * @param obstacle why the effect cannot be applied now by the reader; null where it can, and where nothing is to be done
 * @param appliable whether the reader may apply the effect now
 */
public record EffectView(EffectRow row, LinkTarget target, Violation obstacle, boolean appliable) {

    /** The word of its kind. */
    public String kind() {
        return row.record().type();
    }
}
