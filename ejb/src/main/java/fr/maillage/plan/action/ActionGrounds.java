package fr.maillage.plan.action;

import fr.maillage.plan.persistence.ActionRepository;
import fr.maillage.record.link.LinkGround;
import fr.maillage.record.link.LinkGrounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Where actions lie, for what is kept beside them. */
@ApplicationScoped
public class ActionGrounds implements LinkGrounds {

    @Inject
    private ActionRepository records;

    @Override
    public String kind() {
        return "action";
    }

    @Override
    public Optional<LinkGround> ground(UUID id) {
        return records.byUuid(id)
                .map(action -> new LinkGround(action.title(), action.territoryId(), action.archived()));
    }
}
