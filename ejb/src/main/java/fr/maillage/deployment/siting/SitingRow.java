package fr.maillage.deployment.siting;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of the one table of a result: what a site brings to those above it.
 *
 * @param standing what it is
 * @param sites how many sites the line stands for: those that stay in any case share one
 * @param name null where the line stands for several
 * @param adds the people whom it adds to the lines above
 * @param covered the people whom it covers together with the lines above
 * @param alone the people whom no other chosen site covers; null for what is not chosen, and for several
 * @param runnerUp the site that would best take its place; null for none
 * @param runnerUpObjective what the choice would cover then; null without one
 */
public record SitingRow(
        Standing standing,
        int sites,
        String name,
        double adds,
        double covered,
        Double alone,
        String runnerUp,
        Double runnerUpObjective) {

    /** The part of a site in a result. */
    public enum Standing {
        /** Stays in any case. */
        STAYS("stays"),
        KEPT("kept"),
        NEW("new"),
        /** Would come next. */
        NEXT("next");

        private final String code;

        Standing(String code) {
            this.code = code;
        }

        /** The end of the keys of its words. */
        public String code() {
            return code;
        }
    }

    /** Tells whether the line brings nobody. */
    public boolean idle() {
        return adds <= 0;
    }

    /** The lines of a result: what stays first, in one line; then each site by what it brings; then those that come next. */
    public static List<SitingRow> of(SitingResult result) {
        boolean keeps = result.keeps();
        List<SitingRow> rows = new ArrayList<>();
        int stay = 0;
        for (int i = 0; i < result.curve().size(); i++) {
            SitingResult.Step step = result.curve().get(i);
            SitingResult.Chosen chosen = step.chosen() && i < result.chosen().size()
                    ? result.chosen().get(i)
                    : null;
            if (chosen != null && !keeps && chosen.existing()) {
                stay++;
                if (i + 1 == result.chosen().size()
                        || !result.chosen().get(i + 1).existing()) {
                    rows.add(new SitingRow(
                            Standing.STAYS, stay, null, step.covered(), step.covered(), null, null, null));
                }
            } else if (chosen != null) {
                rows.add(new SitingRow(
                        keeps ? Standing.KEPT : Standing.NEW,
                        1,
                        step.name(),
                        step.adds(),
                        step.covered(),
                        chosen.alone(),
                        chosen.runnerUp(),
                        chosen.runnerUpObjective()));
            } else {
                rows.add(new SitingRow(Standing.NEXT, 1, step.name(), step.adds(), step.covered(), null, null, null));
            }
        }
        return rows;
    }
}
