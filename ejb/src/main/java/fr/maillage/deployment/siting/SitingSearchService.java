package fr.maillage.deployment.siting;

import fr.maillage.deployment.persistence.SitingStudyRepository;
import fr.maillage.job.JobCounts;
import fr.maillage.job.JobProgressService;
import fr.maillage.shared.Problem;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** The pieces of the job that searches an order. Works with the rights of the run's owner; searching again is safe. */
@Stateless
public class SitingSearchService {

    private static final String SEARCHING = "searching";
    private static final long SEED = 1;

    @Inject
    private SitingStudyRepository studies;

    @Inject
    private SitingCases cases;

    @Inject
    private SitingTurn turn;

    @EJB
    private JobProgressService progress;

    @Inject
    private Clock clock;

    /** A search that is about to begin, and how far it is. */
    public static final class Search {

        private final UUID study;
        private final SitingCase asked;
        private volatile SitingEffort effort;
        private long told;

        private Search(UUID study, SitingCase asked) {
            this.study = study;
            this.asked = asked;
        }

        /** Gives the time that it may take, in seconds. */
        public long seconds() {
            return asked.limit().toSeconds();
        }
    }

    /**
     * Reads what was asked, as people and sites are now.
     *
     * @throws Problem NOT_FOUND where the study was deleted; INVALID where it cannot be searched any more
     */
    public Search begin(UUID run) {
        UUID study = UUID.fromString(progress.parameters(run).get(SitingJob.STUDY));
        return studies.byId(study)
                .map(found -> new Search(study, cases.of(found.order())))
                .orElseThrow(() -> Problem.notFound("siting", study.toString()));
    }

    /**
     * Searches, outside of any transaction; waits for a search of the API to end.
     *
     * @param cancelled asked about every second, in the calling thread; true ends the search, and what was found by then is
     *     the answer
     * @return null where it was cancelled before it began
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public SitingResult search(Search search, BooleanSupplier cancelled) {
        SitingCase asked = search.asked;
        return turn.await(asked.limit(), cancelled, stopped -> {
            search.effort = new SitingEffort(asked.limit(), SEED, clock, stopped);
            int[] fixed = IntStream.range(0, asked.fixed()).toArray();
            CoverSets covers = CoverSets.within(
                    asked.places(), asked.points(), asked.radius(), SitingPairs.MOST, fixed, search.effort);
            if (covers == null) {
                throw SitingPairs.tooMany(asked.radius());
            }
            SitingInstance instance = new SitingInstance(covers, asked.demand(), fixed, asked.p(), asked.areas());
            return SitingResult.of(asked, covers, new CoveringSolver().solve(instance, search.effort));
        });
    }

    /** Tells how far a search is: what the best choice covers, what none covers more than, the seconds that have passed. */
    public void tell(UUID run, String part, Search search) {
        SitingEffort effort = search.effort;
        if (effort == null) {
            return;
        }
        long seconds = Math.min(search.seconds(), (long) effort.seconds());
        SitingProgress.Reached reached = effort.progress().reached();
        if (reached.objective() >= 0) {
            studies.reached(search.study, reached.objective(), reached.bound());
        }
        progress.advance(run, part, SEARCHING, new JobCounts(seconds - search.told, 0, 0, 0, 0));
        search.told = seconds;
    }

    /** Keeps what came of a search. */
    public void keep(UUID run, String part, Search search, SitingResult result) {
        studies.answer(search.study, result.objective(), result.bound(), SitingJson.write(result));
        progress.advance(run, part, "kept", new JobCounts(Math.max(0, search.seconds() - search.told), 1, 0, 0, 0));
    }
}
