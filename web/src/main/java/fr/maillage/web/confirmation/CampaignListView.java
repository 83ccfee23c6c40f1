package fr.maillage.web.confirmation;

import fr.maillage.confirmation.CampaignService;
import fr.maillage.confirmation.CampaignState;
import fr.maillage.confirmation.CampaignView;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.notification.MailServer;
import fr.maillage.notification.NotificationService;
import fr.maillage.shared.Page;
import fr.maillage.web.shared.ListState;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The list of campaigns: its state is its address. */
@Named
@RequestScoped
public class CampaignListView {

    @Inject
    private CampaignService campaigns;

    @Inject
    private NotificationService messages;

    @Inject
    private Caller caller;

    private ListState state;
    private Page<CampaignView> page;

    @PostConstruct
    void init() {
        state = ListState.ofRequest(null);
        page = campaigns.list(state.request());
    }

    public boolean isEditor() {
        return caller.may(Permission.EDIT_PLACES);
    }

    /** Tells if messages can leave. */
    public MailServer getServer() {
        return messages.server();
    }

    /** The kind of badge of a state. */
    public String badge(CampaignState of) {
        return switch (of) {
            case PREPARING -> "info";
            case RUNNING -> "ok";
            case STOPPED -> "neutral";
        };
    }

    public ListState getState() {
        return state;
    }

    public Page<CampaignView> getPage() {
        return page;
    }
}
