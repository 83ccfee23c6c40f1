package fr.maillage.web.record;

import java.io.Serializable;

/** A column that a list may show. */
public final class LayoutColumn implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final String label;
    private final boolean fixed;
    private boolean shown;

    LayoutColumn(String name, String label, boolean fixed, boolean shown) {
        this.name = name;
        this.label = label;
        this.fixed = fixed;
        this.shown = shown;
    }

    public String getName() {
        return name;
    }

    public String getLabel() {
        return label;
    }

    /** Tells if it always stands, since it leads to the record. */
    public boolean isFixed() {
        return fixed;
    }

    public boolean isShown() {
        return shown;
    }

    public void setShown(boolean shown) {
        this.shown = shown;
    }
}
