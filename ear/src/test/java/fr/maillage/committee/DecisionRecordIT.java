package fr.maillage.committee;

import fr.maillage.committee.decision.DecisionDetail;
import fr.maillage.committee.decision.DecisionField;
import fr.maillage.committee.decision.DecisionList;
import fr.maillage.committee.decision.DecisionService;
import fr.maillage.record.RecordContract;
import fr.maillage.record.RecordService;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.List;

/** Decisions are records like others. */
@InsideEar
class DecisionRecordIT extends RecordContract<DecisionDetail, DecisionField> {

    @Inject
    private BodyService bodies;

    @Inject
    private GatheringService gatherings;

    @Inject
    private DecisionService decisions;

    @Inject
    private DecisionList decisionList;

    DecisionRecordIT() {
        super(DecisionField.class, DecisionField.REMARK);
    }

    @Override
    protected RecordService<DecisionDetail, DecisionField> service() {
        return decisions;
    }

    @Override
    protected DecisionDetail enter() {
        BodyDetail body = bodies.create(CommitteeDesk.committee(INSIDE));
        GatheringDetail held = gatherings.create(CommitteeDesk.gathering(body.id()));
        return decisions.create(CommitteeDesk.decision(body.id())
                .with(DecisionField.GATHERING, held.id().toString())
                .with(DecisionField.DONE_ON, "2026-07-01")
                .with(DecisionField.REMARK, "Sans réserve"));
    }

    @Override
    protected Page<?> list(PageRequest request) {
        return decisionList.page(ListRequest.ALL, request);
    }

    @Override
    protected List<String> orders() {
        return List.of("date", "number", "text", "body");
    }
}
