package fr.maillage.web.mapping;

import fr.maillage.mapping.ValueEntry;
import java.io.Serializable;

/** A value of the file and what it means. */
public class MappingValueRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String column;
    private final String value;
    private final int count;
    private String to;

    MappingValueRow(String column, String value, int count, String to) {
        this.column = column;
        this.value = value;
        this.count = count;
        this.to = to;
    }

    public String getColumn() {
        return column;
    }

    public String getValue() {
        return value;
    }

    /** Tells if it stands for every value. */
    public boolean isAny() {
        return ValueEntry.ANY.equals(value);
    }

    public int getCount() {
        return count;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
