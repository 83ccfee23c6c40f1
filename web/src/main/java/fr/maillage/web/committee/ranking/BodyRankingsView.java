package fr.maillage.web.committee.ranking;

import fr.maillage.committee.BodyService;
import fr.maillage.committee.ranking.Ranking;
import fr.maillage.committee.ranking.RankingService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Rankings asked of the members of a body, on its page. */
@Named
@RequestScoped
public class BodyRankingsView {

    @Inject
    private RankingService rankings;

    @Inject
    private BodyService bodies;

    /** The latest ones, the latest first; nothing for whoever may not see them. */
    public List<Ranking> of(UUID body) {
        return rankings.of(body);
    }

    /** Tells if the caller may ask. */
    public boolean editable(UUID body) {
        return bodies.get(body).open();
    }
}
