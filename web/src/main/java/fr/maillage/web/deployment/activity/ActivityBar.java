package fr.maillage.web.deployment.activity;

/** A row of a table of activity, with its bar. */
public class ActivityBar {

    private final String name;
    private final Long activities;
    private final long supports;
    private final double width;

    ActivityBar(String name, Long activities, long supports, double width) {
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

    public long getSupports() {
        return supports;
    }

    /** Of 100, the longest bar of the table; 0 where there is nobody. */
    public double getWidth() {
        return width;
    }
}
