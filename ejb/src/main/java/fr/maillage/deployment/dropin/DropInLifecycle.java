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
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.PlainText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes drop-ins, each with its offer. */
@ApplicationScoped
public class DropInLifecycle extends RecordLifecycle<DropIn> {

    private DropInRepository dropIns;

    @Inject
    private KeptOffers offers;

    /** For the proxy only. */
    protected DropInLifecycle() {}

    @Inject
    DropInLifecycle(DropInRepository dropIns, Caller caller, AuditTrail audit, Clock clock) {
        super(dropIns, Permission.EDIT_DEPLOYMENT, caller, audit, clock);
        this.dropIns = dropIns;
    }

    @Override
    protected long territory(DropIn dropIn) {
        return offers.place(dropIn.id()).communeId();
    }

    @Override
    protected String label(DropIn dropIn) {
        return dropIn.code() + " – " + offers.place(dropIn.id()).name();
    }

    /** Enters a drop-in with its offer. */
    public DropIn create(PlaceRef place, FieldValues<DropInField> values) {
        FieldValues<OfferField> says = DropInOffer.of(values, FieldValues.none(OfferField.class));
        KeptOffers.Kept offer = offers.create(DropIn.KIND, place, says);
        DropIn dropIn = new DropIn(offer.key(), offer.id(), now());
        return create(
                dropIn,
                () -> dropIn.describe(values, searched(values, place)),
                () -> dropIns.hold(dropIn.id(), values),
                FieldValues.none(DropInField.class).changes(values));
    }

    /** Changes a drop-in and its offer; nothing is written when nothing differs. */
    public void update(DropIn dropIn, PlaceRef place, FieldValues<DropInField> before, FieldValues<DropInField> after) {
        if (before.equals(after)) {
            return;
        }
        offers.update(dropIn.id(), place, DropInOffer.of(after, offers.values(dropIn.id())));
        update(
                dropIn,
                () -> dropIn.describe(after, searched(after, place)),
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
