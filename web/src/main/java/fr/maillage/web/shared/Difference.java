package fr.maillage.web.shared;

import java.io.Serializable;

/**
 * A value that two people changed at once, and which of the two is to be kept. The tag {@code m:conflict} shows a list of
 * these above a form.
 */
public class Difference implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String input;
    private final String mine;
    private final String theirs;
    private boolean theirsKept;

    public Difference(String input, String mine, String theirs, boolean theirsKept) {
        this.input = input;
        this.mine = mine;
        this.theirs = theirs;
        this.theirsKept = theirsKept;
    }

    /** The input's name. */
    public String getInput() {
        return input;
    }

    /** Gives what this person typed, as people read it. */
    public String getMine() {
        return mine;
    }

    /** Gives what the record says now, as people read it. */
    public String getTheirs() {
        return theirs;
    }

    public boolean isTheirsKept() {
        return theirsKept;
    }

    public void setTheirsKept(boolean theirsKept) {
        this.theirsKept = theirsKept;
    }
}
