package fr.maillage.web.committee;

import fr.maillage.committee.BodyDetail;
import fr.maillage.committee.BodyField;
import fr.maillage.committee.BodyService;
import fr.maillage.committee.GatheringList;
import fr.maillage.committee.GatheringView;
import fr.maillage.committee.MemberService;
import fr.maillage.committee.MemberView;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.web.shared.record.RecordDetailView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One body. */
@Named
@ViewScoped
public class BodyDetailView extends RecordDetailView<BodyDetail, BodyField> {

    /** Number of its gatherings that the page shows; the list of gatherings has them all. */
    private static final int SHOWN = 50;

    private static final long serialVersionUID = 1L;

    @Inject
    private BodyService bodies;

    @Inject
    private BodyLabels labels;

    @Inject
    private GatheringList gatherings;

    @Inject
    private MemberService members;

    @Inject
    private Caller caller;

    private transient Page<GatheringView> held;
    private transient Page<MemberView> seated;

    public BodyDetailView() {
        super(BodyField.class, "committee.body");
    }

    @Override
    protected BodyService service() {
        return bodies;
    }

    @Override
    protected BodyLabels labels() {
        return labels;
    }

    /** Tells if the caller may know who sits in it. */
    public boolean isMembersReadable() {
        return members.readable(uuid());
    }

    /** Tells if the caller may import members. */
    public boolean isImporter() {
        return getDetail().open() && caller.may(Permission.IMPORT) && caller.may(Permission.EDIT_ACTORS);
    }

    /** Who sits in it: those of today by name, then those of the past and of the future; a page of them. */
    public Page<MemberView> getMembers() {
        if (seated == null) {
            seated = members.members(uuid(), null, new PageRequest(0, PageRequest.MAX_SIZE, null, true));
        }
        return seated;
    }

    /** Counts those who sit in it today. */
    public long getSeats() {
        return members.seated(uuid());
    }

    /** Its gatherings, the latest first. */
    public Page<GatheringView> getGatherings() {
        if (held == null) {
            held = gatherings.page(GatheringList.of(uuid()), new PageRequest(0, SHOWN, "date", false));
        }
        return held;
    }
}
