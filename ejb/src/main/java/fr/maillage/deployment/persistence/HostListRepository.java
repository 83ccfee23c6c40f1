package fr.maillage.deployment.persistence;

import fr.maillage.deployment.post.Host;
import fr.maillage.deployment.post.HostField;
import fr.maillage.record.persistence.RecordLists;
import fr.maillage.record.persistence.RecordPages;
import fr.maillage.record.persistence.RecordRows;
import fr.maillage.record.persistence.RecordTerms;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Hosts as rows, with their communes and how many posts each has; none is ever archived. */
@ApplicationScoped
public class HostListRepository extends RecordLists<HostField> {

    private static final String HOSTS = "(select h.*, cast(null as timestamp(6) with time zone) as archived_at,"
            + " cast(null as varchar(1)) as archive_reason, translate(lower(h.name), '" + PlainText.ACCENTED + "', '"
            + PlainText.UNACCENTED + "') || ' ' || lower(h.code) || ' ' || coalesce(h.siret, '') as search_text,"
            + " (select count(*) from post_host_period p join post o on o.id = p.post_id where p.host_id = h.id"
            + " and p.ends_on is null and o.archived_at is null) as posts from post_host h) r";

    public static final RecordPages PAGES = new RecordPages(
            "t.code as commune, t.name as commune_name, r.posts",
            HOSTS + " left join territory t on t.id = r.territory_id",
            Map.of("name", "r.search_text %1$s, r.id %1$s", "posts", "r.posts %1$s, r.search_text %1$s, r.id %1$s"),
            "name");

    public HostListRepository() {
        super(new RecordRows<>(PAGES, HostField.class, RecordTerms.NONE));
    }

    /** The host of such a row. */
    public Host host(Row row) {
        return HostRepository.host(row);
    }
}
