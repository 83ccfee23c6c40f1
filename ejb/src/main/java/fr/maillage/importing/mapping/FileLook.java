package fr.maillage.importing.mapping;

import fr.maillage.mapping.ColumnLook;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * Findings of a look at a file that is to be mapped.
 *
 * @param document where it is kept
 * @param fileName as the sender calls it
 * @param kind CSV, JSON, XLSX or ODS
 * @param columns in the file's order
 * @param rows how many rows were looked at
 * @param whole whether these are all
 */
public record FileLook(UUID document, String fileName, String kind, List<ColumnLook> columns, int rows, boolean whole)
        implements Serializable {

    public FileLook {
        columns = List.copyOf(columns);
    }
}
