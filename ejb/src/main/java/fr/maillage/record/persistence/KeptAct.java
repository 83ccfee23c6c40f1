package fr.maillage.record.persistence;

import fr.maillage.record.several.SeveralAct;
import java.util.List;
import java.util.UUID;

/**
 * An act on several records as it is kept.
 *
 * @param key the database's
 * @param run the run of the job that does it or takes it back; null where there are few records
 * @param back whether it is taken back
 */
public record KeptAct(long key, UUID id, SeveralAct act, UUID run, boolean back) {

    /**
     * One of its records.
     *
     * @param version the one that was seen, or that the act made
     * @param before what the field held; empty where it was not read yet
     */
    public record Row(int rank, UUID record, int version, List<String> before) {

        public Row {
            before = List.copyOf(before);
        }
    }
}
