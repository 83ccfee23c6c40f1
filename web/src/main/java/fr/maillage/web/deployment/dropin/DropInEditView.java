package fr.maillage.web.deployment.dropin;

import fr.maillage.deployment.dropin.DropInDetail;
import fr.maillage.deployment.dropin.DropInField;
import fr.maillage.deployment.dropin.DropInService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordService;
import fr.maillage.web.offer.ActorReference;
import fr.maillage.web.place.PlaceReference;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.Reference;
import fr.maillage.web.shared.TypedDays;
import fr.maillage.web.shared.record.RecordEditView;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Corrects a drop-in, or enters a new one. */
@Named
@ViewScoped
public class DropInEditView extends RecordEditView<DropInDetail, DropInField> {

    private static final long serialVersionUID = 1L;

    @Inject
    private DropInService dropIns;

    @Inject
    private DropInLabels labels;

    @Inject
    private PlaceReference places;

    @Inject
    private ActorReference actors;

    @Inject
    private AdviserReference advisers;

    @Inject
    private Caller caller;

    /** The place from whose page a new one starts; null for none. */
    private String place;

    public DropInEditView() {
        super(DropInField.class, "deployment.dropin");
    }

    @Override
    protected RecordService<DropInDetail, DropInField> service() {
        return dropIns;
    }

    @Override
    protected RecordLabels<DropInField> labels() {
        return labels;
    }

    @Override
    protected FieldValues<DropInField> begin() {
        caller.require(Permission.EDIT_DEPLOYMENT);
        return FieldValues.none(DropInField.class)
                .with(DropInField.NAME, Messages.text("deployment.dropin.name.usual"))
                .with(
                        DropInField.PLACE,
                        place == null ? null : Identifiers.of("place", place).toString())
                .with(DropInField.WEEKS, "1")
                .with(DropInField.ACCESS, "libre");
    }

    @Override
    protected DropInDetail create(FieldValues<DropInField> input) {
        return dropIns.create(input);
    }

    @Override
    protected Reference reference(DropInField field) {
        return switch (field) {
            case PLACE -> places;
            case ACTOR -> actors;
            default -> advisers;
        };
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    @Override
    protected String write(DropInField field, String stored) {
        return dated(field) ? TypedDays.written(stored) : super.write(field, stored);
    }

    @Override
    protected String read(DropInField field, String typed) {
        return dated(field) ? TypedDays.period(typed) : super.read(field, typed);
    }

    private static boolean dated(DropInField field) {
        return field == DropInField.PAUSES || field == DropInField.CANCELLED;
    }
}
