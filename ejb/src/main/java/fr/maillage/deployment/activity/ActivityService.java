package fr.maillage.deployment.activity;

import fr.maillage.deployment.persistence.ActivityRepository;
import fr.maillage.deployment.quarter.QuarterSubject;
import fr.maillage.deployment.quarter.ToldQuarters;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.told.ToldCount;
import fr.maillage.told.ToldRegister;
import fr.maillage.vocabulary.Vocabulary;
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
import java.util.function.ToLongFunction;

/**
 * The work of advisers in figures. Reading takes READ: who keeps the deployment of a territory reads it as it stands, by any
 * months; the others what was told of its quarters ({@code QuarterTellService}).
 */
@Stateless
public class ActivityService {

    @Inject
    private ActivityRepository activity;

    @Inject
    private TerritoryService territories;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private ToldRegister register;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * The activity in a territory, in three statements. Who reads what was told is given the quarters in which the months
     * lie, as its first and last month say.
     *
     * @param territory a code; null or blank for the committee's territory
     * @param from the first month; null for the earliest one
     * @param to the last month; null for the latest one
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND for an unknown territory; INVALID for a last month
     *     before the first one
     */
    public Activity of(String territory, YearMonth from, YearMonth to) {
        caller.require(Permission.READ);
        if (from != null && to != null && to.isBefore(from)) {
            throw Problem.invalid("to", "deployment-activity-months", to.toString(), from.toString());
        }
        TerritoryView where =
                territory == null || territory.isBlank() ? territories.committee() : territories.required(territory);
        return caller.may(Permission.EDIT_DEPLOYMENT, where.id()) ? live(where, from, to) : told(where, from, to);
    }

    private Activity live(TerritoryView where, YearMonth from, YearMonth to) {
        LocalDate first = from == null ? LocalDate.of(1900, 1, 1) : from.atDay(1);
        LocalDate last = to == null ? LocalDate.of(2200, 1, 1) : to.atEndOfMonth();
        LocalDate today = ClockProducer.today(clock);
        Map<ActivityDimension, List<ActivityPart>> parts =
                new EnumMap<>(activity.parts(where.id(), first, last, today));
        parts.replaceAll(this::ordered);
        List<ActivityPart> kinds = parts.getOrDefault(ActivityDimension.KIND, List.of());
        long supports = sum(kinds, ActivityPart::supports);
        long workshops = kinds.stream()
                .filter(part -> ActivityDimension.WORKSHOP.equals(part.code()))
                .mapToLong(ActivityPart::supports)
                .sum();
        return new Activity(
                where.code(),
                from,
                to,
                true,
                new Activity.Totals(
                        sum(kinds, ActivityPart::activities),
                        supports,
                        workshops,
                        sum(parts.getOrDefault(ActivityDimension.REDIRECTION, List.of()), ActivityPart::supports),
                        supports - workshops),
                activity.months(where.id(), first, last, today),
                activity.communes(where.id(), first, last, today),
                parts);
    }

    private static long sum(List<ActivityPart> parts, ToLongFunction<ActivityPart> what) {
        return parts.stream().mapToLong(what).sum();
    }

    private Activity told(TerritoryView where, YearMonth from, YearMonth to) {
        ActivityTold told = new ActivityTold(new ToldQuarters(
                register.of(QuarterSubject.ACTIVITY.code(), where.id(), ToldQuarters.from(from), ToldQuarters.to(to))));
        Map<ActivityDimension, List<ActivityPart>> parts = new EnumMap<>(ActivityDimension.class);
        parts.putAll(told.parts());
        parts.replaceAll(this::ordered);
        return new Activity(
                where.code(),
                ToldQuarters.first(from),
                ToldQuarters.last(to),
                false,
                told.totals(),
                told.months(),
                List.of(),
                parts);
    }

    /**
     * The months by which a territory may be asked for, the first one first: those of which something is known, for who reads
     * what was told those of its quarters. Throws as {@link #of}.
     */
    public List<YearMonth> months(String territory) {
        Activity all = of(territory, null, null);
        return all.trusted()
                ? all.months().stream()
                        .map(month -> YearMonth.parse(month.code()))
                        .toList()
                : ToldQuarters.months(register.periods(
                        QuarterSubject.ACTIVITY.code(),
                        territories.required(all.territory()).id()));
    }

    /** The most frequent themes first, the rest in the order of their terms. */
    private List<ActivityPart> ordered(ActivityDimension dimension, List<ActivityPart> found) {
        Comparator<ActivityPart> order = dimension == ActivityDimension.THEME
                ? Comparator.comparingLong((ActivityPart part) -> -part.supports())
                        .thenComparingInt(part -> vocabularies.all().rank(Vocabulary.MEDIATION_THEME, part.code()))
                : Comparator.comparingInt(part -> dimension.terms().indexOf(first(part.code())));
        return found.stream().sorted(order).toList();
    }

    /** The first of several terms that are told together. */
    private static String first(String code) {
        return ToldCount.terms(code).get(0);
    }
}
