package fr.maillage.deployment.siting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Says of a choice why each site is in it, which one came next, and what each further site brings. */
final class Explanation {

    /** Number of sites beyond the choice that are told of. */
    private static final int FURTHER = 5;

    private final SitingInstance instance;
    private final int[] sites;
    private final boolean[] fixed;
    private final Selection selection;
    private final List<SitingSolution.Step> curve = new ArrayList<>();
    private final List<SitingSolution.Role> roles = new ArrayList<>();

    Explanation(SitingInstance instance, int[] sites, SitingEffort effort) {
        this.instance = instance;
        this.sites = sites;
        CoverSets covers = instance.covers();
        fixed = new boolean[covers.candidates()];
        Arrays.stream(instance.fixed()).forEach(site -> fixed[site] = true);
        int[] names = IntStream.range(0, covers.candidates()).toArray();
        Core whole = new Core(covers, covers.transposed(), instance.demand(), names, instance.p(), 0, new int[0]);
        selection = new Selection(whole, effort);
        draw();
        explain();
    }

    /** The sites by what they bring, those first that had to be; then those that would come next. */
    private void draw() {
        for (int i = 0; i < sites.length; i++) {
            step(best(sites, curve.size() < instance.fixed().length), true);
        }
    }

    private void further(int[] all) {
        for (int i = 0; i < FURTHER && selection.size() < all.length; i++) {
            int next = best(all, false);
            if (selection.worth(next) <= 0) {
                return;
            }
            step(next, false);
        }
    }

    private void step(int site, boolean chosen) {
        double adds = selection.worth(site);
        selection.add(site);
        curve.add(new SitingSolution.Step(curve.size() + 1, site, chosen, adds, selection.value()));
    }

    private int best(int[] among, boolean onlyFixed) {
        int best = -1;
        for (int site : among) {
            boolean able = !selection.has(site) && (!onlyFixed || fixed[site]);
            if (able && (best < 0 || selection.worth(site) > selection.worth(best))) {
                best = site;
            }
        }
        return best;
    }

    private void explain() {
        int[] all = IntStream.range(0, instance.covers().candidates()).toArray();
        for (SitingSolution.Step step : List.copyOf(curve)) {
            int site = step.site();
            double alone = selection.worth(site);
            Integer runnerUp = null;
            Double reached = null;
            if (!fixed[site] && sites.length < all.length) {
                selection.remove(site);
                runnerUp = another(all, site);
                reached = selection.value() + selection.worth(runnerUp);
                selection.add(site);
            }
            roles.add(new SitingSolution.Role(site, fixed[site], step.adds(), alone, runnerUp, reached));
        }
        further(all);
    }

    private int another(int[] all, int but) {
        int best = -1;
        for (int site : all) {
            boolean able = !selection.has(site) && site != but;
            if (able && (best < 0 || selection.worth(site) > selection.worth(best))) {
                best = site;
            }
        }
        return best;
    }

    List<SitingSolution.Role> roles() {
        return roles;
    }

    List<SitingSolution.Step> curve() {
        return curve;
    }
}
