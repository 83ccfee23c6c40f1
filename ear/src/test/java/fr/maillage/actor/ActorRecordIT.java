package fr.maillage.actor;

import static fr.maillage.actor.ActorDesk.GAGNY;

import fr.maillage.record.RecordContract;
import fr.maillage.record.RecordService;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.List;

/** Actors are records like others. */
@InsideEar
class ActorRecordIT extends RecordContract<ActorDetail, ActorField> {

    @Inject
    private ActorService actors;

    @Inject
    private ActorList list;

    ActorRecordIT() {
        super(ActorField.class, ActorField.REMARK);
    }

    @Override
    protected RecordService<ActorDetail, ActorField> service() {
        return actors;
    }

    @Override
    protected ActorDetail enter() {
        return actors.create(ActorDesk.association(GAGNY));
    }

    @Override
    protected Page<?> list(PageRequest request) {
        return list.page(ListRequest.ALL, request);
    }

    @Override
    protected List<String> orders() {
        return List.of("name", "type", "territory");
    }
}
