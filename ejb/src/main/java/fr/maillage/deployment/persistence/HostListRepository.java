package fr.maillage.deployment.persistence;

import fr.maillage.deployment.post.HostView;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.territory.ClosureSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Hosts as rows, with their communes and how many posts each has. */
@ApplicationScoped
public class HostListRepository {

    private static final String SELECT = "select h.id, h.uuid, h.version, h.code, h.name, h.siret, h.kind,"
            + " t.code as commune, t.name as commune_name, h.posts_granted, h.state_amount,"
            + " (select count(*) from post_host_period p join post r on r.id = p.post_id where p.host_id = h.id"
            + " and p.ends_on is null and r.archived_at is null) as posts"
            + " from post_host h left join territory t on t.id = h.territory_id where 1 = 1";

    private static final String INSIDE = " and h.territory_id in " + ClosureSql.INSIDE;

    private static final String CALLED =
            " and (lower(h.name) like ? escape '!' or lower(h.code) like ? escape '!' or h.siret like ? escape '!')";

    @Inject
    private Jdbc jdbc;

    /**
     * Hosts by name.
     *
     * @param territory the key of the one in which they are on a day; null for anywhere
     * @param text a part of the name, the code or the SIRET; null or blank for any
     */
    public List<HostView> of(Long territory, LocalDate day, String text) {
        StringBuilder sql = new StringBuilder(SELECT);
        List<Object> parameters = new ArrayList<>();
        if (territory != null) {
            sql.append(INSIDE);
            parameters.addAll(List.of(territory, day, day));
        }
        if (text != null && !text.isBlank()) {
            sql.append(CALLED);
            String part = "%" + escaped(text.strip().toLowerCase(Locale.ROOT)) + "%";
            parameters.addAll(List.of(part, part, part));
        }
        return jdbc.rows(sql.append(" order by h.name, h.id").toString(), parameters).stream()
                .map(row -> new HostView(HostRepository.host(row), row.text("commune_name"), row.number("posts")))
                .toList();
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
