package fr.maillage.committee;

import fr.maillage.committee.paper.PaperDetail;
import fr.maillage.committee.paper.PaperField;
import fr.maillage.committee.paper.PaperList;
import fr.maillage.committee.paper.PaperService;
import fr.maillage.record.RecordContract;
import fr.maillage.record.RecordService;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.List;

/** Documents of gatherings are records like others, but that strangers to the territory do not read them. */
@InsideEar
class MeetingDocumentRecordIT extends RecordContract<PaperDetail, PaperField> {

    @Inject
    private BodyService bodies;

    @Inject
    private GatheringService gatherings;

    @Inject
    private PaperService papers;

    @Inject
    private PaperList paperList;

    MeetingDocumentRecordIT() {
        super(PaperField.class, PaperField.TITLE);
    }

    @Override
    protected RecordService<PaperDetail, PaperField> service() {
        return papers;
    }

    @Override
    protected boolean open() {
        return false;
    }

    @Override
    protected PaperDetail enter() {
        BodyDetail body = bodies.create(CommitteeDesk.committee(INSIDE));
        GatheringDetail gathering = gatherings.create(CommitteeDesk.gathering(body.id()));
        return papers.create(
                PaperDesk.paper(gathering.id(), "Où en sont les actions"),
                PaperDesk.sent("actions.pdf", PaperDesk.pdf()));
    }

    @Override
    protected Page<?> list(PageRequest request) {
        return paperList.page(ListRequest.ALL, request);
    }

    @Override
    protected List<String> orders() {
        return List.of("agenda", "title", "added");
    }
}
