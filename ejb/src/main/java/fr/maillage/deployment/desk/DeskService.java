package fr.maillage.deployment.desk;

import fr.maillage.deployment.persistence.DeskRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.place.PlaceNames;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
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

/** What orientation desks count. Reading takes READ; small counts of people are told to those who keep them. */
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
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * What the desks of a territory count.
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
        LocalDate first = from == null ? LocalDate.of(1900, 1, 1) : from.atDay(1);
        LocalDate last = to == null ? LocalDate.of(2200, 1, 1) : to.atEndOfMonth();
        LocalDate today = ClockProducer.today(clock);
        Map<DeskDimension, List<DeskPart>> parts = new EnumMap<>(DeskDimension.class);
        parts.putAll(desks.parts(where.id(), first, last, today));
        parts.computeIfPresent(DeskDimension.PLACE, (dimension, found) -> named(found));
        Vocabularies terms = vocabularies.all();
        parts.replaceAll((dimension, found) ->
                found.stream().sorted(order(dimension, terms)).toList());
        return new DeskFigures(
                where.code(),
                from,
                to,
                caller.may(Permission.EDIT_DEPLOYMENT, where.id()),
                desks.months(where.id(), first, last, today),
                desks.communes(where.id(), first, last, today),
                parts);
    }

    /** The months of which something is known in a territory, the first one first. Throws as {@link #of}. */
    public List<YearMonth> months(String territory) {
        return of(territory, null, null).months().stream()
                .map(month -> YearMonth.parse(month.code()))
                .toList();
    }

    private List<DeskPart> named(List<DeskPart> found) {
        Map<UUID, String> names = places.of(
                found.stream().map(part -> UUID.fromString(part.code())).toList());
        return found.stream()
                .map(part -> new DeskPart(part.code(), names.get(UUID.fromString(part.code())), part.people()))
                .toList();
    }

    /** Lists in their order, with what nobody asked last; places with most people first. */
    private static Comparator<DeskPart> order(DeskDimension dimension, Vocabularies terms) {
        if (dimension == DeskDimension.PLACE) {
            return Comparator.comparingLong((DeskPart part) -> -part.people()).thenComparing(DeskPart::code);
        }
        if (dimension == DeskDimension.DIRECTION) {
            return Comparator.comparingInt(part -> DeskDimension.DIRECTIONS.indexOf(part.code()));
        }
        return Comparator.comparing((DeskPart part) -> DeskDimension.UNKNOWN.equals(part.code()))
                .thenComparingInt(part -> terms.rank(dimension.list().orElseThrow(), part.code()))
                .thenComparing(DeskPart::code);
    }
}
