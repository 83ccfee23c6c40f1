package fr.maillage.deployment.dropin;

import fr.maillage.territory.Commune;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The drop-ins of a territory on a day, in figures.
 *
 * @param dropIns by their codes
 * @param communes those of the territory, by their codes, those without a drop-in, too
 */
public record DropInFigures(LocalDate day, List<DeployedDropIn> dropIns, List<CommuneHours> communes) {

    private static final BigDecimal INHABITANTS = BigDecimal.valueOf(10_000);

    public DropInFigures {
        dropIns = List.copyOf(dropIns);
        communes = List.copyOf(communes);
    }

    /**
     * The drop-ins of a commune.
     *
     * @param commune its code, such as {@code com:93032}
     * @param population null where it is not known
     * @param weeklyHours hours per week, two decimals
     */
    public record CommuneHours(String commune, String name, Integer population, int dropIns, BigDecimal weeklyHours) {

        /** Hours per week for 10,000 inhabitants, two decimals, half up; null where the population is not known. */
        public BigDecimal per10000() {
            return population == null || population == 0
                    ? null
                    : weeklyHours.multiply(INHABITANTS).divide(BigDecimal.valueOf(population), 2, RoundingMode.HALF_UP);
        }
    }

    static DropInFigures of(LocalDate day, List<DeployedDropIn> dropIns, Collection<Commune> communes) {
        return new DropInFigures(
                day,
                dropIns,
                communes.stream()
                        .map(commune -> hours(commune, dropIns))
                        .sorted(Comparator.comparing(CommuneHours::commune))
                        .toList());
    }

    private static CommuneHours hours(Commune commune, List<DeployedDropIn> dropIns) {
        String code = "com:" + commune.insee();
        List<DeployedDropIn> here =
                dropIns.stream().filter(d -> d.commune().equals(code)).toList();
        return new CommuneHours(code, commune.name(), commune.population(), here.size(), sum(here));
    }

    private static BigDecimal sum(List<DeployedDropIn> dropIns) {
        return dropIns.stream()
                .map(DeployedDropIn::weeklyHours)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(2, RoundingMode.HALF_UP);
    }

    /** Counts the advisers who hold them. */
    public long advisers() {
        return dropIns.stream().flatMap(d -> d.advisers().stream()).distinct().count();
    }

    /** Hours per week, two decimals. */
    public BigDecimal weeklyHours() {
        return sum(dropIns);
    }

    /** The communes without a drop-in. */
    public List<CommuneHours> without() {
        return communes.stream().filter(commune -> commune.dropIns() == 0).toList();
    }

    /** Counts the sessions of each in the month of the day, by its code. */
    public Map<String, Integer> sessions() {
        YearMonth month = YearMonth.from(day);
        Map<String, Integer> sessions = new TreeMap<>();
        dropIns.forEach(d -> sessions.put(
                d.code(),
                d.rhythm().sessions(month.atDay(1), month.atEndOfMonth()).size()));
        return sessions;
    }
}
