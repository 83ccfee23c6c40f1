package fr.maillage.record.several;

import java.io.Serializable;
import java.util.UUID;

/**
 * One of the records that an act is about to change, as it stands.
 *
 * @param key the database's
 * @param version the one that may be changed
 * @param name how people call it
 * @param refused the rule for which it will be left as it is; null where nothing is known against it
 */
public record SeveralRow(long key, UUID id, int version, String name, String refused) implements Serializable {

    /** The same as it was seen in another version. */
    public SeveralRow at(int seen) {
        return new SeveralRow(key, id, seen, name, refused);
    }
}
