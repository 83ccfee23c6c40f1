package fr.maillage.committee.paper;

import fr.maillage.committee.persistence.PaperRepository;
import fr.maillage.record.link.LinkGround;
import fr.maillage.record.link.LinkGrounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Where documents of gatherings lie, for what is kept beside them. */
@ApplicationScoped
public class PaperGrounds implements LinkGrounds {

    @Inject
    private PaperRepository records;

    @Override
    public String kind() {
        return "paper";
    }

    @Override
    public Optional<LinkGround> ground(UUID id) {
        return records.byUuid(id).map(paper -> new LinkGround(paper.title(), paper.territoryId(), paper.archived()));
    }
}
