package fr.maillage.web.committee;

import fr.maillage.committee.attendance.GuestService;
import fr.maillage.committee.attendance.GuestView;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Those who came to a gathering and are on no list, each to be accepted or dropped. */
@Named
@ViewScoped
public class GuestsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private GuestService guests;

    private String id;
    private transient List<GuestView> all;

    /** The first before the others. */
    public List<GuestView> getAll() {
        if (all == null) {
            all = guests.guests(uuid());
        }
        return all;
    }

    public String accept(UUID guest) {
        guests.accept(uuid(), guest);
        Notice.success("committee.guest.done.accepted");
        return again();
    }

    public String drop(UUID guest) {
        guests.drop(uuid(), guest);
        Notice.success("committee.guest.done.dropped");
        return again();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    private String again() {
        return "/committee/gathering/attendance.xhtml?faces-redirect=true&id=" + id;
    }

    private UUID uuid() {
        return Identifiers.of("committee.gathering", id);
    }
}
