package fr.maillage.deployment.coverage;

import fr.maillage.deployment.scenario.Line;
import fr.maillage.deployment.scenario.LineField;
import fr.maillage.deployment.scenario.LineField.Codes;
import fr.maillage.deployment.scenario.LineState;
import fr.maillage.territory.TerritoryCentre;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where people get help after a scenario. A permanence that closes or goes into another one is gone; one that moves is at
 * the centre of its new commune, and so is one that opens, with the hours of its line. A permanence goes with the posts of
 * those who hold it: it stays as long as one of them does; else it is where they move, and gone where their posts are.
 * A post that opens brings no permanence until one is planned. Lines that are refused or done change nothing.
 */
final class ScenarioSites {

    private final Map<String, Line> dropIns = new HashMap<>();
    private final Set<String> gone = new HashSet<>();
    private final Map<String, String> moved = new HashMap<>();
    private final List<Line> opened = new ArrayList<>();
    private final Map<String, List<String>> held;
    private final Map<String, TerritoryCentre> centres;

    /**
     * Reads the lines of a scenario.
     *
     * @param held the codes of the posts that each adviser holds, by that of the adviser
     * @param centres of the communes to which lines go, by their codes; those that are known
     */
    ScenarioSites(List<Line> lines, Map<String, List<String>> held, Map<String, TerritoryCentre> centres) {
        this.held = held;
        this.centres = centres;
        lines.stream()
                .filter(line -> line.kept() != LineState.REFUSED && line.kept() != LineState.DONE)
                .forEach(this::read);
    }

    private void read(Line line) {
        if (!line.post()) {
            if (line.proposes(Codes.OPEN)) {
                opened.add(line);
            } else if (line.reference() != null) {
                dropIns.put(line.reference(), line);
            }
        } else if (line.proposes(Codes.CLOSE) || line.proposes(Codes.MERGE)) {
            gone.add(line.reference());
        } else if (line.proposes(Codes.MOVE)) {
            moved.put(line.reference(), to(line));
        }
    }

    private static String to(Line line) {
        return line.values().text(LineField.TO);
    }

    List<HelpSite> after(List<HelpSite> before) {
        List<HelpSite> after = new ArrayList<>();
        for (HelpSite site : before) {
            Line own = dropIns.get(site.code());
            if (own != null) {
                own(site, own, after);
            } else {
                withItsPosts(site, after);
            }
        }
        for (Line line : opened) {
            at(
                    new HelpSite(line.code(), line.toName(), to(line), 0, 0, line.weeklyHours(), List.of()),
                    to(line),
                    after);
        }
        return after;
    }

    private void own(HelpSite site, Line line, List<HelpSite> after) {
        if (line.proposes(Codes.KEEP)) {
            after.add(site);
        } else if (line.proposes(Codes.MOVE)) {
            at(site, to(line), after);
        }
    }

    private void withItsPosts(HelpSite site, List<HelpSite> after) {
        if (!PermanencePolicy.goes(site, held, post -> gone.contains(post) || moved.containsKey(post))) {
            after.add(site);
            return;
        }
        PermanencePolicy.posts(site, held).stream()
                .filter(moved::containsKey)
                .findFirst()
                .ifPresent(post -> at(site, moved.get(post), after));
    }

    private void at(HelpSite site, String commune, List<HelpSite> after) {
        TerritoryCentre centre = centres.get(commune);
        if (centre != null) {
            after.add(new HelpSite(
                    site.code(),
                    site.name(),
                    commune,
                    centre.latitude(),
                    centre.longitude(),
                    site.weeklyHours(),
                    site.advisers()));
        }
    }
}
