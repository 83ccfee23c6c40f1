package fr.maillage.territory;

/** Conditions on the closure of territories, for the SQL of all features. */
public final class ClosureSql {

    /**
     * The keys of a territory and of all inside it on a day, in brackets: after {@code in}; parameters are the territory's key and
     * twice the day.
     */
    public static final String INSIDE = "(select x.descendant_id from territory_closure x where x.ancestor_id = ?"
            + " and x.valid_from <= ? and (x.valid_to is null or x.valid_to > ?))";

    /** The keys of a territory and of all around it on a day, in the same way. */
    public static final String AROUND = "(select x.ancestor_id from territory_closure x where x.descendant_id = ?"
            + " and x.valid_from <= ? and (x.valid_to is null or x.valid_to > ?))";

    private ClosureSql() {}

    /**
     * The number of parts that a territory ever had, itself as well, in brackets: of those around one, the one with the fewest
     * parts is the innermost.
     *
     * @param territory the column of its key
     */
    public static String parts(String territory) {
        return "(select count(*) from territory_closure z where z.ancestor_id = " + territory + ")";
    }
}
