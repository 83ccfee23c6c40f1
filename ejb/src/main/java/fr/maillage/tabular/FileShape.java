package fr.maillage.tabular;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Shape of a file, as a look at it tells.
 *
 * @param kind what it is
 * @param any whether it may be of any form: JSON with objects inside, texts that are not UTF-8
 * @param separator between the cells of a CSV file, and of what is written for a workbook
 * @param charset of a text
 * @param columns the columns of a table; empty for JSON, whose objects tell theirs
 */
public record FileShape(Kind kind, boolean any, char separator, Charset charset, List<String> columns) {

    /** The kinds of files. */
    public enum Kind {
        CSV,
        JSON,
        XLSX,
        ODS
    }

    public FileShape {
        columns = List.copyOf(columns);
    }

    /** A text in UTF-8 of one of the product's own forms. */
    FileShape(boolean json, char separator, List<String> columns) {
        this(json ? Kind.JSON : Kind.CSV, false, separator, StandardCharsets.UTF_8, columns);
    }

    /** Tells if it is JSON. */
    public boolean json() {
        return kind == Kind.JSON;
    }
}
