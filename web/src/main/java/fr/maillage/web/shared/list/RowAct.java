package fr.maillage.web.shared.list;

import java.util.UUID;

/**
 * Something that a button on each row of a list does to its record at once. Its texts: {@code kind.act} on the button, {@code
 * kind.act.one} for those who hear the name of the record with it, {@code kind.act.done} when it is done.
 *
 * @param <V> a record as its list shows it
 */
public interface RowAct<V> {

    /** The kind of the list as texts and pages call it. */
    String kind();

    /** Tells if the caller may do it to a record as it is. */
    boolean offered(V row);

    /**
     * Does it.
     *
     * @param version the version that the caller has seen
     * @return the name of the record
     * @throws fr.maillage.shared.Problem where it cannot be done, STALE for another version
     */
    String act(UUID id, int version);
}
