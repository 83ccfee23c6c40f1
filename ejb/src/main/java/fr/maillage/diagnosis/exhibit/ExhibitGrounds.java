package fr.maillage.diagnosis.exhibit;

import fr.maillage.diagnosis.persistence.ExhibitRepository;
import fr.maillage.record.link.LinkGround;
import fr.maillage.record.link.LinkGrounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where documents of the diagnosis lie, for what is kept beside them. */
@ApplicationScoped
public class ExhibitGrounds implements LinkGrounds {

    @Inject
    private ExhibitRepository records;

    @Override
    public String kind() {
        return "exhibit";
    }

    @Override
    public Optional<LinkGround> ground(UUID id) {
        return records.references(List.of(id)).stream()
                .findFirst()
                .map(exhibit -> new LinkGround(exhibit.title(), exhibit.territory(), exhibit.archived()));
    }
}
