package fr.maillage.diagnosis.finding;

import fr.maillage.diagnosis.persistence.FindingRepository;
import fr.maillage.record.link.LinkGround;
import fr.maillage.record.link.LinkGrounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Where findings lie, for what is kept beside them. */
@ApplicationScoped
public class FindingGrounds implements LinkGrounds {

    @Inject
    private FindingRepository records;

    @Override
    public String kind() {
        return "finding";
    }

    @Override
    public Optional<LinkGround> ground(UUID id) {
        return records.byUuid(id)
                .map(finding -> new LinkGround(finding.title(), finding.territoryId(), finding.archived()));
    }
}
