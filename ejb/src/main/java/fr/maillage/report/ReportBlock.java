package fr.maillage.report;

import java.util.List;
import java.util.Objects;

/** A part of a report, in reading order. */
public sealed interface ReportBlock {

    /**
     * A heading; it becomes a bookmark too.
     *
     * @param level 1 for a section, 2 for a part of it
     * @param apart whether a new page begins with it in print
     */
    record Heading(int level, String text, boolean apart) implements ReportBlock {
        public Heading {
            if (level < 1 || level > 2) {
                throw new IllegalArgumentException("level " + level);
            }
        }

        /** One that follows on the page. */
        public Heading(int level, String text) {
            this(level, text, false);
        }
    }

    record Paragraph(String text) implements ReportBlock {}

    /** Terms with what they mean, such as definitions and sources. */
    record Definitions(List<Definition> items) implements ReportBlock {
        public Definitions {
            items = List.copyOf(items);
        }
    }

    /** @param text one or several sentences */
    record Definition(String term, String text) {}

    /** The main numbers, large. */
    record Figures(List<Figure> items) implements ReportBlock {
        public Figures {
            items = List.copyOf(items);
        }
    }

    /**
     * One main number.
     *
     * @param unit in words, such as {@code places per 10,000 inhabitants}; empty where the label says it
     * @param note what it rests on; null for none
     */
    record Figure(String label, ReportValue value, ValueFormat format, String unit, String note) {
        public Figure {
            Objects.requireNonNull(unit, "unit");
        }
    }

    /**
     * A table with one header row.
     *
     * @param title the heading above it, and what the sheet is called; never null
     * @param rows read anew by each renderer
     * @param emptyText what is said instead of a table without rows
     * @param grouping prints one short table per value of a column; null for one table
     * @param limit how many rows print; null for all
     */
    record Table(
            String title, List<Column> columns, RowSource rows, String emptyText, Grouping grouping, PrintLimit limit)
            implements ReportBlock {
        public Table {
            columns = List.copyOf(columns);
            Objects.requireNonNull(rows, "rows");
        }

        public Table(String title, List<Column> columns, List<List<ReportValue>> rows, String emptyText) {
            this(title, columns, RowSource.of(rows), emptyText, null, null);
        }
    }

    /**
     * A column.
     *
     * @param weight its share of the width, relative to the others
     * @param rowHeader whether its cells name their row
     */
    record Column(String title, ValueFormat format, int weight, boolean rowHeader) {
        public static Column header(String title, int weight) {
            return new Column(title, ValueFormat.TEXT, weight, true);
        }

        public static Column of(String title, ValueFormat format, int weight) {
            return new Column(title, format, weight, false);
        }
    }

    /**
     * Rows arrive sorted by a text column; print cuts the table where it changes, under a heading of its own.
     *
     * @param column the index of that column
     */
    record Grouping(int column) {}

    /**
     * Paper has a limit that the workbook does not have.
     *
     * @param rows how many print at most
     * @param notice what is said when there are more
     */
    record PrintLimit(int rows, String notice) {}

    /** A picture drawn from a table, which follows it: one source, so that they cannot differ. */
    sealed interface Drawn extends ReportBlock {

        Table table();

        /** Describes it to a reader who does not see it. */
        String description();
    }

    /**
     * A bar chart drawn from a table, which follows it: one source, so that they cannot differ. The labels are the
     * table's first column.
     *
     * @param column the index of the column that gives the lengths
     * @param scale the colours
     */
    record Chart(Table table, String description, int column, Scale scale) implements Drawn {}

    /**
     * A map of what a table says of territories.
     *
     * @param areas those that are drawn; one that lies around the others has no name
     * @param legend what the tones mean, in the order in which it is read
     */
    record AreaMap(Table table, String description, List<Area> areas, List<Legend> legend) implements Drawn {
        public AreaMap {
            areas = List.copyOf(areas);
            legend = List.copyOf(legend);
        }
    }

    /**
     * A territory on a map.
     *
     * @param name written on it where there is room; null for none
     * @param polygons their rings (the outer one first), their points as longitude and latitude in degrees
     */
    record Area(String name, Tone tone, List<List<double[][]>> polygons) {

        /** Without its outline, which has hundreds of points. */
        @Override
        public String toString() {
            return name + " " + tone;
        }
    }

    record Legend(Tone tone, String text) {}

    /** Colour of a territory: by its class, from low to high, or by why it has none. */
    enum Tone {
        CLASS_1,
        CLASS_2,
        CLASS_3,
        CLASS_4,
        CLASS_5,
        /** There is nothing. */
        NONE,
        /** Nobody knows. */
        UNKNOWN,
        /** It is not spoken of. */
        AROUND;

        /** Number of classes at most. */
        public static final int CLASSES = 5;

        /** The tone of a class, from 1 to {@value #CLASSES}. */
        public static Tone ofClass(int number) {
            return values()[number - 1];
        }
    }

    enum Scale {
        /** All bars alike. */
        PLAIN,
        /** From good to bad, first row to last; the labels say the same in words. */
        GRADED
    }
}
