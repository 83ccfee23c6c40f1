package fr.maillage.committee;

import fr.maillage.record.RecordContract;
import fr.maillage.record.RecordService;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.List;

/** Gatherings are records like others. */
@InsideEar
class GatheringRecordIT extends RecordContract<GatheringDetail, GatheringField> {

    @Inject
    private BodyService bodies;

    @Inject
    private GatheringService gatherings;

    @Inject
    private GatheringList gatheringList;

    GatheringRecordIT() {
        super(GatheringField.class, GatheringField.REMARK);
    }

    @Override
    protected RecordService<GatheringDetail, GatheringField> service() {
        return gatherings;
    }

    @Override
    protected GatheringDetail enter() {
        BodyDetail body = bodies.create(CommitteeDesk.committee(INSIDE));
        return gatherings.create(CommitteeDesk.grouped(
                body.id(),
                "S1",
                new GroupLine("S1-A", "Accès aux droits", "16"),
                new GroupLine("S1-B", "Équipement et connexion", null)));
    }

    @Override
    protected Page<?> list(PageRequest request) {
        return gatheringList.page(ListRequest.ALL, request);
    }

    @Override
    protected List<String> orders() {
        return List.of("date", "title", "body");
    }
}
