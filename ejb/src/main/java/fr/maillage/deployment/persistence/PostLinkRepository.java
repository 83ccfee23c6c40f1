package fr.maillage.deployment.persistence;

import fr.maillage.record.persistence.LinkRepository;
import jakarta.enterprise.context.ApplicationScoped;

/** Posts as other records name them. */
@ApplicationScoped
public class PostLinkRepository extends LinkRepository {

    public PostLinkRepository() {
        super(
                "post",
                "post r join territory t on t.id = r.territory_id"
                        + " left join post_host_period hp on hp.post_id = r.id and hp.ends_on is null"
                        + " left join post_host h on h.id = hp.host_id",
                "r.code",
                "coalesce(h.name, t.name)");
    }
}
