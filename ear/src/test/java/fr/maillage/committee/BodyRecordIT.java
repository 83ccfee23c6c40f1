package fr.maillage.committee;

import fr.maillage.record.RecordContract;
import fr.maillage.record.RecordService;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.List;

/** Bodies are records like others. */
@InsideEar
class BodyRecordIT extends RecordContract<BodyDetail, BodyField> {

    @Inject
    private BodyService bodies;

    @Inject
    private BodyList list;

    BodyRecordIT() {
        super(BodyField.class, BodyField.REMARK);
    }

    @Override
    protected RecordService<BodyDetail, BodyField> service() {
        return bodies;
    }

    @Override
    protected BodyDetail enter() {
        return bodies.create(CommitteeDesk.committee(INSIDE).with(BodyField.QUORUM, "50"));
    }

    @Override
    protected Page<?> list(PageRequest request) {
        return list.page(ListRequest.ALL, request);
    }

    @Override
    protected List<String> orders() {
        return List.of("name", "kind", "territory");
    }
}
