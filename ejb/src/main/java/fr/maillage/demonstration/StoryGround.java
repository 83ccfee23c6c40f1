package fr.maillage.demonstration;

import fr.maillage.shared.Parts;
import fr.maillage.territory.TerritoryView;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where the story of the demonstration happens: its communes, or those of another territory in their place, the most
 * populous one for the most populous one and so on. Where there are fewer communes than in the story, some stand for
 * several. The same territory always gives the same.
 */
final class StoryGround {

    private static final int BESIDE = 3;

    /** The columns of terms that reference lists have, some with the name of a commune. */
    private static final Set<String> TERMS = Set.of("financeur");

    private static final String VOWELS = "AEIOUYÀÂÉÈÊËÎÏÔÖÛÜÙH";

    /** Short names of communes in the story. */
    private static final Map<String, String> SHORT =
            Map.of("Noisy", "Noisy-le-Grand", "Rosny", "Rosny-sous-Bois", "Clichy", "Clichy-sous-Bois");

    /** The communes of the story, the most populous first; the last ones lie beside it. */
    private static final Map<String, String> COMMUNES = communes();

    /** A point in WGS 84 degrees. */
    record Point(double latitude, double longitude) {}

    private final TerritoryView where;
    private final String wide;
    private final boolean own;
    private final Map<String, TerritoryView> places = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final List<String> quarters;

    /**
     * The ground of a story.
     *
     * @param where the committee works
     * @param wide the name of the département, or of whatever else contains it
     * @param communes all of that territory; at least one
     * @param quarters the official codes of its QPV
     */
    StoryGround(TerritoryView where, String wide, List<TerritoryView> communes, List<String> quarters) {
        this.where = where;
        this.wide = wide;
        this.quarters = List.copyOf(quarters);
        own = StoryPlace.STORY.equals(where.code());
        List<TerritoryView> ranked = communes.stream()
                .sorted(Comparator.comparing(
                                TerritoryView::population, Comparator.nullsLast(Comparator.<Integer>reverseOrder()))
                        .thenComparing(TerritoryView::code))
                .toList();
        Map<String, TerritoryView> byCode = communes.stream()
                .filter(c -> c.officialCode() != null)
                .collect(Collectors.toMap(TerritoryView::officialCode, c -> c, (a, b) -> a));
        int rank = 0;
        for (Map.Entry<String, String> commune : COMMUNES.entrySet()) {
            TerritoryView place = own ? byCode.get(commune.getKey()) : ranked.get(Math.floorMod(rank++, ranked.size()));
            if (place != null) {
                places.put(commune.getKey(), place);
                names.put(commune.getValue(), place.name());
            }
        }
    }

    private static Map<String, String> communes() {
        Map<String, String> communes = new LinkedHashMap<>();
        communes.put("93051", "Noisy-le-Grand");
        communes.put("93046", "Livry-Gargan");
        communes.put("93064", "Rosny-sous-Bois");
        communes.put("93032", "Gagny");
        communes.put("93050", "Neuilly-sur-Marne");
        communes.put("93077", "Villemomble");
        communes.put("93014", "Clichy-sous-Bois");
        communes.put("93047", "Montfermeil");
        communes.put("93057", "Les Pavillons-sous-Bois");
        communes.put("93049", "Neuilly-Plaisance");
        communes.put("93062", "Le Raincy");
        communes.put("93074", "Vaujours");
        communes.put("93033", "Gournay-sur-Marne");
        communes.put("93015", "Coubron");
        communes.put("93066", "Saint-Denis");
        communes.put("93031", "Épinay-sur-Seine");
        communes.put("93008", "Bobigny");
        return communes;
    }

    /** Tells if it is where the story was written for. */
    boolean own() {
        return own;
    }

    TerritoryView where() {
        return where;
    }

    /** Counts the communes that the story needs to be told without one standing for two. */
    static int wanted() {
        return COMMUNES.size() - BESIDE;
    }

    /** The commune in the place of one of the story, by its INSEE code; empty for one of the story that lies beside it. */
    Optional<TerritoryView> at(String insee) {
        return Optional.ofNullable(places.get(insee));
    }

    /** Moves the communes, their names and the QPV in a cell or a text of the story. */
    String moved(String column, String cell) {
        if (own || TERMS.contains(column)) {
            return cell;
        }
        if ("qpv".equals(column)) {
            return String.join("|", quarters);
        }
        return once(DemonstrationPatterns.COMMUNES.replaceAll(
                text(cell),
                found -> at(found.group()).map(TerritoryView::officialCode).orElse(found.group())));
    }

    /** The same of a sentence, by the names alone. */
    String text(String sentence) {
        return own
                ? sentence
                : DemonstrationPatterns.NAMES.replaceAll(sentence, found -> named(found.group(1), found.group(2)));
    }

    /**
     * A point moved as far as its commune is; empty where the middle of one of the two is not known.
     *
     * @param from the middle of the story's commune
     * @param to the middle of the one in its place
     */
    static Optional<Point> moved(Point point, Point from, Point to) {
        return from == null || to == null
                ? Optional.empty()
                : Optional.of(new Point(
                        point.latitude() + to.latitude() - from.latitude(),
                        point.longitude() + to.longitude() - from.longitude()));
    }

    private String named(String of, String name) {
        String full = SHORT.getOrDefault(name, name);
        String here = switch (full) {
            case "Grand Paris Grand Est" -> where.name();
            case "Seine-Saint-Denis" -> wide;
            default -> names.getOrDefault(full, full);
        };
        if (of == null) {
            return here;
        }
        if (here.startsWith("Le ")) {
            return "du " + here.substring("Le ".length());
        }
        if (here.startsWith("Les ")) {
            return "des " + here.substring("Les ".length());
        }
        return (VOWELS.indexOf(here.charAt(0)) >= 0 ? "d'" : "de ") + here;
    }

    /** Where one commune stands for several, a list names it once. */
    private static String once(String cell) {
        return cell.indexOf('|') < 0
                ? cell
                : Arrays.stream(Parts.of(cell, "|")).distinct().collect(Collectors.joining("|"));
    }
}
