package fr.maillage.committee;

import static fr.maillage.committee.InvitationDesk.officer;

import fr.maillage.committee.decision.DecisionDetail;
import fr.maillage.committee.decision.DecisionField;
import fr.maillage.committee.decision.DecisionService;
import fr.maillage.committee.publication.PublicDecision;
import fr.maillage.committee.publication.PublicationService;
import fr.maillage.committee.publication.PublicationSheet;
import fr.maillage.diagnosis.said.SaidService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Decisions of a committee of the Grand Est, and what everybody reads of them. */
@Dependent
public class PublicationDesk {

    /** Words that name nobody. */
    static final String PLAIN = "Un essai est mené dans deux communes.";

    @Inject
    private DecisionService decisions;

    @Inject
    private PublicationService publications;

    @Inject
    private SaidService said;

    DecisionDetail decision(UUID body, String text) {
        return officer(() -> decisions.create(CommitteeDesk.decision(body)
                .with(DecisionField.TEXT, text)
                .with(DecisionField.NUMBER, "D-" + UUID.randomUUID())));
    }

    PublicationSheet sheet(DecisionDetail decision) {
        return officer(() -> publications.sheet(decision.id()));
    }

    Void publish(DecisionDetail decision, String text, String minutes, String... looked) {
        return officer(() -> {
            publications.publish(
                    decision.id(), publications.sheet(decision.id()).version(), text, minutes, List.of(looked));
            return null;
        });
    }

    /** Reads, as everybody may, a decision in Gagny, apart from findings. */
    List<PublicDecision> read(DecisionDetail decision) {
        return said.page("93032").decisions().stream()
                .filter(shown -> shown.id().equals(decision.id()))
                .toList();
    }
}
