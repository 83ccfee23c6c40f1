package fr.maillage.record.persistence;

import fr.maillage.record.RecordQuery;
import fr.maillage.record.link.LinkTarget;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Finds the records of one kind that others name. */
public abstract class LinkRepository {

    /** More than anybody names at once. */
    private static final int MOST = 2000;

    private final String kind;
    private final String from;
    private final String code;
    private final String title;

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /**
     * The records of a kind.
     *
     * @param kind the word of the kind in references
     * @param from the tables, the kind's own called {@code r}
     * @param code what files call a record; the title where they have nothing else
     * @param title what people call it
     */
    protected LinkRepository(String kind, String from, String code, String title) {
        this.kind = kind;
        this.from = from;
        this.code = code;
        this.title = title;
    }

    /** The word of the kind in references. */
    public String kind() {
        return kind;
    }

    /** Those with some identifiers, archived or not. */
    public List<LinkTarget> byId(RecordQuery query, Collection<UUID> ids) {
        return find(query.among("r.uuid", ids.stream().map(UUID::toString).toList()), MOST);
    }

    /** Those that files call so, archived or not. */
    public List<LinkTarget> byCode(RecordQuery query, Collection<String> codes) {
        return find(query.among(code, codes), MOST);
    }

    /** Those that a query selects, by title. */
    public List<LinkTarget> find(RecordQuery query, int limit) {
        List<Object> parameters = new ArrayList<>();
        String sql = "select r.uuid, " + code + " as link_code, " + title + " as link_title, r.archived_at from " + from
                + query.where(parameters) + " order by " + title + ", r.id limit " + limit;
        return Rows.list(entities, sql, parameters, this::target);
    }

    private LinkTarget target(Row row) {
        String called = row.text("link_code");
        String named = row.text("link_title");
        return new LinkTarget(
                new RecordRef(kind, row.uuid("uuid")),
                named.equals(called) ? null : called,
                named,
                row.has("archived_at"));
    }
}
