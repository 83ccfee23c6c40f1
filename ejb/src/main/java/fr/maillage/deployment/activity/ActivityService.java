package fr.maillage.deployment.activity;

import fr.maillage.deployment.persistence.ActivityRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
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

/** What advisers did, in figures. Reading takes READ; small counts of people are told to those who keep them. */
@Stateless
public class ActivityService {

    @Inject
    private ActivityRepository activity;

    @Inject
    private TerritoryService territories;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * The activity in a territory, in three statements.
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
        LocalDate first = from == null ? LocalDate.of(1900, 1, 1) : from.atDay(1);
        LocalDate last = to == null ? LocalDate.of(2200, 1, 1) : to.atEndOfMonth();
        LocalDate today = ClockProducer.today(clock);
        Map<ActivityDimension, List<ActivityPart>> parts =
                new EnumMap<>(activity.parts(where.id(), first, last, today));
        parts.replaceAll(this::ordered);
        return new Activity(
                where.code(),
                from,
                to,
                caller.may(Permission.EDIT_DEPLOYMENT, where.id()),
                activity.months(where.id(), first, last, today),
                activity.communes(where.id(), first, last, today),
                parts);
    }

    /** The months of which something is known in a territory, the first one first. Throws as {@link #of}. */
    public List<YearMonth> months(String territory) {
        return of(territory, null, null).months().stream()
                .map(month -> YearMonth.parse(month.code()))
                .toList();
    }

    /** The most frequent themes first, the rest in the order of their terms. */
    private List<ActivityPart> ordered(ActivityDimension dimension, List<ActivityPart> found) {
        Comparator<ActivityPart> order = dimension == ActivityDimension.THEME
                ? Comparator.comparingLong((ActivityPart part) -> -part.supports())
                        .thenComparingInt(part -> vocabularies.all().rank(Vocabulary.MEDIATION_THEME, part.code()))
                : Comparator.comparingInt(part -> dimension.terms().indexOf(part.code()));
        return found.stream().sorted(order).toList();
    }
}
