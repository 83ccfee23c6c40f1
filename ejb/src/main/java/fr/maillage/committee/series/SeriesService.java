package fr.maillage.committee.series;

import fr.maillage.committee.GatheringDetail;
import fr.maillage.committee.GatheringField;
import fr.maillage.committee.GatheringLifecycle;
import fr.maillage.committee.GatheringService;
import fr.maillage.committee.model.Gathering;
import fr.maillage.committee.persistence.SeriesRepository;
import fr.maillage.committee.series.SeriesPlace.Neighbour;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.shared.database.Row;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Gatherings in series. Each is a gathering of its own, with the rights and rules of gatherings: a series only says which
 * others come before and after. Days and times are those of Paris, and stay across the change of clocks.
 */
@Stateless
public class SeriesService {

    /** Fields that those that follow take over from one that is changed. */
    private static final List<GatheringField> SHARED =
            List.of(GatheringField.STARTS_AT, GatheringField.ENDS_AT, GatheringField.MODE, GatheringField.PLACE);

    /** Fields that those that are added take over from the last one. */
    private static final List<GatheringField> KEPT = List.of(
            GatheringField.TITLE,
            GatheringField.BODY,
            GatheringField.STARTS_AT,
            GatheringField.ENDS_AT,
            GatheringField.MODE,
            GatheringField.PLACE);

    @Inject
    private GatheringService gatherings;

    @Inject
    private GatheringLifecycle lifecycle;

    @Inject
    private SeriesRepository series;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Enters the gatherings of a series, all or none. Code and groups are the first one's alone.
     *
     * @param first what the first one says, and the others with it
     * @return the first one
     * @throws Problem as {@link GatheringService#create} and {@link SeriesDays#of}
     */
    public GatheringDetail create(FieldValues<GatheringField> first, SeriesInput rhythm) {
        caller.require(Permission.EDIT_COMMITTEE);
        GatheringDetail begun = gatherings.create(first);
        SeriesDays days = SeriesDays.of(begun.gathering().heldOn(), rhythm);
        List<UUID> all = new ArrayList<>(List.of(begun.id()));
        FieldValues<GatheringField> others =
                begun.values().with(GatheringField.CODE, (String) null).with(GatheringField.GROUPS, List.of());
        for (LocalDate day : days.days().subList(1, days.days().size())) {
            all.add(gatherings
                    .create(others.with(GatheringField.HELD_ON, day.toString()))
                    .id());
        }
        series.add(days.rule(), all, OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS));
        return gatherings.get(begun.id());
    }

