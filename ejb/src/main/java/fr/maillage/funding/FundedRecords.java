package fr.maillage.funding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The records of one type that money is for: implemented by their feature, found by CDI. Asks for no right; a few
 * statements for however many records.
 */
public interface FundedRecords {

    /** The word for them in {@link fr.maillage.shared.RecordRef}, such as {@code plan.action}. */
    String type();

    /**
     * Those that some codes mean on a territory, archived ones included: its own, else those of its parts, else those of
     * what contains it.
     *
     * @param territory its key
     * @return by code, each code's in a stable order; unknown codes are absent
     */
    Map<String, List<FundedRecord>> coded(Collection<String> codes, long territory);

    /** Some of them by their identifiers; unknown ones are absent. */
    Map<UUID, FundedRecord> byIds(Collection<UUID> ids);

    /**
     * Those that are kept or take place on a territory or on a part of it and are not archived.
     *
     * @param territory its key; null for all
     */
    List<FundedRecord> on(Long territory);
}
