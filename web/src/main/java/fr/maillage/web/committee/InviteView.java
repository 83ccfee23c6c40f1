package fr.maillage.web.committee;

import fr.maillage.committee.GatheringDetail;
import fr.maillage.committee.GatheringService;
import fr.maillage.committee.invitation.InvitationService;
import fr.maillage.committee.invitation.Invitee;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.notification.NotificationService;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whom to invite to a gathering. */
@Named
@ViewScoped
public class InviteView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private InvitationService invitations;

    @Inject
    private GatheringService gatherings;

    @Inject
    private NotificationService messages;

    @Inject
    private Caller caller;

    private String id;
    private String title;
    private ArrayList<Line> lines;
    private ArrayList<String> withoutAddress;
    private ArrayList<String> refusing;
    private long silent;
    private boolean again;

    /** Somebody to invite or not. */
    public static final class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private final long person;
        private final String name;
        private final String actor;
        private boolean chosen = true;

        private Line(Invitee invitee) {
            person = invitee.person();
            name = invitee.name();
            actor = invitee.actor();
        }

        public String getName() {
            return name;
        }

        public String getActor() {
            return actor;
        }

        public boolean isChosen() {
            return chosen;
        }

        public void setChosen(boolean chosen) {
            this.chosen = chosen;
        }
    }

    /** Lists the members when the page is opened. */
    public void load() {
        if (lines != null) {
            return;
        }
        caller.require(Permission.EDIT_COMMITTEE);
        GatheringDetail gathering = gatherings.get(uuid());
        if (!gathering.editable()) {
            throw Problem.denied("outside-territory");
        }
        if (!gathering.open() || !invitations.ahead(gathering.gathering().heldOn())) {
            throw Problem.notFound("committee.gathering", id);
        }
        title = gathering.gathering().title();
        List<Invitee> seated =
                invitations.invitees(uuid()).stream().filter(Invitee::seated).toList();
        lines = new ArrayList<>(seated.stream()
                .filter(i -> i.reachable() && !i.invited())
                .map(Line::new)
                .toList());
        withoutAddress = new ArrayList<>(seated.stream()
                .filter(i -> i.email() == null)
                .map(Invitee::name)
                .toList());
        refusing = new ArrayList<>(seated.stream()
                .filter(i -> i.email() != null && !i.reachable())
                .map(Invitee::name)
                .toList());
        silent = seated.stream()
                .filter(i -> i.reachable() && i.invited() && i.answer() == null)
                .count();
    }

    public String send() {
        int written = invitations.invite(
                uuid(),
                lines.stream().filter(Line::isChosen).map(line -> line.person).collect(Collectors.toSet()),
                again);
        if (written == 0) {
            Notice.warning("committee.invitation.nobody");
            return null;
        }
        Notice.success("committee.invitation.done", written);
        return "/committee/gathering/detail.xhtml?faces-redirect=true&id=" + id;
    }

    public String getTitle() {
        return title;
    }

    /** Who may be invited and was not. */
    public List<Line> getLines() {
        return lines;
    }

    /** The names of members without an address. */
    public List<String> getWithoutAddress() {
        return withoutAddress;
    }

    /** The names of members who want no messages. */
    public List<String> getRefusing() {
        return refusing;
    }

    /** Counts the invited who have not answered and can be asked again. */
    public long getSilent() {
        return silent;
    }

    /** Tells if messages can leave. */
    public String getServer() {
        return messages.server().name();
    }

    public boolean isAgain() {
        return again;
    }

    public void setAgain(boolean again) {
        this.again = again;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    private UUID uuid() {
        return Identifiers.of("committee.gathering", id);
    }
}
