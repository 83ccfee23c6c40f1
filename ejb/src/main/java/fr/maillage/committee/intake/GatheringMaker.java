package fr.maillage.committee.intake;

import fr.maillage.committee.GatheringField;
import fr.maillage.committee.GatheringLifecycle;
import fr.maillage.committee.GatheringList;
import fr.maillage.committee.GatheringMode;
import fr.maillage.committee.GatheringValidator;
import fr.maillage.committee.model.Body;
import fr.maillage.committee.model.Gathering;
import fr.maillage.committee.persistence.BodyRepository;
import fr.maillage.committee.persistence.GatheringRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.References;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes the gathering that a file names by its code alone, as far as that tells it; the rest is to be completed. */
@ApplicationScoped
class GatheringMaker {

    /** Records keep one text for all readers, in the language that they are written in. */
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);

    private static final int LONGEST_NAME = 150;

    @Inject
    private BodyFinder finder;

    @Inject
    private BodyRepository bodies;

    @Inject
    private GatheringRepository gatherings;

    @Inject
    private GatheringLifecycle lifecycle;

    @Inject
    private GatheringList list;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Makes a gathering that is not there, where its code tells when it is: another may be a slip of the pen.
     *
     * @param body the name of its body; null for the only one of the territory
     * @param day when it is more exactly; null where only its code tells
     * @param dryRun true to make none
     * @return empty for one that a dry run would make
     * @throws Problem INVALID on {@code gathering} where its code does not tell when it is, or nothing whose it is; as {@link BodyFinder#find}
     */
    Optional<Gathering> make(TerritoryView where, String body, String code, LocalDate day, boolean dryRun) {
        LocalDate when = GatheringDayPolicy.told(code)
                .map(told -> day == null ? told : day)
                .orElseThrow(() -> Problem.invalid("gathering", "committee-gathering-none", code, where.name()));
        Body holder = body == null ? sole(where, code, dryRun) : finder.find(body, where.code(), dryRun);
        if (dryRun) {
            return Optional.empty();
        }
        // Somebody may have made it until the body was locked.
        Optional<Gathering> other = gatherings.coded(holder.id(), code).filter(each -> !each.archived());
        if (other.isPresent()) {
            return other;
        }
        FieldValues<GatheringField> said = FieldValues.none(GatheringField.class)
                .with(GatheringField.TITLE, PlainText.cut(holder.name(), LONGEST_NAME) + " – " + MONTH.format(when))
                .with(GatheringField.BODY, holder.uuid().toString())
                .with(GatheringField.CODE, code)
                .with(GatheringField.HELD_ON, when.toString())
                .with(GatheringField.MODE, GatheringMode.ON_SITE.code());
        return Optional.of(lifecycle.make(checked(said, FieldValues.none(GatheringField.class), holder), holder));
    }

    /** Says on which day a gathering is that was made of the month of its code. */
    void redate(Gathering gathering, String code, LocalDate day) {
        boolean open =
                GatheringDayPolicy.told(code).filter(gathering.heldOn()::equals).isPresent();
        if (open && !gathering.heldOn().equals(day) && lifecycle.toComplete(gathering)) {
            Body holder = bodies.byKeys(List.of(gathering.bodyId())).get(gathering.bodyId());
            FieldValues<GatheringField> before =
                    list.byUuid(gathering.uuid()).orElseThrow().values();
            lifecycle.redate(
                    gathering,
                    before,
                    checked(before.with(GatheringField.HELD_ON, day.toString()), before, holder),
                    holder);
        }
    }

    private Body sole(TerritoryView where, String code, boolean dryRun) {
        LocalDate today = ClockProducer.today(clock);
        List<Body> working = bodies.committees(where.id(), today);
        List<Body> own = working.stream()
                .filter(each -> each.territoryId() == where.id())
                .toList();
        List<Body> meant = own.isEmpty() ? working : own;
        if (meant.size() != 1) {
            throw Problem.invalid("gathering", "committee-gathering-no-body", code, where.name());
        }
        Body holder = meant.get(0);
        if (!caller.may(Permission.EDIT_COMMITTEE, holder.territoryId())) {
            throw Problem.invalid("gathering", "outside-territory", code);
        }
        return dryRun ? holder : bodies.locked(holder.uuid()).orElseThrow();
    }

    private FieldValues<GatheringField> checked(
            FieldValues<GatheringField> said, FieldValues<GatheringField> before, Body holder) {
        return GatheringValidator.check(
                said,
                before,
                vocabularies.all(),
                (field, id) -> Optional.of(new References.Found(id, holder.name(), false)));
    }
}
