package fr.maillage.confirmation.persistence;

import fr.maillage.shared.persistence.Rows;
import fr.maillage.territory.ClosureSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The places whose records are due, with whom they can be asked. */
@ApplicationScoped
public class DueRepository {

    private static final String CONTACT = "(select k.email from contact_card k where k.actor_id = a.id"
            + " and k.email is not null and k.no_mail = false order by k.name, k.id limit 1)";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /**
     * Which places are due.
     *
     * @param byQpv whether the territory also holds places by their QPV
     * @param upTo the latest day of a record that is due
     * @param source null for any
     * @param label null for any
     */
    public record Due(long territoryId, boolean byQpv, LocalDate today, LocalDate upTo, String source, String label) {}

    /**
     * A place that is due.
     *
     * @param emails the place's own, joined by bars; null where it has none
     * @param actorName null where no actor is known
     * @param actorEmail of the first contact who may be written to, else the actor's own; null where there is neither
     */
    public record Row(long id, String name, String emails, Long actorId, String actorName, String actorEmail) {}

    /**
     * Due places by their keys, some at a time, without those that the campaign has asked about.
     *
     * @param askedBefore up to when a campaign's question is past and may be asked again; null for never
     */
    public List<Row> after(Due due, long campaign, OffsetDateTime askedBefore, long cursor, int most) {
        List<Object> parameters = new ArrayList<>();
        String where = where(due, parameters);
        parameters.add(cursor);
        parameters.add(campaign);
        String lately = "";
        if (askedBefore != null) {
            lately = " and cp.asked_at > ?";
            parameters.add(askedBefore);
        }
        return Rows.list(
                entities,
                "select p.id as id, p.name as name, p.emails as emails, a.id as actor, a.name as actor_name, coalesce("
                        + CONTACT + ", a.email) as actor_email from place_card p"
                        + " left join actor_card a on a.id = p.actor_id and a.archived_at is null where " + where
                        + " and p.id > ? and not exists (select 1 from campaign_place cp where cp.place_id = p.id"
                        + " and cp.campaign_id = ?" + lately + ") order by p.id limit " + most,
                parameters,
                row -> new Row(
                        row.number("id"),
                        row.text("name"),
                        row.text("emails"),
                        row.numberOrNull("actor"),
                        row.text("actor_name"),
                        row.text("actor_email")));
    }

    /** Counts the places that are due, and those of them that somebody can be written to about. */
    public long[] count(Due due) {
        List<Object> parameters = new ArrayList<>();
        String where = where(due, parameters);
        return Rows.list(
                        entities,
                        "select count(*) as due, count(coalesce(" + CONTACT
                                + ", a.email, p.emails)) as reachable from place_card p left join actor_card a"
                                + " on a.id = p.actor_id and a.archived_at is null where " + where,
                        parameters,
                        row -> new long[] {row.number("due"), row.number("reachable")})
                .get(0);
    }

    /** Which of these addresses, in lower case, are those of contacts who asked not to be written to. */
    public Set<String> unwanted(Collection<String> addresses) {
        if (addresses.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(Rows.list(
                entities,
                "select distinct lower(email) as email from contact_card where no_mail = true and lower(email) in ("
                        + Rows.marks(addresses) + ")",
                addresses,
                row -> row.text("email")));
    }

    private static String where(Due due, List<Object> parameters) {
        StringBuilder where = new StringBuilder("p.archived_at is null and (p.commune_id in " + ClosureSql.INSIDE);
        inside(due, parameters);
        if (due.byQpv()) {
            where.append(" or p.qpv_id in " + ClosureSql.INSIDE);
            inside(due, parameters);
        }
        where.append(") and (p.date_maj is null or p.date_maj <= ?)");
        parameters.add(due.upTo());
        if (due.source() != null) {
            where.append(" and p.source = ?");
            parameters.add(due.source());
        }
        if (due.label() != null) {
            where.append(" and (exists (select 1 from place_card_term m where m.place_id = p.id and m.term = ?"
                    + " and m.vocabulary in ('programme', 'label')) or exists (select 1 from actor_card_term n"
                    + " where n.actor_id = p.actor_id and n.vocabulary = 'network' and n.term = ?))");
            parameters.add(due.label());
            parameters.add(due.label());
        }
        return where.toString();
    }

    private static void inside(Due due, List<Object> parameters) {
        parameters.add(due.territoryId());
        parameters.add(due.today());
        parameters.add(due.today());
    }
}
