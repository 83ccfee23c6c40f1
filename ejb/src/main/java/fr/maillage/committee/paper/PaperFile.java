package fr.maillage.committee.paper;

import fr.maillage.document.KeptFile;
import java.io.Serializable;
import java.time.OffsetDateTime;

/**
 * One version of a document: a file, never changed.
 *
 * @param number from 1; the highest is what people read
 * @param sender who added it, by name; null where that is not asked for, or not known any more
 */
public record PaperFile(int number, KeptFile file, OffsetDateTime addedAt, String sender) implements Serializable {

    /** The same with who added it. */
    PaperFile by(String name) {
        return new PaperFile(number, file, addedAt, name);
    }
}
