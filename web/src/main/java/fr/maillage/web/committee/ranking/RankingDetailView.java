package fr.maillage.web.committee.ranking;

import fr.maillage.committee.ranking.RankingDetail;
import fr.maillage.committee.ranking.RankingService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** Result of a ranking. */
@Named
@ViewScoped
public class RankingDetailView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RankingService rankings;

    @Inject
    private Caller caller;

    private String id;
    private transient RankingDetail detail;

    /** Reads it when the page is shown. */
    public void load() {
        caller.require(Permission.EDIT_COMMITTEE);
        detail = rankings.get(uuid());
    }

    /** Asks those again who have not answered. */
    public String again() {
        int asked = rankings.askAgain(uuid());
        if (asked == 0) {
            Notice.warning("committee.ranking.again.nobody");
        } else {
            Notice.success("committee.ranking.again.done", asked);
        }
        return "/committee/ranking/detail.xhtml?faces-redirect=true&id=" + id;
    }

    /** Gives its result. */
    public RankingDetail getDetail() {
        return detail;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    private UUID uuid() {
        return Identifiers.of("ranking", id);
    }
}
