package fr.maillage.web.deployment.desk;

import java.util.List;

/** Counts of desks by one thing, as bars with their numbers. */
public class DeskTable {

    private final String code;
    private final List<DeskRow> rows;

    DeskTable(String code, List<DeskRow> rows) {
        this.code = code;
        this.rows = List.copyOf(rows);
    }

    /** As texts and parts of the page call it. */
    public String getCode() {
        return code;
    }

    public List<DeskRow> getRows() {
        return rows;
    }
}
