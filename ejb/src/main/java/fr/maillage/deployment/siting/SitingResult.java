package fr.maillage.deployment.siting;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What came of an order.
 *
 * @param proven whether nothing covers more
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
 */
public record SitingResult(
        boolean proven,
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
        List<Step> curve) {

    static final int MOST = 1000;

    public SitingResult {
        chosen = List.copyOf(chosen);
        left = List.copyOf(left);
        curve = List.copyOf(curve);
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

    /** How much more another choice could cover at most, in percent of what this one covers. */
    public double gap() {
        return bound <= objective ? 0 : objective > 0 ? 100 * (bound - objective) / objective : 100;
    }

    /** The people covered, in percent of all. */
    public double share() {
        return people > 0 ? 100 * objective / people : 0;
    }

    static SitingResult of(SitingCase asked, SitingSolution found) {
        List<SitingSite> sites = asked.sites();
        boolean[] in = new boolean[sites.size()];
        found.sites().forEach(site -> in[site] = true);
        return new SitingResult(
                found.status() == SitingSolution.Status.OPTIMAL,
                found.objective(),
                found.bound(),
                Arrays.stream(asked.demand()).sum(),
                asked.demand().length,
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
                                role.runnerUp() == null ? null : named(sites.get(role.runnerUp())),
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
                                named(sites.get(step.site())),
                                step.chosen(),
                                step.adds(),
                                step.covered()))
                        .toList());
    }

    private static String named(SitingSite site) {
        return site.commune() == null || site.commune().equals(site.name())
                ? site.name()
                : site.name() + " (" + site.commune() + ")";
    }
}
