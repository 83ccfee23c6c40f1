package fr.maillage.duplicate;

import fr.maillage.duplicate.model.DuplicateCandidate;
import fr.maillage.duplicate.model.DuplicatePolicy;
import fr.maillage.duplicate.model.Reason;
import fr.maillage.duplicate.model.Traits;
import fr.maillage.duplicate.persistence.DuplicateRepository;
import fr.maillage.duplicate.persistence.DuplicateSearchRepository;
import fr.maillage.duplicate.persistence.DuplicateSearchRepository.Known;
import fr.maillage.duplicate.persistence.DuplicateSearchRepository.Pair;
import fr.maillage.duplicate.persistence.DuplicateSearchRepository.Rescored;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.job.JobCounts;
import fr.maillage.job.JobProgressService;
import fr.maillage.shared.Problem;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Looks for places that are entered twice, for the job {@code duplicate-search}. Each call is one transaction in which
 * the run's cursor moves: what was done before a kill stays done. First every place is filed under its keys, then places
 * that share one are compared. What people decided about a pair stays.
 */
@Stateless
public class DuplicateSearchService {

    private static final String FILE = "file";
    private static final String SETTLE = "settle";
    private static final String COMPARE = "compare";
    private static final String FINISH = "finish";
    private static final String DONE = "done";
    private static final int FILED_AT_ONCE = 1000;
    private static final int COMPARED_AT_ONCE = 500;

    @Inject
    private DuplicateSearchRepository search;

    @Inject
    private DuplicateRepository candidates;

    @EJB
    private JobProgressService progress;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Begins a search, or takes it up where an earlier attempt left it.
     *
     * @param run the recorded run
     * @return how many places there are
     * @throws Problem UNAUTHENTICATED or DENIED without RUN_JOBS
     */
    public long begin(UUID run) {
        caller.require(Permission.RUN_JOBS);
        search.open(run);
        return search.places();
    }

    /**
     * Files the next places under their keys.
     *
     * @return whether there may be more
     * @throws Problem UNAUTHENTICATED or DENIED without RUN_JOBS
     */
    public boolean file(UUID run) {
        caller.require(Permission.RUN_JOBS);
        if (progress.cursor(run, SETTLE).isPresent()) {
            return false;
        }
        long after = position(run, FILE);
        if (after == 0) {
            search.clearKeys();
        }
        List<Traits> places = search.after(after, FILED_AT_ONCE);
        if (places.isEmpty()) {
            return false;
        }
        search.file(places);
        progress.advance(run, FILE, String.valueOf(last(places)), JobCounts.NONE);
        return true;
    }

    /**
     * Takes out the keys that too many share, once.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without RUN_JOBS
     */
    public void settle(UUID run) {
        caller.require(Permission.RUN_JOBS);
        if (progress.cursor(run, SETTLE).isEmpty()) {
            search.wide(run, search.settle());
            progress.advance(run, SETTLE, DONE, JobCounts.NONE);
        }
    }

    /**
     * Compares the next places with those after them that share a key.
     *
     * @return whether there may be more
     * @throws Problem UNAUTHENTICATED or DENIED without RUN_JOBS
     */
    public boolean compare(UUID run) {
        caller.require(Permission.RUN_JOBS);
        long after = position(run, COMPARE);
        List<Traits> places = search.after(after, COMPARED_AT_ONCE);
        if (places.isEmpty()) {
            return false;
        }
        long upTo = last(places);
        List<Pair> pairs = search.pairs(after, upTo);
        Map<Long, Traits> traits = traits(places, pairs);
        Map<Pair, Known> known = search.known(after, upTo);
        OffsetDateTime now = now();
        List<Rescored> rescored = new ArrayList<>();
        long created = 0;
        long updated = 0;
        for (Pair pair : pairs) {
            Traits first = traits.get(pair.first());
            Traits second = traits.get(pair.second());
            if (first == null || second == null) {
                continue;
            }
            DuplicatePolicy.Verdict verdict = DuplicatePolicy.compare(first, second);
            Known before = known.get(pair);
            if (!verdict.likely()) {
                continue;
            }
            if (before == null) {
                candidates.add(new DuplicateCandidate(
                        pair.first(), pair.second(), verdict, DuplicateState.OPEN.name(), run, now));
                created++;
            } else if (DuplicateState.OPEN.name().equals(before.state())) {
                String reasons = Reason.join(verdict.reasons());
                rescored.add(new Rescored(before.id(), verdict.score(), reasons));
                updated += before.score() == verdict.score() && before.reasons().equals(reasons) ? 0 : 1;
            }
        }
        search.rescore(run, rescored);
        search.count(run, places.size(), pairs.size());
        progress.advance(
                run,
                COMPARE,
                String.valueOf(upTo),
                new JobCounts(places.size(), created, updated, rescored.size() - updated, 0));
        return true;
    }

    /**
     * Forgets open pairs that are none any more and ends the search, once.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without RUN_JOBS
     */
    public void finish(UUID run) {
        caller.require(Permission.RUN_JOBS);
        if (progress.cursor(run, FINISH).isEmpty()) {
            search.finish(run, now());
            progress.advance(run, FINISH, DONE, JobCounts.NONE);
        }
    }

    private Map<Long, Traits> traits(List<Traits> places, List<Pair> pairs) {
        Set<Long> others = new HashSet<>();
        pairs.forEach(pair -> others.add(pair.second()));
        places.forEach(place -> others.remove(place.id()));
        Map<Long, Traits> traits = search.traits(others);
        places.forEach(place -> traits.put(place.id(), place));
        return traits;
    }

    private long position(UUID run, String part) {
        return Long.parseLong(progress.cursor(run, part).orElse("0"));
    }

    private static long last(List<Traits> places) {
        return places.get(places.size() - 1).id();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
