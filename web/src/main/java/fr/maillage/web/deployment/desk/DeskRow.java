package fr.maillage.web.deployment.desk;

/** A row of a table of what desks count, with its bar. */
public class DeskRow {

    private final String name;
    private final Long people;
    private final double width;

    DeskRow(String name, Long people, double width) {
        this.name = name;
        this.people = people;
        this.width = width;
    }

    public String getName() {
        return name;
    }

    /** Null where it is not told. */
    public Long getPeople() {
        return people;
    }

    /** Of 100, the longest bar of the table; 0 where the count is not told. */
    public double getWidth() {
        return width;
    }
}
