package fr.maillage.web.duplicate;

import java.io.Serializable;

/** One field of two records, and whose value is to stay. */
public class FieldChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String first;
    private final String second;
    private final boolean different;
    private String side;

    FieldChoice(String field, String first, String second, boolean different, String side) {
        this.field = field;
        this.first = first;
        this.second = second;
        this.different = different;
        this.side = side;
    }

    /** The field's key. */
    public String getField() {
        return field;
    }

    /** Gives the value of the first record, as stored; null where it says nothing. */
    public String getFirst() {
        return first;
    }

    /** Gives the value of the second record, as stored; null where it says nothing. */
    public String getSecond() {
        return second;
    }

    /** Tells if there is anything to choose. */
    public boolean isDifferent() {
        return different;
    }

    /** {@code first} or {@code second}. */
    public String getSide() {
        return side;
    }

    public void setSide(String side) {
        this.side = side;
    }
}
