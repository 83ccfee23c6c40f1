package fr.maillage.actor.intake;

import fr.maillage.actor.persistence.ActorRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Problem;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * Actors and their contacts as files bring them. An actor is found by its identifier, else by its exact name where it
 * acts; only what a row says is changed; an actor leaves no network, and nobody's wish not to be written to is
 * forgotten. Rights are asked for each row, on the territory of its actor.
 */
@Stateless
public class ActorIntakeService {

    @Inject
    private ActorRepository actors;

    @Inject
    private ActorIntakePlanner planner;

    @Inject
    private ActorIntakeWriter writer;

    @Inject
    private ActorSourceRows sourceRows;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private Caller caller;

    /**
     * Takes rows one after the other, each wholly or not at all, within the caller's transaction.
     *
     * @param rows some hundreds at most
     * @param dryRun true to tell what would happen and write nothing
     * @param notes what earlier rows of the same delivery have said; two rows that contradict each other are not both
     *     taken
     * @return what became of each row, in their order; a row that breaks a rule is REJECTED with the reasons
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_ACTORS anywhere
     */
    public List<ActorIntakeResult> take(List<ActorIntake> rows, boolean dryRun, ActorIntakeNotes notes) {
        caller.require(Permission.EDIT_ACTORS);
        if (!dryRun) {
            // Who enters an actor with an identifier waits, so that what was looked up here stays true.
            actors.lockIdentifiers();
        }
        Vocabularies terms = vocabularies.all();
        List<ActorIntakeResult> results = new ArrayList<>();
        for (ActorIntake row : rows) {
            ActorIntakePlan plan = planner.plan(row, dryRun, terms, notes);
            if (plan.violations().isEmpty()) {
                if (!dryRun) {
                    writer.write(plan);
                }
                ActorIntakeSayings.note(plan, row, dryRun, notes);
                sourceRows.note(plan, notes);
            }
            results.add(plan.result());
        }
        return results;
    }
}
