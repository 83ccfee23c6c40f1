package fr.maillage.web.deployment.activity;

/** A row of a table of activity, with its bar. */
public class ActivityBar {

    private final String name;
    private final Long activities;
    private final Long supports;
    private final double width;

    ActivityBar(String name, Long activities, Long supports, double width) {
        this.name = name;
        this.activities = activities;
        this.supports = supports;
        this.width = width;
    }

    public String getName() {
        return name;
    }

    /** Null where it is not told. */
    public Long getActivities() {
        return activities;
    }

    /** Null where it is not told. */
    public Long getSupports() {
        return supports;
    }

    /** Of 100, the longest bar of the table; 0 where the count is not told. */
    public double getWidth() {
        return width;
    }
}
