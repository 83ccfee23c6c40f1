package fr.maillage.interop.format;

import java.util.List;

/**
 * What a look at a file tells.
 *
 * @param json whether it is JSON; otherwise CSV
 * @param separator between the cells of a CSV file
 * @param columns the columns of a CSV file; empty for JSON, whose objects tell theirs
 */
public record FileShape(boolean json, char separator, List<String> columns) {

    public FileShape {
        columns = List.copyOf(columns);
    }
}
