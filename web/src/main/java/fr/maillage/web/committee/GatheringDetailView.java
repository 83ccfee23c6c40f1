package fr.maillage.web.committee;

import fr.maillage.committee.GatheringDetail;
import fr.maillage.committee.GatheringField;
import fr.maillage.committee.GatheringService;
import fr.maillage.committee.MemberService;
import fr.maillage.committee.Presence;
import fr.maillage.committee.attendance.GuestService;
import fr.maillage.committee.invitation.InvitationCounts;
import fr.maillage.committee.invitation.InvitationService;
import fr.maillage.committee.invitation.InvitationUpdateService;
import fr.maillage.committee.invitation.Invitee;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.record.RecordDetailView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One gathering. */
@Named
@ViewScoped
public class GatheringDetailView extends RecordDetailView<GatheringDetail, GatheringField> {

    private static final long serialVersionUID = 1L;

    @Inject
    private GatheringService gatherings;

    @Inject
    private GatheringLabels labels;

    @Inject
    private MemberService members;

    @Inject
    private InvitationService invitations;

    @Inject
    private InvitationUpdateService updates;

    @Inject
    private GuestService guests;

    @Inject
    private Caller caller;

    private transient Map<String, Long> attendance;
    private transient InvitationCounts counts;
    private transient List<Invitee> invited;
    private transient Long strangers;
    private transient Integer untold;

    public GatheringDetailView() {
        super(GatheringField.class, "committee.gathering");
    }

    @Override
    protected GatheringService service() {
        return gatherings;
    }

    @Override
    protected GatheringLabels labels() {
        return labels;
    }

    /** The ways to take part or not, in their order. */
    public List<String> getStates() {
        return Arrays.stream(Presence.values()).map(Presence::name).toList();
    }

    /** Counts the people noted for each. */
    public Map<String, Long> getAttendance() {
        if (attendance == null) {
            attendance = new HashMap<>();
            members.attendance(uuid()).forEach((presence, people) -> attendance.put(presence.name(), people));
        }
        return attendance;
    }

    /** Counts the people noted. */
    public long getNoted() {
        return getAttendance().values().stream().mapToLong(Long::longValue).sum();
    }

    /** Counts those who were invited, and their answers. */
    public InvitationCounts getInvitations() {
        if (counts == null) {
            counts = invitations.counts(uuid());
        }
        return counts;
    }

    /** Who was invited; nobody for a reader who may not know who sits in the body. */
    public List<Invitee> getInvited() {
        if (invited == null) {
            invited = isMembersReadable()
                    ? invitations.invitees(uuid()).stream()
                            .filter(Invitee::invited)
                            .toList()
                    : List.of();
        }
        return invited;
    }

    /** Counts those who were invited, do not know how it stands now, and can be told by the caller. */
    public int getUntold() {
        if (untold == null) {
            untold = updates.untold(uuid());
        }
        return untold;
    }

    /** Tells them. */
    public String tell() {
        int written = updates.tell(uuid());
        if (written == 0) {
            Notice.warning("committee.invitation.told.already");
        } else {
            Notice.success("committee.invitation.done", written);
        }
        return again();
    }

    /** Counts those who were there and are on no list. */
    public long getGuests() {
        if (strangers == null) {
            strangers = guests.accepted(uuid());
        }
        return strangers;
    }

    /** Counts those of them who await the caller's word; 0 for a reader who has none. */
    public long getWaiting() {
        return getDetail().open()
                ? guests.guests(uuid()).stream()
                        .filter(guest -> !guest.accepted())
                        .count()
                : 0;
    }

    /** Tells if the caller may know who sits in the body. */
    public boolean isMembersReadable() {
        return members.readable(getDetail().gathering().body());
    }

    /** Tells if the caller may invite people. */
    public boolean isInviting() {
        return getDetail().open() && invitations.ahead(getDetail().gathering().heldOn());
    }

    /** Tells if the caller may import who took part. */
    public boolean isImporter() {
        return getDetail().open() && caller.may(Permission.IMPORT);
    }
}
