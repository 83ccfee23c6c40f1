package fr.maillage.committee.persistence;

/**
 * Who follows when a mandate ends, as SQL; the mandate's table is called {@code m} or otherwise. Whoever says so follows;
 * else the person herself who sits there again; else, of the same organisation, who begins after: each of them for one
 * mandate only, the latest that had ended before. Whoever begins on the last day of another or before follows nobody.
 */
public final class FollowRule {

    private static final String NAMED =
            "select n.id from mandate n where n.replaces_id = %1$s.id and n.from_on > %1$s.until_on";

    private static final String HERSELF = "select o.id from mandate o where o.body_id = %1$s.body_id"
            + " and o.person_id = %1$s.person_id and o.replaces_id is null and o.from_on > %1$s.until_on";

    /** Mandates of one organisation in one body. */
    private static final String SAME = "%1$s.body_id = %2$s.body_id and %1$s.actor_id = %2$s.actor_id";

    /** Begins for somebody: she names nobody and did not sit there herself before. */
    private static final String BEGINS = "%1$s.replaces_id is null and not exists (select 1 from mandate p"
            + " where p.body_id = %1$s.body_id and p.person_id = %1$s.person_id and p.until_on < %1$s.from_on)";

    private FollowRule() {}

    /** The key of the mandate that follows one; null for none. */
    public static String follower(String mandate) {
        return "coalesce((" + first(NAMED.formatted(mandate), "n") + "), (" + first(HERSELF.formatted(mandate), "o")
                + "), (" + ofTheActor(mandate) + "))";
    }

    /**
     * The first who begins such that since the mandate ended as many have begun as ended: like brackets that match, so
     * that nobody follows two.
     */
    private static String ofTheActor(String m) {
        String begun = "select count(*) from mandate c where " + SAME.formatted("c", m) + " and c.from_on > " + m
                + ".until_on and (c.from_on < f.from_on or c.from_on = f.from_on and c.id <= f.id) and "
                + BEGINS.formatted("c");
        String ended = "select count(*) from mandate e where " + SAME.formatted("e", m)
                + " and e.until_on < f.from_on and (e.until_on > " + m + ".until_on or e.until_on = " + m
                + ".until_on and e.id >= " + m + ".id) and not exists (" + NAMED.formatted("e") + ") and not exists ("
                + HERSELF.formatted("e") + ")";
        return first(
                "select f.id from mandate f where " + SAME.formatted("f", m) + " and f.from_on > " + m
                        + ".until_on and " + BEGINS.formatted("f") + " and (" + begun + ") >= (" + ended + ")",
                "f");
    }

    private static String first(String select, String table) {
        return select + " order by " + table + ".from_on, " + table + ".id fetch first 1 rows only";
    }
}
