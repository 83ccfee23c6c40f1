package fr.maillage.deployment.persistence;

import fr.maillage.deployment.post.PostField;
import fr.maillage.record.persistence.RecordLists;
import fr.maillage.record.persistence.RecordPages;
import fr.maillage.record.persistence.RecordRows;
import fr.maillage.record.persistence.RecordTerms;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Posts as rows, with the territory {@code t} on which each is kept, the host {@code h} of now, and its commune. */
@ApplicationScoped
public class PostListRepository extends RecordLists<PostField> {

    private static final String LATE = "date '9999-12-31'";

    /** Where they are read, and their orders. */
    public static final RecordPages PAGES = new RecordPages(
            "t.code as territory, t.name as territory_name, t.id as territory_key, r.reported_on,"
                    + " h.code as host, h.name as host_name, c.code as commune, c.name as commune_name",
            "post r join territory t on t.id = r.territory_id"
                    + " left join post_host_period hp on hp.post_id = r.id and hp.ends_on is null"
                    + " left join post_host h on h.id = hp.host_id"
                    + " left join territory c on c.id = coalesce(hp.territory_id, h.territory_id)",
            Map.of(
                    "code",
                    "r.search_text %1$s, r.id %1$s",
                    "host",
                    "coalesce(h.name, '') %1$s, r.id %1$s",
                    "conventionEndsOn",
                    "coalesce(r.convention_ends_on, " + LATE + ") %1$s, r.id %1$s",
                    "contractEndsOn",
                    "coalesce(r.contract_ends_on, " + LATE + ") %1$s, r.id %1$s"),
            "code");

    public PostListRepository() {
        super(new RecordRows<>(PAGES, PostField.class, RecordTerms.NONE, List.of(Occupations.RELATION)));
    }
}
