package fr.maillage.web.deployment.desk;

/** A row of a table of what desks count, with its bar. */
public class DeskRow {

    private final String name;
    private final long people;
    private final double width;

    DeskRow(String name, long people, double width) {
        this.name = name;
        this.people = people;
        this.width = width;
    }

    public String getName() {
        return name;
    }

    public long getPeople() {
        return people;
    }

    /** Of 100, the longest bar of the table; 0 where there is nobody. */
    public double getWidth() {
        return width;
    }
}
