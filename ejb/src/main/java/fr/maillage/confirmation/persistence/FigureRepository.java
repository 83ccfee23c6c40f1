package fr.maillage.confirmation.persistence;

import fr.maillage.confirmation.CampaignFigures;
import fr.maillage.confirmation.CommuneFigures;
import fr.maillage.confirmation.WorklistEntry;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Figures of campaigns, and places left to ask by telephone. */
@ApplicationScoped
public class FigureRepository {

    private static final String FIGURES = " count(*) as places, count(t.sent_at) as sent, count(t.opened_at) as opened,"
            + " count(case when cp.answer = 'CONFIRMED' then 1 end) as confirmed,"
            + " count(case when cp.answer = 'TELEPHONE' then 1 end) as telephone,"
            + " count(case when cp.answer = 'CORRECTED' then 1 end) as corrected,"
            + " count(case when cp.answer = 'CLOSED' then 1 end) as closed,"
            + " count(case when cp.answer is null and t.state in ('NO_ADDRESS', 'UNREACHABLE', 'REFUSED') then 1 end)"
            + " as unreachable,"
            + " count(case when cp.answer is null and t.state in ('SENT', 'OPENED') then 1 end) as silent"
            + " from campaign_place cp join campaign_target t on t.id = cp.target_id";

    /** The day in Paris on which a record was chosen to be asked about. By its text: a cast alone takes H2 to UTC. */
    static final String ASKED_ON = "cast(cast(cp.asked_at at time zone 'Europe/Paris' as varchar(10)) as date)";

    private static final String REASON = "case when cp.answer = 'CLOSED' then 'CLOSED'"
            + " when t.state in ('SENT', 'OPENED') then 'SILENT' else t.state end";

