package fr.maillage.deployment.desk;

import fr.maillage.deployment.persistence.DeskRepository;
import fr.maillage.deployment.quarter.QuarterSubject;
import fr.maillage.deployment.quarter.ToldQuarters;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.place.PlaceNames;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.told.ToldCount;
import fr.maillage.told.ToldRegister;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts of orientation desks. Reading takes READ: who keeps the deployment of a territory reads them as they stand, by any
 * months; the others what was told of its quarters ({@code QuarterTellService}).
 */
@Stateless
public class DeskService {

    @Inject
    private DeskRepository desks;

    @Inject
    private TerritoryService territories;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private PlaceNames places;

    @Inject
    private ToldRegister register;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Counts of the desks of a territory. Who reads what was told is given the quarters in which the months lie.
     *
     * @param territory a code; null or blank for the committee's territory
     * @param from the first month; null for the earliest one
     * @param to the last month; null for the latest one
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND for an unknown territory; INVALID for a last month
     *     before the first one
     */
    public DeskFigures of(String territory, YearMonth from, YearMonth to) {
        caller.require(Permission.READ);
        if (from != null && to != null && to.isBefore(from)) {
            throw Problem.invalid("to", "deployment-activity-months", to.toString(), from.toString());
        }
        TerritoryView where =
                territory == null || territory.isBlank() ? territories.committee() : territories.required(territory);
        return caller.may(Permission.EDIT_DEPLOYMENT, where.id()) ? live(where, from, to) : told(where, from, to);
    }

    private DeskFigures live(TerritoryView where, YearMonth from, YearMonth to) {
        LocalDate first = from == null ? LocalDate.of(1900, 1, 1) : from.atDay(1);
        LocalDate last = to == null ? LocalDate.of(2200, 1, 1) : to.atEndOfMonth();
        LocalDate today = ClockProducer.today(clock);
        Map<DeskDimension, List<DeskPart>> parts = ordered(desks.parts(where.id(), first, last, today));
        return new DeskFigures(
                where.code(),
                from,
                to,
                true,
                sum(parts, DeskDimension.NEED),
                sum(parts, DeskDimension.UNMET),
                desks.months(where.id(), first, last, today),
                desks.communes(where.id(), first, last, today),
                parts);
    }

    private static long sum(Map<DeskDimension, List<DeskPart>> parts, DeskDimension dimension) {
        return parts.getOrDefault(dimension, List.of()).stream()
                .mapToLong(DeskPart::people)
                .sum();
    }

    private DeskFigures told(TerritoryView where, YearMonth from, YearMonth to) {
        DeskTold told = new DeskTold(new ToldQuarters(
                register.of(QuarterSubject.DESK.code(), where.id(), ToldQuarters.from(from), ToldQuarters.to(to))));
        return new DeskFigures(
                where.code(),
                ToldQuarters.first(from),
                ToldQuarters.last(to),
                false,
                told.people(),
                told.unmet(),
                told.months(),
                List.of(),
                ordered(told.parts()));
    }

    private Map<DeskDimension, List<DeskPart>> ordered(Map<DeskDimension, List<DeskPart>> found) {
        Map<DeskDimension, List<DeskPart>> parts = new EnumMap<>(DeskDimension.class);
        parts.putAll(found);
        parts.computeIfPresent(DeskDimension.PLACE, (dimension, some) -> named(some));
        Vocabularies terms = vocabularies.all();
        parts.replaceAll((dimension, some) ->
                some.stream().sorted(order(dimension, terms)).toList());
        return parts;
    }

    /**
     * The months by which a territory may be asked for, the first one first: those of which something is known, for who reads
     * what was told those of its quarters. Throws as {@link #of}.
     */
    public List<YearMonth> months(String territory) {
        DeskFigures all = of(territory, null, null);
        return all.trusted()
                ? all.months().stream()
                        .map(month -> YearMonth.parse(month.code()))
                        .toList()
                : ToldQuarters.months(register.periods(
                        QuarterSubject.DESK.code(),
                        territories.required(all.territory()).id()));
    }

    /** Names each place, several that are told together one after the other. */
    private List<DeskPart> named(List<DeskPart> found) {
        Map<UUID, String> names = places.of(found.stream()
                .flatMap(part -> codes(part).map(UUID::fromString))
                .toList());
        return found.stream()
                .map(part -> new DeskPart(
                        part.code(),
                        codes(part)
                                .map(code -> names.getOrDefault(UUID.fromString(code), code))
                                .collect(Collectors.joining(", ")),
                        part.people()))
                .toList();
    }

    private static String first(DeskPart part) {
        return codes(part).findFirst().orElseThrow();
    }

    private static Stream<String> codes(DeskPart part) {
        return ToldCount.terms(part.code()).stream();
    }

    /** Lists in their order, with what nobody asked last; places with most people first. */
    private static Comparator<DeskPart> order(DeskDimension dimension, Vocabularies terms) {
        if (dimension == DeskDimension.PLACE) {
            return Comparator.comparingLong((DeskPart part) -> -part.people()).thenComparing(DeskPart::code);
        }
        if (dimension == DeskDimension.DIRECTION) {
            return Comparator.comparingInt(part -> DeskDimension.DIRECTIONS.indexOf(first(part)));
        }
        return Comparator.comparing((DeskPart part) -> DeskDimension.UNKNOWN.equals(part.code()))
                .thenComparingInt(part -> terms.rank(dimension.list().orElseThrow(), first(part)))
                .thenComparing(DeskPart::code);
    }
}
