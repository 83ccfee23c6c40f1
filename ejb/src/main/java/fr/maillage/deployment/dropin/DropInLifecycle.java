package fr.maillage.deployment.dropin;

import fr.maillage.deployment.model.DropIn;
import fr.maillage.deployment.persistence.DropInRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.offer.KeptOffers;
import fr.maillage.offer.OfferField;
import fr.maillage.place.core.PlaceRef;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordLifecycle;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.RecordRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes drop-ins, each with its offer. */
@ApplicationScoped
public class DropInLifecycle extends RecordLifecycle<DropIn> {

    private DropInRepository dropIns;
    private AuditTrail trail;

    @Inject
    private KeptOffers offers;

    /** For the proxy only. */
    protected DropInLifecycle() {}

    @Inject
    DropInLifecycle(DropInRepository dropIns, Caller caller, AuditTrail audit, Clock clock) {
        super(dropIns, Permission.EDIT_DEPLOYMENT, caller, audit, clock);
        this.dropIns = dropIns;
        this.trail = audit;
    }

    @Override
    protected long territory(DropIn dropIn) {
        return offers.place(dropIn.id()).communeId();
    }

    @Override
    protected String label(DropIn dropIn) {
        return dropIn.code() + " – " + offers.place(dropIn.id()).name();
    }

    private void describe(DropIn dropIn, FieldValues<DropInField> values, PlaceRef place) {
        dropIn.describe(values, DropInView.rhythm(values).weeklyHours(), searched(values, place));
    }

    /** Enters a drop-in with its offer. */
    public DropIn create(PlaceRef place, FieldValues<DropInField> values) {
        FieldValues<OfferField> says = DropInOffer.of(values, FieldValues.none(OfferField.class));
        KeptOffers.Kept offer = offers.create(DropIn.KIND, place, says);
        DropIn dropIn = new DropIn(offer.key(), offer.id(), now());
        return create(
                dropIn,
                () -> describe(dropIn, values, place),
                () -> dropIns.hold(dropIn.id(), values),
                FieldValues.none(DropInField.class).changes(values));
    }

    /**
     * A drop-in to be entered with many others.
     *
     * @param values in normal form, without advisers, with services that the record of its place states
     * @param sourceHours the hours that the national file of permanences gives it; null for none
     */
    public record Draft(PlaceRef place, FieldValues<DropInField> values, String sourceHours) {}

    /**
     * Enters drop-ins, in a number of statements that does not grow with them. The caller has asked for EDIT_DEPLOYMENT and
     * EDIT_PLACES on each commune.
     */
    public void createAll(List<Draft> drafts) {
        List<KeptOffers.Kept> kept = offers.createAll(
                DropIn.KIND,
                drafts.stream()
                        .map(draft -> new KeptOffers.Draft(
                                draft.place(),
                                draft.values().text(DropInField.NAME),
                                OfferHours.of(DropInView.rhythm(draft.values())),
                                draft.values().list(DropInField.SERVICES)))
                        .toList());
        List<AuditLine> lines = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            DropIn dropIn = new DropIn(kept.get(i).key(), kept.get(i).id(), now());
            describe(dropIn, draft.values(), draft.place());
            dropIn.fromSource(draft.sourceHours());
            dropIns.add(dropIn);
            lines.add(new AuditLine(
                    action("create"),
                    new RecordRef(DropIn.KIND, dropIn.uuid()),
                    dropIn.code() + " – " + draft.place().name(),
                    draft.place().communeId(),
                    FieldValues.none(DropInField.class).changes(draft.values())));
        }
        dropIns.flush();
        trail.recordAll(lines);
    }

    /**
     * A drop-in that gets other hours with many others.
     *
     * @param hours of a week, as the national file of permanences gives them
     */
    public record Followed(DropIn dropIn, PlaceRef place, FieldValues<DropInField> before, String hours) {}

    /**
     * Gives drop-ins the hours that the national file of permanences has for them now, and their offers, in a number of
     * statements that does not grow with them. The caller has asked for EDIT_DEPLOYMENT and EDIT_PLACES on each commune.
     */
    public void followAll(List<Followed> all) {
        Map<Long, String> hours = new HashMap<>();
        Map<Long, PlaceRef> places = new HashMap<>();
        List<AuditLine> lines = new ArrayList<>();
        for (Followed each : all) {
            DropIn dropIn = each.dropIn();
            FieldValues<DropInField> after = each.before().with(DropInField.OPENING_HOURS, each.hours());
            describe(dropIn, after, each.place());
            dropIn.fromSource(each.hours());
            dropIn.touch(now());
            hours.put(
                    dropIn.id(),
                    DropInOffer.of(after, FieldValues.none(OfferField.class)).text(OfferField.OPENING_HOURS));
            places.put(dropIn.id(), each.place());
            lines.add(new AuditLine(
                    action("update"),
                    new RecordRef(DropIn.KIND, dropIn.uuid()),
                    dropIn.code() + " – " + each.place().name(),
                    each.place().communeId(),
                    each.before().changes(after)));
        }
        offers.reschedule(hours, places);
        dropIns.flush();
        trail.recordAll(lines);
    }

    /** Changes a drop-in and its offer; nothing is written when nothing differs. */
    public void update(DropIn dropIn, PlaceRef place, FieldValues<DropInField> before, FieldValues<DropInField> after) {
        if (before.equals(after)) {
            return;
        }
        offers.update(dropIn.id(), place, DropInOffer.of(after, offers.values(dropIn.id())));
        update(
                dropIn,
                () -> describe(dropIn, after, place),
                () -> dropIns.hold(dropIn.id(), after),
                before.changes(after));
    }

    @Override
    public void archive(DropIn dropIn, String why) {
        offers.archive(dropIn.id(), why);
        super.archive(dropIn, why);
    }

    @Override
    public DropIn restore(UUID id, int version) {
        DropIn restored = super.restore(id, version);
        offers.restore(restored.id());
        return restored;
    }

    private static String searched(FieldValues<DropInField> values, PlaceRef place) {
        return PlainText.searched(
                Stream.of(values.text(DropInField.CODE), values.text(DropInField.NAME), place.name()));
    }
}
