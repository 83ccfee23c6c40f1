package fr.maillage.plan.frame;

import fr.maillage.plan.persistence.FrameLineRepository;
import fr.maillage.plan.persistence.FrameRepository;
import fr.maillage.vocabulary.TermUses;
import fr.maillage.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** The terms that frames and their lines carry. */
@ApplicationScoped
class PlanTermUses implements TermUses {

    @Inject
    private FrameRepository frames;

    @Inject
    private FrameLineRepository lines;

    @Override
    public Map<String, Long> of(Vocabulary vocabulary) {
        return switch (vocabulary) {
            case FRAME_KIND -> frames.uses();
            case AUDIENCE -> lines.uses();
            default -> Map.of();
        };
    }
}
