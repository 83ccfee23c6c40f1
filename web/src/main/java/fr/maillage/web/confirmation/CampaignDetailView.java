package fr.maillage.web.confirmation;

import fr.maillage.confirmation.CampaignService;
import fr.maillage.confirmation.CampaignView;
import fr.maillage.confirmation.CommuneFigures;
import fr.maillage.confirmation.MonthFigures;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** A campaign's dashboard. */
@Named
@ViewScoped
public class CampaignDetailView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CampaignService campaigns;

    private String id;
    private int version;
    private transient CampaignView campaign;
    private transient List<CommuneFigures> communes;
    private transient List<MonthFigures> months;

    /** Reads it anew at each showing. */
    public void load() {
        campaign = campaigns.get(Identifiers.of("campaign", id));
        communes = campaigns.communes(campaign.id());
        months = campaign.input().everyMonths() > 0 ? campaigns.months(campaign.id()) : List.of();
        version = campaign.version();
    }

    public String stop() {
        campaigns.stop(Identifiers.of("campaign", id), version);
        Notice.success("confirmation.done.stopped");
        return "/confirmation/detail.xhtml?faces-redirect=true&id=" + id;
    }

    public CampaignView getCampaign() {
        if (campaign == null) {
            load();
        }
        return campaign;
    }

    public List<CommuneFigures> getCommunes() {
        if (communes == null) {
            load();
        }
        return communes;
    }

    /** Month by month, oldest first; empty for a campaign that asks once. */
    public List<MonthFigures> getMonths() {
        if (months == null) {
            load();
        }
        return months;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
