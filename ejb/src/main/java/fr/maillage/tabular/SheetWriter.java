package fr.maillage.tabular;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Takes the rows of a table one by one; the file is complete once it is closed. */
public interface SheetWriter extends Closeable {

    /**
     * Adds a row.
     *
     * @param cells texts, numbers, shares (Percent) and days (LocalDate); null is an empty cell, anything else is written as
     *     its text
     */
    SheetWriter row(List<?> cells) throws IOException;
}
