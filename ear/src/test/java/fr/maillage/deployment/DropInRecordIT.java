package fr.maillage.deployment;

import fr.maillage.deployment.dropin.DropInDetail;
import fr.maillage.deployment.dropin.DropInField;
import fr.maillage.deployment.dropin.DropInList;
import fr.maillage.deployment.dropin.DropInService;
import fr.maillage.record.RecordContract;
import fr.maillage.record.RecordService;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Drop-ins are records like others. */
@InsideEar
class DropInRecordIT extends RecordContract<DropInDetail, DropInField> {

    @Inject
    private DropInDesk desk;

    @Inject
    private DropInService dropIns;

    @Inject
    private DropInList dropInList;

    private UUID place;

    DropInRecordIT() {
        super(DropInField.class, DropInField.NOTE);
    }

    @Override
    protected RecordService<DropInDetail, DropInField> service() {
        return dropIns;
    }

    @Override
    protected DropInDetail enter() {
        if (place == null) {
            place = desk.place("93032");
        }
        return dropIns.create(DropInDesk.says(place)
                .with(DropInField.PUBLICS, List.of("seniors"))
                .with(DropInField.PAUSES, List.of("2026-10-17/2026-11-01"))
                .with(DropInField.CANCELLED, List.of("2026-05-12"))
                .with(DropInField.ADVISERS, List.of("G02", "G01"))
                .with(DropInField.ITINERANT_ADVISERS, List.of("G01"))
                .with(DropInField.ITINERANT, "yes")
                .with(DropInField.ROUND, "10 h à la mairie, 11 h au marché")
                .with(DropInField.NOTE, "La commune prête la salle"));
    }

    @Override
    protected Page<?> list(PageRequest request) {
        return dropInList.page(ListRequest.ALL, request);
    }

    @Override
    protected List<String> orders() {
        return List.of("code", "place", "commune", "endsOn");
    }
}
