package fr.maillage.territory.persistence;

import fr.maillage.shared.persistence.Rows;
import fr.maillage.territory.ClosureSql;
import fr.maillage.territory.model.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Territories by code, identifier, name and place in the graph. */
@ApplicationScoped
public class TerritoryRepository {

    /** Widest kinds first, the order in which people name them. */
    private static final String KIND_RANK = "case t.kind when 'DEPARTMENT' then 1 when 'EPCI' then 2 when 'EPT' then 3"
            + " when 'PERIMETER' then 4 when 'COMMUNE' then 5 when 'QPV' then 6 else 7 end";

    /** As a condition on each territory, H2 would ask it of all communes of France. */
    private static final String INSIDE = " and t.id in " + ClosureSql.INSIDE;

    private static final int MAX_ENDED = 500;

    @PersistenceContext(unitName = "maillage")
    private EntityManager em;

    public Optional<Territory> byCode(String code) {
        return em.createQuery("select t from Territory t where t.code = :code", Territory.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    public Optional<Territory> byId(long id) {
        return Optional.ofNullable(em.find(Territory.class, id));
    }

    public Optional<Territory> byUuid(UUID uuid) {
        return em.createQuery("select t from Territory t where t.uuid = :uuid", Territory.class)
                .setParameter("uuid", uuid)
                .getResultStream()
                .findFirst();
    }

    /** Counts a change of the edges as a change of the territory: the next writer must have seen it. */
    public void touch(Territory territory) {
        em.lock(territory, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    public List<Territory> byIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select t from Territory t where t.id in :ids", Territory.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    public List<Territory> byCodes(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : em.createQuery("select t from Territory t where t.code in :codes", Territory.class)
                        .setParameter("codes", codes)
                        .getResultList();
    }

    /** Those of a kind that no longer count, by name. */
    public List<Territory> ended(String kind) {
        return em.createQuery(
                        "select t from Territory t where t.kind = :kind and t.validTo is not null"
                                + " order by t.searchKey, t.code",
                        Territory.class)
                .setParameter("kind", kind)
                .setMaxResults(MAX_ENDED)
                .getResultList();
    }

    /** Those of a kind inside a territory on a day, by name. */
    public List<Territory> within(long ancestorId, String kind, LocalDate day) {
        return territories(
                "select t.* from territory t where t.kind = ? and t.valid_to is null" + INSIDE
                        + " order by t.search_key, t.code",
                List.of(kind, ancestorId, day, day));
    }

    /** Those that contain a territory on a day, itself excepted, widest kinds first. */
    public List<Territory> containing(long descendantId, LocalDate day) {
        return territories(
                "select t.* from territory t join territory_closure c on c.ancestor_id = t.id"
                        + " where c.descendant_id = ? and c.ancestor_id <> c.descendant_id and c.valid_from <= ?"
                        + " and (c.valid_to is null or c.valid_to > ?) order by " + KIND_RANK
                        + ", t.search_key, t.code",
                List.of(descendantId, day, day));
    }

    /** Counts the territories of each kind inside a territory on a day, itself excepted. */
    public Map<String, Long> contents(long ancestorId, LocalDate day) {
        Map<String, Long> counts = new TreeMap<>();
        Rows.list(
                        em,
                        "select t.kind as kind, count(*) as territories from territory t"
                                + " where t.id <> ? and t.valid_to is null" + INSIDE + " group by t.kind",
                        List.of(ancestorId, ancestorId, day, day),
                        row -> row)
                .forEach(row -> counts.put(row.text("kind"), row.number("territories")));
        return counts;
    }

    /** The ones whose name contains the text or whose code begins with it: beginnings first, then the most populous. */
    public List<Territory> suggest(String key, int max) {
        return territories(
                "select t.* from territory t where t.valid_to is null"
                        + " and (t.search_key like ? or lower(t.official_code) like ?) order by"
                        + " case when t.search_key = ? then 0 when t.search_key like ? then 1 else 2 end,"
                        + " coalesce(t.population, 0) desc, t.search_key, t.code limit ?",
                List.of("%" + key + "%", key + "%", key, key + "%", max));
    }

    /**
     * A slice of a list.
     *
     * @param orderBy from the caller's whitelist, never from a request
     */
    public List<Territory> list(TerritorySearch search, String orderBy, int limit, long offset) {
        List<Object> parameters = new ArrayList<>();
        String where = where(search, parameters);
        parameters.add(limit);
        parameters.add(offset);
        return territories(
                "select t.* from territory t" + where + " order by " + orderBy + " limit ? offset ?", parameters);
    }

    public long count(TerritorySearch search) {
        List<Object> parameters = new ArrayList<>();
        String sql = "select count(*) from territory t" + where(search, parameters);
        return Rows.number(em, sql, parameters);
    }

    public void add(Territory territory) {
        em.persist(territory);
    }

    /** Writes what is pending, so that SQL beside JPA sees it. */
    public void flush() {
        em.flush();
    }

    private String where(TerritorySearch search, List<Object> parameters) {
        StringBuilder where = new StringBuilder(" where t.valid_to is null");
        if (search.kind() != null) {
            where.append(" and t.kind = ?");
            parameters.add(search.kind());
        }
        if (!search.key().isEmpty()) {
            where.append(" and (t.search_key like ? or lower(t.official_code) like ?)");
            parameters.add("%" + search.key() + "%");
            parameters.add(search.key() + "%");
        }
        if (search.withinId() != null) {
            where.append(INSIDE);
            parameters.addAll(List.of(search.withinId(), search.day(), search.day()));
        }
        return where.toString();
    }

    private List<Territory> territories(String sql, List<Object> parameters) {
        return Rows.entities(em, Territory.class, sql, parameters);
    }

    /**
     * Limits of a list, resolved.
     *
     * @param kind null for any
     * @param key the normalised text, empty for any
     * @param withinId null for any
     * @param day the day on which "inside" is judged
     */
    public record TerritorySearch(String kind, String key, Long withinId, LocalDate day) {}
}
