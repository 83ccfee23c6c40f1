package fr.maillage.web.committee;

import fr.maillage.committee.GatheringDetail;
import fr.maillage.committee.GatheringService;
import fr.maillage.committee.attendance.GuestService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.QrSymbol;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** The sheet for the door of a gathering, to be shown or printed. */
@Named
@RequestScoped
public class DoorView {

    @Inject
    private GuestService guests;

    @Inject
    private GatheringService gatherings;

    @Inject
    private Caller caller;

    private String id;
    private GatheringDetail detail;
    private String address;
    private QrSymbol symbol;

    /** Draws the code. */
    public void load() {
        caller.require(Permission.EDIT_COMMITTEE);
        UUID uuid = Identifiers.of("committee.gathering", id);
        address = guests.address(uuid);
        detail = gatherings.get(uuid);
        if (!detail.open()) {
            throw Problem.notFound("committee.gathering", id);
        }
        symbol = QrSymbol.of(address);
    }

    public GatheringDetail getDetail() {
        return detail;
    }

    public String getAddress() {
        return address;
    }

    public QrSymbol getSymbol() {
        return symbol;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