    private static final String WORK = " from campaign_place cp join campaign_target t on t.id = cp.target_id"
            + " join campaign c on c.id = cp.campaign_id join place_card p on p.id = cp.place_id"
            + " join territory k on k.id = p.commune_id left join actor_card a on a.id = p.actor_id"
            + " where p.archived_at is null and (cp.answer = 'CLOSED' or (cp.answer is null"
            // Confirmed since by other ways; one that asks about fresh records, too, cannot tell on its first day.
            + " and (p.date_maj is null or p.date_maj < " + ASKED_ON
            + " or (c.age_months = 0 and p.date_maj = " + ASKED_ON + "))"
            + " and (t.state in ('NO_ADDRESS', 'UNREACHABLE', 'REFUSED')"
            + " or (t.state in ('SENT', 'OPENED') and t.silent_from <= ?))"
            // The latest question about a place speaks for it.
            + " and not exists (select 1 from campaign_place n where n.place_id = cp.place_id"
            + " and (n.campaign_id > cp.campaign_id or (n.campaign_id = cp.campaign_id and n.round > cp.round)))))";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** The figures of some campaigns, by key; one that asks about nothing is missing. */
    public Map<Long, CampaignFigures> ofCampaigns(Collection<Long> campaigns) {
        if (campaigns.isEmpty()) {
            return Map.of();
        }
        return Rows.list(
                        entities,
                        "select cp.campaign_id as campaign," + FIGURES + " where cp.campaign_id in ("
                                + Rows.marks(campaigns) + ") group by cp.campaign_id",
                        campaigns,
                        row -> Map.entry(row.number("campaign"), figures(row)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The figures of a campaign by commune. */
    public List<CommuneFigures> byCommune(long campaign) {
        return Rows.list(
                entities,
                "select k.code as code, k.name as name," + FIGURES
                        + " join place_card p on p.id = cp.place_id join territory k on k.id = p.commune_id"
                        + " where cp.campaign_id = ? group by k.code, k.name, k.search_key order by k.search_key, k.code",
                row -> new CommuneFigures(row.text("code"), row.text("name"), figures(row)),
                campaign);
    }

    /** Those whom a campaign writes to, by state and name: as the columns of {@link Target}. */
    public List<Target> targets(long campaign, String state, String text, int offset, int limit) {
        List<Object> parameters = new ArrayList<>();
        String sql = "select t.uuid, t.version, t.name, t.email, t.state, t.reminders, t.sent_at, t.opened_at,"
                + " t.answered_at, (select count(*) from campaign_place cp where cp.target_id = t.id) as places,"
                + " (select count(cp.answer) from campaign_place cp where cp.target_id = t.id) as answered"
                + " from campaign_target t where "
                + targetsWhere(campaign, state, text, parameters) + " order by t.name, t.id limit " + limit + " offset "
                + offset;
        return Rows.list(
                entities,
                sql,
                parameters,
                row -> new Target(
                        row.uuid("uuid"),
                        (int) row.number("version"),
                        row.text("name"),
                        row.text("email"),
                        row.text("state"),
                        (int) row.number("reminders"),
                        row.moment("sent_at"),
                        row.moment("opened_at"),
                        row.moment("answered_at"),
                        row.number("places"),
                        row.number("answered")));
    }

    public long countTargets(long campaign, String state, String text) {
        List<Object> parameters = new ArrayList<>();
        return Rows.number(
                entities,
                "select count(*) from campaign_target t where " + targetsWhere(campaign, state, text, parameters),
                parameters);
    }

    /** A row of {@link #targets}. */
    public record Target(
            UUID uuid,
            int version,
            String name,
            String email,
            String state,
            int reminders,
            OffsetDateTime sentAt,
            OffsetDateTime openedAt,
            OffsetDateTime answeredAt,
            long places,
            long answered) {}

    /**
     * Limits of the worklist.
     *
     * @param scope territories one of which holds the place; null for everywhere
     * @param territory null for any
     * @param reason null for any
     * @param campaign null for any
     */
    public record WorkFilter(Collection<Long> scope, Long territory, String reason, UUID campaign, LocalDate today) {}

    /** A slice of the worklist. */
    public List<WorklistEntry> work(WorkFilter filter, OffsetDateTime now, String orderBy, int offset, int limit) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(now);
        String sql =
                "select p.uuid as place, p.version as version, p.name as name, coalesce(a.name, p.actor_name) as actor,"
                        + " k.name as commune, coalesce(p.phone, a.phone) as phone, " + REASON + " as reason,"
                        + " t.message_at as since, c.uuid as campaign, c.name as campaign_name" + WORK
                        + limits(filter, parameters) + " order by "
                        + orderBy
                        + " limit " + limit + " offset " + offset;
        return Rows.list(
                entities,
                sql,
                parameters,
                row -> new WorklistEntry(
                        row.uuid("place"),
                        (int) row.number("version"),
                        row.text("name"),
                        row.text("actor"),
                        row.text("commune"),
                        row.text("phone"),
                        row.text("reason"),
                        row.moment("since"),
                        row.uuid("campaign"),
                        row.text("campaign_name")));
    }

    public long countWork(WorkFilter filter, OffsetDateTime now) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(now);
        return Rows.number(entities, "select count(*)" + WORK + limits(filter, parameters), parameters);
    }

    private static String limits(WorkFilter filter, List<Object> parameters) {
        StringBuilder limits = new StringBuilder();
        if (filter.scope() != null) {
            limits.append(inside(filter.scope(), filter.today(), parameters));
        }
        if (filter.territory() != null) {
            limits.append(inside(List.of(filter.territory()), filter.today(), parameters));
        }
        if (filter.reason() != null) {
            limits.append(" and " + REASON + " = ?");
            parameters.add(filter.reason());
        }
        if (filter.campaign() != null) {
            limits.append(" and c.uuid = ?");
            parameters.add(filter.campaign().toString());
        }
        return limits.toString();
    }

    private static String inside(Collection<Long> territories, LocalDate today, List<Object> parameters) {
        if (territories.isEmpty()) {
            return " and 1 = 0";
        }
        parameters.addAll(territories);
        parameters.add(today);
        parameters.add(today);
        return " and p.commune_id in (select x.descendant_id from territory_closure x where x.ancestor_id in ("
                + Rows.marks(territories)
                + ") and x.valid_from <= ? and (x.valid_to is null or x.valid_to > ?))";
    }

    private static String targetsWhere(long campaign, String state, String text, List<Object> parameters) {
        String where = "t.campaign_id = ?";
        parameters.add(campaign);
        if (state != null) {
            where += " and t.state = ?";
            parameters.add(state);
        }
        if (text != null) {
            where += " and (lower(t.name) like ? or lower(t.email) like ?)";
            parameters.add("%" + text + "%");
            parameters.add("%" + text + "%");
        }
        return where;
    }

    private static CampaignFigures figures(Row row) {
        return new CampaignFigures(
                row.number("places"),
                row.number("sent"),
                row.number("opened"),
                row.number("confirmed"),
                row.number("telephone"),
                row.number("corrected"),
                row.number("closed"),
                row.number("unreachable"),
                row.number("silent"));
    }
}
