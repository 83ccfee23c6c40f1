package fr.maillage.funding;

import fr.maillage.shared.RecordRef;
import java.util.Set;

/**
 * A record of another feature that money is for.
 *
 * @param code what files call it, such as {@code AC05}
 * @param label its name
 * @param territories the keys of the territories that it is on; whoever changes its financing needs the permission on each
 * @param archived whether its financing no longer changes
 */
public record FundedRecord(RecordRef ref, String code, String label, Set<Long> territories, boolean archived) {

    public FundedRecord {
        territories = Set.copyOf(territories);
    }
}
