package fr.maillage.plan.persistence;

import fr.maillage.identity.Scope;
import fr.maillage.plan.action.FindingLink;
import fr.maillage.plan.action.NamedRecord;
import fr.maillage.record.RecordQuery;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.persistence.Rows;
import fr.maillage.territory.ClosureSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** Finds the actors and findings that actions name, by what those show of their tables. */
@ApplicationScoped
public class ActionLinkRepository {

    private static final int MOST_NAMESAKES = 50;

    /** More than any territory has parts: a part of the territory. What is further has nothing to do with it. */
    private static final long INSIDE = 1_000_000;

    private static final long FAR = INSIDE + 1;

    private static final String VALID = " and c.valid_from <= ? and (c.valid_to is null or c.valid_to > ?)";

    private static final String NEAR =
            "select f.uuid, coalesce(f.code, f.title) as called, f.archived_at, case when f.territory_id = ? then 0 when exists"
                    + " (select 1 from territory_closure c where c.ancestor_id = f.territory_id and c.descendant_id = ?"
                    + VALID + ") then " + ClosureSql.parts("f.territory_id")
                    + " when exists (select 1 from territory_closure c where c.ancestor_id = ?"
                    + " and c.descendant_id = f.territory_id" + VALID + ") then " + INSIDE + " else " + FAR
                    + " end as distance from finding_card f where (f.code = ? or (f.code is null and lower(f.title) = lower(?)))"
                    + " and f.state <> 'draft' order by f.id";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** The actors of a name whatever its capitals and accents, archived or not. */
    public List<NamedRecord> actors(String name) {
        String letters = PlainText.letters(name);
        return Rows.list(
                        entities,
                        "select a.id, a.name, a.archived_at from actor_card a where a.search_text like ?"
                                + " order by case when a.archived_at is null then 0 else 1 end, a.id limit "
                                + MOST_NAMESAKES,
                        row -> new NamedRecord(
                                Long.toString(row.number("id")), row.text("name"), row.has("archived_at")),
                        PlainText.words(name) + "%")
                .stream()
                .filter(actor -> PlainText.letters(actor.text()).equals(letters))
                .toList();
    }

    /** The actor with an identifier; none or one. */
    public List<NamedRecord> actor(UUID id) {
        return Rows.list(
                entities,
                "select a.id, a.name, a.archived_at from actor_card a where a.uuid = ?",
                row -> new NamedRecord(Long.toString(row.number("id")), row.text("name"), row.has("archived_at")),
                id.toString());
    }

    /** The actors that lead an action that is not archived, by identifier and name; by name. */
    public List<NamedRecord> leads(int most) {
        return Rows.list(
                entities,
                "select distinct a.uuid, a.name, a.archived_at from plan_action r join actor_card a on a.id = r.lead_id"
                        + " where r.archived_at is null order by a.name, a.uuid limit ?",
                row -> new NamedRecord(row.text("uuid"), row.text("name"), row.has("archived_at")),
                most);
    }

    /** Who answers for the actions of a scope that are not archived, by identifier and name; by name. */
    public List<NamedRecord> persons(Scope scope, LocalDate day, int most) {
        List<Object> parameters = new ArrayList<>();
        String where = new RecordQuery()
                .archived(false)
                .within(scope, day, "r.territory_id")
                .where(parameters);
        return Rows.list(
                entities,
                "select distinct p.uuid, p.name from plan_action r join person_card p on p.id = r.person_id" + where
                        + " order by p.name, p.uuid limit " + most,
                parameters,
                row -> new NamedRecord(row.text("uuid"), row.text("name"), false));
    }

    /** The places where an action happens that is not archived, by identifier and name with the commune; by name. */
    public List<NamedRecord> places(int most) {
        return Rows.list(
                entities,
                "select distinct p.uuid, concat(p.name, ', ', h.name) as called from plan_action r"
                        + " join plan_action_place x on x.action_id = r.id join place_card p on p.id = x.place_id"
                        + " join territory h on h.id = p.commune_id where r.archived_at is null order by called, p.uuid"
                        + " limit ?",
                row -> new NamedRecord(row.text("uuid"), row.text("called"), false),
                most);
    }

    /**
     * The findings, no drafts, that a text means: a code, or the title of one that has no code, whatever its capitals; about
     * a territory, else about the innermost that contains it, else about a part of it.
     */
    public List<NamedRecord> findings(String text, long territory, LocalDate day) {
        List<NearFinding> found = Rows.list(
                entities,
                NEAR,
                row -> new NearFinding(
                        row.number("distance"),
                        new NamedRecord(row.text("uuid"), row.text("called"), row.has("archived_at"))),
                territory,
                territory,
                day,
                day,
                territory,
                day,
                day,
                text,
                text);
        long nearest = found.stream().mapToLong(NearFinding::distance).min().orElse(FAR);
        return found.stream()
                .filter(f -> f.distance() == nearest && nearest < FAR)
                .map(NearFinding::finding)
                .toList();
    }

    private record NearFinding(long distance, NamedRecord finding) {}

    /** Some findings by their identifiers, in that order. */
    public List<FindingLink> findings(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Collections.emptyList();
        }
        List<FindingLink> found = Rows.list(
                entities,
                "select f.uuid, f.code, f.title, f.archived_at from finding_card f where f.uuid in (" + Rows.marks(ids)
                        + ")",
                ids,
                row -> new FindingLink(row.uuid("uuid"), row.text("code"), row.text("title"), row.has("archived_at")));
        return ids.stream()
                .flatMap(id -> found.stream().filter(f -> f.id().toString().equals(id)))
                .toList();
    }
}
