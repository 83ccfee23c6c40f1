package fr.maillage.deployment.siting;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Result of an order.
 *
 * @param proven whether nothing covers more
 * @param bounded whether time sufficed for a bound that says something
 * @param objective the people whom the choice covers
 * @param bound no choice covers more
 * @param people all of them
 * @param points the points that stand for them
 * @param unlocated the points that were left out, for nobody knew where they are
 * @param existing how many sites there were
 * @param candidates how many sites there might have been, the existing ones among them
 * @param seconds how long it took
 * @param chosen the first {@value #MOST}, in the order in which they bring most
 * @param left existing sites that are not chosen; the first {@value #MOST}
 * @param curve what each further site brings; the first {@value #MOST}
 * @param beyond how many have no site within reach, existing or possible, near and farther; empty where nobody counted
 * @param out where those are whom the choice does not reach, those of most people first; the first {@value #MOST_OUT}
 */
public record SitingResult(
        boolean proven,
        boolean bounded,
        double objective,
        double bound,
        double people,
        int points,
        int unlocated,
        int existing,
        int candidates,
        double seconds,
        List<Chosen> chosen,
        List<SitingSite> left,
        List<Step> curve,
        List<Beyond> beyond,
        List<Out> out) {

    static final int MOST = 1000;
    static final int MOST_OUT = 50;

    public SitingResult {
        chosen = List.copyOf(chosen);
        left = List.copyOf(left);
        curve = List.copyOf(curve);
        beyond = List.copyOf(beyond);
        out = List.copyOf(out);
    }

    /**
     * A site that is chosen.
     *
     * @param existing whether it was there before
     * @param adds the people whom it adds to those before it
     * @param alone the people whom no other chosen site covers
     * @param runnerUp the site that would best take its place; null for none
     * @param runnerUpObjective what the choice would cover then; null without one
     */
    public record Chosen(
            SitingSite site, boolean existing, double adds, double alone, String runnerUp, Double runnerUpObjective) {}

    /** @param chosen whether it belongs to the choice; those after it would come next */
    public record Step(int count, String name, boolean chosen, double adds, double covered) {}

    /** @param people how many have no site, existing or possible, within so many metres */
    public record Beyond(int metres, double people) {}

    /** A point that the choice does not reach. */
    public record Out(String name, double latitude, double longitude, double people) {}

    /** Tells whether nothing was to be added: some of the existing sites are kept. */
    public boolean keeps() {
        return chosen.stream().allMatch(Chosen::existing);
    }

    /** The sites that were asked for and bring somebody, those first that bring most. */
    public List<Chosen> useful() {
        return asked().stream().filter(site -> site.adds() > 0).toList();
    }

    /** Tells how many of those that were asked for bring nobody. */
    public int idle() {
        return asked().size() - useful().size();
    }

    /** The sites that were asked for: the new ones, or those that are kept. */
    public List<Chosen> asked() {
        boolean keeps = keeps();
        return chosen.stream().filter(site -> keeps || !site.existing()).toList();
    }

    /** Tells what one more site would bring; null where none brings anybody. */
    public Step next() {
        return curve.stream()
                .filter(step -> !step.chosen() && step.adds() > 0)
                .findFirst()
                .orElse(null);
    }

    /** Gives the most that another choice could cover more, in percent of the people whom this one covers. */
    public double gap() {
        return bound <= objective ? 0 : objective > 0 ? 100 * (bound - objective) / objective : 100;
    }

    /** The people covered, in percent of all. */
    public double share() {
        return people > 0 ? 100 * objective / people : 0;
    }

    static SitingResult of(SitingCase asked, CoverSets covers, SitingSolution found) {
        Unreached unreached = new Unreached(asked, covers);
        List<SitingSite> sites = asked.sites();
        boolean[] in = new boolean[sites.size()];
        found.sites().forEach(site -> in[site] = true);
        return new SitingResult(
                found.status() == SitingSolution.Status.OPTIMAL,
                found.status() != SitingSolution.Status.UNBOUNDED,
                found.objective(),
                found.bound(),
                Arrays.stream(asked.demand()).sum(),
                asked.people().size(),
                asked.unlocated(),
                asked.existing(),
                sites.size(),
                found.seconds(),
                found.roles().stream()
                        .limit(MOST)
                        .map(role -> new Chosen(
                                sites.get(role.site()),
                                role.site() < asked.existing(),
                                role.adds(),
                                role.alone(),
                                role.runnerUp() == null
                                        ? null
                                        : sites.get(role.runnerUp()).label(),
                                role.runnerUpObjective()))
                        .toList(),
                IntStream.range(0, asked.existing())
                        .filter(i -> !in[i])
                        .limit(MOST)
                        .mapToObj(sites::get)
                        .toList(),
                found.curve().stream()
                        .limit(MOST)
                        .map(step -> new Step(
                                step.count(),
                                sites.get(step.site()).label(),
                                step.chosen(),
                                step.adds(),
                                step.covered()))
                        .toList(),
                unreached.beyond(),
                unreached.out(found.sites().stream().mapToInt(Integer::intValue).toArray(), MOST_OUT));
    }
}
