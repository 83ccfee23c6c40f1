package fr.maillage.web.confirmation;

import fr.maillage.confirmation.CampaignService;
import fr.maillage.confirmation.CampaignView;
import fr.maillage.confirmation.TargetState;
import fr.maillage.confirmation.TargetView;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Page;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Back;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.ListState;
import fr.maillage.web.shared.Notice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** Those whom a campaign writes to: the list's state is its address. */
@Named
@RequestScoped
public class TargetListView {

    @Inject
    private CampaignService campaigns;

    @Inject
    private Caller caller;

    private ListState state;
    private CampaignView campaign;
    private Page<TargetView> page;

    /** Reads what the address asks for. */
    public void load() {
        caller.require(Permission.EDIT_PLACES);
        state = ListState.ofRequest(null);
        campaign = campaigns.get(Identifiers.of("campaign", Back.parameter("id")));
        page = campaigns.targets(campaign.id(), chosen(), Back.parameter("q"), state.request());
    }

    /** Notes that a message came back. */
    public void returned() {
        campaigns.returned(Identifiers.of("target", Back.parameter("returned")));
        Notice.success("confirmation.done.returned");
        Back.toList();
    }

    /** The kind of badge of a state. */
    public String badge(TargetState of) {
        return switch (of) {
            case ANSWERED -> "ok";
            case SENT, OPENED, WAITING -> "info";
            case UNREACHABLE -> "bad";
            case REFUSED, NO_ADDRESS -> "watch";
        };
    }

    /** Tells if noting that a message came back makes sense. */
    public boolean returnable(TargetView target) {
        return target.state() == TargetState.SENT || target.state() == TargetState.OPENED;
    }

    public List<TargetState> getStates() {
        return Arrays.asList(TargetState.values());
    }

    public String getChosenState() {
        return chosen() == null ? "" : chosen().name();
    }

    public ListState getState() {
        return state;
    }

    public CampaignView getCampaign() {
        return campaign;
    }

    public Page<TargetView> getPage() {
        return page;
    }

    private static TargetState chosen() {
        return ConfirmationParameters.targetState(Asked.byPage());
    }
}
