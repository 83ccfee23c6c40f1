package fr.maillage.demonstration;

import fr.maillage.tabular.RawRow;
import fr.maillage.territory.Commune;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Tells the rows of a file of the story on other days, and of other communes where it is told elsewhere. */
final class StoryDeploymentRows implements UnaryOperator<RawRow> {

    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int DATE = 10;

    /** The columns that name a commune, in small letters as they are read: by its code, its name and its postal code. */
    private static final List<List<String>> TOWNS = List.of(
            List.of("insee", "commune", "code_postal"),
            List.of("code insee", "commune", "code postal"),
            List.of("code insee du bénéficiaire", "commune du bénéficiaire", "code postal du bénéficiaire"),
            List.of("insee_depart"),
            List.of("insee_arrivee"));

    private static final List<String> POSITION = List.of("latitude", "longitude");

    private final UnaryOperator<LocalDate> days;
    private final UnaryOperator<String> communes;
    private final Function<String, Optional<Commune>> directory;

    /**
     * @param days the day that takes the place of one of the story
     * @param communes the INSEE code that takes the place of one of the story
     * @param directory the commune of an INSEE code
     */
    StoryDeploymentRows(
            UnaryOperator<LocalDate> days,
            UnaryOperator<String> communes,
            Function<String, Optional<Commune>> directory) {
        this.days = days;
        this.communes = communes;
        this.directory = directory;
    }

    @Override
    public RawRow apply(RawRow row) {
        Map<String, String> cells = new LinkedHashMap<>(row.cells());
        cells.replaceAll((column, cell) -> dated(cell));
        TOWNS.forEach(town -> move(cells, town));
        stay(cells);
        return new RawRow(row.number(), row.line(), cells, row.findings(), row.original());
    }

    /** A date as both of the story's forms write it, or two of them with a stroke between; anything else as it is. */
    private String dated(String cell) {
        if (cell.length() == DATE && cell.charAt(2) == '/') {
            return days.apply(LocalDate.parse(cell, FRENCH)).format(FRENCH);
        }
        if (cell.length() == DATE && cell.charAt(4) == '-') {
            return days.apply(LocalDate.parse(cell)).toString();
        }
        return cell.length() == 2 * DATE + 1 && cell.charAt(DATE) == '/'
                ? dated(cell.substring(0, DATE)) + '/' + dated(cell.substring(DATE + 1))
                : cell;
    }

    /** Where one commune takes the place of two, nothing moves from one to the other. */
    private static void stay(Map<String, String> cells) {
        String from = cells.get("insee_depart");
        if (from != null && from.equals(cells.get("insee_arrivee"))) {
            cells.replace("proposition", "déplacer", "garder");
        }
    }

    private void move(Map<String, String> cells, List<String> town) {
        String told = cells.get(town.get(0));
        String here = told == null ? null : communes.apply(told);
        if (here == null || here.equals(told)) {
            return;
        }
        cells.put(town.get(0), here);
        Commune commune = directory.apply(here).orElseThrow();
        if (town.size() > 1) {
            cells.computeIfPresent(town.get(1), (column, name) -> commune.name());
            cells.computeIfPresent(
                    town.get(2),
                    (column, code) -> commune.postalCodes().stream().findFirst().orElse(null));
        }
        if (cells.keySet().containsAll(POSITION)) {
            directory
                    .apply(told)
                    .ifPresentOrElse(from -> shift(cells, from, commune), () -> shift(cells, null, commune));
        }
    }

    /** As far from the centre of one commune as it was from the other's; nowhere where a centre is unknown. */
    private static void shift(Map<String, String> cells, Commune from, Commune to) {
        if (from == null || from.lat() == null || to.lat() == null) {
            POSITION.forEach(cells::remove);
            return;
        }
        cells.computeIfPresent("latitude", (column, cell) -> moved(cell, to.lat() - from.lat()));
        cells.computeIfPresent("longitude", (column, cell) -> moved(cell, to.lon() - from.lon()));
    }

    private static String moved(String degrees, double by) {
        return String.valueOf(Math.round((Double.parseDouble(degrees.replace(',', '.')) + by) * 1e5) / 1e5);
    }
}