    /**
     * Adds gatherings to a series after its last one, all or none: by its own rule, or on further days that somebody chose.
     * They take title, body, times, mode and place of the last one that is not archived, and nothing else; nobody is invited.
     *
     * @param id of any gathering of the series that is not archived
     * @param size how many gatherings the series had when the caller read it, so that what two ask for at once, or one
     *     twice, is not added twice; null is refused
     * @param more what {@link SeriesMore#of} needs of it
     * @return those that were added, in their order
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_COMMITTEE on the territories of the gathering and of the last one;
     *     NOT_FOUND; CONFLICT for an archived gathering, one that is in no series, and a series of another size;
     *     INVALID as {@link SeriesMore#of} and {@link GatheringService#create}, and on {@code size}
     */
    public List<UUID> prolong(UUID id, Integer size, SeriesInput more) {
        caller.require(Permission.EDIT_COMMITTEE);
        Gathering asked = lifecycle.find(id);
        caller.require(Permission.EDIT_COMMITTEE, asked.territoryId());
        lifecycle.requireActive(asked);
        if (size == null) {
            throw Problem.invalid("size", "required", null);
        }
        series.lock(id);
        List<Row> all = series.around(id);
        if (all.isEmpty()) {
            throw none();
        }
        if (all.size() != size) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "committee-series-grown", Integer.toString(all.size()));
        }
        Row last = all.get(all.size() - 1);
        SeriesRule rule = SeriesRule.of(last.text("rule"));
        List<LocalDate> days = SeriesMore.of(
                rule,
                all.stream()
                        .map(row -> new SeriesMore.Held(row.day("held_on"), row.flag("archived")))
                        .toList(),
                more);
        FieldValues<GatheringField> values = kept(all);
        List<UUID> added = new ArrayList<>();
        for (LocalDate day : days) {
            added.add(gatherings
                    .create(values.with(GatheringField.HELD_ON, day.toString()))
                    .id());
        }
        series.extend(last.uuid("series"), rule.written(all.size() + added.size()), added, (int) last.number("rank"));
        return added;
    }

    private FieldValues<GatheringField> kept(List<Row> all) {
        UUID last = all.stream()
                .filter(row -> !row.flag("archived"))
                .reduce((one, later) -> later)
                .map(row -> row.uuid("uuid"))
                .orElseThrow(SeriesService::none);
        FieldValues<GatheringField> before = gatherings.get(last).values();
        FieldValues<GatheringField> values = FieldValues.none(GatheringField.class);
        for (GatheringField field : KEPT) {
            values = values.with(field, before.text(field));
        }
        return values;
    }

    private static Problem none() {
        return Problem.of(Problem.Kind.CONFLICT, null, "committee-series-none", null);
    }

    /**
     * Where a gathering stands in its series; empty for one that is in none.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ
     */
    public Optional<SeriesPlace> place(UUID gathering) {
        caller.require(Permission.READ);
        List<Row> all = series.around(gathering);
        return all.stream()
                .filter(row -> row.uuid("uuid").equals(gathering))
                .findFirst()
                .map(own -> place(own, all));
    }

    private SeriesPlace place(Row own, List<Row> all) {
        LocalDate today = ClockProducer.today(clock);
        long rank = own.number("rank");
        List<Row> standing = all.stream().filter(row -> !row.flag("archived")).toList();
        List<Row> after =
                standing.stream().filter(row -> row.number("rank") > rank).toList();
        return new SeriesPlace(
                (int) rank,
                all.size(),
                standing.stream()
                        .filter(row -> row.number("rank") < rank)
                        .reduce((one, later) -> later)
                        .map(SeriesService::neighbour)
                        .orElse(null),
                after.stream().findFirst().map(SeriesService::neighbour).orElse(null),
                SeriesRule.of(own.text("rule")).chosen(),
                after.stream()
                        .filter(row -> !row.day("held_on").isBefore(today))
                        .map(row -> row.uuid("uuid"))
                        .toList());
    }

    private static Neighbour neighbour(Row row) {
        return new Neighbour(row.uuid("uuid"), row.day("held_on"));
    }

    /**
     * Corrects a gathering, and gives its time, place and mode to those that follow in its series and are not held yet; each
     * keeps its day. All or none.
     *
     * @throws Problem as {@link GatheringService#update}; CONFLICT for one that is in no series
     */
    public GatheringDetail updateFollowing(UUID id, int version, FieldValues<GatheringField> input) {
        GatheringDetail changed = gatherings.update(id, version, input);
        for (UUID other : following(id)) {
            GatheringDetail before = gatherings.get(other);
            FieldValues<GatheringField> values = before.values();
            for (GatheringField field : SHARED) {
                values = values.with(field, changed.values().text(field));
            }
            gatherings.update(other, before.version(), values);
        }
        return gatherings.get(changed.id());
    }

    /**
     * Archives a gathering and those that follow in its series and are not held yet; who was invited is told gathering by
     * gathering, as for one. All or none.
     *
     * @param version of the gathering, as the caller has seen it
     * @throws Problem as {@link GatheringService#archive}; CONFLICT for one that is in no series
     */
    public void cancelFollowing(UUID id, int version, String reason) {
        gatherings.archive(id, version, reason);
        for (UUID other : following(id)) {
            gatherings.archive(other, gatherings.get(other).version(), reason);
        }
    }

    private List<UUID> following(UUID id) {
        return place(id).map(SeriesPlace::following).orElseThrow(SeriesService::none);
    }
}
