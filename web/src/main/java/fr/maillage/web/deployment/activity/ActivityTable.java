package fr.maillage.web.deployment.activity;

import java.util.List;

/** Activities of advisers by one thing, as bars with their numbers. */
public class ActivityTable {

    private final String code;
    private final List<ActivityBar> rows;

    ActivityTable(String code, List<ActivityBar> rows) {
        this.code = code;
        this.rows = List.copyOf(rows);
    }

    /** As texts and parts of the page call it. */
    public String getCode() {
        return code;
    }

    public List<ActivityBar> getRows() {
        return rows;
    }
}
