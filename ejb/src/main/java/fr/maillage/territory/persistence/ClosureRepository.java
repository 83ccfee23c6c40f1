package fr.maillage.territory.persistence;

import fr.maillage.shared.database.TableStatistics;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Works out the closure from the edges, in SQL: first what it should be (the draft), then the difference to what is
 * stored, dated. Whoever calls holds the lock of {@link ReferenceVersionRepository#lock}.
 */
@ApplicationScoped
public class ClosureRepository {

    /** A group lies inside a wider one when all its direct members do. */
    private static final String WIDER = "w.kind = 'DEPARTMENT' or (w.kind = 'EPCI' and g.kind <> 'EPCI')"
            + " or (w.kind = 'EPT' and g.kind = 'PERIMETER')";

    /** Former communes stay parts of what they belonged to; an archived perimeter counts for nothing. */
    private static final String NOT_ARCHIVED = "(kind <> 'PERIMETER' or valid_to is null)";

    private static final String NOT_IN_DRAFT = " and not exists (select 1 from territory_closure_draft d"
            + " where d.ancestor_id = territory_closure.ancestor_id"
            + " and d.descendant_id = territory_closure.descendant_id)";

    @Inject
    private Jdbc jdbc;

    @Inject
    private TableStatistics statistics;

    /** Which of the territories lie inside one of the ancestors, or are one of them, on a day. */
    public Set<Long> covered(Collection<Long> ancestorIds, Collection<Long> territoryIds, LocalDate day) {
        if (ancestorIds.isEmpty() || territoryIds.isEmpty()) {
            return Set.of();
        }
        List<Object> parameters = new ArrayList<>(List.of(day, day));
        parameters.addAll(territoryIds);
        parameters.addAll(ancestorIds);
        return new HashSet<>(jdbc.read(
                "select descendant_id from territory_closure where valid_from <= ?"
                        + " and (valid_to is null or valid_to > ?) and descendant_id in ("
                        + Rows.marks(territoryIds) + ") and ancestor_id in (" + Rows.marks(ancestorIds)
                        + ")",
                parameters,
                r -> r.getLong(1)));
    }

    /**
     * Writes a part of the first closure, worked out beside the database; all of it holds from {@code day} on.
     *
     * @param pairs always the same ones, so that what is stored is the beginning of them in their order
     * @return false when all of them were there
     */
    public boolean fill(Collection<Link> pairs, LocalDate day, int most) {
        long stored = jdbc.read("select count(*) from territory_closure", List.of(), r -> r.getLong(1))
                .get(0);
        List<Link> part =
                pairs.stream().sorted(Link.ORDER).skip(stored).limit(most).toList();
        jdbc.write(
                "insert into territory_closure (ancestor_id, descendant_id, valid_from) values (?, ?, ?)",
                part,
                (insert, pair) -> {
                    insert.setLong(1, pair.parentId());
                    insert.setLong(2, pair.childId());
                    insert.setObject(3, day);
                });
        if (part.isEmpty()) {
            statistics.refresh("territory", "territory_link", "territory_closure", "commune_postal_code");
        }
        return !part.isEmpty();
    }

    /** Brings the whole closure up to date; what changes holds from {@code day} on. */
    public void rebuild(LocalDate day) {
        jdbc.update("delete from territory_closure_draft");
        draft("select id, id from territory where " + NOT_ARCHIVED);
        extend();
        // Grouped before the members are counted: H2 then starts from the groups and not from every territory.
        draft("select s.wide_id, s.group_id from (select w.id as wide_id, g.id as group_id, count(*) as shared"
                + " from territory g join territory_link l on l.parent_id = g.id and l.valid_to is null"
                + " join territory_closure_draft b on b.descendant_id = l.child_id"
                + " join territory w on w.id = b.ancestor_id"
                + " where (g.kind in ('EPCI', 'EPT') or (g.kind = 'PERIMETER' and g.valid_to is null)) and (" + WIDER
                + ") group by w.id, g.id) s"
                + " where s.shared = (select count(*) from territory_link m where m.valid_to is null"
                + " and m.parent_id = s.group_id)");
        apply(day, "");
        statistics.refresh("territory", "territory_link", "territory_closure");
    }

    /**
     * Brings up to date what contains some QPV, and nothing else; what changes holds from {@code day} on. Perimeters
     * that have one of them as a member of their own need {@link #rebuildPerimeter} afterwards.
     */
    public void rebuildQpv(Collection<Long> qpvIds, LocalDate day) {
        jdbc.update("delete from territory_closure_draft");
        jdbc.write(
                "insert into territory_closure_draft (ancestor_id, descendant_id) values (?, ?)",
                qpvIds,
                (insert, id) -> {
                    insert.setLong(1, id);
                    insert.setLong(2, id);
                });
        // Of a perimeter only itself: what contains it follows from its members, this QPV among them.
        draft("select distinct b.ancestor_id, l.child_id from territory_closure_draft d"
                + " join territory_link l on l.child_id = d.descendant_id and l.valid_to is null"
                + " join territory p on p.id = l.parent_id"
                + " join territory_closure b on b.descendant_id = l.parent_id and b.valid_to is null"
                + " and (p.kind <> 'PERIMETER' or b.ancestor_id = b.descendant_id)");
        apply(
                day,
                " and descendant_id in (select d.descendant_id from territory_closure_draft d"
                        + " where d.ancestor_id = d.descendant_id)");
        statistics.refresh("territory", "territory_link", "territory_closure");
    }

    /** Brings up to date what concerns one perimeter; what changes holds from {@code day} on. */
    public void rebuildPerimeter(long perimeterId, LocalDate day) {
        jdbc.update("delete from territory_closure_draft");
        draft("select id, id from territory where id = ? and " + NOT_ARCHIVED, perimeterId);
        extend();
        draft(
                "select w.id, l.parent_id from territory_link l join territory_closure b on b.descendant_id = l.child_id"
                        + " and b.valid_to is null join territory w on w.id = b.ancestor_id"
                        + " join territory_closure_draft s on s.ancestor_id = l.parent_id and s.descendant_id = l.parent_id"
                        + " where l.valid_to is null and l.parent_id = ? and w.kind in ('DEPARTMENT', 'EPCI', 'EPT')"
                        + " group by w.id, l.parent_id having count(*) = (select count(*) from territory_link m"
                        + " where m.valid_to is null and m.parent_id = ?)",
                perimeterId,
                perimeterId);
        // Each by its own index: with "or" between them both databases read the whole closure.
        end(day, " and ancestor_id = ?", perimeterId);
        end(day, " and descendant_id = ?", perimeterId);
        begin(day);
    }

    /** Adds that what is inside a part is inside the whole, until nothing new follows. */
    private void extend() {
        int added;
        do {
            added = draft("select distinct d.ancestor_id, l.child_id from territory_closure_draft d"
                    + " join territory_link l on l.parent_id = d.descendant_id and l.valid_to is null"
                    + " where not exists (select 1 from territory_closure_draft k"
                    + " where k.ancestor_id = d.ancestor_id and k.descendant_id = l.child_id)");
        } while (added > 0);
    }

    private int draft(String select, Object... parameters) {
        return jdbc.update("insert into territory_closure_draft (ancestor_id, descendant_id) " + select, parameters);
    }

    private void apply(LocalDate day, String scope) {
        end(day, scope);
        begin(day);
    }

    /** Ends what the draft does not have. */
    private void end(LocalDate day, String scope, Object... scopeParameters) {
        // Emptied and filled within one transaction: PostgreSQL would plan with what it knew of another draft.
        statistics.refresh("territory_closure_draft");
        // A row that began no earlier than the change never held; others end that day and stay as history.
        jdbc.update(
                "delete from territory_closure where valid_to is null and valid_from >= ?" + scope + NOT_IN_DRAFT,
                with(day, scopeParameters));
        jdbc.update(
                "update territory_closure set valid_to = ? where valid_to is null" + scope + NOT_IN_DRAFT,
                with(day, scopeParameters));
    }

    /** Takes over what the draft has, and empties it. */
    private void begin(LocalDate day) {
        // A pair that held before begins again no earlier than it ended, so that it never counts twice on one day.
        jdbc.update(
                "insert into territory_closure (ancestor_id, descendant_id, valid_from)"
                        + " select d.ancestor_id, d.descendant_id, greatest(cast(? as date), coalesce((select max(c.valid_to)"
                        + " from territory_closure c where c.ancestor_id = d.ancestor_id"
                        + " and c.descendant_id = d.descendant_id), cast(? as date)))"
                        + " from territory_closure_draft d where not exists (select 1 from territory_closure c"
                        + " where c.valid_to is null and c.ancestor_id = d.ancestor_id"
                        + " and c.descendant_id = d.descendant_id)",
                day,
                day);
        jdbc.update("delete from territory_closure_draft");
    }

    private static Object[] with(LocalDate day, Object... others) {
        List<Object> all = new ArrayList<>(List.of(day));
        all.addAll(List.of(others));
        return all.toArray();
    }
}
