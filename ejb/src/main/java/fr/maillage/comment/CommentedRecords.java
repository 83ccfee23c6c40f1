package fr.maillage.comment;

import fr.maillage.record.link.LinkGround;
import fr.maillage.record.link.LinkGrounds;
import fr.maillage.record.link.LinkTarget;
import fr.maillage.record.link.LinkTargets;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * The records that are commented: those of kinds that bring both how others name them and where they lie. Whoever may read
 * one may read what is said beside it.
 */
@ApplicationScoped
class CommentedRecords {

    /** Name of a record that is to be commented, in problems. */
    static final String RECORD = "record";

    @Inject
    @Any
    private Instance<LinkTargets> targets;

    @Inject
    @Any
    private Instance<LinkGrounds> grounds;

    /**
     * A record that the caller may read, archived or not.
     *
     * @throws Problem NOT_FOUND where there is none, also for a kind that is not commented
     */
    Commented readable(RecordRef ref) {
        return Optional.of(ref)
                .filter(this::isReadable)
                .flatMap(this::known)
                .orElseThrow(() -> Problem.notFound(RECORD, ref.id().toString()));
    }

    /** Tells if the caller may read a record of a kind that is commented. */
    boolean isReadable(RecordRef ref) {
        Optional<LinkTarget> target = targets.stream()
                .filter(kind -> kind.kind().equals(ref.type()))
                .findFirst()
                .map(kind -> kind.byId(List.of(ref.id())).get(ref.id()));
        return target.isPresent();
    }

    /** A record, whoever asks; empty where there is none. */
    Optional<Commented> known(RecordRef ref) {
        Optional<LinkGround> ground = grounds.stream()
                .filter(kind -> kind.kind().equals(ref.type()))
                .findFirst()
                .flatMap(kind -> kind.ground(ref.id()));
        return ground.map(found -> new Commented(ref, found));
    }
}
