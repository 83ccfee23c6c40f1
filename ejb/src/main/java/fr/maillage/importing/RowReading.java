package fr.maillage.importing;

import java.io.Closeable;

/** A file while its rows are being read; belongs to one thread. */
public interface RowReading<R> extends Closeable {

    /**
     * The next row.
     *
     * @return null after the last one
     * @throws fr.maillage.shared.Problem INVALID where the file breaks
     */
    R next();
}
