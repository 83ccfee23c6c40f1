package fr.maillage.deployment.persistence;

import fr.maillage.deployment.post.Host;
import fr.maillage.deployment.post.HostField;
import fr.maillage.deployment.post.HostPeriod;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes hosts, and which posts each has from when to when. */
@ApplicationScoped
public class HostRepository {

    private static final String SELECT =
            "select h.id, h.uuid, h.version, h.code, h.name, h.siret, h.kind, t.code as commune,"
                    + " h.posts_granted, h.state_amount from post_host h left join territory t on t.id = h.territory_id";

    @Inject
    private Jdbc jdbc;

    /** Hosts by their national codes, in one statement. */
    public Map<String, Host> coded(Collection<String> codes) {
        Map<String, Host> found = new HashMap<>();
        if (!codes.isEmpty()) {
            jdbc.rows(SELECT + " where h.code in (" + Rows.marks(codes) + ")", codes)
                    .forEach(row -> found.put(row.text("code"), host(row)));
        }
        return found;
    }

    /** The hosts of some names, whatever the case, in one statement. */
    public List<Host> named(Collection<String> names) {
        List<String> small = names.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        return small.isEmpty()
                ? List.of()
                : jdbc
                        .rows(SELECT + " where lower(h.name) in (" + Rows.marks(small) + ") order by h.id", small)
                        .stream()
                        .map(HostRepository::host)
                        .toList();
    }

    /** Hosts by their SIRET, in one statement; of several the first one. */
    public Map<String, Host> bySiret(Collection<String> sirets) {
        Map<String, Host> found = new HashMap<>();
        if (!sirets.isEmpty()) {
            jdbc.rows(SELECT + " where h.siret in (" + Rows.marks(sirets) + ") order by h.id", sirets)
                    .forEach(row -> found.putIfAbsent(row.text("siret"), host(row)));
        }
        return found;
    }

    /** Counts the posts that hosts have now, by their keys; those that are archived count. */
    public Map<Long, Long> held(Collection<Long> hosts) {
        Map<Long, Long> held = new HashMap<>();
        if (!hosts.isEmpty()) {
            jdbc.rows(
                            "select p.host_id, count(*) as posts from post_host_period p where p.ends_on is null"
                                    + " and p.host_id in (" + Rows.marks(hosts) + ") group by p.host_id",
                            hosts)
                    .forEach(row -> held.put(row.number("host_id"), row.number("posts")));
        }
        return held;
    }

    /** The hosts that have posts or had some, by name. */
    public List<Host> withPosts() {
        return jdbc
                .rows(
                        SELECT + " where exists (select 1 from post_host_period p where p.host_id = h.id)"
                                + " order by h.name, h.id",
                        List.of())
                .stream()
                .map(HostRepository::host)
                .toList();
    }

    /** The hosts of a post, the first one first, in one statement. */
    public List<HostPeriod> periods(long post) {
        return jdbc
                .rows(
                        "select h.uuid, h.code, h.name, h.siret, t.code as place, t.name as commune, p.starts_on, p.ends_on"
                                + " from post_host_period p join post_host h on h.id = p.host_id"
                                + " left join territory t on t.id = coalesce(p.territory_id, h.territory_id)"
                                + " where p.post_id = ? order by coalesce(p.starts_on, date '0001-01-01'), p.id",
                        List.of(post))
                .stream()
                .map(row -> new HostPeriod(
                        row.uuid("uuid"),
                        row.text("code"),
                        row.text("name"),
                        row.text("siret"),
                        null,
                        row.text("place"),
                        row.text("commune"),
                        row.day("starts_on"),
                        row.day("ends_on")))
                .toList();
    }

    /** A host by its identifier. */
    public Optional<Host> byId(UUID id) {
        return jdbc.rows(SELECT + " where h.uuid = ?", List.of(id.toString())).stream()
                .map(HostRepository::host)
                .findFirst();
    }

    static Host host(Row row) {
        return new Host(
                row.number("id"),
                row.uuid("uuid"),
                (int) row.number("version"),
                FieldValues.none(HostField.class)
                        .with(HostField.CODE, row.text("code"))
                        .with(HostField.NAME, row.text("name"))
                        .with(HostField.SIRET, row.text("siret"))
                        .with(HostField.KIND, row.text("kind"))
                        .with(HostField.COMMUNE, row.text("commune"))
                        .with(HostField.POSTS_GRANTED, row.written("posts_granted"))
                        .with(HostField.STATE_AMOUNT, Amounts.plain(row.written("state_amount"))));
    }

    /**
     * Enters a host.
     *
     * @param territory the key of its commune; null where that is not known
     */
    public Host add(Host host, Long territory, OffsetDateTime now) {
        List<Object> parameters = new ArrayList<>(
                List.of(UUID.randomUUID().toString(), host.values().text(HostField.CODE)));
        parameters.addAll(said(host, territory));
        parameters.add(now);
        parameters.add(now);
        jdbc.update(
                "insert into post_host (id, uuid, code, name, siret, kind, territory_id, posts_granted, state_amount,"
                        + " created_at, updated_at) values (nextval('post_host_seq'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                parameters);
        return coded(List.of(host.code())).get(host.code());
    }

    /** Replaces what is known of a host; whether it still had the version that was read. */
    public boolean change(Host host, Long territory, OffsetDateTime now) {
        List<Object> parameters = new ArrayList<>(List.of(host.code()));
        parameters.addAll(said(host, territory));
        parameters.add(now);
        parameters.add(host.key());
        parameters.add(host.version());
        return jdbc.update(
                        "update post_host set version = version + 1, code = ?, name = ?, siret = ?, kind = ?,"
                                + " territory_id = ?, posts_granted = ?, state_amount = ?, updated_at = ?"
                                + " where id = ? and version = ?",
                        parameters)
                == 1;
    }

    private static List<Object> said(Host host, Long territory) {
        FieldValues<HostField> values = host.values();
        String posts = values.text(HostField.POSTS_GRANTED);
        String amount = values.text(HostField.STATE_AMOUNT);
        return Arrays.asList(
                values.text(HostField.NAME),
                values.text(HostField.SIRET),
                values.text(HostField.KIND),
                territory,
                posts == null ? null : Integer.valueOf(posts),
                amount == null ? null : new BigDecimal(amount));
    }

    /** The same in the host's own commune. */
    public void attach(long post, long host, LocalDate from) {
        attach(post, host, null, from);
    }

    /**
     * Lets a host have a post from a day on, and the one before until the day before.
     *
     * @param place the key of the commune where it has it; null for its own
     * @param from null for longer than anybody knows
     */
    public void attach(long post, long host, Long place, LocalDate from) {
        if (from != null) {
            jdbc.update(
                    "delete from post_host_period where post_id = ? and ends_on is null and starts_on >= ?",
                    post,
                    from);
            jdbc.update(
                    "update post_host_period set ends_on = ? where post_id = ? and ends_on is null",
                    from.minusDays(1),
                    post);
        }
        jdbc.update(
                "insert into post_host_period (id, uuid, post_id, host_id, territory_id, starts_on)"
                        + " values (nextval('post_host_period_seq'), ?, ?, ?, ?, ?)",
                Arrays.asList(UUID.randomUUID().toString(), post, host, place, from));
    }
}
