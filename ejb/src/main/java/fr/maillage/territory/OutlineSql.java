package fr.maillage.territory;

/**
 * Facts that cannot be known without outlines, as SQL conditions for calculators. They hold {@code :date}, the day of the
 * snapshot, as a named parameter.
 */
public final class OutlineSql {

    private static final String ABSENT = "({q}.kind = 'IRIS' or {q}.kind = 'QPV' and not exists"
            + " (select 1 from territory_outline o where o.territory_id = {q}.id))";

    private static final String MISSING = "(" + ABSENT.replace("{q}", "{x}") + """
             or {x}.kind = 'PERIMETER' and exists (
                select 1 from territory_link part
                join territory q on q.id = part.child_id and q.kind in ('QPV', 'IRIS')
                where part.parent_id = {x}.id
                and part.valid_from <= :date and (part.valid_to is null or part.valid_to > :date)
                and (not exists (
                    select 1 from territory_closure around
                    join territory k on k.id = around.ancestor_id and k.kind = 'COMMUNE'
                    where around.descendant_id = q.id
                    and around.valid_from <= :date and (around.valid_to is null or around.valid_to > :date))
                or exists (
                    select 1 from territory_closure around
                    join territory k on k.id = around.ancestor_id and k.kind = 'COMMUNE'
                    where around.descendant_id = q.id
                    and around.valid_from <= :date and (around.valid_to is null or around.valid_to > :date)
                    and not exists (
                        select 1 from territory_closure whole
                        where whole.ancestor_id = {x}.id and whole.descendant_id = k.id
                        and whole.valid_from <= :date and (whole.valid_to is null or whole.valid_to > :date))))))
            """;

    private OutlineSql() {}

    /**
     * Tells if no outline tells what lies in a QPV or an IRIS; places are not sought in IRIS.
     *
     * @param territory the alias of a row with the columns {@code id} and {@code kind}
     */
    public static String absent(String territory) {
        return ABSENT.replace("{q}", territory);
    }

    /**
     * Tells if only outlines could tell which places lie in a territory, or in a part that was put into it: one whose
     * communes are not all inside as well.
     *
     * @param territory the alias of a row with the columns {@code id} and {@code kind}
     */
    public static String missing(String territory) {
        return MISSING.replace("{x}", territory);
    }
}
