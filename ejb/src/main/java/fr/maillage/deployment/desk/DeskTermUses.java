package fr.maillage.deployment.desk;

import fr.maillage.deployment.persistence.DeskRepository;
import fr.maillage.vocabulary.TermUses;
import fr.maillage.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The terms by which desks count. */
@ApplicationScoped
class DeskTermUses implements TermUses {

    @Inject
    private DeskRepository desks;

    @Override
    public Map<String, Long> of(Vocabulary vocabulary) {
        // Who is unmet is counted with her need before.
        return Arrays.stream(DeskDimension.values())
                .filter(dimension ->
                        dimension != DeskDimension.UNMET && dimension.list().equals(Optional.of(vocabulary)))
                .findFirst()
                .map(desks::uses)
                .orElseGet(HashMap::new);
    }
}
