package fr.maillage.web.committee;

import fr.maillage.committee.BodyDetail;
import fr.maillage.committee.BodyService;
import fr.maillage.committee.MemberService;
import fr.maillage.committee.SeatField;
import fr.maillage.committee.seat.SeatDetail;
import fr.maillage.committee.seat.SeatService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.web.offer.ActorReference;
import fr.maillage.web.person.PersonNames;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Reference;
import fr.maillage.web.shared.Texts;
import fr.maillage.web.shared.record.RecordEditView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;

/** Seats somebody in a body, corrects a seat, or ends a mandate. */
@Named
@ViewScoped
public class SeatEditView extends RecordEditView<SeatDetail, SeatField> {

    private static final long serialVersionUID = 1L;

    private static final String RENEWALS = "/committee/renewal/list.xhtml";

    @Inject
    private SeatService seats;

    @Inject
    private BodyService bodies;

    @Inject
    private MemberService members;

    @Inject
    private PersonNames named;

    @Inject
    private ActorReference actors;

    @Inject
    private SeatLabels labels;

    @Inject
    private Texts texts;

    @Inject
    private Caller caller;

    private String body;
    private String after;
    private boolean renew;
    private String bodyName;

    public SeatEditView() {
        super(SeatField.class, "committee.seat");
    }

    @Override
    protected SeatService service() {
        return seats;
    }

    @Override
    protected SeatLabels labels() {
        return labels;
    }

    @Override
    protected FieldValues<SeatField> begin() {
        caller.require(Permission.EDIT_COMMITTEE);
        BodyDetail holder = bodies.get(bodyId());
        if (!holder.editable()) {
            throw Problem.denied("outside-territory");
        }
        if (!holder.open()) {
            throw Problem.notFound("committee.body", body);
        }
        bodyName = holder.body().name();
        return after == null ? FieldValues.none(SeatField.class) : taken();
    }

    /** Gives the values of a seat for whoever takes it: all but who sat there. */
    private FieldValues<SeatField> taken() {
        SeatDetail seat = seats.get(Identifiers.of("committee.seat", after));
        if (!seat.body().equals(bodyId())) {
            throw Problem.notFound("committee.seat", after);
        }
        LocalDate until = seat.seat().until();
        return FieldValues.none(SeatField.class)
                .with(SeatField.ACTOR, seat.values().text(SeatField.ACTOR))
                .with(SeatField.ROLE, seat.seat().role())
                .with(SeatField.GROUP, seat.seat().group())
                .with(SeatField.FROM, until == null ? null : until.plusDays(1).toString())
                .with(SeatField.REPLACES, after);
    }

    @Override
    protected SeatDetail create(FieldValues<SeatField> input) {
        return seats.enter(bodyId(), input);
    }

    @Override
    protected void opened(SeatDetail seat) {
        body = seat.body().toString();
        bodyName = seat.bodyName();
    }

    @Override
    protected String page(SeatDetail seat) {
        return after != null || renew
                ? RENEWALS + "?faces-redirect=true"
                : "/committee/body/detail.xhtml?faces-redirect=true&id=" + seat.body();
    }

    @Override
    protected Reference reference(SeatField field) {
        return switch (field) {
            case PERSON -> named;
            case ACTOR -> actors;
            default -> new SeatNames(members, bodyId());
        };
    }

    @Override
    public String getHeading() {
        return getId() == null ? texts.of("committee.seat.edit.new", bodyName) : super.getHeading();
    }

    @Override
    public String getLead() {
        return texts.of(
                getId() == null
                        ? "committee.seat.edit.lead.new"
                        : renew ? "committee.seat.edit.lead.renew" : "committee.seat.edit.lead");
    }

    @Override
    public String getBack() {
        return after != null || renew ? RENEWALS : "/committee/body/detail.xhtml?id=" + body;
    }

    public String getBodyName() {
        return bodyName;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    /** The seat that a new member takes; null for none. */
    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after == null || after.isBlank() ? null : after;
    }

    /** Tells if the mandate is to be prolonged, so that the list of renewals is shown when it was. */
    public boolean isRenew() {
        return renew;
    }

    public void setRenew(boolean renew) {
        this.renew = renew;
    }

    private UUID bodyId() {
        return Identifiers.of("committee.body", body);
    }

    @Override
    protected String name(SeatDetail seat) {
        return seat.seat().name();
    }
}
